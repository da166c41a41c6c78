import NextAuth from 'next-auth'
import { authOptions } from '../options'

interface Context {
  params: Promise<{ nextauth: string[] }>
}

/** What a form for signing in may weigh, in bytes. */
const MAX_BYTES = 16 * 1024

/** The token against forged requests, and the ways on to the newsroom's own pages. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const isOpen = ASKED.has(await nameOf(context))
  return isOpen ? handle(request, context) : new Response(null, { status: 404 })
}

/**
 * Signing in and out. Only small forms are heard: next-auth would break over JSON that is none, and read to its end whatever a
 * stranger sends.
 */
export async function POST(request: Request, context: Context): Promise<Response> {
  if (!HANDED_IN.has(await nameOf(context))) return new Response(null, { status: 404 })
  const { headers } = request
  if (!headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
    return new Response(null, { status: 400 })
  }
  if (!(Number(headers.get('content-length') || Number.NaN) <= MAX_BYTES)) return new Response(null, { status: 413 })
  return handle(request, context)
}

/** Of next-auth's doors those that the portal uses; it has more, with pages in English. */
const ASKED = new Set(['csrf', 'signin', 'signout', 'error'])
const HANDED_IN = new Set(['callback/credentials', 'signout'])

async function nameOf({ params }: Context): Promise<string> {
  return (await params).nextauth.join('/')
}

async function handle(request: Request, context: Context): Promise<Response> {
  return (await NextAuth(request as never, { params: await context.params } as never, authOptions())) as Response
}
