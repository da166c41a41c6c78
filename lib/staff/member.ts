import type { Role } from '@/prisma/generated/enums'
import { refuse } from '../refusal'

export type { Role }

/** The member of staff on whose behalf something is done. */
export interface Actor {
  id: number
  name: string
  email: string
  role: Role
}

/** What each ability asks of a role. */
const abilities = {
  'write posts': ['AUTHOR', 'EDITOR', 'ADMINISTRATOR'],
  'edit the posts of others': ['EDITOR', 'ADMINISTRATOR'],
  'publish a post': ['EDITOR', 'ADMINISTRATOR'],
  'withdraw a post': ['EDITOR', 'ADMINISTRATOR'],
  'rename a post': ['EDITOR', 'ADMINISTRATOR'],
  'upload media': ['AUTHOR', 'EDITOR', 'ADMINISTRATOR'],
  'arrange media': ['EDITOR', 'ADMINISTRATOR'],
  'arrange categories': ['EDITOR', 'ADMINISTRATOR'],
  'arrange tags': ['EDITOR', 'ADMINISTRATOR'],
  'edit pages': ['EDITOR', 'ADMINISTRATOR'],
  'arrange the menu': ['EDITOR', 'ADMINISTRATOR'],
  'arrange search': ['EDITOR', 'ADMINISTRATOR'],
  'handle feedback': ['EDITOR', 'ADMINISTRATOR'],
  'introduce the agency': ['EDITOR', 'ADMINISTRATOR'],
  'announce notices': ['EDITOR', 'ADMINISTRATOR'],
  'arrange the calendar': ['EDITOR', 'ADMINISTRATOR'],
  'manage staff': ['ADMINISTRATOR'],
  'change settings': ['ADMINISTRATOR'],
  'read the log': ['ADMINISTRATOR'],
} satisfies Record<string, Role[]>

export type Ability = keyof typeof abilities

/** Says whether a role carries an ability; screens use it to leave out what would be refused. */
export function may(actor: Actor, ability: Ability): boolean {
  return (abilities[ability] as Role[]).includes(actor.role)
}

/** Lists what an actor may do, for a screen that shows no button in vain. */
export function abilitiesOf(actor: Actor): Ability[] {
  return (Object.keys(abilities) as Ability[]).filter((ability) => may(actor, ability))
}

/**
 * Lets only those through whose role carries an ability.
 *
 * @throws {Refusal} for everybody else
 */
export function assertMay(actor: Actor, ability: Ability): void {
  if (!may(actor, ability))
    refuse('Tài khoản này chưa được phép làm việc đó. Hãy nhờ biên tập viên hoặc quản trị viên của Ban.')
}
