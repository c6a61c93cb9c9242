import { expect, test } from 'vitest'
import {
  dayOf,
  defaultWords,
  formBounds,
  isoDayOf,
  readWhen,
  type Bound,
  type WordsInDays,
  type When,
} from './index.ts'

const toldOn = '2026-03-10'
const on = (day: number | undefined) => (day === undefined ? '' : isoDayOf(day))
const line = ({ from, to, least, most }: Bound) =>
  from === 'origin' ? `${to} ${on(least)}..${on(most)}` : `${from} to ${to} ${least ?? ''}..${most ?? ''}`
const read = (when: When, of: 'whole' | 'start' | 'end' = 'whole', words: WordsInDays = defaultWords) => {
  const { told, stretched } = readWhen(when, { of, form: 'stretch', toldOn }, words)
  return [told.map(line).join('; '), stretched.map(line).join('; ')]
}
const date = (parts: object) => ({ how: 'date', calendar: 'gregory', ...parts }) as When

test('winter 2014 is the winter that ended or the one that began in it', () => {
  expect(read(date({ year: 2014, season: 'winter' }))).toEqual([
    'start 2014-01-01..; end ..2015-03-01',
    'start 2013-12-17..; end ..2015-03-16',
  ])
})

test('summer 2014 runs from June to August; where the seasons are turned it is summer at the turn of the year', () => {
  const summer = date({ year: 2014, season: 'summer' })
  expect(read(summer)[0]).toBe('start 2014-06-01..; end ..2014-09-01')
  expect(read(summer, 'whole', { ...defaultWords, seasonsTurned: true })[0]).toBe(
    'start 2014-01-01..; end ..2015-03-01',
  )
})

test('spring 1362 is Farvardin to Khordad', () => {
  expect(read(date({ calendar: 'persian', year: 1362, season: 'spring' }))[0]).toBe(
    'start 1983-03-21..; end ..1983-06-22',
  )
})

test('about 1990 is a year either side, or three', () => {
  expect(read(date({ year: 1990, about: true }))).toEqual([
    'start 1989-01-01..; end ..1992-01-01',
    'start 1987-01-01..; end ..1994-01-01',
  ])
})

test('the eighties are ten years', () => {
  expect(read(date({ year: 1980, decade: true }))[0]).toBe('start 1980-01-01..; end ..1990-01-01')
})

test('"it began in May 1990" and "it ended in May 1990" speak of its first and its last day', () => {
  const may = date({ year: 1990, month: 5 })
  expect(read(may, 'start')[0]).toBe('start 1990-05-01..1990-05-31')
  expect(read(may, 'end')[0]).toBe('end 1990-05-02..1990-06-01')
})

test('"it was summer", without a year, is kept and places nothing; so is what is kept as said', () => {
  expect(read(date({ season: 'summer' }))).toEqual(['', ''])
  expect(read(date({ month: 5 }))).toEqual(['', ''])
  expect(read({ how: 'as-said' })).toEqual(['', ''])
})

test('two winters, some years, a few months', () => {
  expect(read({ how: 'duration', length: { unit: 'winter', n: 2 } })).toEqual([
    'start to end 365..900',
    'start to end 300..1100',
  ])
  expect(read({ how: 'duration', length: { unit: 'some-years' } })[0]).toBe('start to end 730..2192')
  expect(read({ how: 'duration', length: { unit: 'a-few-months' } })[0]).toBe('start to end 60..183')
})

test('two years are a year and a half to two and a half; about two years are one to three', () => {
  expect(read({ how: 'duration', length: { unit: 'year', n: 2 } })[0]).toBe('start to end 547..914')
  expect(read({ how: 'duration', length: { unit: 'year', n: 2, about: true } })[0]).toBe('start to end 365..1096')
})

test('four years ago is counted back from the day it was told', () => {
  expect(read({ how: 'ago', length: { unit: 'year', n: 4 } })[0]).toBe('start 2021-09-08..2022-09-09')
  expect(read({ how: 'ago', length: { unit: 'day', n: 4 } }, 'end')[0]).toBe('end 2026-03-07..2026-03-07')
})

test('ten years old is from the tenth birthday to the day before the eleventh', () => {
  expect(read({ how: 'age', years: 10 })[0]).toBe('birth to start 3651..4017')
})

