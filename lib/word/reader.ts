import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import pLimit from 'p-limit'
import { MAX_HEAP_MB, MAX_READING_MS, MAX_START_MS, refuseFault } from './requirements'
import type { ReadWordFile, WorkerAnswer } from './word-file'

/** A Word file can take much memory: one at a time in a process, the others wait. */
const oneAtATime = pLimit(1)

/**
 * Has a Word file read in a thread of its own, which is ended after 20 s or when its memory is used up.
 *
 * @param folder - where the pictures are put
 * @throws {Refusal} when it is damaged, too much, or no Word document
 */
export function readInWorker(path: string, folder: string, signal?: AbortSignal): Promise<ReadWordFile> {
  return oneAtATime(async () => {
    signal?.throwIfAborted()
    const answer = await ask(path, folder, signal)
    return answer.ok ? answer.read : refuseFault(answer.fault)
  })
}

function ask(path: string, folder: string, signal?: AbortSignal): Promise<WorkerAnswer> {
  // The build of Next would pack whatever a plain `new Worker` names, and the compiler of TypeScript with it.
  const worker: Worker = Reflect.construct(Worker, [
    join(process.cwd(), 'lib/word/worker.mjs'),
    {
      workerData: { path, folder },
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB, maxYoungGenerationSizeMb: 24 },
      stdout: true,
      stderr: true,
    },
  ])
  const ended = withResolvers()
  let clock = setTimeout(() => ended.reject(new Error('The thread that reads Word files does not start')), MAX_START_MS)
  const giveUp = () => ended.reject(signal?.reason)
  signal?.addEventListener('abort', giveUp)
  worker.on('message', (said: WorkerAnswer | { ready: true }) => {
    clearTimeout(clock)
    if ('ok' in said) ended.resolve(said)
    // A busy machine takes its time to start a thread; what is limited is what the file takes.
    else clock = setTimeout(() => ended.resolve({ ok: false, fault: 'too large' }), MAX_READING_MS)
  })
  worker.once('error', (error: NodeJS.ErrnoException) =>
    error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? ended.resolve({ ok: false, fault: 'too large' }) : ended.reject(error),
  )
  return ended.promise.finally(() => {
    clearTimeout(clock)
    signal?.removeEventListener('abort', giveUp)
    void worker.terminate()
  })
}

/** As Promise.withResolvers, which Node 20 does not have. */
function withResolvers() {
  let resolve!: (answer: WorkerAnswer) => void
  let reject!: (reason: unknown) => void
  const promise = new Promise<WorkerAnswer>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
