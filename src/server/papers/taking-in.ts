import * as v from 'valibot'
import { EntryId, type Entry, type PersonId, type RecordEntry } from '#record'
import { bytesOf } from '../body.ts'
import { ownEntry } from '../own-entry.ts'
import type { Desk, DeskContext } from '../parts.ts'
import { problem } from '../problem.ts'
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

/** Takes a file in: what it is its content says, and what is kept of it was made anew. Gives the id it is asked for by. */
export const takingIn = (desk: Desk) => {
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

  const refused = (c: DeskContext, reason: Extract<Found, { refused: string }>['refused']): Response => {
    if (reason !== 'busy') return problem(c, { status: STATUS[reason], reason })
    c.header('retry-after', '10')
    return problem(c, { status: 429, reason: 'too-many-requests' })
  }

  const take = async (
    c: DeskContext,
    { patient, by, layer, as }: HandedIn,
    { id, share }: { readonly id: EntryId | undefined; readonly share: Share | undefined },
  ): Promise<Response> => {
    const sound = as === 'told' && isCalledSound(c)
    const bytes = await bytesOf(c.req.raw, sound ? MOST_OF_A_SOUND : MOST)
    if (bytes === 'too-large') return refused(c, sound ? 'sound-too-long' : 'file-too-large')
    if (bytes === 'broken-off') return problem(c, { status: 400, reason: 'not-readable' })
    const file = sound ? soundIn(bytes) : await keepable(bytes, as)
    if ('refused' in file) return refused(c, file.refused)
    if (share && !share.fits(file.bytes.length)) return enough(c)
    const body = { type: file.type, bytes: Buffer.from(file.bytes).toString('base64') }
    const entry = ownEntry(desk, { patient, kind: 'record.file-kept', layer, by, body })
    const [receipt] = await desk.intake.put([id ? { ...entry, id } : entry])
    if (receipt?.outcome === 'refused')
      return problem(c, { status: receipt.reason === 'disk-full' ? 507 : 409, reason: receipt.reason })
    if (receipt) share?.kept(receipt.id)
    return c.json({ file: receipt?.id })
  }

  return async (c: DeskContext, handedIn: HandedIn): Promise<Response> => {
    const { patient, layer, within } = handedIn
    if (!(await desk.cards.of(patient))) return problem(c, { status: 404, reason: 'not-found' })
    const asked = v.safeParse(EntryId, c.req.header(ID))
    const id = asked.success ? asked.output : undefined
    const before = id === undefined ? undefined : await desk.store.find(desk.clinic.id, id)
    const isHere = before?.kind === 'record.file-kept' && before.patient === patient && before.layer === layer
    if (before) return isHere ? c.json({ file: before.id }) : problem(c, { status: 409, reason: 'id-in-use' })
    const share = await within?.(patient)
    if (within && !share) return enough(c)
    try {
      const answer = await take(c, handedIn, { id, share })
      if (!answer.ok) share?.giveBack()
      return answer
    } catch (error) {
      share?.giveBack()
      throw error
    }
  }
}

/** As much was taken in as one day has: what was told stays where it was told, and goes tomorrow. */
const enough = (c: DeskContext): Response => problem(c, { status: 429, reason: 'enough-today' })
