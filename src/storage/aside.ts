import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { DoorShelf } from './doors.ts'
import { RecordDamaged } from './envelope.ts'
import { CannotOpen } from './migrations.ts'
import type { BoxKeys } from './keys/boxes.ts'
import { packed, unpacked, type Answered, type Asked, type Drawer, type Failed, type RecordAt } from './parcels.ts'
import type { PocketShelf } from './pockets/pockets.ts'
import type { ReviewShelf } from './reviews/reviews.ts'
import type { SessionShelf } from './sessions.ts'
import type { Folder } from './sqlite.ts'
import type { StaffShelf } from './staff.ts'
import type { Store } from './store.ts'

const errorFrom = ({ name, message, stack, errcode }: Failed): Error => {
  if (name === 'CannotOpen') return new CannotOpen(message)
  if (name === 'RecordDamaged') return new RecordDamaged(message)
  return Object.assign(new Error(message), { name, stack, ...(errcode === undefined ? {} : { errcode }) })
}

/** Room for what is encrypted and thrown away again, in megabytes: less of it, and tidying up takes a third of the time. */
const YOUNG = 48

interface Waiting {
  readonly done: (value: unknown) => void
  readonly failed: (error: Error) => void
}

/**
 * A data folder opened in a thread of its own, so that neither waiting for the disk nor encrypting holds up an answer.
 * Throws `CannotOpen` as `openFolder` does.
 */
export const openAside = async (at: RecordAt): Promise<Folder> => {
  const worker = new Worker(new URL('aside-worker.ts', import.meta.url), {
    workerData: at,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  })
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let gone: Error | undefined
  const { promise: ended, resolve: tellEnded } = Promise.withResolvers<void>()
  const end = (error: Error): void => {
    gone ??= error
    tellEnded()
    for (const { failed } of waiting.values()) failed(gone)
    waiting.clear()
  }
  worker.on('error', error => end(error instanceof Error ? error : new Error('the record’s thread ended')))
  worker.on('exit', () => end(new Error('the record’s thread ended')))

  const ask = (drawer: Drawer, method: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((done, failed) => {
      if (gone) return failed(gone)
      const nth = ++asked
      waiting.set(nth, { done, failed })
      worker.postMessage({ nth, drawer, method, args: packed(drawer, args) } satisfies Asked)
    })
  /** Every method of a drawer, asked for on the other side. It is no promise itself. */
  const drawer = <T extends object>(name: Drawer): T =>
    new Proxy({} as T, {
      get: (_, method) =>
        typeof method !== 'string' || method === 'then'
          ? undefined
          : (...args: readonly unknown[]) => ask(name, method, args),
    })

  const [first] = (await once(worker, 'message')) as [{ opened: true } | { failed: Failed }]
  if ('failed' in first) {
    await worker.terminate()
    throw errorFrom(first.failed)
  }
  worker.on('message', (answer: Answered) => {
    const one = waiting.get(answer.nth)
    waiting.delete(answer.nth)
    if ('failed' in answer) one?.failed(errorFrom(answer.failed))
    else one?.done(unpacked(answer.value))
  })
  const store = drawer<Store>('store')
  return {
    store: new Proxy(store, {
      get: (target, method) =>
        method === 'close'
          ? async () => {
              if (!gone) await ask('store', 'close', [])
              await worker.terminate()
            }
          : Reflect.get(target, method),
    }),
    ended,
    shelf: drawer<SessionShelf>('shelf'),
    staff: drawer<StaffShelf>('staff'),
    doors: drawer<DoorShelf>('doors'),
    reviews: drawer<ReviewShelf>('reviews'),
    pockets: drawer<PocketShelf>('pockets'),
    boxes: drawer<BoxKeys>('boxes'),
    clinic: first => ask('folder', 'clinic', [first]) as Promise<string>,
  }
}
