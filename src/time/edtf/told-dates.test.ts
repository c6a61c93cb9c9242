import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { DateTold } from '../told.ts'
import { edtfBounds, edtfOf, parseEdtf, toldFromEdtf, type Edtf } from './index.ts'

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const anyDate = fc
  .record(
    {
      how: fc.constant('date' as const),
      calendar: fc.constant('gregory' as const),
      year: fc.oneof(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 999 }).map(n => n * 10),
      ),
      decade: optional(fc.constant(true as const)),
      season: optional(fc.constantFrom('spring', 'summer', 'autumn', 'winter')),
      month: optional(fc.integer({ min: 1, max: 12 })),
      day: optional(fc.integer({ min: 1, max: 31 })),
      side: optional(fc.constantFrom('by', 'from')),
      about: optional(fc.constant(true as const)),
    },
    { requiredKeys: ['how', 'calendar'] },
  )
  .map(date => JSON.parse(JSON.stringify(date)) as unknown)
  .filter(date => v.is(DateTold, date))
  .map(date => v.parse(DateTold, date))

const read = (text: string): Edtf => {
  const answer = parseEdtf(text)
  if ('reason' in answer) throw new Error(`${text}: ${answer.reason}`)
  return answer.value
}

const gregory = { how: 'date', calendar: 'gregory' } as const

test.each([
  ['1984', { year: 1984 }],
  ['0984', { year: 984 }],
  ['1984~', { year: 1984, about: true }],
  ['198X', { year: 1980, decade: true }],
  ['1984-05', { year: 1984, month: 5 }],
  ['1984-05-12', { year: 1984, month: 5, day: 12 }],
  ['1984-05-12~', { year: 1984, month: 5, day: 12, about: true }],
  ['2014-24', { year: 2014, season: 'winter' }],
  ['XXXX-22', { season: 'summer' }],
  ['XXXX-05', { month: 5 }],
  ['XXXX-02-29', { month: 2, day: 29 }],
  ['[..1990]', { year: 1990, side: 'by' }],
  ['[1990-05~..]', { year: 1990, month: 5, about: true, side: 'from' }],
  ['[..199X]', { year: 1990, decade: true, side: 'by' }],
] as const)('%s is a date as said, both ways', (text, said) => {
  expect(edtfOf({ ...gregory, ...said })).toBe(text)
  expect(toldFromEdtf(read(text))).toEqual({ ...gregory, ...said })
})

test('every Gregorian date as said comes back the same from EDTF', () => {
  fc.assert(
    fc.property(anyDate, date => {
      expect(toldFromEdtf(read(edtfOf(date)!))).toEqual(date)
    }),
    { numRuns: 3000 },
  )
})

test.each([
  ['another calendar', { calendar: 'persian', year: 1362 }],
  ['a feast', { calendar: 'gregory', year: 1990, feast: 'easter' }],
  ['early in a year', { calendar: 'gregory', year: 2003, part: 'early' }],
] as const)('%s is not said in EDTF', (_, said) => {
  expect(edtfOf({ how: 'date', ...said })).toBeUndefined()
})

const part = (digits: string) =>
  fc.tuple(fc.constantFrom('', '', '', '~', '?'), fc.constant(digits)).map(([q, d]) => d + q)
const anyText = fc
  .tuple(
    fc.constantFrom('1984', '198X', '000X', '0000', 'XXXX', '19XX', '-1984', '2000'),
    fc.array(fc.constantFrom('02', '05', '11', '22', '24', '29', 'XX', '0X'), { maxLength: 2 }),
    fc.constantFrom('%', '../%', '%/..', '[..%]', '[%..]', '{..%}', '%/', '/%', '[%]'),
  )
  .chain(([year, rest, around]) =>
    fc.tuple(...[year, ...rest].map(part)).map(parts => around.replace('%', parts.join('-'))),
  )
  .filter(text => 'value' in parseEdtf(text))

test('what the house holds of a text means the same days, and is written as it was where nothing was left untold', () => {
  let held = 0
  fc.assert(
    fc.property(anyText, text => {
      const told = toldFromEdtf(read(text))
      if (!told) return
      held++
      expect(v.is(DateTold, told)).toBe(true)
      const written = edtfOf(told)!
      expect(edtfBounds(read(written))).toEqual(edtfBounds(read(text)))
      if (!/-XX/.test(text)) expect(written).toBe(text)
    }),
    { numRuns: 3000 },
  )
  expect(held).toBeGreaterThan(100)
})

test.each([
  '1984?',
  '1984%',
  '~1984-05',
  '1984~-05',
  '1984-~XX',
  '1984~-XX',
  '1984-XX-12',
  '19XX',
  '0000',
  '-1984',
  'Y19840',
])('%s says more, or other, than the house can hold', text => {
  expect(toldFromEdtf(read(text))).toBeUndefined()
})

test.each([
  '1984-05-12T10:10:10',
  '1984-25',
  '1984-33',
  '1984/1986',
  '[1984,1986]',
  '../1984',
  '1984/..',
  '{..1984}',
  '1984S2',
  '../..',
])('%s is no one date as said', text => {
  expect(toldFromEdtf(read(text))).toBeUndefined()
})

test('a year of which neither month nor day was told is that year', () => {
  expect(toldFromEdtf(read('1984-XX-XX~'))).toEqual({ ...gregory, year: 1984, about: true })
  expect(toldFromEdtf(read('1984-05-XX'))).toEqual({ ...gregory, year: 1984, month: 5 })
})
