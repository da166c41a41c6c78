import { chmod, chown, mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { hear, Trouble } from '../ground.mjs'

/** In whose name PostgreSQL's programs run. */
export interface Keeper {
  uid?: number
  gid?: number
  /** How a program is called in that name. */
  words(program: string, words: string[]): [string, string[]]
}

const oneself: Keeper = { words: (program, words) => [program, words] }

/** Root under another number: the files need no other owner, and no folder has to be opened to anybody. */
const NAMESPACE = ['--user', '--map-user=1', '--map-group=1', '--']
const renamedRoot: Keeper = { words: (program, words) => ['unshare', [...NAMESPACE, program, ...words]] }

const USER = 'postgres'

/**
 * Chooses in whose name PostgreSQL runs. It refuses to be root: where the portal is, root goes by another number in a user
 * namespace, and where the machine allows none (as in many containers), a system user of its own is given the files.
 *
 * @param files - PostgreSQL's folder; made for that user where it is missing
 * @param program - what that user must be able to reach
 * @throws {Trouble} when root has nobody to run it
 */
export async function chooseKeeper(files: string, program: string): Promise<Keeper> {
  if (process.getuid?.() !== 0) return oneself
  const owner = (await stat(files).catch(() => null))?.uid ?? 0
  if (owner === 0 && (await hear(...renamedRoot.words('true', []))).code === 0) return renamedRoot
  const user = await systemUser()
  await giveFiles(user, files)
  for (const path of [files, program]) {
    if ((await hear('test', ['-x', path], user)).code === 0) continue
    throw new Trouble(
      `PostgreSQL không chạy bằng root được, và người dùng ${USER} không vào được ${path}. Hãy đặt cổng và PORTAL_DATA_DIR ở nơi người khác vào được, ví dụ /srv, hoặc chạy cổng bằng một người dùng thường.`,
    )
  }
  return { ...oneself, ...user }
}

interface SystemUser {
  uid: number
  gid: number
}

async function systemUser(): Promise<SystemUser> {
  const known = await numbers()
  if (known) return known
  await hear('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', USER])
  // Alpine's way.
  if (!(await numbers())) await hear('adduser', ['-S', '-D', '-H', USER])
  const made = await numbers()
  if (made) return made
  throw new Trouble(
    `PostgreSQL không chạy bằng root được, và chưa tạo được người dùng ${USER}. Hãy chạy cổng bằng một người dùng thường.`,
  )
}

async function numbers(): Promise<SystemUser | null> {
  const [uid, gid] = await Promise.all([hear('id', ['-u', USER]), hear('id', ['-g', USER])])
  return uid.code === 0 && gid.code === 0 ? { uid: Number(uid.text), gid: Number(gid.text) } : null
}

async function giveFiles({ uid, gid }: SystemUser, files: string): Promise<void> {
  // Others may pass through the data folder, not look into it.
  await chmod(dirname(files), 0o711)
  if (await mkdir(files, { recursive: true, mode: 0o700 })) await chown(files, uid, gid)
  else if ((await stat(files)).uid !== uid) await hear('chown', ['-R', `${uid}:${gid}`, files])
}
