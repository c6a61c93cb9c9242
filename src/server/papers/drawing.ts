import { Worker } from 'node:worker_threads'
import type { Drawn } from './drawn-anew.ts'
import type { ImageFound } from './what-file.ts'

/** What a thread is given: a file, and what it was found to be. */
export interface ToDraw {
  readonly bytes: Uint8Array
  readonly image: ImageFound
}

/** How long one image may take, in milliseconds; one of the most pixels takes about five seconds on a slow machine. */
const PATIENCE = 30_000
/** Memory of one thread, in megabytes, beside the pixels. */
const BOUNDS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 }
/** Images that are drawn or wait for it; each holds up to 10 MB, and whoever brought it waits. */
const MOST_WAITING = 4

/**
 * Draws images anew in a thread of their own, one at a time, so that the desk answers meanwhile and many at once take no
 * more memory than one. `damaged`: it could not be read, took too long or too much; `busy`: too many wait already.
 */
export const drawingAside = (patience = PATIENCE) => {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return async (file: ToDraw): Promise<Drawn | 'damaged' | 'busy'> => {
    if (waiting >= MOST_WAITING) return 'busy'
    waiting++
    const drawn = last.then(() => drawnBy(file, patience))
    // One that could not even begin stands in nobody's way.
    last = drawn.catch(() => undefined)
    return drawn.finally(() => waiting--)
  }
}

const drawnBy = (file: ToDraw, patience: number): Promise<Drawn | 'damaged'> =>
  new Promise(done => {
    const worker = new Worker(new URL('drawing-worker.ts', import.meta.url), {
      workerData: file,
      resourceLimits: BOUNDS,
      stdout: true,
      stderr: true,
    })
    const end = (drawn: Drawn | 'damaged') => {
      clearTimeout(timer)
      done(drawn)
      void worker.terminate()
    }
    const timer = setTimeout(end, patience, 'damaged')
    // What went wrong in there says something of the file, so it goes no further.
    worker.once('message', (drawn: Drawn) => end(drawn))
    worker.once('error', () => end('damaged'))
    worker.once('exit', () => end('damaged'))
  })
