import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

/** What one screen has open and not yet sent, as this browser keeps it through a crash, a closed lid or a dead line. */
export interface BrowserCopy<Words = unknown> {
  deskId: string
  /** Whose words they are: another member at the same browser neither sees nor sends them. */
  memberId: number
  /** Where they are to be brought. */
  door: string
  paperId: number | null
  basedOn: number
  /** How often the words had been changed. */
  edits: number
  /** Null where the newsroom has them all. */
  words: Words | null
  /** The hour of writing, in milliseconds. */
  at: number
}

interface Cupboard extends DBSchema {
  screens: { key: string; value: BrowserCopy }
}

/** Without locks (on an address without TLS) a screen counts as closed when it has kept nothing for so long, in milliseconds. */
const SILENT_MS = 45_000

let cupboard: Promise<IDBPDatabase<Cupboard>> | null = null

function open(): Promise<IDBPDatabase<Cupboard>> {
  cupboard ??= openDB<Cupboard>('toa-soan', 1, {
    upgrade: (db) => void db.createObjectStore('screens', { keyPath: 'deskId' }),
    terminated: () => (cupboard = null),
  })
  cupboard.catch(() => (cupboard = null))
  return cupboard
}

/** Keeps a screen's words in this browser. @returns false where the browser keeps nothing: a private window, a full disk */
export async function keepCopy(copy: BrowserCopy): Promise<boolean> {
  try {
    // Strict: the words must survive a power cut, not only a crash.
    const tx = (await open()).transaction('screens', 'readwrite', { durability: 'strict' })
    await Promise.all([tx.store.put(copy), tx.done])
    return true
  } catch {
    return false
  }
}

/** Forgets a screen. Nothing happens where none is kept. */
export async function dropCopy(deskId: string): Promise<void> {
  await open()
    .then((db) => db.delete('screens', deskId))
    .catch(() => {})
}

/** Finds what a member's screens of this browser left that are not open any more, newest first. */
export async function leftCopies(memberId: number): Promise<BrowserCopy[]> {
  const all = await allCopies()
  const openScreens = await openOnes()
  const isClosed = ({ deskId, at }: BrowserCopy) =>
    !openScreens?.has(deskId) && (openScreens || Date.now() - at > SILENT_MS)
  return all.filter((copy) => copy.memberId === memberId && isClosed(copy)).sort((one, other) => other.at - one.at)
}

/**
 * Tells each time that one of a member's screens goes that are open now, until the signal ends it: for a moment a crashed one is
 * taken for open. Where the browser has no locks nobody is told.
 */
export async function whenScreensGo(memberId: number, signal: AbortSignal, told: () => void): Promise<void> {
  const [all, openScreens] = await Promise.all([allCopies(), openOnes()])
  for (const copy of all) {
    if (copy.memberId !== memberId || !openScreens?.has(copy.deskId)) continue
    // Whoever waits for the lock gets it when its holder has gone.
    navigator.locks
      .request(lockOf(copy.deskId), { signal }, () => {})
      .then(told)
      .catch(() => {})
  }
}

/** Tells the browser's other pages that a screen is open, for as long as this page lives; a crash tells them that it is not. */
export function holdScreen(deskId: string, signal: AbortSignal): void {
  const untilGone = () => new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
  navigator.locks?.request(lockOf(deskId), { signal }, untilGone).catch(() => {})
}

async function allCopies(): Promise<BrowserCopy[]> {
  return open()
    .then((db) => db.getAll('screens'))
    .catch(() => [])
}

/** @returns null where the browser has no locks */
async function openOnes(): Promise<Set<string> | null> {
  const locks = await navigator.locks?.query().catch(() => null)
  return locks ? new Set((locks.held ?? []).map(({ name = '' }) => name.replace(lockOf(''), ''))) : null
}

function lockOf(deskId: string): string {
  return `ban-viet:${deskId}`
}
