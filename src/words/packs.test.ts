import { describe, expect, it } from 'vitest'
import { overrides } from '../../scripts/locale-overrides.ts'
import { listed, monthName, numeral, spoken } from '#words'
import type { Calendar } from '#time'
import { digitsOf } from './digits.ts'
import type { LocalePack } from './locale.ts'
import type { MonthFamily } from './months.ts'

/** What is Kurmanji here is plain Kurdish in the tables that Node carries. */
const inTables = (tag: string): string => (tag === 'kmr' ? 'ku' : tag)

const packOf = async (tag: string): Promise<LocalePack> => (await import(`./${tag}/locale.ts`)).pack

const calendars = {
  gregory: { calendar: 'gregory', year: 2003, months: 12 },
  persian: { calendar: 'persian', year: 1372, months: 12 },
  hijri: { calendar: 'islamic-civil', year: 1446, months: 12 },
  ethiopic: { calendar: 'ethiopic', year: 2011, months: 13 },
  coptic: { calendar: 'coptic', year: 1735, months: 13 },
  hebrew: { calendar: 'hebrew', year: 5785, months: 12 },
  indian: { calendar: 'indian', year: 1945, months: 12 },
} as const satisfies Record<MonthFamily, { calendar: Calendar; year: number; months: number }>

const inIntl = (tag: string, family: MonthFamily, month: number, options: Intl.DateTimeFormatOptions): string => {
  const { calendar, year } = calendars[family]
  const monthCode = `M${String(month).padStart(2, '0')}`
  const on = Temporal.PlainDate.from({ calendar, year, monthCode, day: 2 }).toZonedDateTime('UTC').epochMilliseconds
  const formatter = new Intl.DateTimeFormat(inTables(tag), { calendar, month: 'long', timeZone: 'UTC', ...options })
  return formatter.formatToParts(on).find(part => part.type === 'month')!.value
}

const overridden = (tag: string) => {
  const own = overrides.filter(one => one.tag === tag)
  return {
    months: new Set(own.flatMap(({ months = {} }) => Object.keys(months))),
    inDate: new Set(own.flatMap(({ inDate = {} }) => Object.keys(inDate))),
    list: own.some(one => one.list),
    days: own.some(one => one.days),
    languages: new Set(own.flatMap(({ languages = {} }) => Object.keys(languages))),
  }
}

describe.each(spoken)('the locale pack of %s', tag => {
  it.each(Object.keys(calendars) as MonthFamily[])(
    'calls the %s months as the Unicode tables do, or says why not',
    async family => {
      // Arabic readers see both sets of Gregorian names, the eastern first.
      if (overridden(tag).months.has(family) || (tag === 'ar' && family === 'gregory')) return
      const pack = await packOf(tag)
      const { calendar, year, months } = calendars[family]
      for (let month = 1; month <= months; month++) {
        const said = { calendar, year, month }
        expect(monthName(pack, said)).toBe(inIntl(tag, family, month, {}))
        if (overridden(tag).inDate.has(family)) continue
        expect(monthName(pack, { ...said, besideDay: true })).toBe(inIntl(tag, family, month, { day: 'numeric' }))
      }
    },
  )

  it('has a name for every month, in its own script', async () => {
    const pack = await packOf(tag)
    for (const [family, { months }] of Object.entries(calendars)) {
      const { names } = pack.months[family as MonthFamily]
      expect(new Set(names).size, family).toBe(months)
      if (!/^\p{Script=Latin}/u.test(pack.months.gregory.names[4]!) && tag !== 'vi')
        // A Roman numeral is no leftover.
        expect(
          names.filter(name => /\p{Script=Latin}/u.test(name.replace(/ I+$/, ''))),
          family,
        ).toEqual([])
    }
  })

  it('joins what stands in a row as the tables do, or says why not', async () => {
    if (overridden(tag).list) return
    const pack = await packOf(tag)
    const format = new Intl.ListFormat(inTables(tag))
    for (const row of [['1'], ['1', '2'], ['1', '2', '3'], ['1', '2', '3', '4', '5']])
      expect(listed(row, pack)).toBe(format.format(row))
  })

  it('names the days around today as the tables do, or says why not', async () => {
    if (overridden(tag).days) return
    const pack = await packOf(tag)
    const format = new Intl.RelativeTimeFormat(inTables(tag), { numeric: 'auto' })
    const named = [-1, 0, 1].map(days => format.format(days, 'day').toLocaleLowerCase(inTables(tag)))
    expect([pack.days.yesterday, pack.days.today, pack.days.tomorrow]).toEqual(named)
  })

  it('writes numbers in the digits of its readers', async () => {
    const pack = await packOf(tag)
    expect(numeral(1234567890, pack)).toBe([...'1234567890'].map(digit => digitsOf(tag)[Number(digit)]).join(''))
  })

  it('calls other languages as the tables do, or says why not', async () => {
    const pack = await packOf(tag)
    const names = new Intl.DisplayNames(inTables(tag), { type: 'language', fallback: 'none' })
    for (const [one, name] of Object.entries(pack.languages))
      if (!overridden(tag).languages.has(one)) expect(name, one).toBe(names.of(one)?.replace(/ ?[(].*$/, ''))
  })
})

it('every override says why, and is of a language there are screens in', () => {
  for (const { tag, reason } of overrides) {
    expect(reason.length).toBeGreaterThan(20)
    expect([...spoken, 'am', 'ckb', 'kmr', 'my', 'ps', 'so', 'ti', 'ur']).toContain(tag)
  }
})
