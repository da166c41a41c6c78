/** Everything that is noted in the log. */
export const auditActions = [
  'post.begun',
  'post.published',
  'post.updated',
  'post.withdrawn',
  'post.renamed',
  'post.numbers-kept',
  'post.restored',
  'post.draft-dropped',
  'media.uploaded',
  'media.cut',
  'media.described',
  'media.replaced',
  'media.brought-back',
  'media.deleted',
  'page.begun',
  'page.published',
  'page.updated',
  'page.withdrawn',
  'page.renamed',
  'page.moved',
  'page.numbers-kept',
  'page.restored',
  'page.draft-dropped',
  'page.given-role',
  'menu.entry-added',
  'menu.entry-changed',
  'menu.entry-moved',
  'menu.entry-removed',
  'category.created',
  'category.changed',
  'category.moved',
  'category.deleted',
  'tag.renamed',
  'tag.merged',
  'tag.removed',
  'synonyms.added',
  'synonyms.changed',
  'synonyms.removed',
  'report.taken',
  'report.done',
  'report.forgotten',
  'report.deleted',
  'remark.removed',
  'official.added',
  'official.changed',
  'official.moved',
  'official.removed',
  'channel.added',
  'channel.changed',
  'channel.moved',
  'channel.removed',
  'links.added',
  'links.changed',
  'links.moved',
  'links.removed',
  'notice.announced',
  'notice.changed',
  'notice.withdrawn',
  'calendar.noted',
  'calendar.forgotten',
  'settings.changed',
  'settings.rules-changed',
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
