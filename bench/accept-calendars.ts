import {
  agrees,
  compared,
  daysOff,
  publishedColumns,
  publishedDate,
  publishedDates,
  unicodeCalendars,
} from '../src/time/calendars.fixture.ts'

type Check = (sentence: string, so: boolean, figures: string) => void

/** Published dates in the years people live in, and every day from 1900 to 2077 as the Unicode library counts it. About 20 s. */
export const acceptCalendars = (check: Check): void => {
  for (const [calendar, column] of publishedColumns) published(calendar, column, check)
  for (const calendar of unicodeCalendars) {
    const off = daysOff(calendar, compared, 1)
    const figures = `${compared.until - compared.from} days, ${off.length} off`
    check(
      `every day from 1900 to 2077 is called in the ${calendar} calendar as the Unicode library calls it`,
      off.length === 0,
      figures,
    )
  }
}

const published = (...[calendar, column, check]: [...(typeof publishedColumns)[number], Check]): void => {
  const rows = publishedDates().flatMap(row => {
    const date = publishedDate(column, row[column])
    return date ? [{ year: row.gregorian.year, isOff: !agrees(calendar, date, row.day) }] : []
  })
  // The published Persian dates follow the sun itself and another cycle; long before 1800 they may be a day apart from ours.
  const isLived = ({ year }: { year: number }) => year >= 1800 || calendar !== 'persian'
  const [lived, older] = [rows.filter(isLived), rows.filter(row => !isLived(row))]
  const [off, olderOff] = [lived, older].map(some => some.filter(({ isOff }) => isOff).length)
  const before = older.length > 0 ? `; ${older.length} before 1800, ${olderOff} off` : ''
  check(
    `the ${calendar} calendar agrees with published dates (${column})`,
    off === 0,
    `${lived.length} dates, ${off} off${before}`,
  )
}
