import { expect, test } from 'vitest'
import { clinicWithDoors } from '../doors/at-the-doors.fixture.ts'
import { closed, entry, LIS } from '../invented.ts'

const MY = '/api/my/entries'

/** A patient with a phone, and an appointment at a moment of Monday, 2 March 2026; the clock stands at noon there. */
const withAppointment = async (slotAt: string) => {
  const clinic = await clinicWithDoors()
  const { hand, pin } = await clinic.phone()
  const slot = { day: '2026-03-02', at: slotAt, minutes: 60, staff: [LIS.id] }
  const made = entry('visit.appointment-made', { slot }, { teller: LIS.id })
  await clinic.lis.post(clinic.of('/entries'), { entries: [made] })
  const promised = async () => ((await hand.get(MY)).json['home'] as { by: string }).by
  const later = async (now: number) => {
    clinic.time.now = now
    await hand.post('/api/my/open', { pin })
  }
  return { ...clinic, hand, promised, later }
}

test('red line 16: before today’s visit it is heard today; after it nobody promises this evening', async () => {
  const { promised, tell, visit, later } = await withAppointment('11:30')
  expect(await promised()).toBe('2026-03-02')
  await tell(closed(visit))
  expect(await promised()).toBe('2026-03-05')
  await later(Date.UTC(2026, 2, 2, 20))
  expect(await promised()).toBe('2026-03-05')
})

test('an appointment later today whose visit has not begun is one to be heard before', async () => {
  const { promised, tell, visit, later } = await withAppointment('15:00')
  await tell(closed(visit))
  expect(await promised()).toBe('2026-03-02')
  await later(Date.UTC(2026, 2, 2, 21, 30))
  expect(await promised()).toBe('2026-03-05')
})
