import { expect, test } from 'vitest'
import type { Recorded } from '#record'
import { entryBy, type Telling } from '../parts/hand.ts'
import { interpretersOf } from './who-was-here.ts'

const hand = {
  clinic: 'invented',
  patient: 'amina',
  staff: 'lis',
  today: '2026-09-10',
  language: 'ar',
  clinicLanguage: 'da',
  here: [],
}
let patient = 0
const stored = (telling: Telling): Recorded => ({
  ...entryBy(hand, { teller: 'lis', ...telling }),
  place: { clinic: ++patient, patient, storedAt: '2026-09-10T08:00:00.000Z' },
})
const visit = (...here: object[]) =>
  stored({ kind: 'visit.opened', body: { here, languages: { patient: 'ar', clinic: 'da' } } })
const named = (person: string, text: string, role = 'interpreter') =>
  stored({
    kind: 'people.person-named',
    body: { person, role, called: { original: { language: 'da', text } } },
  })

test('who interpreted last is offered first, in the way it was then', () => {
  const record = [
    visit({ person: 'farida', role: 'interpreter', name: 'Farida', mode: 'in-the-room' }),
    visit({ person: 'omid', role: 'interpreter', name: 'Omid', mode: 'by-phone' }),
    visit({ person: 'farida', role: 'interpreter', name: 'Farida', mode: 'by-video' }),
  ]
  expect(interpretersOf(record, 'da')).toEqual([
    { person: 'farida', name: 'Farida', mode: 'by-video' },
    { person: 'omid', name: 'Omid', mode: 'by-phone' },
  ])
})

test('an interpreter who is only named in the record is offered too, a daughter is not', () => {
  expect(interpretersOf([named('farida', 'Farida'), named('laila', 'Laila', 'relative')], 'da')).toEqual([
    { person: 'farida', name: 'Farida', mode: 'in-the-room' },
  ])
})

test('where nobody interpreted yet, nobody is offered', () => {
  expect(interpretersOf([visit({ person: 'amina', role: 'patient', mode: 'in-the-room' })], 'da')).toEqual([])
})
