/** Names the query parameters that a path knows. */
export type KnownParameters = (path: string) => readonly string[]

/**
 * Spells an address in one way: parameters that its path does not know are left out, the others stand in one order. A thousand
 * query strings of one page are one page.
 *
 * @param url - path and query as they were asked for
 */
export function spell(url: string, knownParameters: KnownParameters): string {
  const [path, query] = split(url)
  const known = query ? knownParameters(path) : []
  if (known.length === 0) return path
  const given = new URLSearchParams(query)
  const meant = new URLSearchParams(known.flatMap((name) => (given.has(name) ? [[name, read(given.get(name)!)]] : [])))
  return meant.size ? `${path}?${meant}` : path
}

/** More of a parameter nobody means; the address itself must stay one that can be handed on. */
const MAX_VALUE = 300

/** The database keeps no text with a zero byte in it, and breaks over the question. */
function read(value: string): string {
  return value.slice(0, MAX_VALUE).replaceAll('\0', '')
}

/** Takes an address apart. */
export function split(address: string): [path: string, query: string] {
  const mark = address.indexOf('?')
  return mark < 0 ? [address, ''] : [address.slice(0, mark), address.slice(mark + 1)]
}
