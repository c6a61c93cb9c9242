import { expect, test } from 'vitest'
import type { Entry, Recorded } from '#record'
import { keptAs, lastWritten, professionalsIn } from './keeping.ts'

const entry = (n: number, kind: string, body: object, storedAt?: string): Recorded<Entry> => ({
  id: `019eb5e8-e680-70ed-aeed-cbe8dd08f7${String(n).padStart(2, '0')}`,
  clinic: 'invented',
  patient: 'amina',
  kind,
  layer: 'table',
  source: {
    teller: 'lis',
    listeners: [],
    toldOn: '2026-03-02',
    language: 'da',
    mode: 'in-the-room',
    originalKept: 'nothing',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body,
  ...(storedAt && { place: { clinic: n, patient: n, storedAt } }),
})
const registered = entry(1, 'people.patient-registered', { names: [], speaks: [] }, '2024-02-29T10:00:00Z')
const retention = { keepYears: '10', law: 'the order on records', unsay: 'as-asked' } as const

test('what is kept is kept until so many years after the last thing that was written', () => {
  expect(keptAs(retention, lastWritten([registered], '2026-03-02'))).toEqual({ ...retention, until: '2034-03-01' })
  const waiting = entry(2, 'visit.closed', { visit: 'x' })
  expect(keptAs(retention, lastWritten([registered, waiting], '2026-03-02'))?.until).toBe('2036-03-02')
  const looked = { ...waiting, kind: 'people.record-opened' }
  // Looking into the papers keeps them no longer.
  expect(keptAs(retention, lastWritten([registered, looked], '2026-03-02'))?.until).toBe('2034-03-01')
})

test('a clinic that has not said how long says nothing of a day', () => {
  expect(keptAs(null, '2026-03-02')).toBeUndefined()
})

test('the words of a professional are the clinic’s own, whether on the care team or at a visit once', () => {
  const here = [
    { person: 'omar', role: 'professional', mode: 'in-the-room' },
    { person: 'amina', role: 'patient', mode: 'in-the-room' },
    { person: 'sister', role: 'relative', mode: 'by-phone' },
  ]
  const visit = entry(2, 'visit.opened', { here, languages: { patient: 'ar', clinic: 'da' } })
  expect([...professionalsIn([registered, visit])].sort()).toEqual(['lis', 'omar'])
})
