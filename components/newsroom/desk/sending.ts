import type { DeskState } from '@/lib/desks/desk'
import type { Answer } from '@/lib/refusal'
import { dropCopy, leftCopies, whenScreensGo, type BrowserCopy } from './browser-copy'

/** A screen's sign of life, with its unsaved words where there are new ones; as lib/desks/input has it, for words of any kind. */
export interface Sign<Words = unknown> {
  deskId: string
  paperId: number | null
  basedOn: number
  edits: number
  words: Words | null
  takeOver?: boolean
  leave?: boolean
}

/** So much a browser sends after its page has closed, in bytes; the standard allows 64 KiB for all that is under way. */
const PARTING_BYTES = 60_000

/** After this time without an answer the line counts as dead, in milliseconds. */
const PATIENCE_MS = 20_000

/**
 * Brings a sign to the newsroom.
 *
 * @throws {Error} where the newsroom is not reached or something else answers in its place
 */
export async function sendSign(door: string, sign: Sign): Promise<Answer<DeskState>> {
  const response = await fetch(door, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sign),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  const answer = (await response.json()) as Answer<DeskState> | null
  if (typeof answer?.ok !== 'boolean') throw new Error('Something else than the newsroom has answered')
  return answer.ok ? { ok: true, value: withDates(answer.value) } : answer
}

/** Sends the last sign of a page that closes. Nobody hears the answer; what is too long to be sent stays in the browser's copy. */
export function sendParting(door: string, sign: Sign): void {
  const whole = JSON.stringify(sign)
  const body = new Blob([whole]).size <= PARTING_BYTES ? whole : JSON.stringify({ ...sign, words: null })
  const headers = { 'content-type': 'application/json' }
  fetch(door, { method: 'POST', headers, body, keepalive: true }).catch(() => {})
}

/** How many left screens the newsroom heard of, and the words that it did not take; those stay in the browser. */
export interface Delivery {
  delivered: number
  refused: BrowserCopy[]
}

/**
 * Brings to the newsroom what screens of this browser left behind in a crash or without a line, and tells that they are closed; then,
 * until the signal ends it, what those leave that are open now.
 *
 * @param told - hears of each delivery; the promise ends after the first
 */
export async function deliverLeft(
  memberId: number,
  signal: AbortSignal,
  told: (delivery: Delivery) => void,
): Promise<void> {
  const deliver = async () => {
    const delivery = await bring(await leftCopies(memberId))
    if (!signal.aborted) told(delivery)
  }
  await whenScreensGo(memberId, signal, () => void deliver())
  await deliver()
}

async function bring(copies: BrowserCopy[]): Promise<Delivery> {
  const refused: BrowserCopy[] = []
  let delivered = 0
  for (const copy of copies) {
    const { deskId, door, paperId, basedOn, edits, words } = copy
    const answer = await sendSign(door, { deskId, paperId, basedOn, edits, words, leave: true }).catch(() => null)
    if (answer?.ok) delivered++
    if (answer?.ok || !words) await dropCopy(deskId)
    else refused.push(copy)
  }
  return { delivered, refused }
}

/** JSON has no dates. */
function withDates(state: DeskState): DeskState {
  const { writer, wordsAt } = state
  return {
    ...state,
    writer: writer && { ...writer, since: new Date(writer.since) },
    wordsAt: wordsAt && new Date(wordsAt),
  }
}
