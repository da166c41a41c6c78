import { tellFailure } from '../ground.mjs'

/** What stands open and is closed at the end, the last opened first. */
export interface Room {
  close(): Promise<void>
  /** Ends it at once, when patience is over. */
  drop?(): void
}

/** npm passes on a signal that the terminal has already given us: the same Ctrl-C arrives twice. */
const SAME_SIGNAL_MS = 1000

/** How long a farewell may take before it is cut short. */
const PATIENCE_MS = 45_000

/** Waits for Ctrl-C or SIGTERM; a second one, or the end of patience, drops everything at once. */
export function awaitFarewell(rooms: Room[]): AbortSignal {
  const farewell = new AbortController()
  const dropAll = () => {
    for (const room of rooms) room.drop?.()
    process.exit(130)
  }
  let first = 0
  const onSignal = () => {
    if (!first) {
      first = Date.now()
      farewell.abort()
      setTimeout(dropAll, PATIENCE_MS).unref()
    } else if (Date.now() - first > SAME_SIGNAL_MS) dropAll()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  if (process.env.npm_lifecycle_event) whenAlone(onSignal)
  return farewell.signal
}

/** A signal to npm reaches only the shell between npm and us: that the shell is gone is then the signal. */
function whenAlone(leave: () => void): void {
  const { ppid } = process
  const watch = setInterval(() => {
    if (process.ppid === ppid) return
    clearInterval(watch)
    leave()
  }, 500).unref()
}

/** Closes the rooms, the last opened first; one that does not close keeps no other open. */
export async function closeAll(rooms: Room[]): Promise<void> {
  for (const room of rooms.reverse()) await room.close().catch(tellFailure)
}
