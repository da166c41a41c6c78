import type { Place } from './feedback'
import { findPlace } from './places'

/**
 * Finds the page that somebody is about to report a mistake on, to name it on the form.
 *
 * @returns null where no such page stands
 */
export async function findReportedPage(path: string): Promise<Place | null> {
  const place = await findPlace(path)
  return place && { path: place.path, title: place.title }
}
