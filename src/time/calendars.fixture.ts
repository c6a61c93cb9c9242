import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { calendarDayOf, dayNumber, dateIn, dayOf, type CalendarDay, type Reckoned } from './calendar.ts'

type Column =
  | 'gregorian'
  | 'coptic'
  | 'ethiopic'
  | 'islamic'
  | 'hebrew'
  | 'persianAstro'
  | 'persianArith'
  | 'gregorianEaster'
type Row = { readonly rataDie: number } & Readonly<Record<Column, CalendarDay>>

/** The published table of sample dates, its days counted since 1970-01-01. */
export const publishedDates = (): readonly (Row & { readonly day: number })[] => {
  const text = readFileSync(join(import.meta.dirname, 'fixtures/calendrical-calculations.json'), 'utf8')
  return (JSON.parse(text) as Row[]).map(row => ({ ...row, day: row.rataDie - 719_163 }))
}

/** The columns of the table, and our calendar for each. */
export const publishedColumns: readonly (readonly [Reckoned, Column])[] = [
  ['gregory', 'gregorian'],
  ['coptic', 'coptic'],
  ['ethiopic', 'ethiopic'],
  ['islamic-civil', 'islamic'],
  ['hebrew', 'hebrew'],
  ['persian', 'persianAstro'],
  ['persian', 'persianArith'],
]

/** The table counts Hebrew months from Nisan; in a leap year its twelfth is the leap month. */
const fromNisan = ({ year, month, day }: CalendarDay): CalendarDay => {
  if (month < 7) return { year, month: month + 6, day }
  if (month < 12) return { year, month: month - 6, day }
  const isLeap = (7 * year + 1) % 19 < 7
  return isLeap && month === 12 ? { year, month: 5, leapMonth: true, day } : { year, month: 6, day }
}

/** A date of the table in our numbers; undefined before the first year of its calendar. */
export const publishedDate = (column: Column, date: CalendarDay): CalendarDay | undefined => {
  if (date.year < 1) return undefined
  return column === 'hebrew' ? fromNisan(date) : date
}

/** Whether a day of the table is that day in the calendar, there and back. */
export const agrees = (calendar: Reckoned, date: CalendarDay, day: number): boolean => {
  const back = calendarDayOf(day, calendar)
  const isSame =
    JSON.stringify({ ...date, leapMonth: date.leapMonth }) === JSON.stringify({ ...back, leapMonth: back.leapMonth })
  return isSame && dayNumber(dateIn(calendar, date)) === day
}

const hebrewMonths = 'Tishri Heshvan Kislev Tevet Shevat Adar Nisan Iyar Sivan Tamuz Av Elul'.split(' ')

const hebrewMonth = (name: string): Pick<CalendarDay, 'month' | 'leapMonth'> =>
  name === 'Adar I' ? { month: 5, leapMonth: true } : { month: hebrewMonths.indexOf(name.replace(' II', '')) + 1 }

/** How the Unicode library counts a day: its own reckoning, apart from the one dates are reckoned with here. */
const unicodeDays = (calendar: Reckoned): ((day: number) => CalendarDay) => {
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const
  const format = new Intl.DateTimeFormat('en-u-nu-latn', { calendar, ...numeric })
  return day => {
    const parts = Object.fromEntries(format.formatToParts(day * 86_400_000).map(({ type, value }) => [type, value]))
    const year = Number(parts['year'])
    return {
      year: parts['era'] === 'B.R.O.C.' ? 1 - year : year,
      ...(calendar === 'hebrew' ? hebrewMonth(parts['month']!) : { month: Number(parts['month']) }),
      day: Number(parts['day']),
    }
  }
}

/** The calendars whose days the Unicode library counts too. */
export const unicodeCalendars: readonly Reckoned[] = [
  'gregory',
  'persian',
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

/** The first and the last day that is compared with the Unicode library: 1900 to 2077. */
export const compared = { from: dayOf('1900-01-01'), until: dayOf('2078-01-01') }

/** Days, so many apart, that the Unicode library counts otherwise. */
export const daysOff = (calendar: Reckoned, { from, until }: typeof compared, step: number): number[] => {
  const asUnicode = unicodeDays(calendar)
  return Array.from({ length: Math.ceil((until - from) / step) }, (_, i) => from + i * step).filter(
    day => !agrees(calendar, asUnicode(day), day),
  )
}
