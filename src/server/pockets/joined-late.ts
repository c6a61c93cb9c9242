import type { Entry, EntryId, Recorded, Refusal } from '#record'
import { ownEntry } from '../own-entry.ts'
import type { DeskParts, Hand } from '../parts.ts'
import { today } from '../today.ts'

type Parts = Pick<DeskParts, 'clinic' | 'clock' | 'random'>
type Table = Extract<Hand, { screen: 'table' }>

/** As many as one note names: of a push that is larger there are several. */
const MOST_NAMED = 500

/**
 * What the desk writes beside what came by a hand for later: at which visit it was told. Whoever interprets at another visit that
 * is open by now is not shown it, whatever day it says (red line 8).
 */
export const joinedLate = (desk: Parts, { patient, staff, visit }: Table, ids: readonly EntryId[]): readonly Entry[] =>
  Array.from({ length: Math.ceil(ids.length / MOST_NAMED) }, (_, nth) => {
    const entries = ids.slice(nth * MOST_NAMED, (nth + 1) * MOST_NAMED)
    return ownEntry(desk, {
      patient,
      kind: 'visit.joined-late',
      body: { visit, entries },
      by: staff,
      layer: 'working',
    })
  })

/** What opens something of this patient to somebody, or somebody’s way to this patient, or what was left be (red line 3). */
const OPENING: readonly string[] = [
  'people.consent-given',
  'people.let-in-again',
  'people.care-team-joined',
  'story.reopened',
]
/** What closes it: taken back or unsaid, it is open again. */
const SHUTTING: readonly string[] = [
  'people.consent-withdrawn',
  'people.excluded',
  'people.care-team-left',
  'people.guest-ended',
  'story.left-be',
]

/** Whether something is opened by this; taken back, what closed it opens it. */
const opens = (entry: Entry, known: (id: EntryId) => Entry | undefined): boolean => {
  let is: Entry | undefined = entry
  let isBack = false
  while (is?.kind === 'record.taken-back' || is?.kind === 'record.unsaid') {
    isBack = !isBack
    is = known((is.body as { entry: EntryId }).entry)
  }
  if (!is) return false
  if (is.kind === 'people.protected-told') return !isBack && (is.body as { phone?: boolean }).phone === true
  return (isBack ? SHUTTING : OPENING).includes(is.kind)
}

/**
 * A consent joins late on the day of its visit and no later, and so does all that opens something to somebody, or what was
 * left be: a hand for later that was stolen opens nothing on the days after. What closes something is taken as long as anything is.
 */
export const refusedAfterItsDay = (
  desk: Parts,
  { visit }: { readonly visit: EntryId },
  entry: Entry,
  { visits, known }: { readonly visits: readonly Recorded[]; readonly known: ReadonlyMap<EntryId, Entry> },
): Refusal | undefined => {
  if (!opens(entry, id => known.get(id))) return undefined
  const day = visits.find(({ id }) => id === visit)?.source.toldOn
  return day === today(desk) ? undefined : { reason: 'not-after-its-day', field: 'kind' }
}
