import { closeSync, fsyncSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as v from 'valibot'
import { flushFolder, isThere } from '../folder.ts'
import type { Closed, Erased, Head } from './safe.ts'

const Own = { clinic: v.string(), at: v.string() }
export const ErasedLine: v.GenericSchema<unknown, Erased> = v.object({
  ...Own,
  patient: v.string(),
  entry: v.exactOptional(v.string()),
})
export const ClosedLine: v.GenericSchema<unknown, Closed> = v.union([
  v.object({ ...Own, door: v.string() }),
  v.object({
    ...Own,
    pocket: v.string(),
    locked: v.exactOptional(v.literal(true)),
    token: v.exactOptional(v.string()),
  }),
  v.object({
    ...Own,
    account: v.string(),
    left: v.exactOptional(v.literal(true)),
    credential: v.exactOptional(v.string()),
  }),
])
export const HeadLine: v.GenericSchema<unknown, Head> = v.object({
  ...Own,
  position: v.number(),
  seal: v.string(),
  restored: v.exactOptional(v.literal(true)),
})

/** Ends a line that a power cut left without its end: it was never acknowledged, and is missed by nobody. */
const CUT = '\u0018'

/** A line that a power cut left without its end is ended first, so that it takes no other with it. */
export const addLines = (path: string, lines: readonly object[]): void => {
  const isWhole = !isThere(path) || /^$|\n$/.test(readFileSync(path, 'utf8'))
  const handle = openSync(path, 'a', 0o600)
  writeFileSync(handle, (isWhole ? '' : `${CUT}\n`) + lines.map(line => `${JSON.stringify(line)}\n`).join(''))
  fsyncSync(handle)
  closeSync(handle)
  flushFolder(dirname(path))
}

const valueIn = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

interface Lines<T> {
  readonly lines: readonly T[]
  /** How many lines cannot be read. */
  readonly unread: number
}

/** Reads lines of JSON. A last line cut off by a power cut was never acknowledged, and is left out. */
export const linesIn = <T>(path: string, shape: v.GenericSchema<unknown, T>): Lines<T> => {
  if (!isThere(path)) return { lines: [], unread: 0 }
  const lines: T[] = []
  let unread = 0
  for (const line of readFileSync(path, 'utf8').split('\n').slice(0, -1)) {
    const wasCut = line.endsWith(CUT)
    const read = v.safeParse(shape, valueIn(wasCut ? line.slice(0, -1) : line))
    if (read.success) lines.push(read.output)
    else if (!wasCut) unread++
  }
  return { lines, unread }
}
