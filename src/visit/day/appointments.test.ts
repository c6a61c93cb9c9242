import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Recorded } from '#record'
import { frontOf } from '../../plan/front.ts'
import { appointmentsOf, standingAppointments } from './index.ts'
import { id, planned, slot, told } from './planned.fixture.ts'

const changed = (n: number, appointment: number, replaces: number, at: string) =>
  told(n, 'visit.appointment-changed', { appointment: id(appointment), replaces: id(replaces), slot: slot(at) })
const cancelled = (n: number, appointment: number, replaces: number, by = 'patient') =>
  told(n, 'visit.appointment-cancelled', { appointment: id(appointment), replaces: id(replaces), by })
const arrived = (n: number, appointment: number) =>
  told(n, 'visit.arrived', { appointment: id(appointment), at: '10:05' })
const missed = (n: number, appointment: number) =>
  told(n, 'visit.contact-missed', { appointment: id(appointment), reachOutBy: '2026-03-04' })
const takenBack = (n: number, of: number) => told(n, 'record.taken-back', { entry: id(of) })

test('an appointment stands as it was changed last, with every version and whose hand it was', () => {
  const [one] = appointmentsOf([planned(1, '09:00'), changed(2, 1, 1, '10:00'), changed(3, 1, 2, '11:30')])
  expect(one).toMatchObject({ id: id(1), version: id(3), slot: { at: '11:30' } })
  expect(one?.versions.map(version => [version.slot.at, version.by])).toEqual([
    ['09:00', 'karen'],
    ['10:00', 'karen'],
    ['11:30', 'karen'],
  ])
})

test('a cancelled appointment does not stand, whoever cancelled it; taking the cancelling back brings it in again', () => {
  const entries = [planned(1, '09:00'), cancelled(2, 1, 1, 'clinic')]
  expect(standingAppointments(entries)).toEqual([])
  expect(appointmentsOf(entries)[0]?.cancelled).toEqual({ id: id(2), by: 'clinic' })
  expect(standingAppointments([...entries, takenBack(3, 2)])).toHaveLength(1)
})

test('what is changed after its cancelling stays cancelled', () => {
  const [one] = appointmentsOf([planned(1, '09:00'), cancelled(2, 1, 1), changed(3, 1, 1, '10:00')])
  expect(one).toMatchObject({ version: id(1), slot: { at: '09:00' }, cancelled: { by: 'patient' } })
})

test('an arrival is noted with its time, and one touch undoes it', () => {
  const here = [planned(1, '09:00'), arrived(2, 1)]
  expect(appointmentsOf(here)[0]?.arrived).toEqual({ id: id(2), at: '10:05' })
  expect(appointmentsOf([...here, takenBack(3, 2)])[0]).not.toHaveProperty('arrived')
})

test('a missed contact stays open until somebody reached the patient, and closes nothing', () => {
  const notYet = told(3, 'visit.reached-out', { missed: id(2), outcome: 'not-reached', next: '2026-03-09' })
  const entries = [planned(1, '09:00'), missed(2, 1), notYet]
  expect(standingAppointments(entries)[0]?.missed).toEqual({ id: id(2), by: '2026-03-09', reached: false })
  const reached = told(4, 'visit.reached-out', { missed: id(2), outcome: 'reached' })
  expect(standingAppointments([...entries, reached])[0]?.missed?.reached).toBe(true)
})

test('whatever order its entries arrive in, an appointment is the same, and the desk’s own card agrees with it', () => {
  const step = fc.constantFrom('change', 'cancel', 'arrive', 'miss', 'undo')
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (steps, chance) => {
      const entries: Recorded[] = [planned(1, '09:00'), planned(2, '13:00')]
      for (const [i, what] of steps.entries()) {
        const n = i + 3
        const of = 1 + (chance.next().value % 2)
        if (what === 'change') entries.push(changed(n, of, of, '15:00'))
        if (what === 'cancel') entries.push(cancelled(n, of, of))
        if (what === 'arrive') entries.push(arrived(n, of))
        if (what === 'miss') entries.push(missed(n, of))
        if (what === 'undo') entries.push(takenBack(n, 1 + (chance.next().value % (n - 1))))
      }
      const mixed = entries.toSorted(() => (chance.next().value % 3) - 1)
      expect(appointmentsOf(mixed)).toEqual(appointmentsOf(entries))
      const onTheFront = frontOf(entries).appointments.map(one => [one.id, one.version, one.day])
      expect(standingAppointments(entries).map(one => [one.id, one.version, one.slot.day])).toEqual(onTheFront)
    }),
  )
})
