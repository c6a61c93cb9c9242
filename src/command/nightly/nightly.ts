import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Where } from '../where.ts'
import { keepNight, lastNight } from './last-night.ts'
import { dueAt } from './nights.ts'
import type { Night } from './proving.ts'

export interface Nightly {
  readonly where: Where
  readonly backups: string
  readonly timeZone: string
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** Told of every night, how it went. */
  readonly went: (night: Night) => void
  /** Does one night; in a thread of its own where nothing else is said. */
  readonly night?: (where: Where, backups: string, at: string, stopped: AbortSignal) => Promise<Night>
}

/** How often the clock is looked at, in milliseconds: a machine that slept, or a clock that was set, is noticed so. */
const LOOK = 60_000

/** In a thread of its own, so that the desk answers meanwhile. */
const aside = async (where: Where, backups: string, at: string, stopped: AbortSignal): Promise<Night> => {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { where, backups, at } })
  const stop = () => void worker.terminate()
  stopped.addEventListener('abort', stop)
  try {
    const [night] = (await Promise.race([once(worker, 'message'), once(worker, 'exit')])) as [Night | number]
    return typeof night === 'object' ? night : { at, outcome: 'failed' }
  } catch {
    return { at, outcome: 'failed' }
  } finally {
    stopped.removeEventListener('abort', stop)
    await worker.terminate()
  }
}

/** Backs up every night at 02:30 by the clinic's clock, for as long as the program runs. Gives what stops it. */
export const everyNight = ({
  where,
  backups,
  timeZone,
  clock,
  went,
  night = aside,
}: Nightly): (() => Promise<void>) => {
  const now = () => Temporal.Instant.fromEpochMilliseconds(clock())
  const kept = lastNight(backups)
  let last = kept && Temporal.Instant.from(kept.at)
  let due = dueAt(last, now(), timeZone)
  let working: Promise<void> | undefined
  const stopping = new AbortController()
  const work = async () => {
    const at = now().toString({ smallestUnit: 'second' })
    let result = await night(where, backups, at, stopping.signal)
    // A night that was cut short is none; the next start makes up for it.
    if (stopping.signal.aborted) return
    try {
      keepNight(backups, result)
    } catch {
      result = { ...result, outcome: 'not-allowed' }
    }
    went(result)
    last = Temporal.Instant.from(at)
    due = dueAt(last, now(), timeZone)
    working = undefined
  }
  const look = () => {
    if (!working && Temporal.Instant.compare(now(), due) >= 0) working = work()
  }
  const timer = setInterval(look, LOOK)
  timer.unref()
  look()
  return async () => {
    clearInterval(timer)
    stopping.abort()
    await working
  }
}
