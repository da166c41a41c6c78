/** Everything that is noted in the log. */
export const auditActions = [
  'post.begun',
  'post.published',
  'post.updated',
  'post.withdrawn',
  'post.renamed',
  'post.restored',
  'post.draft-dropped',
  'media.uploaded',
  'page.begun',
  'page.published',
  'page.updated',
  'page.withdrawn',
  'page.renamed',
  'page.moved',
  'page.given-role',
  'menu.entry-added',
  'menu.entry-changed',
  'menu.entry-moved',
  'menu.entry-removed',
  'category.created',
  'category.changed',
  'category.moved',
  'category.deleted',
  'synonyms.added',
  'synonyms.changed',
  'synonyms.removed',
  'settings.changed',
  'member.hired',
  'member.changed',
  'member.closed',
  'member.reopened',
  'member.password-reset',
  'member.password-changed',
  'signin.succeeded',
  'signin.refused',
  'signin.throttled',
  'signin.ended',
  'signin.ended-everywhere',
] as const

export type AuditAction = (typeof auditActions)[number]

/** One entry of the log as administrators read it. */
export interface AuditNote {
  id: number
  at: Date
  action: AuditAction
  subject: string
  /** What the subject is called now; null where it has no name or is gone. */
  subjectName: string | null
  details: unknown
  /** Null where nobody was signed in. */
  actor: string | null
}
