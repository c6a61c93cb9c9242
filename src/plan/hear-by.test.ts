import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Aways } from './away.ts'
import { hearBy, hearersOf, type Unheard } from './hear-by.ts'
import type { Watch } from './watch.ts'

const plain = (day: string) => Temporal.PlainDate.from(day)
const isWorking = (day: string): boolean => plain(day).dayOfWeek < 6
/** Working days after one day up to and with another. */
const workingBetween = (from: string, to: string): number => {
  let found = 0
  for (let day = plain(from).add({ days: 1 }); Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 }))
    if (day.dayOfWeek < 6) found++
  return found
}
const days = fc.nat(20_000).map(n => plain('2000-01-01').add({ days: n }).toString())

describe('by when something sent from home is heard', () => {
  // 2026-03-02 is a Monday.
  test('within three working days, and weekends are none', () => {
    expect(hearBy('2026-03-02', { workingDays: 3 })).toBe('2026-03-05')
    expect(hearBy('2026-03-05', { workingDays: 3 })).toBe('2026-03-10')
    for (const weekend of ['2026-03-06', '2026-03-07', '2026-03-08'])
      expect(hearBy(weekend, { workingDays: 3 })).toBe('2026-03-11')
  })

  test('before the next visit where that is sooner', () => {
    expect(hearBy('2026-03-02', { workingDays: 3, nextVisit: '2026-03-05' })).toBe('2026-03-04')
    expect(hearBy('2026-03-05', { workingDays: 3, nextVisit: '2026-03-09' })).toBe('2026-03-06')
    expect(hearBy('2026-03-02', { workingDays: 3, nextVisit: '2026-04-09' })).toBe('2026-03-05')
  })

  test('on the day itself where the visit is today, or on the Monday after the weekend it was sent', () => {
    expect(hearBy('2026-03-02', { workingDays: 3, nextVisit: '2026-03-02' })).toBe('2026-03-02')
    expect(hearBy('2026-03-07', { workingDays: 3, nextVisit: '2026-03-09' })).toBe('2026-03-09')
    expect(hearBy('2026-03-07', { workingDays: 3, nextVisit: '2026-03-08' })).toBe('2026-03-08')
  })

  test('on the day of the visit where it was sent on the last working day before: that evening is promised to nobody', () => {
    expect(hearBy('2026-03-02', { workingDays: 3, nextVisit: '2026-03-03' })).toBe('2026-03-03')
    expect(hearBy('2026-03-06', { workingDays: 3, nextVisit: '2026-03-09' })).toBe('2026-03-09')
  })

  test('a visit that is over hurries nobody', () => {
    expect(hearBy('2026-03-02', { workingDays: 3, nextVisit: '2026-02-27' })).toBe('2026-03-05')
  })

  test('on any day: a working day, never before it was sent, and exactly so many working days after it', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 10 }), (sent, workingDays) => {
        const by = hearBy(sent, { workingDays })
        expect(isWorking(by)).toBe(true)
        expect(workingBetween(sent, by)).toBe(workingDays)
      }),
    )
  })

  test('with any next visit: never later than without it, never after that visit, never before it was sent', () => {
    fc.assert(
      fc.property(days, fc.nat(20), fc.integer({ min: 1, max: 10 }), (sent, ahead, workingDays) => {
        const nextVisit = plain(sent).add({ days: ahead }).toString()
        const by = hearBy(sent, { workingDays, nextVisit })
        expect(by >= sent && by <= nextVisit).toBe(true)
        if (nextVisit > sent) expect(by > sent).toBe(true)
        expect(by <= hearBy(sent, { workingDays })).toBe(true)
        // Nobody is promised a weekend, but where the visit itself is on one.
        expect(isWorking(by) || by === nextVisit).toBe(true)
        // A working day before the visit is never let pass.
        if (workingBetween(sent, plain(nextVisit).subtract({ days: 1 }).toString()) > 0)
          expect(by < nextVisit).toBe(true)
      }),
    )
  })
})

