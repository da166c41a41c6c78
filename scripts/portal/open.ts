import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, tell } from '../ground.mjs'
import { build } from './building'
import { prepare, type Prepared } from './preparing'
import { Trouble } from './trouble'

/** What is to be opened: the finished portal, or the one for working with hot reload. */
interface Options {
  dev: boolean
}

/** How long a farewell may take before it is cut short. */
const FAREWELL_MS = 25_000

/** Brings the whole portal up: settings, database, migrations, first contents, build, server; and down again in the same order. */
export async function open({ dev }: Options): Promise<void> {
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'))
  let prepared: Prepared | undefined
  let server: { close(): Promise<void> } | undefined
  let leaving = false

  const leave = async (code: number) => {
    if (leaving) process.exit(code || 130)
    leaving = true
    setTimeout(() => process.exit(code || 1), FAREWELL_MS).unref()
    await server?.close()
    await prepared?.stop()
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave(0))

  try {
    prepared = await prepare(tell)
    if (!dev) await build(tell)
    server = dev ? await serveForWork(() => void leave(1)) : await serveFinished()
    greet(prepared)
  } catch (error) {
    await prepared?.stop().catch(() => {})
    throw error
  }
}

async function serveFinished() {
  const { env } = await import('@/lib/env')
  const { serve } = await import('../serve')
  const { PORT: port, HOST: host } = env()
  try {
    return await serve({ port, host, root })
  } catch (error) {
    throw portTrouble(error as NodeJS.ErrnoException, port, host)
  }
}

function portTrouble(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE')
    return new Trouble(`Cổng ${port} đang có chương trình khác dùng. Hãy tắt nó, hoặc đặt PORT thành số khác.`)
  if (error.code === 'EACCES') return new Trouble(`Không được phép mở cổng ${port}. Hãy đặt PORT từ 1024 trở lên.`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new Trouble(`Máy này không có địa chỉ ${host}. Hãy xem lại HOST.`)
  return error
}

/** Next's own development server, in a process of its own; the front desk stands aside. */
async function serveForWork(onEnd: () => void) {
  const { env } = await import('@/lib/env')
  const { PORT, HOST } = env()
  const next = spawn(
    process.execPath,
    [join(root, 'node_modules/next/dist/bin/next'), 'dev', '-p', String(PORT), '-H', HOST],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: 'inherit',
      // Ctrl-C reaches the whole group of a terminal; the farewell is ours to say.
      detached: true,
    },
  )
  next.once('exit', onEnd)
  return {
    async close() {
      next.off('exit', onEnd)
      const ended = new Promise((resolve) => next.once('exit', resolve))
      next.kill('SIGTERM')
      await ended
    },
  }
}

function greet({ portalUrl, administrator }: Prepared): void {
  tell('Cổng đã mở')
  console.log(`\n  Trang công khai   ${portalUrl}\n  Đăng nhập         ${portalUrl}/quan-tri`)
  if (administrator) {
    console.log(`\n  Quản trị viên     ${administrator.email}`)
    console.log(
      administrator.password
        ? `  Mật khẩu một lần  ${administrator.password}   (chỉ hiện lần này; phải đổi khi đăng nhập lần đầu)`
        : '  Mật khẩu          như PORTAL_ADMIN_PASSWORD   (phải đổi khi đăng nhập lần đầu)',
    )
  }
  console.log('\n  Dừng: Ctrl-C\n')
}
