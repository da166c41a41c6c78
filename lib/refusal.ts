/** One thing that stands in the way, in Vietnamese, and the field of the form it belongs to. */
export interface Reason {
  message: string
  field?: string
}

/** What a refusal is about, where the screen has to do more than show its sentence. */
export type RefusalKind = 'declined' | 'stale' | 'signed out' | 'throttled'

/** The portal declines: a sentence for the person who asked. Thrown, so that the transaction around it rolls back. */
export class Refusal extends Error {
  constructor(
    readonly reasons: Reason[],
    readonly kind: RefusalKind = 'declined',
  ) {
    super(reasons.map((reason) => reason.message).join(' '))
    this.name = 'Refusal'
  }
}

/**
 * Declines with one sentence that says what happened and what to do next.
 *
 * @param field - the form's field the sentence belongs to
 * @throws {Refusal} always
 */
export function refuse(message: string, field?: string, kind?: RefusalKind): never {
  throw new Refusal([{ message, field }], kind)
}

/** What an action answers to the form that called it: a value, or the reasons why not. */
export type Answer<T> = { ok: true; value: T } | { ok: false; kind: RefusalKind; reasons: Reason[] }

/** The same answer with its value told otherwise. */
export function told<T, U>(answer: Answer<T>, tell: (value: T) => U): Answer<U> {
  return answer.ok ? { ok: true, value: tell(answer.value) } : answer
}
