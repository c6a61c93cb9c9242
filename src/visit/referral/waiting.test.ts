import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Entry, Recorded } from '#record'
import { dueFirst, dueIn, referralOf, waitsOf, waitsSince } from '#visit/referral'

let made = 0
const idOf = (nth: number) => `0199${nth.toString(16).padStart(4, '0')}-0000-7000-8000-000000000000`
const told = (kind: string, body: object, on = '2026-03-02', teller = 'lis'): Recorded => ({
  id: idOf(++made),
  clinic: 'invented',
  patient: 'amina',
  kind,
  layer: 'working',
  source: {
    teller,
    listeners: [],
    toldOn: on,
    language: 'da',
    mode: 'in-writing',
    originalKept: 'nothing',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body,
  place: { clinic: made, patient: made, storedAt: `${on}T10:00:00Z` },
})
const letter = (on = '2026-01-05') =>
  told('visit.referral-received', { from: 'Dr. Hansen', problems: [{ language: 'da', text: 'Smerter' }] }, on)
const triaged = (decision: string) => told('visit.referral-triaged', { decision, reason: 'as we read it' })
const checked = (outcome: string, next?: string, on = '2026-02-01') =>
  told('visit.harm-checked', { outcome, how: 'call', ...(next ? { next } : {}) }, on)
const call = (by: string) => told('visit.call-back-asked', { by })
const called = (asked: Entry, outcome: string) => told('visit.call-back-done', { asked: asked.id, outcome })
const missed = (by: string) => told('visit.contact-missed', { appointment: idOf(9999), reachOutBy: by })
const reachedOut = (one: Entry, outcome: string, next?: string) =>
  told('visit.reached-out', { missed: one.id, outcome, ...(next ? { next } : {}) })
const opened = () => told('visit.opened', { here: [], languages: { patient: 'ar', clinic: 'da' } })
const closed = (visit: Entry) => told('visit.closed', { visit: visit.id })

describe('who waits', () => {
  it('waits from the first letter, however many come', () => {
    expect(waitsSince([letter('2026-01-05'), letter('2026-02-09')])).toBe('2026-01-05')
    expect(waitsSince([])).toBeUndefined()
  })

  it('waits no more once a visit is open, or was held, or confidentiality was explained at one', () => {
    const visit = opened()
    const problem = told('visit.problem-told', { said: {} }, '2026-03-02', 'amina')
    expect(waitsSince([letter(), visit])).toBeUndefined()
    expect(waitsSince([letter(), visit, problem, closed(visit)])).toBeUndefined()
    const explained = told('visit.confidentiality-explained', { visit: visit.id, by: ['words'] })
    expect(waitsSince([letter(), visit, explained, closed(visit)])).toBeUndefined()
  })

  it('waits no more after a visit as long as one is, whatever of it the desk can see', () => {
    const visit = opened()
    const over = closed(visit)
    const after = (minutes: string): Recorded => ({
      ...over,
      place: { ...over.place!, storedAt: `2026-03-02T10:${minutes}:00Z` },
    })
    expect(waitsSince([letter(), visit, after('25')])).toBeUndefined()
    expect(waitsSince([letter(), visit, after('02')])).toBe('2026-01-05')
  })

  it('waits on when a visit was only opened by mistake, and when a letter is asked about', () => {
    const visit = opened()
    expect(waitsSince([letter(), visit, closed(visit)])).toBe('2026-01-05')
    expect(waitsSince([letter(), triaged('ask-more')])).toBe('2026-01-05')
    expect(waitsSince([letter(), triaged('seen-here')])).toBe('2026-01-05')
  })

  it('waits here no more when it was decided, with its reason, that another place is right; and again when that was taken back', () => {
    const elsewhere = triaged('elsewhere')
    expect(waitsSince([letter(), elsewhere])).toBeUndefined()
    expect(waitsSince([letter(), elsewhere, told('record.taken-back', { entry: elsewhere.id })])).toBe('2026-01-05')
    expect(waitsSince([letter(), elsewhere, triaged('seen-here')])).toBe('2026-01-05')
  })
})

describe('what is due', () => {
  it('is a look at harm from the day of the referral on, until a day was set', () => {
    expect(dueIn(waitsOf([letter()]))).toEqual([{ what: 'harm-check', day: '2026-01-05' }])
    expect(dueIn(waitsOf([letter(), checked('can-wait', '2026-03-01')]))[0]?.day).toBe('2026-03-01')
    expect(dueIn(waitsOf([letter(), checked('worried')]))[0]?.day).toBe('2026-02-01')
  })

  it('stays due when somebody was called and not reached', () => {
    const [asked, miss] = [call('2026-03-03'), missed('2026-03-04')]
    const tried = [called(asked, 'not-reached'), reachedOut(miss, 'not-reached', '2026-03-09')]
    expect(dueIn(waitsOf([asked, miss, ...tried]))).toEqual([
      { what: 'call-back', day: '2026-03-03', id: asked.id },
      { what: 'reach-out', day: '2026-03-09', id: miss.id },
    ])
    expect(dueIn(waitsOf([asked, miss, ...tried, called(asked, 'reached'), reachedOut(miss, 'reached')]))).toEqual([])
  })
})

const dayIn = fc.integer({ min: 1, max: 28 }).map(day => `2026-03-${String(day).padStart(2, '0')}`)
/** Anything the desk may write of somebody who waits, but what ends the waiting. */
const anything = fc.oneof(
  dayIn.map(call),
  dayIn.map(missed),
  dayIn.map(day => checked('can-wait', day)),
  fc.constantFrom('worried', 'not-reached').map(outcome => checked(outcome)),
  fc.constantFrom('seen-here', 'ask-more').map(triaged),
  fc.constant(0).map(() => letter('2026-02-20')),
)

test('nothing falls out of the list until somebody reached the person or it was decided for elsewhere', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 12 }), fc.array(fc.nat(20), { maxLength: 12 }), (written, tries) => {
      const asked = written.filter(({ kind }) => kind === 'visit.call-back-asked')
      const misses = written.filter(({ kind }) => kind === 'visit.contact-missed')
      const unreached = tries.flatMap(nth => [
        ...(asked[nth] ? [called(asked[nth], 'not-reached')] : []),
        ...(misses[nth] ? [reachedOut(misses[nth], 'not-reached')] : []),
      ])
      const waits = waitsOf([letter(), ...written, ...unreached])
      expect(waits.since).toBe('2026-01-05')
      expect(waits.callBacks.map(({ id }) => id)).toEqual(asked.map(({ id }) => id))
      expect(waits.missed.map(({ id }) => id)).toEqual(misses.map(({ id }) => id))
      expect(dueIn(waits).length).toBeGreaterThan(0)
    }),
  )
})

