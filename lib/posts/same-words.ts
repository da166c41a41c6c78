import type { Words } from './input'

/** Words as a revision or a screen holds them. */
type SomeWords = Omit<Words, 'body'> & { body: unknown }

/** Says whether two versions hold the same words, wherever they come from: the database does not keep the order of keys. */
export function isSameWords(one: SomeWords, other: SomeWords): boolean {
  return (
    FIELDS.every((field) => one[field] === other[field]) &&
    (one.body === other.body || isSameJson(one.body, other.body))
  )
}

const FIELDS = ['title', 'summary', 'categoryId', 'byline', 'source'] as const

/** Compares without regard to the order of keys, which jsonb does not keep. */
function isSameJson(a: unknown, b: unknown): boolean {
  return inOrder(a) === inOrder(b)
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
      : inner,
  )
}
