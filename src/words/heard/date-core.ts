import type { Calendar, Feast, Season } from '#time'
import { isAny, longest, pastAny, pastSmall, sign, type Line, type Read } from './line.ts'
import { readDay, readNumber } from './number.ts'
import { readYear, yearAfter } from './year.ts'

/** What a date says, before its calendar is settled; `own` is the calendar a month's name belongs to. */
export interface Core {
  readonly year?: number
  readonly decade?: true
  readonly shortDecade?: number
  readonly season?: Season
  readonly feast?: Feast
  readonly month?: number
  readonly leapMonth?: true
  readonly day?: number
  readonly own?: Calendar
  /** What the same name means in another calendar: "Tir" is a month in Iran and another in Ethiopia. */
  readonly also?: Core
  /** A bare number, or a month's name that is also another word: a date only where something else says so. */
  readonly weak?: true
}

type ReadCore = (line: Line, at: number) => Read<Core> | undefined

const isDigits = (line: Line, at: number): boolean => sign(line, at, 'digits') !== undefined
const digits = (line: Line, at: number): number => Number(sign(line, at, 'digits'))
const isMark = (line: Line, at: number): boolean => isAny(line, at, 'slash', 'dash', 'dot')

/** Where a year has thirteen months, 13 may be one. */
const mostMonths = ({ around }: Line): number => (/^(ethio|coptic|hebrew)/.test(around.calendar) ? 13 : 12)

/** "12.5.1990", "12/5/1990", "1990-05-12": day first; month first only where day first cannot be. */
const readFigures: ReadCore = (line, at) => {
  if (![at, at + 2].every(one => isDigits(line, one)) || !isMark(line, at + 1)) return undefined
  const [a, b] = [digits(line, at), digits(line, at + 2)]
  const isYear = (one: number) => sign(line, one, 'digits')?.length === 4
  const third = isMark(line, at + 3) && isDigits(line, at + 4) && !isAny(line, at + 5, 'slash')
  if (third && isYear(at)) return { value: { year: a, month: b, day: digits(line, at + 4) }, to: at + 5 }
  if (third && isYear(at + 4)) {
    const [day, month] = b > mostMonths(line) && a <= 12 ? [b, a] : [a, b]
    return { value: { year: digits(line, at + 4), month, day }, to: at + 5 }
  }
  if (third || isYear(at) || !isYear(at + 2) || !isAny(line, at + 1, 'slash')) return undefined
  return { value: { month: a, year: b }, to: at + 3 }
}

const monthOf = (said: string): Core => {
  const [own, month, leap] = said.split(' ')
  return { own: own as Calendar, month: Number(month), ...(leap && { leapMonth: true }) }
}

/** A month's name, perhaps after the word "month", perhaps in two tongues ("أيار/مايو"). */
const readMonth: ReadCore = (line, at) => {
  const noun = pastSmall(line, at)
  const start = isAny(line, noun, 'month-noun') ? pastSmall(line, noun + 1) : noun
  const said = sign(line, start, 'month') ?? sign(line, start, 'weak-month')
  if (said === undefined) return undefined
  const twice = isAny(line, start + 1, 'slash') && isAny(line, start + 2, 'month')
  if (twice && monthOf(sign(line, start + 2, 'month')!).month !== monthOf(said).month) return undefined
  const weak = start === noun && !isAny(line, start, 'month') && ({ weak: true } as const)
  const also = sign(line, start, 'also-month')
  return {
    value: { ...monthOf(said), ...weak, ...(also && { also: monthOf(also) }) },
    to: twice ? start + 3 : start + 1,
  }
}

const withYear = (line: Line, core: Read<Core>): Read<Core> => {
  const year = yearAfter(line, core.to)
  return year ? ({ value: { ...core.value, year: year.value.year, weak: undefined }, to: year.to } as Read<Core>) : core
}

/** "12 May 1990", "the third of Tir 1370". */
const readDayMonth: ReadCore = (line, at) => {
  const day = readDay(line, at)
  const month = day && readMonth(line, day.to)
  if (!month) return undefined
  const { weak: _, ...named } = month.value
  return withYear(line, { value: { ...named, day: day.value }, to: month.to })
}

/** "May 1990", "May 12, 1990", "May". */
const readMonthDay: ReadCore = (line, at) => {
  const month = readMonth(line, at)
  if (!month) return undefined
  const day = readDay(line, pastSmall(line, month.to))
  const isDay = day && !isAny(line, day.to, 'unit', 'thing') && (sign(line, day.to - 1, 'digits')?.length ?? 0) < 3
  if (!isDay || readYear(line, month.to)) return withYear(line, month)
  const { weak, ...named } = month.value
  const dated = withYear(line, { value: { ...named, day: day.value }, to: day.to })
  return weak && named.own !== 'gregory' && !dated.value.year ? undefined : dated
}

const readSeason: ReadCore = (line, at) => {
  const season = sign(line, at, 'season')
  return season === undefined ? undefined : withYear(line, { value: { season: season as Season }, to: at + 1 })
}

const readFeast: ReadCore = (line, at) => {
  const said = sign(line, at, 'feast')
  if (said === undefined) return undefined
  const [feast, own] = said.split(' ')
  return withYear(line, { value: { feast: feast as Feast, own: own as Calendar }, to: at + 1 })
}

const tens = (n: number, to: number): Read<Core> | undefined => {
  if (n % 10 !== 0) return undefined
  if (n < 100) return { value: { shortDecade: n }, to }
  return n % 100 !== 0 || n === 2000 ? { value: { year: n, decade: true }, to } : undefined
}

/** "The 1980s", "80'erne", "die achtziger Jahre", "les années 80", "nineteen eighties". */
const readDecade: ReadCore = (line, at) => {
  const noun = isAny(line, at, 'decade-noun') ? pastSmall(line, at + 1) : at
  const number = readNumber(line, noun)
  const century = number && number.value >= 17 && number.value <= 20 ? number : undefined
  const word = sign(line, century ? century.to : noun, 'decade')
  if (word !== undefined && !isAny(line, noun - 1, 'my', 'third')) {
    const to = (century ? century.to : noun) + 1
    return tens((century?.value ?? 0) * 100 + Number(word), pastAny(line, to, 'decade-rest'))
  }
  if (!number) return undefined
  if (noun !== at) return tens(number.value, number.to)
  const marked = line.tokens[number.to]?.glued && isAny(line, number.to, 'decade-mark')
  return marked ? tens(number.value, pastAny(line, number.to + 1, 'decade-rest')) : undefined
}

const readYearAlone: ReadCore = (line, at) => {
  const year = readYear(line, at)
  if (!year) return undefined
  const { named } = year.value
  return { value: { year: year.value.year, ...(!named && !isAny(line, at - 1, 'in') && { weak: true }) }, to: year.to }
}

/** The longest reading of a date at this place. */
export const readCore: ReadCore = (line, at) =>
  longest(
    ...[readFigures, readDayMonth, readMonthDay, readSeason, readFeast, readDecade, readYearAlone].map(read =>
      read(line, at),
    ),
  )
