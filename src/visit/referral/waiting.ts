import { standing, type Entry, type EntryId, type IsoDay, type PersonId, type Recorded } from '#record'
import type { VisitEntry } from '../entries.ts'
import { visitsOf } from '../view.ts'
import { referralOf } from './referral.ts'

/** The last look at whether waiting harms somebody: what came of it, on which day, and when it is looked at again. */
interface Check {
  readonly outcome: 'can-wait' | 'worried' | 'not-reached'
  readonly on: IsoDay
  readonly next?: IsoDay
}

/** What of one patient waits for us. Nobody counts here how often somebody called. */
export interface Waits {
  /** Referred on this day, and not met yet. */
  readonly since?: IsoDay
  readonly check?: Check
  /** Somebody is to be called back by a day, until somebody spoke with them. */
  readonly callBacks: readonly { readonly id: EntryId; readonly by: IsoDay; readonly words?: string }[]
  /** A visit the patient did not come to: somebody reaches out by a day, until the patient was reached. */
  readonly missed: readonly { readonly id: EntryId; readonly by: IsoDay; readonly appointment: EntryId }[]
}

type Known = Recorded<VisitEntry>
type Of = <K extends VisitEntry['kind']>(kind: K) => Extract<Known, { kind: K }>[]

const ofKind =
  (all: readonly Known[]): Of =>
  kind =>
    all.filter((entry): entry is never => entry.kind === kind)

/** A visit opened by mistake is closed sooner than this, in milliseconds. */
const A_VISIT = 10 * 60_000

/** Whether this closes a visit that lasted as long as one does, by the record's own clock: who is on the list was met then. */
const lasted = (entry: Known, all: readonly Known[]): boolean => {
  if (entry.kind !== 'visit.closed') return false
  const from = all.find(({ id }) => id === entry.body.visit)?.place?.storedAt
  const until = entry.place?.storedAt
  return from !== undefined && until !== undefined && between(from, until) >= A_VISIT
}

/** Milliseconds from one moment to another, both ISO 8601 in UTC. */
const between = (from: string, until: string): number =>
  Temporal.Instant.from(until).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds

/**
 * Since when somebody who was referred waits to be met: from the day of the first letter, until a visit is open or was held, or
 * confidentiality was explained at one, or one lasted ten minutes, or the referral was decided for elsewhere. Whatever else was written, nobody falls
 * out of the list (red line 11): no missed visit, no call, no visit that was only opened by mistake ends it.
 */
export const waitsSince = (entries: Iterable<Recorded<Entry>>): IsoDay | undefined => {
  const all = standing(entries) as Known[]
  const { letters, decisions } = referralOf(all)
  const isMet =
    visitsOf(all).some(({ held, open }) => held || open) ||
    all.some(entry => entry.kind === 'visit.confidentiality-explained' || lasted(entry, all))
  const isElsewhere = decisions.at(-1)?.decision === 'elsewhere'
  return isMet || isElsewhere ? undefined : letters.map(({ on }) => on).sort()[0]
}

/**
 * Folds a patient’s entries into what waits for us. `since` comes from the desk where a list is read and not the record.
 * Any order of arrival gives the same.
 */
export const waitsOf = (entries: Iterable<Recorded<Entry>>, since = waitsSince(entries)): Waits => {
  const of = ofKind(standing(entries) as Known[])
  const check = of('visit.harm-checked').at(-1)
  return {
    ...(since === undefined ? {} : { since }),
    ...(check ? { check: checkOf(check) } : {}),
    callBacks: callBacksIn(of),
    missed: missedIn(of),
  }
}

const checkOf = ({ body, source }: Extract<Known, { kind: 'visit.harm-checked' }>): Check => ({
  outcome: body.outcome,
  on: source.toldOn,
  ...(body.next === undefined ? {} : { next: body.next }),
})

/** Not reached is not done: it stays until somebody spoke with them. */
const callBacksIn = (of: Of): Waits['callBacks'] => {
  const spoken = new Set(
    of('visit.call-back-done').flatMap(({ body }) => (body.outcome === 'reached' ? body.asked : [])),
  )
  return of('visit.call-back-asked').flatMap(({ id, body }) =>
    spoken.has(id) ? [] : { id, by: body.by, ...(body.words === undefined ? {} : { words: body.words }) },
  )
}

const missedIn = (of: Of): Waits['missed'] => {
  const tried = Map.groupBy(of('visit.reached-out'), ({ body }) => body.missed)
  return of('visit.contact-missed').flatMap(({ id, body }) => {
    const tries = tried.get(id) ?? []
    if (tries.some(one => one.body.outcome === 'reached')) return []
    return { id, by: tries.at(-1)?.body.next ?? body.reachOutBy, appointment: body.appointment }
  })
}

/** Something that is due on a day, and the entry it is about. */
export interface Due {
  readonly what: 'harm-check' | 'call-back' | 'reach-out'
  readonly day: IsoDay
  readonly id?: EntryId
}

/**
 * What is due of one patient, the earliest day first. Somebody who waits always has a day on which harm is looked at: as it
 * was set, else the day of the last look, else the day of the referral.
 */
export const dueIn = ({ since, check, callBacks, missed }: Waits): readonly Due[] => {
  const looked =
    since === undefined ? [] : [{ what: 'harm-check', day: check ? (check.next ?? check.on) : since } as const]
  const called = callBacks.map(({ id, by }) => ({ what: 'call-back', day: by, id }) as const)
  const reached = missed.map(({ id, by }) => ({ what: 'reach-out', day: by, id }) as const)
  return [...looked, ...called, ...reached].sort((a, b) => byText(a.day, b.day) || byText(a.what, b.what))
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const LAST = '9999-12-31'

/**
 * Who is seen to first: whoever has the earliest day due, then who has waited longest. Of nobody whom nothing waits for is
 * anything said. Invariant (red line 11): a further call, a missed visit, angry words move nobody down, and many of them
 * nobody up.
 */
export const dueFirst = <W extends Waits & { readonly patient: PersonId }>(all: readonly W[]): readonly W[] =>
  all
    .map(waits => ({ waits, day: dueIn(waits)[0]?.day }))
    .filter(({ day }) => day !== undefined)
    .sort(
      (a, b) =>
        byText(a.day ?? LAST, b.day ?? LAST) ||
        byText(a.waits.since ?? LAST, b.waits.since ?? LAST) ||
        byText(a.waits.patient, b.waits.patient),
    )
    .map(({ waits }) => waits)
