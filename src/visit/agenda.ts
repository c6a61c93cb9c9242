import {
  standing,
  withRenderings,
  type Entry,
  type EntryId,
  type IsoDay,
  type Recorded,
  type Said,
  type Source,
} from '#record'
import type { VisitEntry } from './entries.ts'

/** Something to talk about today: the patient's, or ours. */
export interface AgendaItem {
  readonly id: EntryId
  readonly whose: 'patient' | 'professional'
  readonly said: Said
  readonly source: Source
  /** The day it was told; earlier than today where it was left at an earlier visit. */
  readonly on: IsoDay
}

/** What is to be talked about: the patient's first, each side in the order it was told. */
export interface Agenda {
  readonly items: readonly AgendaItem[]
  /** What was talked about, with the visit it was taken up in. */
  readonly takenUp: readonly (AgendaItem & { readonly visit: EntryId })[]
}

type Told = Extract<Recorded<VisitEntry>, { kind: 'visit.agenda-told' | 'visit.agenda-added' | 'visit.told-from-home' }>

const isTold = (entry: Recorded<VisitEntry>): entry is Told =>
  entry.kind === 'visit.agenda-told' ||
  entry.kind === 'visit.agenda-added' ||
  (entry.kind === 'visit.told-from-home' && entry.body.what === 'matters-next')

const itemOf = ({ id, kind, body, source }: Told): AgendaItem => ({
  id,
  whose: kind === 'visit.agenda-added' ? 'professional' : 'patient',
  said: body.said,
  source,
  on: source.toldOn,
})

/**
 * Folds a patient's entries into the agenda of both sides. Any order of arrival gives the same agenda.
 * Invariant: an item stands on it until it is taken up, whatever visits come between; visits are not asked about at all.
 */
export const agendaOf = (entries: Iterable<Recorded<Entry>>): Agenda => {
  const all = withRenderings(standing(entries)) as Recorded<VisitEntry>[]
  const visitOf = new Map(
    all.flatMap(entry => (entry.kind === 'visit.agenda-taken-up' ? [[entry.body.item, entry.body.visit]] : [])),
  )
  const told = all.filter(isTold).map(itemOf)
  const both = (['patient', 'professional'] as const).flatMap(whose => told.filter(item => item.whose === whose))
  return {
    items: both.filter(({ id }) => !visitOf.has(id)),
    takenUp: both.flatMap(item => (visitOf.has(item.id) ? { ...item, visit: visitOf.get(item.id)! } : [])),
  }
}