test('right after is within a week, or a month; soon after within a month, or half a year', () => {
  const to = '018f0000-0000-7000-8000-000000000001'
  expect(read({ how: 'relation', relation: 'right-after', to })).toEqual([
    'other-end to start 0..7',
    'other-end to start 0..31',
  ])
  expect(read({ how: 'relation', relation: 'soon-after', to })[1]).toBe('other-end to start 0..183')
  expect(read({ how: 'relation', relation: 'before', to, gap: { unit: 'week', n: 2 } })[0]).toBe(
    'end to other-start 10..18',
  )
  expect(read({ how: 'relation', relation: 'after', to }, 'end')[0]).toBe('other-end to end 1..')
  expect(read({ how: 'relation', relation: 'overlapping', to })[0]).toBe(
    'other-start to end 1..; start to other-end 1..',
  )
})

test('an event lasts days to weeks, a stretch at least a day', () => {
  expect(formBounds('event', defaultWords).stretched.map(line)).toEqual(['start to end 1..366'])
  expect(formBounds('again-and-again', defaultWords).told.map(line)).toEqual(['start to end 1..'])
})

test('a day is counted from 1970 and back', () => {
  expect([dayOf('1970-01-01'), dayOf('1969-12-31'), dayOf('2026-01-01')]).toEqual([0, -1, 20454])
  expect(isoDayOf(20454)).toBe('2026-01-01')
})

test('early, in the middle and late in a year are its halves, or two thirds of it', () => {
  expect(read(date({ year: 1991, part: 'early' }))).toEqual([
    'start 1991-01-01..; end ..1991-07-03',
    'start 1991-01-01..; end ..1991-09-03',
  ])
  expect(read(date({ year: 1991, part: 'middle' }))[0]).toBe('start 1991-04-02..; end ..1991-10-02')
  expect(read(date({ year: 1991, part: 'late' }))[0]).toBe('start 1991-07-02..; end ..1992-01-01')
})

test('before, by and after May 1990 leave the other side open', () => {
  const may = (side: string) => date({ year: 1990, month: 5, side })
  expect(read(may('before'))[0]).toBe('end ..1990-05-01')
  expect(read(may('by'))[0]).toBe('start ..1990-05-31')
  expect(read(may('after'))[0]).toBe('start 1990-06-01..')
  expect(read(may('after'), 'end')[0]).toBe('end 1990-06-02..')
  expect(read(date({ year: 1990, month: 5, side: 'after', about: true }))).toEqual([
    'start 1990-05-01..',
    'start 1990-03-01..',
  ])
})

test('two summers are counted as winters are, two Ramadans by the moon, two school years by the school', () => {
  const lasted = (unit: string) => read({ how: 'duration', length: { unit, n: 2 } } as When)
  expect(lasted('summer')).toEqual(['start to end 365..900', 'start to end 300..1100'])
  expect(lasted('ramadan')).toEqual(['start to end 354..1033', 'start to end 324..1092'])
  expect(lasted('school-year')).toEqual(['start to end 610..730', 'start to end 365..820'])
})

test('less than two years, more than, nearly, a little more than', () => {
  const lasted = (nuance: string, about?: true) =>
    read({ how: 'duration', length: { unit: 'year', n: 2, nuance, ...(about && { about }) } } as When)
  expect(lasted('less-than')).toEqual(['start to end 0..731', 'start to end 0..1096'])
  expect(lasted('more-than')).toEqual(['start to end 730..', 'start to end 365..'])
  expect(lasted('nearly')).toEqual(['start to end 547..731', 'start to end 365..731'])
  expect(lasted('a-little-more')).toEqual(['start to end 730..914', 'start to end 730..1096'])
  expect(lasted('less-than', true)[0]).toBe('start to end 0..1096')
})

test('some weeks and some days', () => {
  expect(read({ how: 'duration', length: { unit: 'some-weeks' } })[0]).toBe('start to end 14..42')
  expect(read({ how: 'duration', length: { unit: 'some-days' } })).toEqual(['start to end 2..6', 'start to end 1..14'])
})

test('more than two years ago has no earliest day that was told', () => {
  expect(read({ how: 'ago', length: { unit: 'year', n: 2, nuance: 'more-than' } })[0]).toBe('start ..2024-03-10')
})