const rowOf = (patient: string, entries: readonly Recorded[]) => ({ patient, ...waitsOf(entries) })
const others = fc
  .array(fc.tuple(dayIn, fc.array(anything, { maxLength: 4 })), { minLength: 1, maxLength: 6 })
  .map(all => all.map(([on, more], nth) => rowOf(`p${nth}`, [letter(on), ...more])))
const placeOf = (rows: readonly { patient: string }[]) => rows.findIndex(({ patient }) => patient === 'amina')

test('many calls, angry words or a missed visit never move somebody down, nor do many of them move anybody up', () => {
  const angry = (by: string) => told('visit.call-back-asked', { by, words: 'called again, was angry' })
  fc.assert(
    fc.property(
      others,
      fc.array(anything, { maxLength: 4 }),
      dayIn,
      fc.integer({ min: 2, max: 30 }),
      (rest, own, day, times) => {
        const before = placeOf(dueFirst([...rest, rowOf('amina', [letter('2026-03-10'), ...own])]))
        const more = [angry(day), missed(day)]
        for (const one of more) {
          const once = [letter('2026-03-10'), ...own, one]
          const often = [...once, ...Array.from({ length: times }, () => angry(day))]
          const after = placeOf(dueFirst([...rest, rowOf('amina', once)]))
          expect(after).toBeLessThanOrEqual(before)
          expect(placeOf(dueFirst([...rest, rowOf('amina', often)]))).toBe(after)
        }
      },
    ),
  )
})

test('whoever has the earliest day due comes first, then who has waited longest', () => {
  const rows = [
    rowOf('c', [letter('2026-01-01'), checked('can-wait', '2026-03-20')]),
    rowOf('b', [letter('2026-02-01'), checked('can-wait', '2026-03-10')]),
    rowOf('a', [letter('2026-01-15'), checked('can-wait', '2026-03-10')]),
    rowOf('d', [missed('2026-03-05')]),
    rowOf('nothing', []),
  ]
  expect(dueFirst(rows).map(({ patient }) => patient)).toEqual(['d', 'a', 'b', 'c'])
})

test('any order of arrival gives the same list, the same referral and the same waiting', () => {
  fc.assert(
    fc.property(
      fc
        .array(anything, { maxLength: 8 })
        .chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, mixed]) => {
        expect(waitsOf(mixed)).toEqual(waitsOf(all))
        expect(referralOf(mixed)).toEqual(referralOf(all))
      },
    ),
  )
})

test('the referral holds every letter, scan and decision, and what was decided last stands', () => {
  const first = letter()
  const scan = told('visit.scan-attached', { file: idOf(1), called: 'page 1', referral: first.id })
  const all = [first, scan, triaged('ask-more'), triaged('seen-here')]
  const { letters, scans, decisions } = referralOf(all)
  expect(letters).toMatchObject([{ from: 'Dr. Hansen', on: '2026-01-05' }])
  expect(scans).toEqual([{ id: scan.id, file: idOf(1), called: 'page 1', letter: first.id, on: '2026-03-02' }])
  expect(decisions.at(-1)).toMatchObject({ decision: 'seen-here', reason: 'as we read it' })
})
