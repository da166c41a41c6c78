import type { Choice } from './choosing'
import type { ComparedWords, Comparison, HeadLine, Part, Row } from './comparison'
import { traitsOf } from './traits'

/** What goes on of two versions: by name for the lines of the head, by place for the blocks. Absent where nobody has chosen yet. */
export interface Choices {
  heads: Partial<Record<HeadLine['name'], Exclude<Choice, 'both'>>>
  rows: Record<number, Choice>
}

/**
 * Proposes what goes on of two versions that two people made of one text: what only one of them touched is theirs. Where both touched
 * the same words nothing is proposed, and a person has to choose.
 *
 * @param base - what both began from; null where nobody knows it: then what only one version has is kept
 */
export function proposeChoices(comparison: Comparison, base: ComparedWords | null, sides: Sides): Choices {
  const choices: Choices = { heads: {}, rows: {} }
  for (const { name, isChanged } of comparison.heads) {
    const choice =
      isChanged && base && byOwner(valueOf(sides.before, name), valueOf(sides.after, name), valueOf(base, name))
    if (choice) choices.heads[name] = choice
  }
  const known = base && new Set(base.body.content.map(printOf))
  comparison.rows.forEach((row, place) => {
    const choice = row.kind !== 'same' && choiceFor(row, known)
    if (choice) choices.rows[place] = choice
  })
  return choices
}

/** Counts the differences for which nobody has chosen yet. */
export function countOpen({ heads, rows }: Comparison, choices: Choices): number {
  return (
    heads.filter(({ isChanged, name }) => isChanged && !choices.heads[name]).length +
    rows.filter(({ kind }, place) => kind !== 'same' && !choices.rows[place]).length
  )
}

interface Sides {
  before: ComparedWords
  after: ComparedWords
}

function byOwner(before: string, after: string, base: string): 'before' | 'after' | null {
  if (before === base) return 'after'
  return after === base ? 'before' : null
}

function choiceFor({ before, after }: Row, known: Set<string> | null): Choice | null {
  const isOld = (part: Part | null) => part !== null && (known?.has(printOf(part)) ?? false)
  // What stands in one version only was written there, or was taken out in the other.
  if (!before) return isOld(after) ? 'before' : 'after'
  if (!after) return isOld(before) ? 'after' : 'before'
  if (isOld(before) && isOld(after)) return printOf(before) === printOf(after) ? 'after' : null
  if (isOld(before)) return 'after'
  return isOld(after) ? 'before' : null
}

function valueOf(words: ComparedWords, name: HeadLine['name']): string {
  if (name === 'tags') return (words.tags ?? []).join(', ')
  return name === 'category' ? (words.categoryName ?? '') : words[name]
}

function printOf(part: Part): string {
  return traitsOf(part, new Map()).print
}
