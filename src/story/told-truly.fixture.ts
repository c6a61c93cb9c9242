import {
  calendarDayOf,
  dayOf,
  type AgeTold,
  type Calendar,
  type DateTold,
  type Length,
  type Of,
  type When,
} from '#time'
import { id } from './ids.fixture.ts'

/** Something as it was: its days, half-open; by its number. */
export interface True {
  readonly number: number
  readonly start: number
  readonly end: number
}

/** What can be told truly, and of which part. */
export interface Truly {
  readonly when: When
  readonly of: Of
}

export const toldOn = '2024-05-01'

const calendars: readonly Calendar[] = [
  'gregory',
  'persian',
  'hijri',
  'islamic-umalqura',
  'islamic-civil',
  'islamic-tbla',
  'ethiopic',
  'ethioaa',
  'coptic',
  'hebrew',
  'indian',
  'buddhist',
  'roc',
]

/** All that is true of something, beside another and the patient's birth, in every kind that can be told. */
export const tellings = (one: True, other: True, birth: number): readonly Truly[] => [
  ...datesOf(one.start).map((when): Truly => ({ when, of: 'start' })),
  ...datesOf(one.end - 1).map((when): Truly => ({ when, of: 'end' })),
  ...lengthsOf(one.end - one.start).map((length): Truly => ({ when: { how: 'duration', length }, of: 'whole' })),
  ...lengthsOf(dayOf(toldOn) - one.start).map((length): Truly => ({ when: { how: 'ago', length }, of: 'start' })),
  ...agesOf(one.start, birth).map((when): Truly => ({ when, of: 'start' })),
  ...(one.number === other.number ? [] : relationsOf(one, other)),
  ...eitherOf(one.start, birth).map((when): Truly => ({ when, of: 'start' })),
  { when: { how: 'rhythm', every: 'now-and-then' }, of: 'whole' },
  { when: { how: 'as-said' }, of: 'whole' },
]

const datesOf = (day: number): DateTold[] => [...calendars.flatMap(calendar => datesIn(calendar, day)), ...looser(day)]

/** A day of a calendar, whole and in part. */
const datesIn = (calendar: Calendar, day: number): DateTold[] => {
  const { year, month, leapMonth, day: date } = calendarDayOf(day, calendar)
  const inMonth = { how: 'date', calendar, year, month, ...(leapMonth && { leapMonth }) } as const
  const whole = { how: 'date', calendar, year } as const
  // A lunar date whose counting is not known is read around all countings, and those of a table stray a day or two from the moon.
  const about = { about: true } as const
  return [{ ...inMonth, day: date }, inMonth, whole, { ...whole, ...about }, { ...inMonth, day: date, ...about }]
}

const seasons = [
  'winter',
  'winter',
  'spring',
  'spring',
  'spring',
  'summer',
  'summer',
  'summer',
  'autumn',
  'autumn',
  'autumn',
  'winter',
] as const

const looser = (day: number): DateTold[] => {
  const { year, month } = calendarDayOf(day, 'gregory')
  const whole = { how: 'date', calendar: 'gregory' } as const
  // The first half and the last half are halves of its days: the first of July lies in the first.
  const [from, until] = [dayOf(`${year}-01-01`), dayOf(`${year + 1}-01-01`)]
  const part = 2 * (day - from) < until - from ? 'early' : 'late'
  return [
    { ...whole, year: year - (year % 10), decade: true },
    { ...whole, year, season: seasons[month - 1]! },
    { ...whole, year, part },
    { ...whole, year: year + 1, side: 'before' },
    { ...whole, year, side: 'by' },
    { ...whole, year: year - 1, side: 'after' },
    { ...whole, season: seasons[month - 1]! },
  ]
}

