import type { PersonId, Recorded } from '#record'
import type { PeopleEntry } from '#people'
import { ownEntry } from './own-entry.ts'
import type { Desk } from './parts.ts'

type OpenedEntry = Extract<PeopleEntry, { kind: 'people.record-opened' }>

/** Who opens whose papers, by which way, and what of them; `called` and `role` as they are at this moment. */
export type Opening = OpenedEntry['body'] & { readonly patient: PersonId }

export const HOUR = 3_600_000
/** Openings remembered, so that most need not be looked up. */
const MOST = 10_000
/** The number SQLite gives to having no room. */
const FULL = 13

interface Noted {
  /** When each was noted last. */
  readonly at: Map<string, number>
  /** What is being noted now: the same at once is noted once. */
  readonly going: Map<string, Promise<void>>
}
const notedBy = new WeakMap<Desk, Noted>()

const notedOf = (desk: Desk): Noted => {
  const noted = notedBy.get(desk) ?? { at: new Map(), going: new Map() }
  notedBy.set(desk, noted)
  return noted
}

/**
 * Notes that somebody opens a patient's papers, where the same person in the same way did not within the last `within`
 * milliseconds. Whoever hands papers out waits for it: what cannot be noted is not opened (throws where there is no
 * room). The patient sees it wherever the table or the phone is shown; that something lies apart is told on neither, so
 * its opening lies with the team, and another of the record stands beside it.
 */
export const noteOpened = async (desk: Desk, opening: Opening, within = HOUR): Promise<void> => {
  if (opening.part === 'protected') await noteOne(desk, { ...opening, part: 'record' }, within)
  await noteOne(desk, opening, within)
}

const noteOne = (desk: Desk, opening: Opening, within: number): Promise<void> => {
  const { going } = notedOf(desk)
  const key = keyOf(opening)
  const note = () => noteUnlessSince(desk, opening, within)
  const noting = (going.get(key) ?? Promise.resolve()).then(note, note)
  going.set(key, noting)
  const done = () => {
    if (going.get(key) === noting) going.delete(key)
  }
  noting.then(done, done)
  return noting
}

const keyOf = ({ patient, by, as, part }: Opening): string => [patient, by, as, part].join(' ')

const noteUnlessSince = async (desk: Desk, opening: Opening, within: number): Promise<void> => {
  const { at } = notedOf(desk)
  const key = keyOf(opening)
  const since = (moment: number | undefined) => moment !== undefined && Math.abs(desk.clock() - moment) < within
  if (since(at.get(key))) return
  const last = await lastNoted(desk, opening)
  if (!since(last)) await write(desk, opening)
  if (at.size >= MOST) at.clear()
  at.set(key, since(last) ? last! : desk.clock())
}

const lastNoted = async ({ store, clinic }: Desk, opening: Opening): Promise<number | undefined> => {
  const part = { after: 0, limit: Number.MAX_SAFE_INTEGER, kinds: ['people.record-opened'] }
  const all = (await store.read(clinic.id, opening.patient, part)) as Recorded<OpenedEntry>[]
  const last = all.findLast(({ patient, body }) => keyOf({ patient, ...body }) === keyOf(opening))
  return last?.place && Temporal.Instant.from(last.place.storedAt).epochMilliseconds
}

const write = async (desk: Desk, { patient, ...body }: Opening): Promise<void> => {
  const layer = body.part === 'protected' ? 'working' : 'table'
  const [receipt] = await desk.intake.put([
    ownEntry(desk, { patient, kind: 'people.record-opened', body, by: body.by, layer }),
  ])
  if (receipt?.outcome === 'refused')
    throw Object.assign(new Error('an opening was not noted'), receipt.reason === 'disk-full' ? { errcode: FULL } : {})
}
