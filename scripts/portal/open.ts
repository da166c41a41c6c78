import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, tell } from '../ground.mjs'
import { build } from './building'
import { portTrouble } from './checking'
import { awaitFarewell, closeAll, type Room } from './farewell'
import { fill, type Administrator } from './filling'
import { migrate } from './migrating'
import { noteOpening } from './opened'
import { prepare } from './preparing'
import { takeTurn } from './turn'

/** What is to be opened: the finished portal, or the one for working with hot reload. */
interface Options {
  dev: boolean
}

/**
 * Brings the whole portal up: settings, database, build, migrations, first contents, server; waits for Ctrl-C or SIGTERM; and
 * takes it down again in the other order.
 *
 * @throws {SettingError | Trouble} with one sentence for what was foreseen; then nothing stands open any more
 */
export async function open({ dev }: Options): Promise<void> {
  const envFile = join(root, '.env')
  if (existsSync(envFile)) process.loadEnvFile(envFile)
  const rooms: Room[] = []
  const farewell = awaitFarewell(rooms)
  try {
    await bringUp(dev, rooms, farewell)
    if (!farewell.aborted) await once(farewell, 'abort')
  } catch (error) {
    // Whoever said farewell in the middle does not care what broke off.
    if (!farewell.aborted) {
      await closeAll(rooms)
      throw error
    }
  }
  await closeAll(rooms)
  process.exit(0)
}

async function bringUp(dev: boolean, rooms: Room[], farewell: AbortSignal): Promise<void> {
  const say = (line: string) => {
    farewell.throwIfAborted()
    tell(line)
  }
  const { postgres, isAway } = await prepare(say)
  if (postgres) rooms.push({ close: postgres.stop, drop: postgres.drop })
  if (!dev) await build(say, farewell)
  farewell.throwIfAborted()

  const { env } = await import('@/lib/env')
  if (isAway) {
    rooms.push(await serve(dev))
    return greet(env().PORTAL_URL, null)
  }
  const turn = await takeTurn(env().DATABASE_URL)
  try {
    await migrate(env().DATABASE_URL, say)
    const administrator = await fill(turn, say)
    farewell.throwIfAborted()
    rooms.push(await serve(dev))
    greet(env().PORTAL_URL, administrator)
    await turn.endFilling()
    await noteOpening(env().PORTAL_DATA_DIR)
  } finally {
    await turn.end()
  }
}

async function serve(dev: boolean): Promise<Room> {
  const { env } = await import('@/lib/env')
  const { PORT: port, HOST: host } = env()
  const opening = dev
    ? (await import('../serve-for-work')).serveForWork({ port, host, root })
    : (await import('../serve')).serve({ port, host, root })
  return opening.catch((error: NodeJS.ErrnoException) => {
    throw portTrouble(error, port, host)
  })
}

function greet(portalUrl: string, administrator: Administrator): void {
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
