import { nextId } from './invented.ts'

const year = (of: number) => ({ how: 'date', calendar: 'gregory', year: of })
/** Every way of telling a time, with its odd corners. */
export const WHENS = [
  { how: 'ago', length: { unit: 'year', n: 2, about: true } },
  { how: 'date', calendar: 'hijri', year: 1404, month: 9, day: 30, about: true },
  { how: 'date', calendar: 'hebrew', year: 5752, month: 5, leapMonth: true },
  { how: 'date', calendar: 'ethiopic', year: 1984, month: 13, day: 6 },
  { how: 'date', calendar: 'persian', year: 1370, feast: 'nowruz', side: 'by' },
  { how: 'date', calendar: 'gregory', year: 1990, decade: true, part: 'early' },
  { how: 'date', calendar: 'gregory', season: 'winter' },
  { how: 'age', years: 0, months: 6, counting: 'not-known' },
  { how: 'age', years: 10, nuance: 'a-little-more', side: 'before' },
  { how: 'stage', stage: 'small-child' },
  { how: 'duration', length: { unit: 'school-year', n: 1.5, nuance: 'less-than' } },
  { how: 'duration', length: { unit: 'some-days' } },
  { how: 'relation', relation: 'after', to: nextId(), gap: { unit: 'ramadan', n: 2, about: true } },
  { how: 'one-of', among: [year(1984), { how: 'age', years: 12 }, { how: 'ago', length: { unit: 'some-years' } }] },
  { how: 'rhythm', every: 'night' },
  { how: 'as-said' },
]
