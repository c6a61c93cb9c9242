import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry, Recorded } from '#record'
import { openingsOf } from './papers.ts'

let nth = 0
const entry = (kind: string, body: object, storedAt: string, place = ++nth): Recorded<Entry> => ({
  id: `0196f5c0-0000-7000-8000-${String(place).padStart(12, '0')}`,
  clinic: 'odense',
  patient: 'amina',
  kind,
  layer: 'table',
  source: {
    teller: 'lis',
    listeners: [],
    toldOn: storedAt.slice(0, 10),
    language: 'da',
    mode: 'in-writing',
    originalKept: 'nothing',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body,
  place: { clinic: place, patient: place, storedAt },
})

const lis = { by: 'lis', called: 'Lis Krogh', role: 'nurse', as: 'care-team', part: 'record' } as const
const opened = (storedAt: string, body: object = lis) => entry('people.record-opened', body, storedAt)
const emergency = { ...lis, by: 'jens', called: 'Jens Bak', role: 'doctor', as: 'emergency' } as const
const broken = (storedAt: string, until: string) =>
  entry(
    'people.glass-broken',
    { by: 'jens', called: 'Jens Bak', reason: 'danger-to-life', words: 'She fell in the street', until },
    storedAt,
  )

describe('who opened my papers', () => {
  it('names people with the newest first', () => {
    const entries = [
      opened('2026-03-02T09:00:00.000Z'),
      opened('2026-03-05T09:00:00.000Z', {
        ...lis,
        by: 'omar',
        called: 'Omar Haddad',
        role: 'interpreter',
        as: 'interpreter',
        part: 'visit',
      }),
    ]
    expect(openingsOf(entries).map(({ called, on }) => [called, on.slice(0, 10)])).toEqual([
      ['Omar Haddad', '2026-03-05'],
      ['Lis Krogh', '2026-03-02'],
    ])
  })

  it('says once what one person opened in the same way on one day, with the last moment', () => {
    const entries = [
      opened('2026-03-02T09:00:00.000Z'),
      opened('2026-03-02T11:30:00.000Z'),
      opened('2026-03-03T08:00:00.000Z'),
    ]
    expect(openingsOf(entries).map(({ on }) => on)).toEqual(['2026-03-03T08:00:00.000Z', '2026-03-02T11:30:00.000Z'])
  })

  it('keeps apart what was opened in another way, and what of the papers it was', () => {
    const entries = [
      opened('2026-03-02T09:00:00.000Z'),
      opened('2026-03-02T10:00:00.000Z', { ...lis, part: 'paper' }),
      opened('2026-03-02T11:00:00.000Z', { ...lis, as: 'export', part: 'paper' }),
    ]
    expect(openingsOf(entries).map(({ as, part }) => `${as} ${part}`)).toEqual([
      'export paper',
      'care-team paper',
      'care-team record',
    ])
  })

  it('says an emergency and what was read in it as one, until when, and never why', () => {
    const glass = broken('2026-03-02T09:00:00.000Z', '2026-03-02T10:00:00.000Z')
    const entries = [glass, opened('2026-03-02T09:01:00.000Z', emergency)]
    expect(openingsOf(entries)).toEqual([
      { ...emergency, on: '2026-03-02T09:01:00.000Z', until: '2026-03-02T10:00:00.000Z', reviewed: false },
    ])
    const review = entry(
      'people.glass-reviewed',
      { glass: glass.id, outcome: 'was-needed' },
      '2026-03-03T09:00:00.000Z',
    )
    expect(openingsOf([...entries, review]).map(({ reviewed }) => reviewed)).toEqual([true])
    expect(JSON.stringify(openingsOf(entries))).not.toMatch(/danger-to-life|street/)
  })

  it('says an emergency in which nothing was read too', () => {
    const entries = [broken('2026-03-02T09:00:00.000Z', '2026-03-02T10:00:00.000Z')]
    expect(openingsOf(entries).map(({ called, role, as }) => [called, role, as])).toEqual([
      ['Jens Bak', 'professional', 'emergency'],
    ])
  })

  it('counts two emergencies of one day as looked at when both were', () => {
    const [first, second] = [
      broken('2026-03-02T09:00:00.000Z', '2026-03-02T10:00:00.000Z'),
      broken('2026-03-02T15:00:00.000Z', '2026-03-02T15:30:00.000Z'),
    ]
    const review = entry(
      'people.glass-reviewed',
      { glass: first.id, outcome: 'was-needed' },
      '2026-03-02T12:00:00.000Z',
    )
    expect(openingsOf([first, second, review])[0]).toMatchObject({ until: '2026-03-02T15:30:00.000Z', reviewed: false })
  })

  it('takes the day from the clock of whoever reads', () => {
    const entries = [opened('2026-03-02T23:30:00.000Z'), opened('2026-03-03T08:00:00.000Z')]
    const inOdense = (moment: string) =>
      Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/Copenhagen').toPlainDate().toString()
    expect(openingsOf(entries)).toHaveLength(2)
    expect(openingsOf(entries, inOdense)).toHaveLength(1)
  })

  it('is the same list in any order of arrival, and when an entry comes twice', () => {
    const glass = broken('2026-03-02T09:00:00.000Z', '2026-03-02T10:00:00.000Z')
    const entries = [
      opened('2026-03-01T09:00:00.000Z'),
      glass,
      opened('2026-03-02T09:01:00.000Z', emergency),
      opened('2026-03-02T09:01:00.000Z'),
      opened('2026-03-02T12:00:00.000Z', { ...lis, called: 'Lis Holm', role: 'coordinator' }),
      entry('people.glass-reviewed', { glass: glass.id, outcome: 'was-needed' }, '2026-03-04T09:00:00.000Z'),
    ]
    const wanted = openingsOf(entries)
    expect(wanted[0]).toMatchObject({ called: 'Lis Holm', role: 'coordinator' })
    fc.assert(
      fc.property(fc.shuffledSubarray([...entries, ...entries], { minLength: 12 }), mixed => {
        expect(openingsOf(mixed)).toEqual(wanted)
      }),
    )
  })
})
