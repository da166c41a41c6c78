import type { CategoryName } from '../categories/category'
import { yearOf } from '../vietnamese/dates'
import { isWithin, type Narrowing } from './narrowing'
import type { Facet, Found } from './search'
import type { Weighed } from './weighing'

/** The ways in which results can be narrowed. */
type Facets = Pick<Found, 'years' | 'categories' | 'kinds'>

/** Each way to narrow with how many it would leave of all that was found, the other ways staying as they are. */
export function countedFacets(all: Weighed[], narrowing: Narrowing, categories: Map<number, CategoryName>): Facets {
  const but = (open: Narrowing) => all.filter((one) => isWithin({ ...narrowing, ...open }, one))
  return {
    years: countBy(but({ year: undefined }).map(yearIn)).sort((a, b) => b.value - a.value),
    categories: byCount(but({ categoryIds: undefined }).flatMap((one) => categories.get(one.categoryId ?? 0) ?? [])),
    kinds: byCount(but({ kind: undefined }).map((one) => one.kind)),
  }
}

/**
 * The ways to narrow where more was found than is weighed: all years of the archive, and the categories and kinds of what is known. How
 * many each would leave is not known; to look into every year for what many texts hold would cost more than the search itself.
 *
 * @param known - of what was found, as many as were weighed
 * @param years - of the archive
 */
export function openFacets(known: Weighed[], years: number[], categories: Map<number, CategoryName>): Facets {
  const seen = countedFacets(known, {}, categories)
  return {
    years: years.map(uncounted),
    categories: seen.categories.map(({ value }) => uncounted(value)),
    kinds: seen.kinds.map(({ value }) => uncounted(value)),
  }
}

function yearIn({ publishedAt }: Weighed): number {
  return Number(yearOf(publishedAt))
}

function uncounted<T>(value: T): Facet<T> {
  return { value, count: null }
}

interface Counted<T> {
  value: T
  count: number
}

function byCount<T>(values: T[]): Counted<T>[] {
  return countBy(values).sort((a, b) => b.count - a.count)
}

function countBy<T>(values: T[]): Counted<T>[] {
  const counts = new Map<unknown, Counted<T>>()
  for (const value of values) {
    const key = typeof value === 'object' && value && 'id' in value ? value.id : value
    counts.set(key, { value, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}
