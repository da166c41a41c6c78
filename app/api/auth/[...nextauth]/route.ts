import NextAuth from 'next-auth'
import { authOptions } from '../options'

interface Context {
  params: Promise<{ nextauth: string[] }>
}

/** next-auth's door: signing in, and its token against forged requests. */
async function handle(request: Request, context: Context): Promise<Response> {
  return (await NextAuth(request as never, { params: await context.params } as never, authOptions())) as Response
}

export { handle as GET, handle as POST }
