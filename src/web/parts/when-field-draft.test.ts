import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Of } from '#time'
import { anyWhen } from '../../time/told.fixture.ts'
import { firstOfTen, halved, stepped } from './when-field-digits.ts'
import { draftOf, emptyLength, emptyWhen, hasParts, whenSaid, type WhenDraft } from './when-field-draft.ts'

const empty = emptyWhen('persian')

const anyOrAsSaid = fc.oneof({ weight: 20, arbitrary: anyWhen }, fc.constant({ how: 'as-said' as const }))

test('saying nothing of when is enough', () => {
  expect(whenSaid(empty, 'event')).toEqual({ is: 'nothing' })
})

test('whatever can be told of when stands in the fields, and the fields say the same again', () => {
  fc.assert(
    fc.property(anyOrAsSaid, fc.constantFrom(...Of.options), (when, of) => {
      const draft = draftOf(when, of, 'gregory')
      expect(whenSaid(draft, 'stretch')).toEqual({
        is: 'when',
        of: hasParts(draft.way, 'stretch') ? of : 'whole',
        when,
      })
    }),
    { numRuns: 1000 },
  )
})

const said = (draft: Partial<WhenDraft>) => {
  const read = whenSaid({ ...empty, ...draft }, 'stretch')
  return read.is === 'when' ? read.when : read
}

test('a year alone is kept in its own calendar, in the digits of any hand', () => {
  for (const year of ['۱۳۶۲', '١٣٦٢', '၁၃၆၂', ' 1362 '])
    expect(said({ way: 'date', year })).toEqual({ how: 'date', calendar: 'persian', year: 1362 })
})

test('"it was summer" is kept without a year, and so is "at Nowruz"', () => {
  expect(said({ way: 'season', season: 'summer' })).toEqual({ how: 'date', calendar: 'persian', season: 'summer' })
  expect(said({ way: 'feast', feast: 'nowruz' })).toEqual({ how: 'date', calendar: 'persian', feast: 'nowruz' })
})

test('the last days of an Ethiopian year lie in its thirteenth month', () => {
  expect(said({ way: 'date', calendar: 'ethiopic', year: '1976', month: '13', day: '5' })).toMatchObject({ month: 13 })
})

test('six months old is an age without years', () => {
  expect(said({ way: 'age', months: '6' })).toEqual({ how: 'age', years: 0, months: 6 })
})

test('what is hidden because something else was touched does not count', () => {
  expect(said({ way: 'date', year: '1360', decade: true, month: '3', day: '2' })).toEqual({
    how: 'date',
    calendar: 'persian',
    year: 1360,
    decade: true,
  })
  expect(said({ way: 'date', year: '1362', month: '3', day: '2', part: 'early' })).toEqual({
    how: 'date',
    calendar: 'persian',
    year: 1362,
    month: 3,
    day: 2,
  })
  const gap = { ...emptyLength, n: '3' }
  const to = '0190b0aa-0000-7000-8000-000000000001'
  expect(said({ way: 'relation', relation: 'during', to, gap })).toEqual({ how: 'relation', relation: 'during', to })
  expect(said({ way: 'relation', relation: 'after', to, gap })).toHaveProperty('gap')
  expect(said({ way: 'relation', relation: 'after', to, gap: { ...gap, n: '' } })).toEqual({
    how: 'relation',
    relation: 'after',
    to,
  })
})

test('1984 or 1986 is one of the two', () => {
  const or = [{ ...emptyWhen('gregory'), way: 'date' as const, year: '1986' }]
  expect(said({ way: 'date', calendar: 'gregory', year: '1984', or })).toEqual({
    how: 'one-of',
    among: [
      { how: 'date', calendar: 'gregory', year: 1984 },
      { how: 'date', calendar: 'gregory', year: 1986 },
    ],
  })
})

