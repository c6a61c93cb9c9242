import { standing, type Entry, type EntryId, type IsoDay, type PersonId, type Recorded } from '#record'
import type { PeopleEntry } from '#people'
import { visitsOf, type VisitEntry } from '#visit'
import { unheardOf } from '#visit/home'
import { waitsSince } from '#visit/referral'
import { dangersOf, type Danger } from './danger.ts'
import type { PlanEntry } from './entries.ts'
import type { Watched } from './watch.ts'

/** Kinds the front of a record is folded from, beside the registration and the care team. */
export const FRONT_KINDS: readonly string[] = [
  'people.birth-on-papers',
  'people.birth-told',
  'people.excluded',
  'people.let-in-again',
  'people.glass-broken',
  'people.glass-reviewed',
  'people.guest-invited',
  'people.guest-ended',
  'people.consent-given',
  'people.consent-withdrawn',
  'visit.opened',
  'visit.here-changed',
  'visit.closed',
  // Said at a visit, these show that the patient was met there.
  'visit.agenda-told',
  'visit.list-agreed',
  'visit.agenda-taken-up',
  'visit.told-from-home',
  'visit.to-be-heard',
  'visit.heard-from-home',
  'visit.confidentiality-explained',
  'visit.referral-received',
  'visit.referral-triaged',
  'visit.appointment-made',
  'visit.appointment-changed',
  'visit.appointment-cancelled',
  'visit.arrived',
  'visit.contact-missed',
  'visit.reached-out',
  'visit.harm-checked',
  'visit.call-back-asked',
  'visit.call-back-done',
  'plan.danger-raised',
  'plan.danger-seen',
  'plan.danger-taken',
  'plan.danger-told',
  'plan.danger-done',
  'plan.danger-said',
  'plan.danger-settled',
  'plan.follow-up',
  'plan.follow-up-done',
]

/** What the front desk must know of a patient without opening the record. Small: one for every patient lies in memory. */
export interface Front {
  /** Births as told or on papers, with the day they were told. */
  readonly births: readonly { readonly when: unknown; readonly on: IsoDay }[]
  /** Whom the patient does not want to meet; `called` where an interpreter was written by hand. */
  readonly excluded: readonly { readonly person: PersonId; readonly called?: string }[]
  /** Openings in an emergency: until when (ISO 8601 in UTC), and whether a lead has looked at them. */
  readonly glass: readonly {
    readonly id: EntryId
    readonly by: PersonId
    readonly until: string
    readonly reviewed: boolean
  }[]
  readonly guests: readonly { readonly person: PersonId; readonly until: IsoDay; readonly consent: EntryId }[]
  /** Consents that stand. */
  readonly consents: readonly EntryId[]
  /** Appointments that stand, by their id, with the last version of each. */
  readonly appointments: readonly {
    readonly id: EntryId
    readonly version: EntryId
    readonly day: IsoDay
    readonly staff: readonly PersonId[]
    readonly room?: string
  }[]
  /** The visit that is open, and since which day. */
  readonly openVisit?: { readonly id: EntryId; readonly day: IsoDay }
  /** Days of visits that were opened: the last few. */
  readonly visitDays: readonly IsoDay[]
  /** Referred, and no visit was held yet; `next`: when the harm of waiting is looked at again. */
  readonly waiting?: { readonly since: IsoDay; readonly triaged?: 'seen-here' | 'ask-more'; readonly next?: IsoDay }
  readonly callBacks: readonly { readonly id: EntryId; readonly by: IsoDay }[]
  readonly missed: readonly { readonly id: EntryId; readonly by: IsoDay }[]
  /** Dangers that are open, as far as it says before whom they stand. */
  readonly dangers: readonly (Watched & Pick<Danger, 'id'>)[]
  readonly followUps: readonly { readonly id: EntryId; readonly named: PersonId; readonly by: IsoDay }[]
  /** Sent from home and not heard yet: by when it is; no words of it. */
  readonly fromHome: readonly { readonly id: EntryId; readonly by: IsoDay }[]
  /** The first and the second contact person, as the last triage has them. */
  readonly contacts: readonly PersonId[]
}

type Known = Recorded<PeopleEntry | VisitEntry | PlanEntry>
type Kind = Known['kind']
type Of = <K extends Kind>(kind: K) => Extract<Known, { kind: K }>[]

/** Days of visits kept on the front: enough to know today and yesterday. */
const DAYS = 4

