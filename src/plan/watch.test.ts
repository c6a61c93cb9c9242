import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standInFor, type Aways } from './away.ts'
import { watchedBy, type Watch, type Watched } from './watch.ts'

const LIS = 'lis'
const OMAR = 'omar'
const IDA = 'ida'
const KAREN = 'karen'
const STAFF = [LIS, OMAR, IDA, KAREN]

const raised: Watched = { named: LIS, by: '2026-03-02T13:00:00Z', seenBy: [], settled: false }
const at = (now: string, more: Partial<Watch> = {}): Watch => ({
  now,
  timeZone: 'Europe/Copenhagen',
  aways: {},
  staff: STAFF,
  ...more,
})
const NOON = '2026-03-02T11:00:00Z'
const AFTERNOON = '2026-03-02T14:00:00Z'
const NEXT_MORNING = '2026-03-03T07:00:00Z'
const away = (person: string, standIn: string): Aways => ({
  [person]: [{ from: '2026-03-01', until: '2026-03-09', standIn }],
})
const before = (danger: Watched, watch: Watch): string[] => [...watchedBy(danger, watch)].sort()

describe('red line 16: a danger stands before a named person today', () => {
  test('before the named person alone, until its hour', () => {
    expect(before(raised, at(NOON))).toEqual([LIS])
    expect(before(raised, at(raised.by))).toEqual([LIS])
  })

  test('when that person is away, before the stand-in, or the stand-in’s stand-in', () => {
    expect(before(raised, at(NOON, { aways: away(LIS, OMAR) }))).toEqual([OMAR])
    expect(before(raised, at(NOON, { aways: { ...away(LIS, OMAR), ...away(OMAR, IDA) } }))).toEqual([IDA])
  })

  test('when those who stand in for each other are all away, before whoever has the duty, or everybody', () => {
    const aways = { ...away(LIS, OMAR), ...away(OMAR, LIS) }
    expect(before(raised, at(NOON, { aways, duty: KAREN }))).toEqual([KAREN])
    expect(before(raised, at(NOON, { aways }))).toEqual([...STAFF].sort())
  })

  test('when the named person has left, before whoever took over from them', () => {
    const staff = [OMAR, IDA, KAREN]
    const aways = { [LIS]: [{ from: '2026-01-01', until: '9999-12-31', standIn: IDA }] }
    expect(before(raised, at(NOON, { staff, aways }))).toEqual([IDA])
    expect(before(raised, at(NOON, { staff }))).toEqual([...staff].sort())
  })

  test('when everybody is away, before everybody', () => {
    const aways = Object.fromEntries(STAFF.map(person => [person, away(person, LIS)[person]!]))
    expect(before(raised, at(NOON, { aways, duty: OMAR }))).toEqual([...STAFF].sort())
  })

  test('once its hour has passed unseen, before everybody, until somebody who is here has seen it', () => {
    expect(before(raised, at(AFTERNOON))).toEqual([...STAFF].sort())
    expect(before({ ...raised, seenBy: [IDA] }, at(AFTERNOON))).toEqual([IDA, LIS])
    expect(before({ ...raised, seenBy: [IDA] }, at(AFTERNOON, { aways: away(IDA, OMAR) }))).toEqual([...STAFF].sort())
  })

  test('whoever has seen it keeps it, until somebody takes it', () => {
    const seen = { ...raised, seenBy: [IDA] }
    expect(before({ ...seen, takenBy: OMAR, takenAt: AFTERNOON }, at(AFTERNOON))).toEqual([OMAR])
  })

  test('it cannot rest unsettled past its day: the next morning it stands before everybody, until somebody takes it', () => {
    const seen = { ...raised, seenBy: [LIS], takenBy: LIS, takenAt: NOON }
    expect(before(seen, at('2026-03-02T22:59:00Z'))).toEqual([LIS])
    expect(before(seen, at('2026-03-02T23:00:00Z'))).toEqual([...STAFF].sort())
    expect(before(seen, at(NEXT_MORNING))).toEqual([...STAFF].sort())
    const takenAnew = { ...seen, seenBy: [LIS, OMAR], takenBy: OMAR, takenAt: NEXT_MORNING }
    expect(before(takenAnew, at('2026-03-03T15:00:00Z'))).toEqual([OMAR])
    expect(before(takenAnew, at('2026-03-04T07:00:00Z'))).toEqual([...STAFF].sort())
  })

  test('the clinic’s day is the clinic’s own on the night the clocks change', () => {
    const late: Watched = { ...raised, by: '2026-03-28T22:30:00Z', seenBy: [LIS] }
    expect(before(late, at('2026-03-28T22:59:59Z'))).toEqual([LIS])
    expect(before(late, at('2026-03-28T23:00:00Z'))).toEqual([...STAFF].sort())
  })

  test('an hour nobody can read has passed', () => {
    expect(before({ ...raised, by: '2026-02-31T12:00:00Z' }, at(NOON))).toEqual([...STAFF].sort())
  })

  test('whom the patient does not want to meet is left out, as long as anybody else works here', () => {
    const shutOut = new Set([LIS])
    expect(before(raised, at(NOON, { shutOut, duty: OMAR }))).toEqual([OMAR])
    expect(before(raised, at(AFTERNOON, { shutOut }))).toEqual([IDA, KAREN, OMAR])
    expect(before(raised, at(NOON, { shutOut, staff: [LIS] }))).toEqual([LIS])
  })

  test('only once it is settled does it stand before nobody', () => {
    expect(before({ ...raised, settled: true }, at(NEXT_MORNING))).toEqual([])
  })
})

