import {
  standing,
  withRenderings,
  type Entry,
  type EntryId,
  type IsoDay,
  type PersonId,
  type Recorded,
  type Said,
  type Source,
} from '#record'
import type { VisitEntry } from '../entries.ts'

/** Something sent from home, as a task with a day. */
export interface FromHome {
  readonly id: EntryId
  readonly what: 'matters-next' | 'wish' | 'word' | 'picture'
  readonly said: Said
  readonly source: Source
  /** The day it was sent. */
  readonly on: IsoDay
  /** By the end of this day somebody has heard it; where no day came with it, the day it was sent. */
  readonly by: IsoDay
  /** The first who heard it, or the visit in which it was talked about. */
  readonly heard?: { readonly on: IsoDay; readonly hand: PersonId }
}

type Hearing = Extract<Recorded<VisitEntry>, { kind: 'visit.heard-from-home' | 'visit.agenda-taken-up' }>

const isHearing = (entry: Recorded<VisitEntry>): entry is Hearing =>
  entry.kind === 'visit.heard-from-home' || entry.kind === 'visit.agenda-taken-up'

/** Which sending a hearing is about. */
const sentIn = (entry: Hearing): EntryId => (entry.kind === 'visit.heard-from-home' ? entry.body.told : entry.body.item)

/**
 * Folds a patient's entries into what was sent from home, the oldest first. Any order of arrival gives the same. Invariant:
 * what was sent and not taken back is heard or has a day by which it is.
 */
export const fromHomeOf = (entries: Iterable<Recorded<Entry>>): readonly FromHome[] => {
  const all = withRenderings(standing(entries)) as Recorded<VisitEntry>[]
  const days = new Map(
    all.flatMap(entry => (entry.kind === 'visit.to-be-heard' ? [[entry.body.told, entry.body.by]] : [])),
  )
  const heard = new Map(
    all
      .filter(isHearing)
      .toReversed()
      .map(entry => [sentIn(entry), entry.source]),
  )
  return all.flatMap(entry => {
    if (entry.kind !== 'visit.told-from-home') return []
    const { id, source, body } = entry
    const hearing = heard.get(id)
    return {
      id,
      ...body,
      source,
      on: source.toldOn,
      by: days.get(id) ?? source.toldOn,
      ...(hearing ? { heard: { on: hearing.toldOn, hand: hearing.byHandOf } } : {}),
    }
  })
}

/** What nobody has heard yet, the oldest first. */
export const unheardOf = (entries: Iterable<Recorded<Entry>>): readonly FromHome[] =>
  fromHomeOf(entries).filter(({ heard }) => !heard)

/** Of what was sent from home, also where it was taken back since, what is no agenda’s: all but what matters most next time. */
export const stayingAtHome = (entries: Iterable<Entry>): ReadonlySet<EntryId> =>
  new Set(
    [...(entries as Iterable<VisitEntry & Entry>)].flatMap(({ id, kind, body }) =>
      kind === 'visit.told-from-home' && body.what !== 'matters-next' ? [id] : [],
    ),
  )
