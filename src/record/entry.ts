import * as v from 'valibot'
import { EntryId } from './id.ts'
import { Tag } from './said.ts'

export { EntryId }

/** A person or a clinic by an id of ours; never a name. A patient's person id is the patient's id. */
export const PersonId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{1,60}$/, 'not-an-id'))
export type PersonId = v.InferOutput<typeof PersonId>

/** A day of the Gregorian calendar, `YYYY-MM-DD`, that exists. */
export const IsoDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'not-a-day'),
  v.check(day => dayExists(day), 'not-a-day'),
)
export type IsoDay = v.InferOutput<typeof IsoDay>

const dayExists = (day: string): boolean => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return date >= 1 && date <= (lengths[month - 1] ?? 0)
}

/**
 * Where an entry comes from: who told it, to whom, when, in which language, rendered by whom, how, what was kept of the
 * original, by whose hand it was written, and whether it was said back and agreed.
 */
export const Source = v.strictObject({
  teller: PersonId,
  listeners: v.pipe(v.array(PersonId), v.maxLength(12, 'too-many')),
  toldOn: IsoDay,
  language: Tag,
  renderedBy: v.optional(PersonId),
  /** How whoever rendered it was there, and whether they spoke after the teller or at the same time. */
  renderedHow: v.optional(
    v.strictObject({
      mode: v.picklist(['in-the-room', 'by-phone', 'by-video'], 'not-a-mode'),
      way: v.optional(v.picklist(['consecutive', 'simultaneous'], 'not-readable')),
    }),
  ),
  mode: v.picklist(['in-the-room', 'by-phone', 'by-video', 'in-writing'], 'not-a-mode'),
  originalKept: v.picklist(['words', 'sound', 'picture', 'nothing'], 'not-kept-so'),
  byHandOf: PersonId,
  saidBack: v.picklist(['not-yet', 'agreed'], 'not-said-back-so'),
})
export type Source = v.InferOutput<typeof Source>

/**
 * Who may see an entry: all in the room; the team (and the patient on request); of the protected things (violence,
 * sexuality, faith, politics, residence) those who open them on purpose; or its writer alone.
 */
export const Layer = v.picklist(['table', 'working', 'protected', 'reflection'], 'not-a-layer')
export type Layer = v.InferOutput<typeof Layer>

/**
 * The tellings of the same thing that this one was told in place of, as the screen it was told on had them: none where that
 * screen knew of none. Left out (what was told before there was this, or by another program), it is told over whatever stood
 * before it in the record. It says nothing of what is told, so that unsaying does not follow it.
 */
export const Over = v.pipe(v.array(EntryId), v.maxLength(12, 'too-many'))
export type Over = readonly EntryId[]

/** One thing recorded, never changed. */
export interface Entry<Kind extends string = string, Body = unknown> {
  readonly id: EntryId
  readonly clinic: PersonId
  readonly patient: PersonId
  readonly kind: Kind
  readonly layer: Layer
  readonly source: Source
  readonly over?: Over | undefined
  readonly body: Body
}

/** Where the record put an entry: positions count from 1 without gaps, by clinic and by patient. The server's order counts. */
export interface Place {
  readonly clinic: number
  readonly patient: number
  /** When the record stored it, ISO 8601 in UTC. */
  readonly storedAt: string
}

/** An entry with its place, or without one while it still waits on a device. */
export type Recorded<E extends Entry = Entry> = E & { readonly place?: Place }

/** The envelope of any entry; the body is read by its kind's own schema. */
export const Envelope = v.strictObject({
  id: EntryId,
  clinic: PersonId,
  patient: PersonId,
  kind: v.pipe(v.string(), v.regex(/^[a-z]+\.[a-z][a-z0-9-]*$/, 'not-a-kind')),
  layer: Layer,
  source: Source,
  over: v.optional(Over),
  body: v.record(v.string(), v.unknown()),
})
