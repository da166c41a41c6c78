import { STATUS_CODES } from 'node:http'
import { paths } from '../paths'
import { finish, type Copy } from './finishing'
import type { HeaderList } from './headers'

/** The type of a problem that a program is told of (RFC 9457). */
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** Spells a problem as RFC 9457 does: the status in its own words, and a sentence for whoever reads the program's log. */
export function problem(status: number, detail: string): string {
  return JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail })
}

/** Finds the finished refusal for a program. */
export type Problems = (status: number) => Copy

/** Makes the refusals for programs: like the page of last resort they need nothing that could be away. */
export async function makeProblems(headers: HeaderList): Promise<Problems> {
  const copies = new Map<number, Copy>()
  for (const [status, detail] of Object.entries(DETAILS)) {
    const work = {
      address: `/api/${status}`,
      status: Number(status),
      type: PROBLEM_TYPE,
      body: Buffer.from(problem(Number(status), detail)),
      generation: null,
    }
    copies.set(Number(status), await finish(work, headers, { cacheControl: 'no-store' }))
  }
  return (status) => copies.get(status) ?? copies.get(500)!
}

const DETAILS = {
  404: `Không có gì ở địa chỉ này: xem lại phần cuối địa chỉ của bài, “category”, “before” và “after”. Cách hỏi ở ${paths.apiDescription}.`,
  405: 'Cửa này chỉ để đọc: hỏi bằng GET hoặc HEAD.',
  414: `Địa chỉ dài quá mức nhận được. Cách hỏi ở ${paths.apiDescription}.`,
  500: 'Máy chủ gặp lỗi khi trả lời. Hỏi lại sau một phút.',
  503: 'Máy chủ đang bận. Hỏi lại sau một phút.',
}
