import { join } from 'node:path'
import type { Entry } from '../../src/record/index.ts'
import { startDesk, type Starting } from './desk.ts'
import { someNotes } from './hands.ts'
import { traceEnded, tracing } from './trace.ts'

const ONE_BY_ONE = 100
const UNSAID_EVERY = 10
const HANDS = 8
const PUSHES_A_HAND = 15

/** What a traced desk was sent, push by push, and where its trace is. */
export interface TracedDesk {
  readonly trace: string
  readonly data: string
  readonly pushes: readonly (readonly Entry[])[]
}

/**
 * Runs a desk on SQLite in this folder from its first start to its stop under a trace: single entries, some of them
 * unsaid, then hands at once.
 */
export const traceDesk = async (folder: string, starting: Starting = {}): Promise<TracedDesk> => {
  const trace = join(folder, 'trace')
  const data = join(folder, 'data')
  // Detached (-D), so that the process that was started is the desk.
  const desk = await startDesk(data, { program: 'serve', through: [...tracing(trace), '-D'], ...starting })
  const pushes: Entry[][] = []
  const push = async (entries: Entry[]): Promise<void> => {
    pushes.push(entries)
    const receipts = await desk.push(entries)
    if (receipts.some(({ outcome }) => outcome !== 'stored')) throw new Error('a push was refused')
  }
  for (let nth = 1; nth <= ONE_BY_ONE; nth++) {
    const note = desk.note()
    await push([note])
    if (nth % UNSAID_EVERY === 0) await push([desk.unsaying(note)])
  }
  const hand = async (): Promise<void> => {
    for (let nth = 0; nth < PUSHES_A_HAND; nth++) await push(someNotes(desk))
  }
  await Promise.all(Array.from({ length: HANDS }, hand))
  await desk.stop()
  await traceEnded(trace, desk.process.pid)
  return { trace, data, pushes }
}
