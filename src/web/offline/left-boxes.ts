import type { EntryId, Receipt, Refusal } from '#record'
import { post } from '../parts/api.ts'
import type { Database, SealedBox } from './database.ts'

/** What the desk says of one box: receipts of what was in it, a file kept, or why it took nothing. */
export type BoxAnswer =
  | { readonly receipts: readonly Receipt[] }
  | { readonly kept: EntryId }
  | { readonly refused: string | Refusal }

/** Bytes in one sending, about: a box larger than that goes alone. */
const MOST_BYTES = 2_000_000
const MOST_BOXES = 50

const base64url = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** What an earlier page of this device left, oldest first, and how it went. */
export interface Left {
  readonly id: EntryId
  readonly at: number
  /** Why the record did not take it; while it is undefined it waits. */
  readonly reason?: string
}

const reasonIn = (answer: BoxAnswer | undefined): string | undefined => {
  if (!answer) return 'fault'
  if ('refused' in answer) return typeof answer.refused === 'string' ? answer.refused : answer.refused.reason
  if ('kept' in answer) return undefined
  const refused = answer.receipts.find(receipt => receipt.outcome === 'refused')
  return refused?.outcome === 'refused' ? refused.reason : undefined
}

/** Reasons that are over by themselves: the box waits on. */
const FOR_NOW: ReadonlySet<string> = new Set(['disk-full', 'fault', 'record-not-reachable', 'too-many-requests'])

const inSendings = (boxes: readonly SealedBox[]): SealedBox[][] => {
  const sendings: SealedBox[][] = []
  let bytes = Infinity
  for (const box of boxes) {
    const size = box.box.length + box.files.reduce((sum, file) => sum + file.length, 0)
    if (bytes + size > MOST_BYTES || sendings.at(-1)!.length === MOST_BOXES) {
      sendings.push([])
      bytes = 0
    }
    sendings.at(-1)!.push(box)
    bytes += size
  }
  return sendings
}

/**
 * Sends what an earlier page left, sealed as it lies. What the record took in is thrown away; what it refused stays, with the
 * reason, until somebody has read that. Throws `Refused` (such as `pocket-withdrawn`), and where there is no connection.
 */
export const sendLeft = async (
  database: Pick<Database, 'delete'>,
  boxes: readonly SealedBox[],
): Promise<readonly Left[]> => {
  const left: Left[] = []
  for (const sending of inSendings(boxes)) {
    const all = sending.flatMap(({ box, files }) => [...files, box])
    const { boxes: answers } = await post<{ boxes: readonly BoxAnswer[] }>('/api/sealed', { boxes: all.map(base64url) })
    let at = 0
    for (const { id, at: told, files } of sending) {
      const own = answers.slice(at, (at += files.length + 1))
      const reason = Array.from({ length: files.length + 1 }, (_, nth) => reasonIn(own[nth])).findLast(one => one)
      if (reason === undefined) await database.delete('boxes', id)
      else left.push({ id, at: told, ...(FOR_NOW.has(reason) ? {} : { reason }) })
    }
  }
  return left
}