/** Folds a patient's entries into the front. Any order of arrival gives the same front. */
export const frontOf = (entries: Iterable<Recorded<Entry>>): Front => {
  const all = standing(entries) as Known[]
  const of: Of = kind => all.filter((entry): entry is never => entry.kind === kind)
  const visits = visitsOf(all)
  const open = visits.find(visit => visit.open)
  const waiting = waitingIn(all, of)
  return {
    births: [...of('people.birth-on-papers'), ...of('people.birth-told')].map(({ body, source }) => ({
      when: body.when,
      on: source.toldOn,
    })),
    excluded: excludedIn(all),
    ...accessIn(of),
    appointments: appointmentsIn(all),
    ...(open ? { openVisit: { id: open.id, day: open.on } } : {}),
    visitDays: [...new Set(visits.map(visit => visit.on))].slice(-DAYS),
    ...(waiting ? { waiting } : {}),
    ...threadsIn(of),
    fromHome: unheardOf(all).map(({ id, by }) => ({ id, by })),
    contacts: contactsIn(of),
    dangers: dangersOf(all)
      .filter(danger => !danger.settled)
      .map(({ id, named, by, seenBy, takenBy, takenAt, settled }) => ({
        id,
        named,
        by,
        seenBy,
        settled,
        ...(takenBy === undefined ? {} : { takenBy }),
        ...(takenAt === undefined ? {} : { takenAt }),
      })),
  }
}

/** Whom the patient does not want to meet, and has not let in again since. */
const excludedIn = (all: readonly Known[]): Front['excluded'] => {
  const excluded = new Map<EntryId, Front['excluded'][number]>()
  for (const entry of all) {
    if (entry.kind === 'people.excluded') {
      const { person, called } = entry.body
      excluded.set(entry.id, { person, ...(called === undefined ? {} : { called }) })
    }
    if (entry.kind === 'people.let-in-again') {
      const again = excluded.get(entry.body.excluded)?.person
      for (const [id, { person }] of excluded) if (person === again) excluded.delete(id)
    }
  }
  return [...excluded.values()]
}

const accessIn = (of: Of): Pick<Front, 'glass' | 'guests' | 'consents'> => {
  const reviewed = new Set(of('people.glass-reviewed').map(({ body }) => body.glass))
  const withdrawn = new Set(of('people.consent-withdrawn').map(({ body }) => body.consent))
  const consents = of('people.consent-given').flatMap(({ id }) => (withdrawn.has(id) ? [] : id))
  const endedAt = new Map(of('people.guest-ended').map(({ body, place }) => [body.person, place?.patient ?? Infinity]))
  return {
    glass: of('people.glass-broken').map(({ id, body }) => ({
      id,
      by: body.by,
      until: body.until,
      reviewed: reviewed.has(id),
    })),
    guests: of('people.guest-invited')
      .filter(({ body, place }) => (place?.patient ?? Infinity) > (endedAt.get(body.person) ?? -1))
      .filter(({ body }) => consents.includes(body.consent))
      .map(({ body: { person, until, consent } }) => ({ person, until, consent })),
    consents,
  }
}

const appointmentsIn = (all: readonly Known[]): Front['appointments'] => {
  const standingNow = new Map<EntryId, Front['appointments'][number]>()
  for (const entry of all) {
    if (entry.kind === 'visit.appointment-cancelled') standingNow.delete(entry.body.appointment)
    const isChange = entry.kind === 'visit.appointment-changed'
    if (entry.kind !== 'visit.appointment-made' && !isChange) continue
    const id = isChange ? entry.body.appointment : entry.id
    if (isChange && !standingNow.has(id)) continue
    const { day, staff, room } = entry.body.slot
    standingNow.set(id, { id, version: entry.id, day, staff, ...(room === undefined ? {} : { room }) })
  }
  return [...standingNow.values()]
}

/** Somebody referred and not met yet waits, whatever else was written. */
const waitingIn = (all: readonly Known[], of: Of): Front['waiting'] => {
  const since = waitsSince(all)
  if (since === undefined) return undefined
  const decision = of('visit.referral-triaged').at(-1)?.body.decision
  const next = of('visit.harm-checked').at(-1)?.body.next
  return {
    since,
    ...(decision === undefined || decision === 'elsewhere' ? {} : { triaged: decision }),
    ...(next === undefined ? {} : { next }),
  }
}

/** Whoever triage named last; a decision that names nobody changes nobody. */
const contactsIn = (of: Of): readonly PersonId[] => {
  const named = of('visit.referral-triaged').findLast(({ body }) => body.first ?? body.second)?.body
  return [named?.first, named?.second].filter(person => person !== undefined)
}

const threadsIn = (of: Of): Pick<Front, 'callBacks' | 'missed' | 'followUps'> => {
  const calledBack = new Set(
    of('visit.call-back-done').flatMap(({ body }) => (body.outcome === 'reached' ? body.asked : [])),
  )
  const reached = Map.groupBy(of('visit.reached-out'), ({ body }) => body.missed)
  const isReached = (id: EntryId) => reached.get(id)?.some(({ body }) => body.outcome === 'reached') ?? false
  const done = new Set(of('plan.follow-up-done').map(({ body }) => body.followUp))
  return {
    callBacks: of('visit.call-back-asked').flatMap(({ id, body }) => (calledBack.has(id) ? [] : { id, by: body.by })),
    missed: of('visit.contact-missed').flatMap(({ id, body }) =>
      isReached(id) ? [] : { id, by: reached.get(id)?.at(-1)?.body.next ?? body.reachOutBy },
    ),
    followUps: of('plan.follow-up').flatMap(({ id, body }) =>
      done.has(id) ? [] : { id, named: body.named, by: body.by },
    ),
  }
}
