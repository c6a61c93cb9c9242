import type { IsoDay, PersonId } from '#record'
import { standInFor, type Aways } from './away.ts'
import type { Danger } from './danger.ts'

/** Who works here and who is away, at one moment. */
export interface Watch {
  /** Now, ISO 8601 in UTC. */
  readonly now: string
  /** The clinic's time zone, by its name in the IANA list: its day begins and ends there. */
  readonly timeZone: string
  readonly aways: Aways
  /** Everybody who works here and may answer a danger. Never empty at a clinic that is open. */
  readonly staff: readonly PersonId[]
  /** Whom the patient does not want to meet: left out, as long as anybody else works here. */
  readonly shutOut?: ReadonlySet<PersonId>
  /** Whoever has the duty of the day, where the clinic set one. */
  readonly duty?: PersonId | undefined
}

/** What of a danger says who must see it. */
export type Watched = Pick<Danger, 'named' | 'by' | 'seenBy' | 'takenBy' | 'takenAt' | 'settled'>

/**
 * Whom a danger stands before now. At first the one who took it over, or the named person; whoever stands in for that
 * person today, or has the duty; and who has seen it, until somebody takes it. Once its hour has passed and nobody who is
 * here has seen it, everybody who works here. Where it is not settled by the end of the clinic's day it was due, everybody
 * again from the next morning, until somebody takes it; that holds for the day it is taken. Empty only once it is settled.
 * Invariant (red line 16): while it is open there is at least one person who works here before whom it stands, as long as
 * anybody works here.
 */
export const watchedBy = (danger: Watched, watch: Watch): ReadonlySet<PersonId> => {
  if (danger.settled) return new Set()
  const atWork = watchersIn(watch)
  const now = instantOf(watch.now)!
  const today = dayOf(now, watch)
  const standIn = (person: PersonId | undefined) =>
    person === undefined ? undefined : standInFor(person, today, { aways: watch.aways, atWork })
  const one = standIn(danger.takenBy) ?? standIn(danger.named) ?? standIn(watch.duty)
  const seers = danger.seenBy.filter(person => standIn(person) === person)
  const isUnseen = seers.length === 0 && hasPassed(danger.by, now)
  const isLeftOver = today > lastDayOf(danger, watch)
  if (one === undefined || isUnseen || isLeftOver) return atWork
  return new Set(danger.takenBy === undefined ? [one, ...seers] : [one])
}

/** Who may be asked: everybody who works here but those the patient does not want to meet, as long as anybody else does. */
export const watchersIn = ({ staff, shutOut }: Watch): ReadonlySet<PersonId> => {
  const welcome = staff.filter(person => !shutOut?.has(person))
  return new Set(welcome.length > 0 ? welcome : staff)
}

/** The clinic's day by whose end it is settled, or stands before everybody again. A moment nobody can read was long ago. */
const lastDayOf = ({ by, takenAt }: Watched, watch: Watch): IsoDay =>
  [by, takenAt]
    .map(moment => instantOf(moment))
    .map(instant => (instant ? dayOf(instant, watch) : ''))
    .reduce((latest, day) => (day > latest ? day : latest))

/** The clinic's day now. */
export const dayIn = (watch: Watch): IsoDay => dayOf(instantOf(watch.now)!, watch)

const dayOf = (instant: Temporal.Instant, { timeZone }: Watch): IsoDay =>
  instant.toZonedDateTimeISO(timeZone).toPlainDate().toString()

const hasPassed = (moment: string, now: Temporal.Instant): boolean => {
  const instant = instantOf(moment)
  return !instant || Temporal.Instant.compare(now, instant) > 0
}

/** A moment of ISO 8601; undefined for one that is no moment at all, as the 31st of February is none. */
export const instantOf = (moment: string | undefined): Temporal.Instant | undefined => {
  try {
    return moment === undefined ? undefined : Temporal.Instant.from(moment)
  } catch {
    return undefined
  }
}
