import type { ChannelKind } from '@/prisma/generated/enums'

export type { ChannelKind }

/** A way by which the agency speaks officially. */
export interface Channel {
  id: number
  kind: ChannelKind
  name: string
  /** A web address, an e-mail address or a place; empty where it has only a telephone. */
  address: string
  phone: string
}

/** The kinds in the order in which they are offered. */
export const channelKinds: ChannelKind[] = ['WEBSITE', 'SOCIAL', 'VIDEO', 'EMAIL', 'PHONE', 'OFFICE', 'OTHER']

/**
 * Says where a channel's address leads.
 *
 * @returns null where it is a place, which leads nowhere
 */
export function hrefOf({ address }: Pick<Channel, 'address'>): string | null {
  if (/^https?:\/\//.test(address)) return address
  return /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(address) ? `mailto:${address}` : null
}
