import { MessageFormat, parseMessage, visit } from 'messageformat'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { dayOf, When } from '#time'
import { calendars as arabicCalendars } from '../ar/phone/calendars.ts'
import { pack as arabicPack } from '../ar/locale.ts'
import { when as arabicWhen } from '../ar/phone/when.ts'
import { calendars as danishCalendars } from '../da/phone/calendars.ts'
import { pack as danishPack } from '../da/locale.ts'
import { when as danishWhen } from '../da/phone/when.ts'
import { calendars as englishCalendars } from '../en/phone/calendars.ts'
import { pack as englishPack } from '../en/locale.ts'
import { when as englishWhen } from '../en/phone/when.ts'
import type { Say } from '../language.ts'
import { listed, packFor } from '../locale.ts'
import { dayInWords, isInAnotherCalendar, lengthInWords, rangeInWords, spanInWords, whenInWords } from './index.ts'

const arabic = { ...arabicWhen, ...arabicCalendars }
const danish = { ...danishWhen, ...danishCalendars }
const english = { ...englishWhen, ...englishCalendars }
const languages = [
  ['English', englishPack, english],
  ['Danish', danishPack, danish],
  ['Arabic', arabicPack, arabic],
] as const

type Key = keyof typeof english
/** Says without the marks that keep directions apart, so that the table below can be read. */
const speaking =
  (tag: string, phrases: Record<Key, string>): Say =>
  (key, values) =>
    new MessageFormat(tag, phrases[key as Key])
      .format(values, fault => {
        throw fault
      })
      .replaceAll(/[\u2066-\u2069]/g, '')

const other = '018f0000-0000-7000-8000-000000000001'
const date = (parts: object) => ({ how: 'date', calendar: 'gregory', ...parts })
const length = (n: number, unit: string, about?: true) => ({ unit, n, ...(about && { about }) })
const relation = (relation: string, gap?: object) => ({ how: 'relation', relation, to: other, ...(gap && { gap }) })

