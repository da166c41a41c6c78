import { transform } from 'esbuild'

/**
 * Makes one of our own scripts small for slow lines: without comments and white space, names inside functions short. What it does
 * and the names it gives to others stay.
 *
 * @param body - the script as we write it
 * @throws {Error} when it is no JavaScript
 */
export async function shrinkScript(body: Buffer): Promise<Buffer> {
  const { code } = await transform(body.toString('utf8'), { minify: true, charset: 'utf8', target: 'es2022' })
  return Buffer.from(code)
}
