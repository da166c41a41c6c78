/** The thread in which one Word file is read. It is TypeScript from here on, whoever starts it. */
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { readWordFile } = await import('./reading.ts')
parentPort.postMessage({ ready: true })
const answer = await readWordFile(workerData.path, workerData.folder).then(
  (read) => ({ ok: true, read }),
  (error) => ({ ok: false, fault: error.fault ?? 'damaged' }),
)
parentPort.postMessage(answer)
