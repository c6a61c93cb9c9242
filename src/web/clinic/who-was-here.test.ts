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
    { person: 'farida', name: 'Farida', mode: 'by-video', grownUp: false },
    { person: 'omid', name: 'Omid', mode: 'by-phone', grownUp: false },
  ])
})

test('an interpreter who is only named in the record is offered too, a daughter is not', () => {
  expect(interpretersOf([named('farida', 'Farida'), named('laila', 'Laila', 'relative')], 'da')).toEqual([
    { person: 'farida', name: 'Farida', mode: 'in-the-room', grownUp: false },
  ])
})

test('who interpreted as a grown-up is remembered as one, and nobody else is', () => {
  const by = (person: string, age?: string) =>
    visit({ person, role: 'interpreter', name: person, mode: 'by-phone', ...(age ? { age } : {}) })
  const grownUp = (...record: Recorded[]) => interpretersOf(record, 'da').filter(one => one.grownUp)
  expect(grownUp(by('farida', 'grown-up'), by('farida')).map(one => one.person)).toEqual(['farida'])
  expect(grownUp(by('farida'), by('laila', 'under-18'))).toEqual([])
  expect(grownUp(by('laila', 'grown-up'), by('laila', 'under-18'))).toEqual([])
})

test('where nobody interpreted yet, nobody is offered', () => {
  expect(interpretersOf([visit({ person: 'amina', role: 'patient', mode: 'in-the-room' })], 'da')).toEqual([])
})
