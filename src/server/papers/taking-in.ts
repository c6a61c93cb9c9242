import * as v from 'valibot'
import { EntryId, type Entry, type PersonId, type RecordEntry } from '#record'
import { bytesOf } from '../body.ts'
import { ownEntry } from '../own-entry.ts'
import type { Desk, DeskContext } from '../parts.ts'
import { problem, type Problem } from '../problem.ts'
import type { Share } from './bounds.ts'
import { drawingAside } from './drawing.ts'
import { MOST_OF_A_SOUND, soundIn, type SoundRefused } from './sound/sound-in.ts'
import { fileIn, type FileRefused } from './what-file.ts'

/** The most bytes of an image or a PDF that are taken in; what is kept of them may be less. */
const MOST = 10_000_000

export type Kept = Extract<RecordEntry, { kind: 'record.file-kept' }>
type Taken = { readonly type: Kept['body']['type']; readonly bytes: Uint8Array }
type Found = Taken | FileRefused | SoundRefused | { readonly refused: 'busy' }

/** A file as it is handed in: to whose papers, by whose hand, where it lies, and what may be handed in there. */
interface HandedIn {
  readonly patient: PersonId
  readonly by: PersonId
  readonly layer: Entry['layer']
  /** A paper is an image or a PDF; with what is told go recordings and pictures. */
  readonly as: 'paper' | 'told'
  /** Gives it a place among what is taken in of this patient in a day, where there is one. */
  readonly within?: (patient: PersonId) => Promise<Share | undefined>
}

const STATUS = {
  'not-a-file-type': 415,
  'file-damaged': 400,
  'too-many-pixels': 413,
  'file-too-large': 413,
  'not-a-sound': 415,
  'sound-too-long': 413,
  'sound-too-short': 400,
  'sound-silent': 400,
} as const

/** By which id the sender will name it, so that the same sent twice is kept once. */
const ID = 'tessera-entry'

/** Whether what comes is called a sound: it is held to the bounds of one, and its content is read as one. */
const isCalledSound = (c: DeskContext): boolean => (c.req.header('content-type') ?? '').startsWith('audio/')

/** A file that is kept; or the reason why it is not, and the status that says so. */
export type Outcome =
  | { readonly file: EntryId }
  | { readonly status: Problem['status']; readonly reason: string; readonly retryAfter?: number }

/** How a file comes: under which id, called a sound or not, and its bytes, of which at most so many are read. */
interface Coming {
  readonly id: EntryId | undefined
  readonly sound: boolean
  readonly read: (most: number) => Promise<Uint8Array | 'too-large' | 'broken-off'>
}

/** As much was taken in as one day has: what was told stays where it was told, and goes tomorrow. */
const ENOUGH = { status: 429, reason: 'enough-today' } as const

/** Takes a file in: what it is its content says, and what is kept of it was made anew. Gives the id it is asked for by. */
export const keepingOf = (desk: Desk) => {
  const draw = drawingAside()

  const keepable = async (bytes: Uint8Array, as: HandedIn['as']): Promise<Found> => {
    const found = fileIn(bytes)
    if ('refused' in found) return found
    if (found.type === 'application/pdf')
      return as === 'paper' ? { type: found.type, bytes } : { refused: 'not-a-file-type' }
    const drawn = await draw({ bytes, image: found })
    if (drawn === 'busy') return { refused: 'busy' }
    return drawn === 'damaged' ? { refused: 'file-damaged' } : drawn
  }

  const refused = (reason: Extract<Found, { refused: string }>['refused']): Outcome =>
    reason === 'busy'
      ? { status: 429, reason: 'too-many-requests', retryAfter: 10 }
      : { status: STATUS[reason], reason }

  const take = async (
    { patient, by, layer, as }: HandedIn,
    { id, share, sound, read }: Coming & { readonly share: Share | undefined },
  ): Promise<Outcome> => {
    const bytes = await read(sound ? MOST_OF_A_SOUND : MOST)
    if (bytes === 'too-large') return refused(sound ? 'sound-too-long' : 'file-too-large')
    if (bytes === 'broken-off') return { status: 400, reason: 'not-readable' }
    const file = sound ? soundIn(bytes) : await keepable(bytes, as)
    if ('refused' in file) return refused(file.refused)
    if (share && !share.fits(file.bytes.length)) return ENOUGH
    const body = { type: file.type, bytes: Buffer.from(file.bytes).toString('base64') }
    const entry = ownEntry(desk, { patient, kind: 'record.file-kept', layer, by, body })
    const [receipt] = await desk.intake.put([id ? { ...entry, id } : entry])
    if (!receipt || receipt.outcome === 'refused')
      return { status: receipt?.reason === 'disk-full' ? 507 : 409, reason: receipt?.reason ?? 'not-readable' }
    share?.kept(receipt.id)
    return { file: receipt.id }
  }

  return async (handedIn: HandedIn, coming: Coming): Promise<Outcome> => {
    const { patient, layer, within } = handedIn
    if (!(await desk.cards.of(patient))) return { status: 404, reason: 'not-found' }
    const { id } = coming
    const before = id === undefined ? undefined : await desk.store.find(desk.clinic.id, id)
    const isHere = before?.kind === 'record.file-kept' && before.patient === patient && before.layer === layer
    if (before) return isHere ? { file: before.id } : { status: 409, reason: 'id-in-use' }
    const share = await within?.(patient)
    if (within && !share) return ENOUGH
    try {
      const outcome = await take(handedIn, { ...coming, share: share || undefined })
      if ('reason' in outcome) share?.giveBack()
      return outcome
    } catch (error) {
      share?.giveBack()
      throw error
    }
  }
}

/** The same for what a request carries as its body. */
export const takingIn =
  (keep: ReturnType<typeof keepingOf>) =>
  async (c: DeskContext, handedIn: HandedIn): Promise<Response> => {
    const asked = v.safeParse(EntryId, c.req.header(ID))
    const outcome = await keep(handedIn, {
      id: asked.success ? asked.output : undefined,
      sound: handedIn.as === 'told' && isCalledSound(c),
      read: most => bytesOf(c.req.raw, most),
    })
    if ('file' in outcome) return c.json({ file: outcome.file })
    if (outcome.retryAfter !== undefined) c.header('retry-after', String(outcome.retryAfter))
    return problem(c, outcome)
  }