test('six months old, and an age before and after', () => {
  expect(read({ how: 'age', years: 0, months: 6 })).toEqual(['birth to start 179..216', 'birth to start 88..307'])
  expect(read({ how: 'age', years: 6, side: 'before' })).toEqual(['birth to end ..2192', 'birth to end ..2557'])
  expect(read({ how: 'age', years: 6, side: 'by' })).toEqual(['birth to start ..2556', 'birth to start ..2921'])
  expect(read({ how: 'age', years: 6, side: 'after' })).toEqual(['birth to start 2555..', 'birth to start 2190..'])
})

test('the birth told as an age is counted back from the day it was told', () => {
  const birth = (years: number, side?: 'before') =>
    readWhen({ how: 'age', years, side }, { of: 'whole', form: 'event', toldOn, birth: true }, defaultWords).told.map(
      line,
    )
  expect(birth(10)).toEqual(['start 2015-03-11..2016-03-11'])
  expect(birth(10, 'before')).toEqual(['start 2016-03-10..'])
})

test('in 1984 or in 1986 is from the one to the other, and each is kept beside it', () => {
  const either: When = { how: 'one-of', among: [date({ year: 1984 }), date({ year: 1986 })] as never }
  expect(read(either)[0]).toBe('start 1984-01-01..; end ..1987-01-01')
  const { among } = readWhen(either, { of: 'whole', form: 'event', toldOn }, defaultWords)
  expect(among?.map(one => one.told.map(line).join('; '))).toEqual([
    'start 1984-01-01..; end ..1985-01-01',
    'start 1986-01-01..; end ..1987-01-01',
  ])
})

test('soon before is as near as soon after; how often something happened places nothing', () => {
  const to = '018f0000-0000-7000-8000-000000000001'
  expect(read({ how: 'relation', relation: 'soon-before', to })).toEqual([
    'end to other-start 0..31',
    'end to other-start 0..183',
  ])
  expect(read({ how: 'rhythm', every: 'winter' })).toEqual(['', ''])
})

test('early in winter 2014 holds its December, and late in winter 2014 its January and February, of either winter', () => {
  const winter = (part: string) => read(date({ year: 2014, season: 'winter', part }))[0]
  expect(winter('early')).toBe('start 2014-01-01..; end ..2015-01-15')
  expect(winter('middle')).toBe('start 2014-01-01..; end ..2015-02-06')
  expect(winter('late')).toBe('start 2014-01-15..; end ..2015-03-01')
})

test('before and after about 1992 are before 1993 and after 1991, to the day', () => {
  const about = (side: string) => read(date({ year: 1992, about: true, side }), 'start')[0]
  expect(about('before')).toBe('start ..1992-12-31')
  expect(about('after')).toBe('start 1992-01-01..')
})

test('half a winter may be six weeks, and half a school year from January to June', () => {
  const half = (unit: 'winter' | 'ramadan' | 'school-year') => read({ how: 'duration', length: { unit, n: 0.5 } })[0]
  expect(half('winter')).toBe('start to end 30..353')
  expect(half('ramadan')).toBe('start to end 14..502')
  expect(half('school-year')).toBe('start to end 120..183')
})

test('in 1984 or when I was ten: each is kept, and nothing is bounded by the one alone', () => {
  const either: When = { how: 'one-of', among: [date({ year: 1984 }), { how: 'age', years: 10 }] as never }
  expect(read(either)).toEqual(['', ''])
  expect(readWhen(either, { of: 'whole', form: 'event', toldOn }, defaultWords).among).toHaveLength(2)
})

test('it ended when another began speaks of the end, and began when another ended of the start', () => {
  const to = '018f0000-0000-7000-8000-000000000001'
  expect(read({ how: 'relation', relation: 'starts-with', to }, 'end')[0]).toBe('other-start to end -6..8')
  expect(read({ how: 'relation', relation: 'ends-with', to }, 'start')[0]).toBe('other-end to start -8..6')
})

test('early in a spring that had begun before the lunar year is found, also where a clinic means few days by early', () => {
  const few = { ...defaultWords, partOf: { told: 0.05, stretched: 0.05 } }
  for (let year = 1300; year < 1460; year++)
    for (const season of ['spring', 'summer', 'autumn', 'winter'])
      for (const part of ['early', 'middle', 'late'])
        expect(read(date({ calendar: 'islamic-civil', year, season, part }), 'whole', few)[0]).toMatch(/^start \d/)
})