const refused = (draft: Partial<WhenDraft>) => {
  const read = whenSaid({ ...empty, ...draft }, 'stretch')
  return read.is === 'refused' ? read.refusal : read
}

test('what cannot be kept names its field and the reason', () => {
  expect(refused({ way: 'date', year: 'long ago' })).toEqual({ reason: 'not-a-number', field: 'year' })
  expect(refused({ way: 'date' })).toEqual({ reason: 'is-missing', field: 'year' })
  expect(refused({ way: 'date', year: '1402', month: '12', day: '30' })).toEqual({
    reason: 'no-such-day',
    field: 'day',
  })
  expect(refused({ way: 'date', calendar: 'gregory', year: '1990', month: '13' })).toEqual({
    reason: 'not-a-month',
    field: 'month',
  })
  expect(refused({ way: 'season' })).toEqual({ reason: 'is-missing', field: 'season' })
  expect(refused({ way: 'feast' })).toEqual({ reason: 'is-missing', field: 'feast' })
  expect(refused({ way: 'age' })).toEqual({ reason: 'is-missing', field: 'years' })
  expect(refused({ way: 'age', years: '200' })).toEqual({ reason: 'not-an-age', field: 'years' })
  expect(refused({ way: 'age', years: '1', months: '12' })).toEqual({ reason: 'not-an-age', field: 'months' })
  expect(refused({ way: 'duration' })).toEqual({ reason: 'is-missing', field: 'n' })
  expect(refused({ way: 'ago', length: { ...emptyLength, n: '1/3' } })).toEqual({ reason: 'not-a-number', field: 'n' })
  expect(refused({ way: 'relation' })).toEqual({ reason: 'is-missing', field: 'to' })
  expect(refused({ way: 'rhythm' })).toEqual({ reason: 'is-missing', field: 'every' })
})

test('what cannot be kept of the other of two, or of how long before, is named there', () => {
  const to = '0190b0aa-0000-7000-8000-000000000001'
  expect(refused({ way: 'relation', to, relation: 'before', gap: { ...emptyLength, n: 'x' } })).toEqual({
    reason: 'not-a-number',
    field: 'gap.n',
  })
  const or = [{ ...emptyWhen('gregory'), way: 'age' as const, years: '999' }]
  expect(refused({ way: 'age', years: '10', or })).toEqual({ reason: 'not-an-age', field: 'or.1.years' })
  expect(refused({ way: 'age', years: '10', or: [{ ...or[0]!, years: '' }] })).toEqual({
    reason: 'is-missing',
    field: 'or.1.years',
  })
})

test('how long it lasted is said of the whole, and an event has no beginning of its own', () => {
  const length = { ...emptyLength, n: '2' }
  expect(whenSaid({ ...empty, of: 'end', way: 'duration', length }, 'stretch')).toMatchObject({ of: 'whole' })
  expect(whenSaid({ ...empty, of: 'end', way: 'age', years: '9' }, 'event')).toMatchObject({ of: 'whole' })
  expect(whenSaid({ ...empty, of: 'end', way: 'age', years: '9' }, 'stretch')).toMatchObject({ of: 'end' })
})

test('the large steps go up and down and never below what can be', () => {
  expect(stepped('', 1, 10, 0)).toBe('10')
  expect(stepped('۱۰', 1, 10, 0)).toBe('11')
  expect(stepped('2026', -10, 2026, 1)).toBe('2016')
  expect(stepped('0', -1, 10, 0)).toBe('0')
})

test('a year and a half is two touches, and the half can be let go', () => {
  expect(halved('1', true)).toBe('1.5')
  expect(halved('1.5', false)).toBe('1')
  expect(halved('', true)).toBe('0.5')
  expect(halved('0.5', false)).toBe('')
})

test('ten years are named by their first', () => {
  expect(firstOfTen('1984')).toBe('1980')
  expect(firstOfTen('۱۳۶۲')).toBe('1360')
  expect(firstOfTen('')).toBe('')
})
