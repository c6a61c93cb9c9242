import { standing, type Entry, type EntryId, type IsoDay, type PersonId, type Recorded } from '#record'
import type { ClockTime } from '../day-entries.ts'
import type { Here, VisitEntry } from '../entries.ts'
import { visitsOf, type Visit } from '../view.ts'
import { standingAppointments, type Appointment } from './appointments.ts'
import { minutesBetween, momentNotBefore, momentOf, onTheClock } from './clock.ts'

/** What really was: when it began by the clinic's clock, whether it is open, and how many minutes it took. */
interface Held {
  readonly id: EntryId
  readonly here: readonly Here[]
  readonly open: boolean
  /** Missing where the record took the beginning down on another day. */
  readonly began?: ClockTime
  /** Missing while it is open, and where nobody said when it ended. */
  readonly minutes?: number
}

/** One meeting of a day: planned, held, or both. */
export interface DayCard {
  readonly patient: PersonId
  readonly appointment?: Appointment
  readonly visit?: Held
}

/** In milliseconds. */
const DAY = 24 * 60 * 60_000

type Told = Recorded<VisitEntry>
type Opened = Extract<Told, { kind: 'visit.opened' }>
type Closed = Extract<Told, { kind: 'visit.closed' }>

/** A visit with what its entries say of its beginning and end. */
interface Sitting {
  readonly visit: Visit
  readonly opened: Opened
  readonly closed?: Closed
}

const sittingsOf = (entries: readonly Recorded[]): Sitting[] => {
  const told = standing(entries) as Told[]
  const openings = new Map(told.flatMap(entry => (entry.kind === 'visit.opened' ? [[entry.id, entry]] : [])))
  const closings = new Map<EntryId, Closed>()
  // Closed twice, it ended the first time.
  for (const entry of told)
    if (entry.kind === 'visit.closed' && !closings.has(entry.body.visit)) closings.set(entry.body.visit, entry)
  return visitsOf(entries).map(visit => {
    const closed = closings.get(visit.id)
    return { visit, opened: openings.get(visit.id)!, ...(closed ? { closed } : {}) }
  })
}

/**
 * When the record took the opening down, where that was on the day it was told on (or just past its midnight); of one that joined
 * late, when the device says it began.
 */
const beganAt = ({ opened, visit }: Sitting, timeZone: string): Temporal.Instant | undefined => {
  const { place, body } = opened
  if (body.began !== undefined) return momentOf(visit.on, body.began, timeZone)
  if (!place) return undefined
  const { day } = onTheClock(place.storedAt, timeZone)
  const next = Temporal.PlainDate.from(visit.on).add({ days: 1 }).toString()
  return day === visit.on || day === next ? Temporal.Instant.from(place.storedAt) : undefined
}

/**
 * When it ended: as somebody said, of one that was begun on a device as that device's clock told when it was closed there; else when
 * the record took the closing down. Nobody knows it of a device whose clock was put back meanwhile, or on by a day.
 */
const endedAt = (
  { opened, closed }: Sitting,
  began: Temporal.Instant,
  timeZone: string,
): Temporal.Instant | undefined => {
  if (!closed) return undefined
  const isOfDevice = opened.body.began !== undefined
  if (closed.body.ended) {
    const ended = momentNotBefore(began, closed.body.ended, timeZone)
    const passed = ended.epochMilliseconds - began.epochMilliseconds
    return isOfDevice && (passed < 0 || passed >= DAY) ? undefined : ended
  }
  // The record took the closing down when the device came back to a network.
  if (isOfDevice) return undefined
  return closed.place && Temporal.Instant.from(closed.place.storedAt)
}

/** Sittings of one meeting as one: from the first beginning to the last end; the table may have been laid anew between. */
const heldIn = (sittings: readonly Sitting[], timeZone: string): Held => {
  const last = sittings.at(-1)!
  const began = beganAt(sittings[0]!, timeZone)
  const ended = began && endedAt(last, began, timeZone)
  return {
    id: last.visit.id,
    here: last.visit.here,
    open: last.visit.open,
    ...(began ? { began: onTheClock(began.toString(), timeZone).at } : {}),
    ...(began && ended && !last.visit.open ? { minutes: minutesBetween(began, ended) } : {}),
  }
}

const cardsOfOne = (entries: readonly Recorded[], day: IsoDay, timeZone: string): DayCard[] => {
  const patient = entries[0]!.patient
  const sittings = sittingsOf(entries).filter(({ visit }) => visit.on === day)
  const planned = standingAppointments(entries).filter(({ slot }) => slot.day === day)
  const of = (appointment: EntryId) => sittings.filter(({ opened }) => opened.body.appointment === appointment)
  const walkIns = sittings.filter(({ opened }) => !planned.some(({ id }) => id === opened.body.appointment))
  return [
    ...planned.map(appointment => {
      const own = of(appointment.id)
      return { patient, appointment, ...(own.length > 0 ? { visit: heldIn(own, timeZone) } : {}) }
    }),
    ...walkIns.map(sitting => ({ patient, visit: heldIn([sitting], timeZone) })),
  ]
}

/** When a card stands in the day: as planned, else when it began; at its end where neither is known. */
const standsAt = ({ appointment, visit }: DayCard, day: IsoDay, timeZone: string): number => {
  const at = appointment?.slot.at ?? visit?.began
  return at === undefined ? Infinity : momentOf(day, at, timeZone).epochMilliseconds
}

const idOf = ({ appointment, visit }: DayCard): string => appointment?.id ?? visit?.id ?? ''

/**
 * The meetings of one day on the clinic's clock, in order of time, from entries of any patients. A visit belongs to the day
 * it began, also where it goes on past midnight; one that was never closed has no minutes. Any order of arrival gives the
 * same cards.
 */
export const dayCardsOf = (entries: Iterable<Recorded<Entry>>, day: IsoDay, timeZone: string): readonly DayCard[] =>
  [...Map.groupBy(entries, ({ patient }) => patient).values()]
    .flatMap(own => cardsOfOne(own, day, timeZone))
    .map(card => ({ card, at: standsAt(card, day, timeZone) }))
    .sort((a, b) => (a.at === b.at ? (idOf(a.card) < idOf(b.card) ? -1 : 1) : a.at - b.at))
    .map(({ card }) => card)

/** A visit that was begun before this day and never closed. */
export interface StillOpen {
  readonly patient: PersonId
  readonly visit: Visit
  /** When it began on the clinic's clock, where the record took it down that day. */
  readonly began?: ClockTime
}

/** The visits that were begun before this day and are open still, the oldest first. */
export const stillOpenBefore = (
  entries: Iterable<Recorded<Entry>>,
  day: IsoDay,
  timeZone: string,
): readonly StillOpen[] =>
  [...Map.groupBy(entries, ({ patient }) => patient)]
    .flatMap(([patient, own]) => {
      const sitting = sittingsOf(own).find(({ visit }) => visit.open && visit.on < day)
      if (!sitting) return []
      const { began } = heldIn([sitting], timeZone)
      return { patient, visit: sitting.visit, ...(began === undefined ? {} : { began }) }
    })
    .sort((a, b) => (a.visit.on < b.visit.on || (a.visit.on === b.visit.on && a.visit.id < b.visit.id) ? -1 : 1))
