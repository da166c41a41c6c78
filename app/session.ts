import { decode } from 'next-auth/jwt'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { sessionCookie } from '@/app/api/auth/options'
import { env } from '@/lib/env'
import { PATH_HEADER } from '@/lib/front-desk/visitor'
import { paths } from '@/lib/paths'
import type { Actor } from '@/lib/staff/member'
import { checkSignIn, type Present } from '@/lib/staff/signing-in'

/** Somebody who is signed in, with the sign-in by which they are. */
export type Session = Present & { signInId: string }

/**
 * Finds who is asking, by the cookie and by the database, once a request.
 *
 * @returns null where nobody is signed in, or the sign-in has ended
 */
export const currentSession = cache(async (): Promise<Session | null> => {
  const cookie = (await cookies()).get(sessionCookie().name)?.value
  if (!cookie) return null
  const token = await decode({ token: cookie, secret: env().PORTAL_SECRET }).catch(() => null)
  const [signInId, memberId] = [token?.sid, Number(token?.sub)]
  if (typeof signInId !== 'string' || !memberId) return null
  const present = await checkSignIn(signInId, memberId)
  return present && { ...present, signInId }
})

/**
 * Finds the member of staff who is asking and may work.
 *
 * @returns null where nobody is signed in, or the one-time password still stands
 */
export async function currentActor(): Promise<Actor | null> {
  const session = await currentSession()
  return session && !session.mustChangePassword ? session.actor : null
}

/** The member of staff who is asking; everybody else is sent to sign in, or to change the one-time password. */
export async function requireActor(): Promise<Actor> {
  const session = await currentSession()
  if (!session) redirect(await doorFor())
  if (session.mustChangePassword) redirect(paths.changePassword)
  return session.actor
}

/** The door, with the way on to what was asked for. */
async function doorFor(): Promise<string> {
  const asked = (await headers()).get(PATH_HEADER) ?? ''
  return asked.startsWith(`${paths.newsroom}/`) ? `${paths.signIn}?tiep=${encodeURIComponent(asked)}` : paths.signIn
}
