import { db } from '../db'
import type { Visitor } from './feedback'
import type { ReportInput } from './input'
import { findPlace } from './places'
import { countLetter } from './throttling'

/**
 * "Báo sai sót": puts what a reader has found into the newsroom's box; it is shown nowhere else. A page that does not stand is
 * left out rather than refused: the words are what matters.
 *
 * @throws {Refusal} when too many came from there
 */
export async function reportError(
  visitor: Visitor,
  { path, words, name, contact, isTrapped }: ReportInput,
  now = new Date(),
): Promise<void> {
  if (isTrapped) return
  const place = path ? await findPlace(path) : null
  await db.$transaction(async (tx) => {
    await countLetter(tx, 'report', visitor, now)
    await tx.errorReport.create({
      data: { path: place?.path ?? '', postId: place?.postId ?? null, words, name, contact, at: now },
    })
  })
}
