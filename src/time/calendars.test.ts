import { expect, test } from 'vitest'
import { dayOf, isoDayOf } from './calendar.ts'
import {
  agrees,
  compared,
  daysOff,
  publishedColumns,
  publishedDate,
  publishedDates,
  unicodeCalendars,
} from './calendars.fixture.ts'
import { easterDay } from './easter.ts'

/**
 * The published Persian dates rest on the sun itself, and the arithmetic ones on another cycle than ours. In years long before
 * anybody who can be asked was born they differ on these days, and on no others.
 */
const persianApart: Readonly<Record<string, readonly string[]>> = {
  persianAstro: ['1436-02-03'],
  persianArith: ['1096-05-24', '1436-02-03'],
}

test.each(publishedColumns)(
  'in the %s calendar the published dates (%s) are the days they are published for',
  (calendar, column) => {
    const rows = publishedDates().flatMap(row => {
      const date = publishedDate(column, row[column])
      return date ? [{ date, day: row.day }] : []
    })
    expect(rows.length).toBeGreaterThan(25)
    const off = rows.filter(({ date, day }) => !agrees(calendar, date, day)).map(({ day }) => isoDayOf(day))
    expect(off).toEqual(persianApart[column] ?? [])
  },
)

test('in years people live in every published date is its day in every calendar', () => {
  const lived = publishedDates().filter(row => row.day >= dayOf('1800-01-01'))
  expect(lived.length).toBe(11)
  for (const row of lived)
    for (const [calendar, column] of publishedColumns)
      expect([calendar, agrees(calendar, publishedDate(column, row[column])!, row.day)]).toEqual([calendar, true])
})

test('the published days of Easter are the days of Easter', () => {
  const rows = publishedDates().filter(row => row.gregorian.year > 0)
  for (const { gregorianEaster: easter } of rows)
    expect(isoDayOf(easterDay(easter.year, 'gregorian')).slice(-5)).toBe(
      [easter.month, easter.day].map(part => String(part).padStart(2, '0')).join('-'),
    )
})

test.each(unicodeCalendars.map(calendar => [calendar]))(
  'every seventh day from 1900 to 2077 is called in the %s calendar as the Unicode library calls it',
  calendar => {
    expect(daysOff(calendar, compared, 7).map(isoDayOf)).toEqual([])
  },
)
