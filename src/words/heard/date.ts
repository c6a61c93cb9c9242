import * as v from 'valibot'
import { DateTold, type Calendar, type Part } from '#time'
import { readCore, type Core } from './date-core.ts'
import { isAny, isEdge, longestName, pastAny, sign, type Line, type Read } from './line.ts'
import { calendarOfYear, isYearOf, oneCalendar, readCalendar, yearFits, yearToldIn } from './year.ts'

/** The century of "the eighties": told where only one can be meant, and by whom years are counted so. */
const decadeYear = (line: Line, n: number, calendar: Calendar): number | undefined => {
  if (calendar === 'roc') return n
  if (calendar !== 'gregory') return undefined
  return 2000 + n > yearToldIn(line, 'gregory') ? 1900 + n : undefined
}

/** Ramadan is a month of the lunar year, and a feast of every other. */
const ramadan = (core: Core, calendar: Calendar): Core => {
  const isMonth = core.own === 'hijri' && core.month === 9 && core.day === undefined
  if (!isMonth || calendar === 'hijri' || calendar.startsWith('islamic')) return core
  return { ...(core.year !== undefined && { year: core.year }), feast: 'ramadan' }
}

/** The calendar of a date; none where it cannot be told. */
const calendarOf = (line: Line, core: Core, named?: Calendar): Calendar | undefined => {
  const { own, year, feast } = core
  const isFeast = feast !== undefined || (own === 'hijri' && core.month === 9 && core.day === undefined)
  if (isFeast && named) return named
  if (isFeast && year !== undefined) {
    return yearFits(line, year, own!) && own !== 'gregory' && year < 1600 ? own : calendarOfYear(line, year)
  }
  if (own) return oneCalendar(named, own)
  if (named) return named
  return year === undefined
    ? core.shortDecade === undefined
      ? 'gregory'
      : line.around.calendar
    : calendarOfYear(line, year)
}

/** Of two months with one name the one that goes with the year, the calendar that was named, or the patient's own. */
const oneMonth = (line: Line, { also, ...core }: Core, named?: Calendar): Core | undefined => {
  if (!also) return core
  const { year } = core
  const both = [core, { ...core, leapMonth: undefined, ...also }]
  const fitting = both.filter(
    ({ own }) => oneCalendar(named, own!) && (year === undefined || named || isYearOf(year, own!)),
  )
  if (fitting.length === 1) return fitting[0]
  const [own] = fitting.filter(one => one.own === line.around.calendar)
  return year === undefined && !named ? (own ?? core) : own
}

const settled = (line: Line, said: Core, named?: Calendar): Partial<DateTold> | undefined => {
  const core = oneMonth(line, said, named)
  return core && inCalendar(line, core, named)
}

const inCalendar = (line: Line, core: Core, named?: Calendar): Partial<DateTold> | undefined => {
  const calendar = calendarOf(line, core, named)
  if (!calendar) return undefined
  const { own, weak: _, shortDecade, ...said } = ramadan(core, calendar)
  if (shortDecade !== undefined) {
    const year = decadeYear(line, shortDecade, calendar)
    return year === undefined ? undefined : { calendar, year, decade: true }
  }
  if (own && said.month && said.year && !named && !yearFits(line, said.year, calendar)) return undefined
  return { calendar, ...said } as Partial<DateTold>
}

interface Beside {
  side?: 'by' | 'from'
  /** The word "day", or a weekday, stands before it: then it must be one. */
  day?: true
  part?: Part
  about?: true
  calendar?: Calendar
}

/** "Early in", "about", "in the Persian calendar" before a date. */
const readBefore = (line: Line, at: number): Read<Beside> => {
  const beside: Beside = {}
  let to = at
  for (let i = 0; i < 8; i++, to++) {
    const [part, calendar] = [sign(line, to, 'part'), sign(line, to, 'calendar')]
    if (part !== undefined) beside.part = part as Part
    else if (isAny(line, to, 'about')) beside.about = true
    else if (calendar !== undefined) beside.calendar = calendar as Calendar
    else if (isAny(line, to, 'day-noun', 'weekday')) beside.day = true
    else if (!isAny(line, to, 'small') && !(isAny(line, to, 'dash') && beside.part)) break
  }
  return { value: beside, to }
}