const STAFF = ['lis', 'omar', 'ida', 'karen']
const sent: Unheard = { by: '2026-03-05', contacts: ['lis', 'omar'], team: ['lis', 'omar'] }
const at = (now: string, more: Partial<Watch> = {}): Watch => ({
  now,
  timeZone: 'Europe/Copenhagen',
  aways: {},
  staff: STAFF,
  ...more,
})
const away = (person: string, standIn: string): Aways => ({
  [person]: [{ from: '2026-03-01', until: '2026-03-20', standIn }],
})
const before = (unheard: Unheard, watch: Watch): string[] => [...hearersOf(unheard, watch)].sort()
const IN_TIME = '2026-03-04T11:00:00Z'
const AFTER = '2026-03-06T11:00:00Z'

describe('red line 16: what was sent from home does not rest unseen', () => {
  test('it stands before the first contact person, or whoever stands in', () => {
    expect(before(sent, at(IN_TIME))).toEqual(['lis'])
    expect(before(sent, at(IN_TIME, { aways: away('lis', 'ida') }))).toEqual(['ida'])
  })

  test('without a contact person, before the care team', () => {
    expect(before({ ...sent, contacts: [] }, at(IN_TIME))).toEqual(['lis', 'omar'])
    // Whoever left the care team is a contact person no more.
    expect(before({ ...sent, contacts: ['karen'] }, at(IN_TIME))).toEqual(['lis', 'omar'])
  })

  test('from the midnight its day ends, by the clinic’s clock, before the whole care team', () => {
    expect(before(sent, at('2026-03-05T22:59:59Z'))).toEqual(['lis'])
    expect(before(sent, at('2026-03-05T23:00:00Z'))).toEqual(['lis', 'omar'])
    expect(before(sent, at('2026-03-05T23:00:00Z', { timeZone: 'Atlantic/Azores' }))).toEqual(['lis'])
  })

  test('where nobody of the care team works here any more, before whoever has the duty, and then before everybody', () => {
    const left = { staff: ['ida', 'karen'] }
    expect(before(sent, at(IN_TIME, { ...left, duty: 'karen' }))).toEqual(['karen'])
    expect(before(sent, at(IN_TIME, left))).toEqual(['ida', 'karen'])
    expect(before(sent, at(AFTER, { ...left, duty: 'karen' }))).toEqual(['ida', 'karen'])
  })

  test('whom the patient does not want to meet hears nothing', () => {
    expect(before(sent, at(IN_TIME, { shutOut: new Set(['lis']) }))).toEqual(['omar'])
    expect(before(sent, at(AFTER, { shutOut: new Set(['lis']) }))).not.toContain('lis')
  })

  test('past its day it does not rest with one person, who may be ill at home', () => {
    const alone = { ...sent, contacts: ['lis'], team: ['lis'] }
    expect(before(alone, at(IN_TIME))).toEqual(['lis'])
    expect(before(alone, at(AFTER, { duty: 'karen' }))).toEqual(['karen', 'lis'])
    expect(before(alone, at(AFTER))).toEqual([...STAFF].sort())
    expect(before(alone, at(AFTER, { duty: 'lis' }))).toEqual([...STAFF].sort())
    expect(before({ ...alone, contacts: [] }, at(AFTER, { duty: 'karen' }))).toEqual(['karen', 'lis'])
  })

  test('whoever is away, has left, or is shut out: it stands before somebody who works here', () => {
    const some = fc.subarray([...STAFF, 'gone'])
    const aways = fc
      .array(fc.tuple(fc.constantFrom(...STAFF), fc.constantFrom(...STAFF, 'gone')))
      .map(all => Object.fromEntries(all.map(([person, standIn]) => [person, away(person, standIn)[person]!])))
    const staff = fc.subarray(STAFF, { minLength: 1 })
    const shutOut = some.map(all => new Set(all))
    const now = fc.constantFrom(IN_TIME, AFTER)
    fc.assert(
      fc.property(some, some, staff, aways, shutOut, now, (contacts, team, working, absent, out, moment) => {
        const found = before(
          { by: '2026-03-05', contacts, team },
          at(moment, { staff: working, aways: absent, shutOut: out }),
        )
        expect(found.length).toBeGreaterThan(0)
        const welcome = working.filter(person => !out.has(person)).length
        if (moment === AFTER) expect(found.length).toBeGreaterThanOrEqual(Math.min(2, welcome))
        for (const person of found) expect(working).toContain(person)
        if (working.some(person => !out.has(person))) expect(found.filter(person => out.has(person))).toEqual([])
      }),
    )
  })
})