/** What was told, of the whole unless it says start or end. */
const told: readonly (readonly [object, ('whole' | 'start' | 'end')?])[] = [
  [date({ year: 1990 })],
  [date({ year: 1990, month: 5 })],
  [date({ year: 1990, month: 5, day: 12 }), 'start'],
  [date({ year: 1990, about: true }), 'end'],
  [date({ year: 1980, decade: true })],
  [date({ year: 2014, season: 'winter' })],
  [date({ season: 'summer' })],
  [date({ month: 5, day: 12 })],
  [date({ calendar: 'persian', year: 1362 })],
  [date({ calendar: 'persian', year: 1370, month: 7, day: 3 }), 'start'],
  [date({ calendar: 'persian', year: 1360, decade: true, about: true })],
  [date({ calendar: 'persian', year: 1370, feast: 'nowruz' })],
  [date({ year: 2015, feast: 'eid-al-fitr' }), 'start'],
  [date({ calendar: 'hijri', year: 1440, feast: 'ramadan' })],
  [date({ feast: 'easter-orthodox' })],
  [date({ calendar: 'ethiopic', year: 1999, feast: 'timkat', about: true })],
  [date({ year: 1990, part: 'early' })],
  [date({ year: 1980, decade: true, part: 'middle' }), 'end'],
  [date({ calendar: 'persian', year: 1362, season: 'winter', part: 'late' })],
  [date({ year: 1990, month: 5, part: 'late', side: 'after' })],
  [date({ year: 1990, side: 'before' })],
  [date({ year: 1990, side: 'by' }), 'start'],
  [date({ year: 1990, month: 5, day: 12, side: 'by' })],
  [date({ year: 1990, about: true, side: 'by' })],
  [date({ year: 1990, about: true, side: 'after' }), 'end'],
  [date({ season: 'winter', side: 'before' })],
  [date({ calendar: 'ethiopic', year: 2015, month: 13, day: 5 })],
  [date({ calendar: 'ethioaa', year: 7515, month: 13 })],
  [date({ calendar: 'hebrew', year: 5784, month: 5, leapMonth: true, day: 14 })],
  [date({ calendar: 'hebrew', year: 5784, month: 6 })],
  [date({ calendar: 'hebrew', year: 5783, month: 6 })],
  [date({ calendar: 'hebrew', month: 6 })],
  [date({ calendar: 'hijri', year: 1404, month: 10, day: 1 })],
  [date({ calendar: 'islamic-umalqura', year: 1404 })],
  [date({ calendar: 'islamic-civil', year: 1404, month: 7 })],
  [date({ calendar: 'islamic-tbla', year: 1404, month: 7 })],
  [date({ calendar: 'coptic', year: 1700, month: 4 })],
  [date({ calendar: 'indian', year: 1912, month: 1, day: 1 })],
  [date({ calendar: 'buddhist', year: 2533, month: 4 })],
  [date({ calendar: 'roc', year: 79, month: 10, day: 10 })],
  [{ how: 'age', years: 0 }, 'start'],
  [{ how: 'age', years: 1 }],
  [{ how: 'age', years: 2 }],
  [{ how: 'age', years: 10, nuance: 'a-little-more' }],
  [{ how: 'age', years: 13, nuance: 'nearly' }, 'start'],
  [{ how: 'age', years: 33, counting: 'lunar' }, 'end'],
  [{ how: 'age', years: 7, counting: 'running' }],
  [{ how: 'age', years: 20, counting: 'east-asian' }],
  [{ how: 'age', years: 20, counting: 'not-known' }],
  [{ how: 'age', years: 0, months: 6 }],
  [{ how: 'age', years: 2, months: 3, about: true }, 'start'],
  [{ how: 'age', years: 0, months: 11, nuance: 'nearly' }],
  [{ how: 'age', years: 10, about: true, counting: 'lunar' }],
  [{ how: 'age', years: 6, side: 'before' }],
  [{ how: 'age', years: 6, side: 'by' }, 'end'],
  [{ how: 'age', years: 20, side: 'after' }, 'start'],
  ...[1, 2, 3, 11, 100].map(n => [{ how: 'duration', length: length(n, 'year') }] as const),
  [{ how: 'duration', length: length(0.5, 'year') }],
  [{ how: 'duration', length: length(1.5, 'year', true) }],
  [{ how: 'duration', length: length(2.5, 'month') }],
  [{ how: 'duration', length: length(2, 'winter') }],
  [{ how: 'duration', length: { unit: 'some-years' } }],
  [{ how: 'duration', length: { unit: 'a-few-months' } }],
  ...[1, 2, 3, 11].map(n => [{ how: 'duration', length: length(n, 'summer') }] as const),
  [{ how: 'duration', length: length(2, 'ramadan', true) }],
  [{ how: 'duration', length: length(1.5, 'school-year') }],
  [{ how: 'duration', length: { unit: 'some-weeks' } }],
  [{ how: 'duration', length: { unit: 'some-days' } }],
  ...['less-than', 'more-than', 'nearly', 'a-little-more'].map(
    nuance => [{ how: 'duration', length: { ...length(2, 'year'), nuance } }] as const,
  ),
  [{ how: 'ago', length: { ...length(2, 'year', true), nuance: 'more-than' } }],
  [{ how: 'ago', length: length(2, 'year') }, 'start'],
  [{ how: 'ago', length: length(3, 'week', true) }],
  [relation('before')],
  [relation('after'), 'end'],
  [relation('before', length(2, 'month'))],
  [relation('after', length(1, 'day')), 'start'],
  ...['right-before', 'right-after', 'soon-before', 'soon-after', 'during', 'contains', 'starts-with', 'ends-with'].map(
    name => [relation(name)] as const,
  ),
  [relation('starts-with'), 'end'],
  [relation('ends-with'), 'start'],
  [relation('same-time')],
  [relation('overlapping')],
  [{ how: 'one-of', among: [date({ year: 1984 }), date({ calendar: 'persian', year: 1365 })] }, 'start'],
  [{ how: 'one-of', among: [{ how: 'age', years: 10 }, { how: 'age', years: 12 }, date({ year: 1986, month: 3 })] }],
  [{ how: 'one-of', among: [2, 3].map(n => ({ how: 'ago', length: length(n, 'year') })) }, 'end'],
  ...[
    'day',
    'night',
    'week',
    'month',
    'year',
    'spring',
    'summer',
    'autumn',
    'winter',
    'many-times',
    'now-and-then',
  ].map(every => [{ how: 'rhythm', every }] as const),
  [{ how: 'as-said' }],
]
/** What was told of the patient's own birth. */
const ofBirth = [
  { how: 'age', years: 10 },
  { how: 'age', years: 70, about: true },
  { how: 'age', years: 6, side: 'before' },
  { how: 'one-of', among: [9, 10].map(years => ({ how: 'age', years })) },
  date({ calendar: 'ethiopic', year: 1976 }),
]
const ranges = [
  ['1990-05-12', '1990-05-12'],
  ['1990-05-03', '1990-05-28'],
  ['1990-05-20', '1990-07-02'],
  ['2003-03-01', '2003-05-31'],
  ['2003-01-01', '2003-12-31'],
  ['2003-03-20', '2005-12-20'],
  ['2003-06-01', '2004-01-15'],
  ['1980-04-01', '1996-02-01'],
  [undefined, '2009-12-31'],
  [undefined, '2010-03-02'],
  ['2010-03-02', undefined],
  [undefined, undefined],
] as const
const range = (earliest?: string, latest?: string) => ({
  ...(earliest && { earliest: dayOf(earliest) }),
  ...(latest && { latest: dayOf(latest) }),
})

