import type { Paper } from '../desks/paper'
import { holdPage } from './holding'

/** A page as the writing desk knows it. */
export const pagePaper: Paper = {
  kind: 'PAGE',
  ability: 'edit pages',
  hold: (tx, _actor, id) => holdPage(tx, id, null),
}
