import { takenBack, type EntryId, type PersonId, type Recorded } from '#record'
import { seenAtTable } from '#visit'
import { stayingAtHome } from '#visit/home'
import type { Desk } from './parts.ts'

/** A page of a patient's record: up to 500 positions after the one asked for. `upTo` is where to go on from. */
export interface Page {
  readonly entries: readonly Recorded[]
  readonly upTo: number
  readonly more: boolean
}

const PAGE = 500
/** Asked for one by one. A page that read them to leave them out would take long to read. */
const FILES = ['record.file-kept']

const pageOf = async ({ store, clinic }: Desk, patient: PersonId, after: number): Promise<Page> => {
  const read = await store.read(clinic.id, patient, { after, limit: PAGE + 1, without: FILES })
  const entries = read.slice(0, PAGE)
  return { entries, upTo: entries.at(-1)?.place?.patient ?? after, more: read.length > PAGE }
}

/** All of a record but its files, for whoever is shown a part of it at their own door. */
export const withoutFiles = (
  { store, clinic }: Pick<Desk, 'store' | 'clinic'>,
  patient: PersonId,
): Promise<Recorded[]> => store.read(clinic.id, patient, { after: 0, limit: Number.MAX_SAFE_INTEGER, without: FILES })

/**
 * What a professional sees of a record: all but what is sealed apart (asked for on purpose, and noted), files (asked for
 * one by one), and the reflections of others, save what was said to this one alone.
 */
export const seenBy =
  (staff: PersonId) =>
  (entry: Recorded): boolean =>
    entry.layer !== 'protected' &&
    entry.kind !== 'record.file-kept' &&
    (entry.layer !== 'reflection' || entry.source.byHandOf === staff || (entry.body as { to?: PersonId }).to === staff)

export const pageForStaff = async (desk: Desk, staff: PersonId, patient: PersonId, after: number): Promise<Page> => {
  const page = await pageOf(desk, patient, after)
  return { ...page, entries: page.entries.filter(seenBy(staff)) }
}

/**
 * What the shared table sees. The page on which the first list is agreed also brings the letter that lay covered
 * before it, however early that was received. Of what was sent from home it brings what matters most next time, and of the
 * rest nothing.
 */
export const pageForTable = async (desk: Desk, patient: PersonId, after: number): Promise<Page> => {
  const first = async (kind: string, limit: number) =>
    desk.store.read(desk.clinic.id, patient, { after: 0, limit, kinds: [kind] })
  const page = await pageOf(desk, patient, after)
  const agreedAt = (await first('visit.list-agreed', 1))[0]?.place?.patient
  const listAgreed = agreedAt !== undefined
  const uncovered = listAgreed && agreedAt > after && agreedAt <= page.upTo
  const letters = uncovered ? await first('visit.referral-received', PAGE) : []
  const early = letters.filter(letter => (letter.place?.patient ?? 0) <= after)
  // Read after the page: what it holds names nothing that is not among these.
  const beside = await desk.store.read(desk.clinic.id, patient, {
    after: 0,
    limit: Number.MAX_SAFE_INTEGER,
    kinds: ['record.taken-back', 'visit.told-from-home'],
  })
  const gone = takenBack(beside)
  const atHome = stayingAtHome(beside)
  const entries = [...early, ...page.entries].filter(
    entry =>
      seenAtTable(entry, { listAgreed, atHome }) && !(entry.kind === 'visit.referral-received' && gone.has(entry.id)),
  )
  return { ...page, entries: once(entries) }
}

const once = (entries: readonly Recorded[]): Recorded[] => [
  ...new Map<EntryId, Recorded>(entries.map(entry => [entry.id, entry])).values(),
]

/** The position to read on from, as a request names it; nothing is the beginning. */
export const afterIn = (text: string | undefined): number | undefined => {
  if (text === undefined) return 0
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined
}
