import * as v from 'valibot'
import { may, reachOf, type Who } from '#people'
import { IsoDay, PersonId, type Recorded } from '#record'
import { REGISTERED, type Card } from '#storage'
import { roomTaken, standingAppointments, type RoomTaken } from '#visit/day'
import { refusedWith, theirsIn } from '../care-team.ts'
import { staffAt } from '../cookies.ts'
import { seenBy } from '../feed.ts'
import type { Desk, Route } from '../parts.ts'
import { problem } from '../problem.ts'

/**
 * What whoever plans a day sees of a patient without opening the record: how the patient is called and what eases a visit,
 * the appointments and what became of them, and what we owe an answer to. Nothing told, no letter, no danger, no consent.
 */
const OF_THE_DAY: readonly string[] = [
  REGISTERED,
  'people.name-heard',
  'people.wish-told',
  'visit.opened',
  'visit.here-changed',
  'visit.closed',
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
  'record.taken-back',
  'record.unsaid',
]

/** The cards of patients with something that day: those this professional plans for, and the others. */
const cardsOn = async (desk: Desk, who: Who, day: IsoDay): Promise<{ planned: Card[]; others: Card[] }> => {
  const cards = await desk.index.cards()
  const all = (await desk.index.onDay(day)).flatMap(patient => cards.get(patient) ?? [])
  const plans = (card: Card) => may(who, 'plan-day', theirsIn(card, desk.clock()))
  return { planned: all.filter(plans), others: all.filter(card => !plans(card)) }
}

/** The rooms others use that day, and nothing of who they are: nobody plans two into one room without knowing. */
const roomsTaken = async (desk: Desk, others: readonly Card[], day: IsoDay): Promise<readonly RoomTaken[]> => {
  const withRoom = others.filter(({ front }) =>
    front.appointments.some(one => one.day === day && one.room !== undefined),
  )
  const read = await desk.store.readOf(
    desk.clinic.id,
    withRoom.map(({ patient }) => patient),
    OF_THE_DAY.filter(kind => /^visit\.appointment|^record\./.test(kind)),
  )
  const slots = [...Map.groupBy(read, ({ patient }) => patient).values()]
    .flatMap(own => standingAppointments(own))
    .flatMap(({ slot }) => (slot.day === day ? slot : []))
  return slots
    .flatMap(slot => roomTaken(slot, desk.clinic.timeZone) ?? [])
    .sort((a, b) => (a.at + a.room < b.at + b.room ? -1 : 1))
}

const entriesOf = async (desk: Desk, who: Who, patients: readonly PersonId[]): Promise<Recorded[]> => {
  const entries = await desk.store.readOf(desk.clinic.id, patients, OF_THE_DAY)
  return entries.filter(seenBy(who.id))
}

/**
 * One day of the clinic, and what whoever plans for one patient must know: entries, folded where they are shown. `own`: the
 * patients of that day on whose care team one is; `taken`: the rooms in use for others.
 */
export const todayRoutes = (desk: Desk): Route[] => [
  {
    method: 'GET',
    path: '/api/day/:day',
    answer: async c => {
      const staff = await staffAt(c, desk)
      if (!staff) return problem(c, { status: 401, reason: 'not-signed-in' })
      if (reachOf(staff, 'plan-day') === 'nobody') return problem(c, { status: 403, reason: 'not-your-role' })
      const day = v.safeParse(IsoDay, c.req.param('day'))
      if (!day.success) return problem(c, { status: 400, reason: 'not-a-day', field: 'day' })
      const { planned, others } = await cardsOn(desk, staff, day.output)
      const patients = planned.map(({ patient }) => patient)
      const own = planned.flatMap(({ patient, team }) => (team.includes(staff.id) ? patient : []))
      const taken = await roomsTaken(desk, others, day.output)
      return c.json({ entries: await entriesOf(desk, staff, patients), own, taken })
    },
  },
  {
    method: 'GET',
    path: '/api/patients/:patient/day',
    answer: async c => {
      const staff = await staffAt(c, desk)
      if (!staff) return problem(c, { status: 401, reason: 'not-signed-in' })
      const patient = v.safeParse(PersonId, c.req.param('patient'))
      if (!patient.success) return problem(c, { status: 404, reason: 'not-found' })
      const refusal = await refusedWith(desk, staff, 'plan-day', patient.output)
      if (refusal) return problem(c, { status: 403, ...refusal })
      return c.json({ entries: await entriesOf(desk, staff, [patient.output]) })
    },
  },
]
