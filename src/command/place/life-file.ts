import { parseEntry, type Entry, type Refusal } from '#record'
import { kinds } from '#server'
import { INVENTED } from '../lives.ts'

/** A line that was not taken: its number, counted from 1, and why; never its words. */
export interface LineRefused extends Refusal {
  readonly line: number
}

/** Why a whole file is not taken. */
export type FileRefused = 'not-text' | 'a-store' | 'no-header' | 'not-this-format' | 'a-record' | 'several-people'

export type LifeRead =
  | { readonly entries: readonly Entry[] }
  | { readonly file: FileRefused }
  | { readonly lines: readonly LineRefused[] }

/** Lines named at most; whoever mends these will see the next. */
const NAMED = 20

/** The first bytes of an SQLite file. */
const SQLITE = 'SQLite format 3\0'

/**
 * Reads the file of an invented life (docs/entries.md). Gives all its entries, or none: a file that is not marked as
 * invented, or came out of a clinic's record, is refused whole, and so is one with a line that cannot be read.
 */
export const readLife = (bytes: Uint8Array): LifeRead => {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, SQLITE.length)) === SQLITE) return { file: 'a-store' }
  const text = textIn(bytes)
  if (text === undefined) return { file: 'not-text' }
  const lines = text
    .split('\n')
    .map((words, at) => ({ line: at + 1, words }))
    .filter(({ words }) => words.trim() !== '')
  const [header, ...rest] = lines
  const wrong = refusalOfHeader(header?.words ?? '')
  return wrong ? { file: wrong } : entriesIn(rest)
}

const textIn = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const objectIn = (words: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(words)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

const refusalOfHeader = (words: string): FileRefused | undefined => {
  const header = objectIn(words)
  if (header?.['lives'] !== INVENTED) return 'no-header'
  return header['format'] === 1 ? undefined : 'not-this-format'
}

const entriesIn = (lines: readonly { line: number; words: string }[]): LifeRead => {
  const entries = new Map<string, Entry>()
  const refused: LineRefused[] = []
  for (const { line, words } of lines) {
    const value = objectIn(words)
    if (value && isOfARecord(value)) return { file: 'a-record' }
    const read = value ? parseEntry(value, kinds) : { refusal: { reason: 'not-readable' } }
    if ('refusal' in read) refused.push({ line, ...withoutWords(read.refusal) })
    else if (isOther(entries.get(read.entry.id), read.entry)) refused.push({ line, reason: 'id-twice', field: 'id' })
    else entries.set(read.entry.id, read.entry)
    if (refused.length === NAMED) break
  }
  if (refused.length > 0) return { lines: refused }
  const people = new Set([...entries.values()].map(entry => entry.patient))
  return people.size > 1 ? { file: 'several-people' } : { entries: [...entries.values()] }
}

/** A clinic's entry, or one that a record has given its place. */
const isOfARecord = (value: Record<string, unknown>): boolean =>
  Object.hasOwn(value, 'place') || (typeof value['clinic'] === 'string' && value['clinic'] !== INVENTED)

/** A field that is not known here has a name somebody else wrote: only where it stood is said. */
const withoutWords = ({ reason, field }: Refusal): Refusal => {
  const own = reason === 'not-known-here' ? field?.split('.').slice(0, -1).join('.') : field
  return { reason, ...(own ? { field: own } : {}) }
}

/** The same entry twice is one entry. */
const isOther = (known: Entry | undefined, entry: Entry): boolean =>
  known !== undefined && JSON.stringify(known) !== JSON.stringify(entry)
