import { standing, type Entry, type EntryId, type IsoDay, type PersonId, type Recorded, type Tag } from '#record'
import type { VisitEntry } from '../entries.ts'
import type { Asked } from './entries.ts'

/** A time somebody asked by phrases, without an interpreter. */
export interface AskedThen {
  readonly id: EntryId
  readonly on: IsoDay
  readonly by: PersonId
  readonly language: Tag
  readonly asked: readonly Asked[]
}

/** Every time something was asked without an interpreter, the last first. Any order of arrival gives the same list. */
export const askedWithoutInterpreter = (entries: Iterable<Recorded<Entry>>): readonly AskedThen[] =>
  (standing(entries) as Recorded<VisitEntry>[])
    .flatMap(entry =>
      entry.kind === 'visit.asked-without-interpreter'
        ? [{ id: entry.id, on: entry.source.toldOn, by: entry.source.teller, ...entry.body }]
        : [],
    )
    .toReversed()

/** An answer that opens the sheet "worried about safety" at once (red line 16). */
export const isWorrying = ({ phrase, answer }: Asked): boolean =>
  answer === 'yes' && (phrase === 'urgent.safe' || phrase === 'urgent.poison')
