import { standing, type Entry, type EntryId, type IsoDay, type PersonId, type Recorded, type Text } from '#record'
import type { VisitEntry } from '../entries.ts'

type Of<K extends VisitEntry['kind']> = Recorded<Extract<VisitEntry, { kind: K }>>

/** A letter that came: who wrote it, and each of its problems in the referrer’s words. There may be more than one. */
interface Letter {
  readonly id: EntryId
  readonly from: string
  readonly problems: readonly Text[]
  readonly on: IsoDay
}
/** A scanned paper: the file it is kept in, what it is called here, and the letter it lies with. */
interface Scan {
  readonly id: EntryId
  readonly file: EntryId
  readonly called?: string
  readonly letter?: EntryId
  readonly on: IsoDay
}
/** What a triage conference decided and why, whom the patient meets first and second, and minutes planned for a visit. */
export interface Decision {
  readonly id: EntryId
  readonly decision: 'seen-here' | 'ask-more' | 'elsewhere'
  readonly reason: string
  readonly first?: PersonId
  readonly second?: PersonId
  readonly minutes?: number
  readonly on: IsoDay
}
/** All of it, oldest first. What was decided last stands; what was decided before stays to be read. */
export interface Referral {
  readonly letters: readonly Letter[]
  readonly scans: readonly Scan[]
  readonly decisions: readonly Decision[]
}

const letterOf = ({ id, body, source }: Of<'visit.referral-received'>): Letter => ({
  id,
  ...body,
  on: source.toldOn,
})

const scanOf = ({ id, body: { file, called, referral }, source }: Of<'visit.scan-attached'>): Scan => ({
  id,
  file,
  ...(called === undefined ? {} : { called }),
  ...(referral === undefined ? {} : { letter: referral }),
  on: source.toldOn,
})

const decisionOf = ({ id, body: { decision, reason, ...more }, source }: Of<'visit.referral-triaged'>): Decision => ({
  id,
  decision,
  reason,
  ...(more.first === undefined ? {} : { first: more.first }),
  ...(more.second === undefined ? {} : { second: more.second }),
  ...(more.minutes === undefined ? {} : { minutes: more.minutes }),
  on: source.toldOn,
})

/** Folds a patient’s entries into the referral. Any order of arrival gives the same one. */
export const referralOf = (entries: Iterable<Recorded<Entry>>): Referral => {
  const all = standing(entries) as Recorded<VisitEntry>[]
  return {
    letters: all.flatMap(entry => (entry.kind === 'visit.referral-received' ? letterOf(entry) : [])),
    scans: all.flatMap(entry => (entry.kind === 'visit.scan-attached' ? scanOf(entry) : [])),
    decisions: all.flatMap(entry => (entry.kind === 'visit.referral-triaged' ? decisionOf(entry) : [])),
  }
}
