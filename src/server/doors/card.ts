import * as v from 'valibot'
import { drawnPin } from '#people/pin'
import { MOST_WRONG, type Door } from '#storage'
import { withOwnAt, withOwnShownAt } from '../at-patient.ts'
import { bodyOf } from '../body.ts'
import { noteOpened } from '../opened.ts'
import type { Desk, Route } from '../parts.ts'
import type { PersonId } from '#record'
import { problem } from '../problem.ts'
import { CODE_WAITS } from '../staff/index.ts'
import { makeDoor, moment } from './making.ts'
import { endDoor } from './standing.ts'

const Nothing = v.strictObject({})
const Giving = v.strictObject({ pin: v.picklist(['digits', 'pictures'], 'not-a-pin') })

/** What stands of a patient's card. One that nobody used in time is none. */
const stateOf = (door: Door | undefined, now: number): object => {
  if (!door) return { card: 'none' }
  if (door.wrong >= MOST_WRONG) return { card: 'locked' }
  if (door.boundAt !== undefined) return { card: 'bound', boundAt: moment(door.boundAt) }
  return door.secretUntil > now ? { card: 'waiting', until: moment(door.secretUntil) } : { card: 'none' }
}

/** The patient's own card: given, looked after, opened again after five wrong PINs, ended where the phone was lost. */
export const cardRoutes = (desk: Desk): Route[] => {
  const withOwn = withOwnAt(desk)
  const cardOf = async (patient: PersonId): Promise<Door | undefined> =>
    (await desk.doors.ofPatient(patient)).find(door => door.of === 'patient')

  /** A new card ends the one before it, with its phone. It stands among who opened the papers, each time. */
  const give = withOwnShownAt(desk)('give-doors', async (c, staff, patient) => {
    const read = await bodyOf(c, Giving)
    if ('answer' in read) return read.answer
    if (!(await desk.cards.of(patient))) return problem(c, { status: 404, reason: 'not-found' })
    const before = await cardOf(patient)
    const { id: by, name: called, role } = staff
    await noteOpened(desk, { patient, by, called, role, as: 'card', part: 'paper' }, 0)
    if (before) await endDoor(desk, before.id)
    const pin = drawnPin(read.body.pin, desk.random)
    const secretUntil = desk.clock() + CODE_WAITS
    const code = await makeDoor(desk, { of: 'patient', patient, holder: patient, secretUntil, madeBy: staff.id, pin })
    return c.json({ code, pin, until: moment(secretUntil) })
  })

  const look = withOwn('give-doors', async (c, _, patient) => c.json(stateOf(await cardOf(patient), desk.clock())))

  /** Somebody of the clinic does what they may with the card there is. */
  const withCard = (change: (door: Door) => Promise<void>) =>
    withOwn('give-doors', async (c, _, patient) => {
      const read = await bodyOf(c, Nothing)
      if ('answer' in read) return read.answer
      const door = await cardOf(patient)
      if (door) await change(door)
      return c.json(stateOf(await cardOf(patient), desk.clock()))
    })

  return [
    { method: 'POST', path: '/api/patients/:patient/card', answer: give },
    { method: 'GET', path: '/api/patients/:patient/card', answer: look },
    {
      method: 'POST',
      path: '/api/patients/:patient/card/reopen',
      answer: withCard(door => desk.doors.reopen(door.id)),
    },
    { method: 'POST', path: '/api/patients/:patient/card/end', answer: withCard(door => endDoor(desk, door.id)) },
  ]
}
