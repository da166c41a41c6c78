import type { Body } from '../body/body'
import { findPersonalNumbers } from '../proofreading/personal-numbers'
import type { Reason } from '../refusal'
import { linesOf } from './official'

/**
 * Finds what citizens must not read of an official: full birth dates, identity numbers, private telephones (Law 91/2025).
 *
 * @param officePhones - the lines of the agency, which are meant to be known
 * @returns empty where the texts are clean
 */
export function privateDataIn(texts: { biography: string; duties: string }, officePhones: string[]): Reason[] {
  return (['biography', 'duties'] as const).flatMap((field) =>
    findPersonalNumbers({ title: '', summary: '', body: bodyOf(texts[field]) }, { publicPhones: officePhones }).map(
      ({ message }) => ({ field, message }),
    ),
  )
}

function bodyOf(text: string): Body {
  const content = linesOf(text).map((one) => ({ type: 'text' as const, text: one }))
  return { type: 'doc', content: content.map((inline) => ({ type: 'paragraph', content: [inline] })) }
}