test.each(languages)('what people tell about when reads well in %s', async (name, pack, phrases) => {
  const say = speaking(pack.tag, phrases)
  const piece = { en: 'the wedding', da: 'brylluppet', ar: 'الزواج' }[pack.tag]!
  const lines = told.map(([input, of = 'whole']) =>
    whenInWords(v.parse(When, input), of, say, pack, () => piece, { toldOn: '2026-03-10' }),
  )
  const papers = whenInWords(v.parse(When, date({ year: 1963, month: 1, day: 1 })), 'whole', say, pack, () => piece, {
    onPapers: true,
    nameGregorian: true,
  })
  const births = ofBirth.map(input =>
    whenInWords(v.parse(When, input), 'whole', say, pack, () => piece, { toldOn: '2026-03-10', birth: true }),
  )
  const derived = ranges.map(([earliest, latest]) => rangeInWords(range(earliest, latest), say, pack))
  const spans = [
    spanInWords(range('2003-03-01', '2003-05-31'), range('2005-01-01', '2005-12-31'), say, pack),
    spanInWords(range('1990-01-01', '1992-12-31'), range('2001-05-01'), say, pack),
    spanInWords(range('1990-05-01', '1990-05-20'), range('1990-05-02', '1990-06-01'), say, pack),
    spanInWords(range('2003-03-20', '2005-06-01'), range('2003-03-21', '2005-07-02'), say, pack, { event: true }),
    spanInWords(range('2003-03-20', '2003-03-25'), { earliest: -Infinity, latest: Infinity }, say, pack),
  ]
  const lengths = [1, 2, 10, 21, 120, 548, 800, 4000].map(days => lengthInWords(days, say, pack))
  const table = { told: [...lines, papers], 'of the birth': births, derived, spans, lengths }
  const text = Object.entries(table).map(([title, rows]) => [title, ...rows.map(row => `  ${row}`)].join('\n'))
  await expect(`${name}\n\n${text.join('\n\n')}\n`).toMatchFileSnapshot(`golden/${pack.tag}.txt`)
})

const variablesOf = (message: string) => {
  const names = new Set<string>()
  visit(parseMessage(message), {
    value: value => {
      if (value.type === 'variable') names.add(value.name)
    },
  })
  return [...names].filter(name => name !== 'n' && name !== 'count').sort()
}

test('the three languages say the same things: the same phrases with the same parts', () => {
  for (const [, , phrases] of languages) {
    expect(Object.keys(phrases)).toEqual(Object.keys(english))
    for (const key of Object.keys(english) as Key[])
      expect([key, variablesOf(phrases[key])]).toEqual([key, variablesOf(english[key])])
  }
})

test('a Dari reader has the Afghan names of the months, and the digits of Dari', () => {
  const say = speaking('ar', arabic)
  expect(
    dayInWords({ how: 'date', calendar: 'persian', year: 1362, month: 1 }, say, packFor(arabicPack, 'fa-AF')),
  ).toBe('الحمل ۱۳۶۲ في التقويم الفارسي')
  expect(packFor(arabicPack, 'ar')).toBe(arabicPack)
})

test('a date in another calendar among several that were told is a date in another calendar', () => {
  const among = [{ how: 'date', calendar: 'gregory', year: 1984 }] as const
  expect(isInAnotherCalendar({ how: 'one-of', among: [...among, { how: 'date', calendar: 'roc', year: 75 }] })).toBe(
    true,
  )
  expect(isInAnotherCalendar({ how: 'one-of', among: [...among, { how: 'age', years: 10 }] })).toBe(false)
})

test('things in a row are joined as each language joins them', () => {
  expect(listed(['a'], englishPack)).toBe('a')
  expect(listed(['a', 'b', 'c'], englishPack)).toBe('a, b, and c')
  expect(listed(['a', 'b', 'c'], danishPack)).toBe('a, b og c')
  expect(listed(['أ', 'ب'], arabicPack)).toBe('أ وب')
})