const people = ['ada', 'ben', 'cem', 'dua', 'eli', 'fay']
const person = fc.constantFrom(...people)
const instant = fc
  .integer({ min: Date.UTC(2026, 2, 26), max: Date.UTC(2026, 3, 2) })
  .map(ms => Temporal.Instant.fromEpochMilliseconds(ms).toString())
const day = fc.integer({ min: 25, max: 31 }).map(n => `2026-03-${n}`)
const absence = fc
  .record({ from: day, until: day, standIn: person })
  .map(({ from, until, standIn }) => (from <= until ? { from, until, standIn } : { from: until, until: from, standIn }))
const aways = fc.dictionary(person, fc.array(absence, { maxLength: 4 }))
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const watch = fc
  .record({
    now: instant,
    aways,
    staff: fc.uniqueArray(person, { minLength: 1 }),
    duty: optional(person),
    shutOut: fc.array(person).map(all => new Set(all)),
    timeZone: fc.constantFrom('Europe/Copenhagen', 'Asia/Kabul', 'America/St_Johns', 'Pacific/Kiritimati'),
  })
  .map((one): Watch => one)
const danger = fc
  .record({
    named: person,
    by: fc.oneof(instant, fc.constant('2026-02-31T12:00:00Z')),
    seenBy: fc.uniqueArray(person),
    takenBy: optional(person),
    takenAt: optional(instant),
  })
  .map(({ takenBy, takenAt, ...one }): Watched => ({
    ...one,
    settled: false,
    ...(takenBy === undefined ? {} : { takenBy, ...(takenAt === undefined ? {} : { takenAt }) }),
  }))

describe('red line 16, for any aways at any moment', () => {
  test('an open danger stands before at least one person who works here, and before nobody who does not', () => {
    fc.assert(
      fc.property(danger, watch, (one, then) => {
        const standing = watchedBy(one, then)
        expect(standing.size).toBeGreaterThan(0)
        expect([...standing].filter(who => !then.staff.includes(who))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  test('past its hour and seen by nobody, it stands before everybody the patient has not shut out', () => {
    fc.assert(
      fc.property(danger, watch, (one, then) => {
        fc.pre(Temporal.Instant.compare(then.now, '2026-03-30T00:00:00Z') > 0)
        const unseen = { ...one, seenBy: [], by: '2026-03-29T22:00:00Z' }
        const welcome = then.staff.filter(who => !then.shutOut!.has(who))
        expect([...watchedBy(unseen, then)].sort()).toEqual([...(welcome.length > 0 ? welcome : then.staff)].sort())
      }),
      { numRuns: 1000 },
    )
  })

  test('who is away that day is never the only one before whom it stands, while somebody is here', () => {
    fc.assert(
      fc.property(danger, watch, (one, then) => {
        const today = Temporal.Instant.from(then.now).toZonedDateTimeISO(then.timeZone).toPlainDate().toString()
        const welcome = then.staff.filter(who => !then.shutOut!.has(who))
        const atWork = new Set(welcome.length > 0 ? welcome : then.staff)
        const isHere = (who: string) => standInFor(who, today, { aways: then.aways, atWork }) === who
        fc.pre([...atWork].some(isHere))
        expect([...watchedBy(one, then)].some(isHere)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
