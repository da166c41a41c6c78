import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { env } from '@/lib/env'
import { ADDRESS_HEADER } from '@/lib/front-desk/visitor'
import { log } from '@/lib/log'
import { paths } from '@/lib/paths'
import { Refusal } from '@/lib/refusal'
import { signInInput } from '@/lib/staff/input'
import { signIn, signOut } from '@/lib/staff/signing-in'

/** The cookie of a sign-in: bound to this host and to https, where the portal is served by https. */
export function sessionCookie(): { name: string; secure: boolean } {
  const secure = env().PORTAL_URL.startsWith('https:')
  return { name: `${secure ? '__Host-' : ''}toa-soan`, secure }
}

/** next-auth as the newsroom uses it: the token names a sign-in, and the database says on each request whether it still holds. */
export function authOptions(): NextAuthOptions {
  const { name, secure } = sessionCookie()
  process.env.NEXTAUTH_URL ??= env().PORTAL_URL
  return {
    secret: env().PORTAL_SECRET,
    session: { strategy: 'jwt', maxAge: 30 * 24 * 3600 },
    pages: { signIn: paths.signIn, signOut: paths.account, error: paths.signIn },
    useSecureCookies: secure,
    cookies: { sessionToken: { name, options: { httpOnly: true, sameSite: 'lax', path: '/', secure } } },
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        authorize: async (credentials, request) => {
          const asked = signInInput.safeParse(credentials)
          const { email, password } = asked.success ? asked.data : { email: '', password: '' }
          const headers = (request.headers ?? {}) as Record<string, string | undefined>
          const address = headers[ADDRESS_HEADER] ?? 'unknown'
          try {
            const { signInId, memberId } = await signIn({
              email,
              password,
              address,
              userAgent: headers['user-agent'] ?? '',
            })
            return { id: String(memberId), signInId }
          } catch (error) {
            // next-auth hands the message on to the form; anything but our own sentence would tell of our insides.
            if (error instanceof Refusal) throw new Error(error.message)
            log.error({ err: error }, 'Signing in broke')
            throw new Error('Máy chủ đang bận. Hãy thử lại sau một phút.', { cause: error })
          }
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sub: user.id, sid: (user as { signInId?: string }).signInId } : token),
      session: ({ session }) => session,
    },
    events: {
      // next-auth has a way out of its own that only forgets the cookie; whoever takes it shall be out as well.
      signOut: async ({ token }) => {
        if (typeof token?.sid === 'string') await signOut({ id: Number(token.sub) }, { signInId: token.sid })
      },
    },
    // What next-auth would print is told to the person who signs in; a wrong password is no problem of ours.
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
  }
}