/** Lengths that so many days are. */
const lengthsOf = (days: number): Length[] => {
  const years = Math.round((days / 365.2425) * 2) / 2
  const months = Math.round(days / 30.436875)
  const winters = Math.max(1, Math.ceil((days - 170) / 365))
  const ramadans = Math.max(1, Math.ceil((days - 325) / 354))
  const whole = Math.floor(days / 365.2425)
  return [
    ...(days <= 1000 ? [{ unit: 'day', n: days } as const] : []),
    ...(years >= 0.5 ? [{ unit: 'year', n: years } as const, { unit: 'year', n: years, about: true } as const] : []),
    ...(months >= 1 ? [{ unit: 'month', n: months } as const] : []),
    ...(days >= 60 ? [{ unit: 'winter', n: winters } as const, { unit: 'summer', n: winters } as const] : []),
    ...(days >= 29 ? [{ unit: 'ramadan', n: ramadans } as const] : []),
    ...(days >= 2 && days <= 6 ? [{ unit: 'some-days' } as const] : []),
    ...(days >= 14 && days <= 42 ? [{ unit: 'some-weeks' } as const] : []),
    ...(days >= 61 && days <= 182 ? [{ unit: 'a-few-months' } as const] : []),
    ...(days >= 731 && days <= 2191 ? [{ unit: 'some-years' } as const] : []),
    { unit: 'year', n: whole + 1, nuance: 'less-than' },
    ...(whole >= 1 ? [{ unit: 'year', n: whole, nuance: 'more-than' } as const] : []),
  ]
}

/** Years of age on a day, by the calendar's own birthdays. */
const completed = (day: number, birth: number): number => {
  const [born, now] = [calendarDayOf(birth, 'gregory'), calendarDayOf(day, 'gregory')]
  const hadBirthday = now.month > born.month || (now.month === born.month && now.day >= born.day)
  return now.year - born.year - (hadBirthday ? 0 : 1)
}

const agesOf = (day: number, birth: number): When[] => {
  if (day < birth) return []
  const years = completed(day, birth)
  const newYears = calendarDayOf(day, 'gregory').year - calendarDayOf(birth, 'gregory').year
  return [
    { how: 'age', years },
    { how: 'age', years, counting: 'completed' },
    { how: 'age', years: years + 1, counting: 'running' },
    { how: 'age', years: Math.floor((day - birth) / 354.36707), counting: 'lunar' },
    { how: 'age', years: newYears + 1, counting: 'east-asian' },
    { how: 'age', years, counting: 'not-known' },
    { how: 'age', years, about: true },
    { how: 'age', years, nuance: 'a-little-more' },
    { how: 'age', years: years + 2, side: 'before' },
    { how: 'age', years, side: 'by' },
    ...(years >= 2 ? [{ how: 'age', years: years - 2, side: 'after' } as const] : []),
  ]
}

/** How old the patient is on the day of telling. */
export const bornAsAnAge = (birth: number): When => ({ how: 'age', years: completed(dayOf(toldOn), birth) })

/** One of several, one of which is so. */
const eitherOf = (day: number, birth: number): When[] => {
  const { year } = calendarDayOf(day, 'gregory')
  const date = (year: number): DateTold => ({ how: 'date', calendar: 'gregory', year })
  const age = (years: number): AgeTold => ({ how: 'age', years })
  const years = completed(day, birth)
  return [
    { how: 'one-of', among: [date(year), date(year + 2)] },
    { how: 'one-of', among: [date(year - 7), date(year), date(year + 3)] },
    ...(day < birth ? [] : [{ how: 'one-of' as const, among: [age(years + 5), age(years)] }]),
  ]
}

const relationsOf = (one: True, other: True): Truly[] => {
  const told = (relation: Extract<When, { how: 'relation' }>['relation'], gap?: Length): Truly => ({
    when: { how: 'relation', relation, to: id(other.number), ...(gap && { gap }) },
    of: 'whole',
  })
  const [before, after] = [other.start - one.end, one.start - other.end]
  const near = (days: number) => Math.abs(days) <= 7
  const together = near(one.start - other.start) && near(one.end - other.end)
  return [
    ...(before >= 0 ? [told('before')] : []),
    ...(after >= 0 ? [told('after')] : []),
    ...(before >= 1 && before <= 1000 ? [told('before', { unit: 'day', n: before })] : []),
    ...(after >= 1 && after <= 1000 ? [told('after', { unit: 'day', n: after })] : []),
    ...(before >= 0 && before <= 7 ? [told('right-before'), told('soon-before')] : []),
    ...(after >= 0 && after <= 7 ? [told('right-after'), told('soon-after')] : []),
    ...(other.start <= one.start && one.end <= other.end ? [told('during')] : []),
    ...(one.start <= other.start && other.end <= one.end ? [told('contains')] : []),
    ...(before < 0 && after < 0 ? [told('overlapping')] : []),
    ...(near(one.start - other.start) ? [told('starts-with')] : []),
    ...(near(one.end - other.end) ? [told('ends-with')] : []),
    ...(together ? [told('same-time')] : []),
  ]
}
