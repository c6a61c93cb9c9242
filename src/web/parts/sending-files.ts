import { filesIn, goesWith, type Entry, type EntryId, type Refusal } from '#record'
import { ask, Refused } from './api.ts'
import { heldFile, letGoOfFile } from './held-files.ts'

/** What the desk never keeps, however often it is sent. */
const forGood = new Set([
  'not-a-sound',
  'sound-too-long',
  'sound-too-short',
  'sound-silent',
  'not-a-file-type',
  'file-damaged',
  'file-too-large',
  'too-many-pixels',
  'id-in-use',
])

/** Whether a file is kept by no road, so that what names it is refused with that file, and nothing else waits for it. */
export const isForGood = (cause: unknown): boolean => cause instanceof Refused && forGood.has(cause.refusal.reason)

/** A recording on a slow network: five minutes, in milliseconds. */
const LONGEST = 300_000

/** Hands one file in by the id it is named by; the same sent twice is kept once. Throws as `ask` does. */
export const sendFile = (road: string, file: Blob, id: EntryId): Promise<{ file: EntryId }> =>
  ask(road, {
    method: 'POST',
    headers: { 'content-type': file.type.split(';', 1)[0] ?? '', 'tessera-entry': id },
    body: file,
    signal: AbortSignal.timeout(LONGEST),
  })

/** Where what an entry was told with is handed in: beside the entries, and apart where it lies apart. */
const roadOf = (road: string, { layer }: Entry): string =>
  `${road.replace(/entries$/, 'files')}${layer === 'protected' ? '/apart' : ''}`

/** An entry that cannot be kept, for its recording or picture cannot. */
export interface NotKept {
  readonly entry: Entry
  readonly refusal: Refusal
}

/**
 * Sends what these entries were told with and waits here still. Gives the entries whose file the desk does not keep, with
 * why, and what was told of them; throws where it can be sent again.
 */
export const sendHeld = async (road: string, entries: readonly Entry[]): Promise<NotKept[]> => {
  const lost: NotKept[] = []
  for (const entry of entries)
    for (const { id } of filesIn(entry.body)) {
      const file = heldFile(id)
      if (!file) continue
      try {
        await sendFile(roadOf(road, entry), file, id)
      } catch (cause) {
        if (!(cause instanceof Refused) || !isForGood(cause)) throw cause
        const going = new Set(goesWith(entry.id, entries))
        lost.push(...entries.flatMap(one => (going.has(one.id) ? { entry: one, refusal: cause.refusal } : [])))
      }
      letGoOfFile(id)
    }
  return lost
}