/** "Or earlier", "or later", "or before", "or after": where nothing follows that it would be before or after. */
const readOrBeside = (line: Line, at: number): Read<'by' | 'from'> | undefined => {
  if (isAny(line, at, 'by-behind')) return { value: 'by', to: at + 1 }
  if (isAny(line, at, 'from-behind')) return { value: 'from', to: at + 1 }
  const relation = isAny(line, at, 'or') ? sign(line, at + 1, 'rel') : undefined
  const isLast = isEdge(line, at + 2) || isAny(line, at + 2, 'or')
  if (!isLast || (relation !== 'before' && relation !== 'after')) return undefined
  return { value: relation === 'before' ? 'by' : 'from', to: at + 2 }
}

/** "In the Persian calendar", "or so", "no year told" after a date. */
const readBehind = (line: Line, at: number): Read<Beside> => {
  const beside: Beside = {}
  let to = at
  for (let i = 0; i < 4; i++) {
    const calendar = readCalendar(line, to)
    const next = pastAny(line, to, 'small', 'comma')
    const side = readOrBeside(line, to)
    if (calendar) beside.calendar = calendar.value
    else if (isAny(line, to, 'about-behind')) beside.about = true
    else if (side && !beside.side) beside.side = side.value
    else if (!isAny(line, next, 'date-rest')) break
    to = calendar?.to ?? (isAny(line, to, 'about-behind') ? to + 1 : (side?.to ?? next + 1))
  }
  return { value: beside, to }
}

/** "Une lettre de 1990". */
const isOfSomething = (line: Line, at: number): boolean =>
  isAny(line, at - 1, 'of', 'from-weak') && line.tokens[at - 2]?.known === false

/** "Zogen wir", "flyttede vi": an unknown word and then who it is about, as where the verb comes second. */
const isVerb = (line: Line, at: number): boolean => isAny(line, at + 1, 'me', 'my', 'third')

const hasNumber = (line: Line, from: number): boolean =>
  line.tokens
    .slice(from, from + longestName)
    .some((_, i) => isAny(line, from + i, 'number', 'hundred', 'thousand') && !isAny(line, from + i, 'one', 'small'))

const isPast = (line: Line, year: number): boolean => {
  const calendar = calendarOfYear(line, year)
  return calendar !== undefined && year <= yearToldIn(line, calendar)
}

/**
 * "1990 zogen wir um": four digits before a verb and who did it, where the phrase begins with them and has no other number. Before
 * any other word they may count something ("1990 soldiers came").
 */
const isBeforeVerb = (line: Line, { value: { year }, to }: Read<Core>): boolean => {
  const isYear = to === 1 && sign(line, 0, 'digits')?.length === 4 && year !== undefined && isPast(line, year)
  return isYear && line.tokens[to]?.known === false && !hasNumber(line, to) && isVerb(line, to)
}

/** A bare number is a year where it stands alone; among other words it may be anything. */
const standsAlone = (line: Line, core: Read<Core>, from: number, to: number): boolean =>
  !isOfSomething(line, from) &&
  (from === 0 || !!line.tokens[from - 1]?.known) &&
  (isEdge(line, to) || !!line.tokens[to]?.known || isBeforeVerb(line, core))

/** Whether a bare number is a year, and a doubtful name a month: "in Mehr", or alone. */
const isPlain = (line: Line, core: Read<Core>, from: number, to: number): boolean =>
  core.value.own
    ? isAny(line, core.to - 2, 'in') || isAny(line, to - 1, 'date-rest') || (from === 0 && to === line.tokens.length)
    : standsAlone(line, core, from, to)

const checked = (date: object): DateTold | undefined => {
  const parsed = v.safeParse(DateTold, { how: 'date', ...date })
  return parsed.success ? parsed.output : undefined
}

/**
 * A date as said: "early in 1990", "12 May 1990", "about 1362 in the Persian calendar". `sure`: something before it says that
 * it is a date ("since", "between"), so that a bare number is a year.
 */
export const readDate = (line: Line, at: number, { sure = false } = {}): Read<DateTold> | undefined => {
  const before = readBefore(line, at)
  const core = readCore(line, before.to)
  if (!core || isAny(line, core.to, 'thing') || (before.value.day && !core.value.day)) return undefined
  const behind = readBehind(line, core.to)
  const { part, about, calendar, side } = { ...before.value, ...behind.value }
  const strong = sure || part || about || calendar || side
  if (core.value.weak && !strong && !isPlain(line, core, at, behind.to)) return undefined
  const date = settled(line, core.value, calendar)
  const told = date && checked({ ...date, ...(part && { part }), ...(about && { about }), ...(side && { side }) })
  return told && { value: told, to: behind.to }
}
