import { MessageFormat, parseMessage, visit } from 'messageformat'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { dayOf, When } from '#time'
import { pack as arabicPack } from '../ar/locale.ts'
import { when as arabic } from '../ar/when.ts'
import { pack as danishPack } from '../da/locale.ts'
import { when as danish } from '../da/when.ts'
import { pack as englishPack } from '../en/locale.ts'
import { when as english } from '../en/when.ts'
import type { Say } from '../language.ts'
import { listed, numeral, packFor } from '../locale.ts'
import { dayInWords, lengthInWords, rangeInWords, spanInWords, whenInWords } from './index.ts'

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
  [{ how: 'age', years: 1 }],
  [{ how: 'age', years: 2 }],
  [{ how: 'age', years: 10, nuance: 'a-little-more' }],
  [{ how: 'age', years: 13, nuance: 'nearly' }, 'start'],
  [{ how: 'age', years: 33, counting: 'lunar' }, 'end'],
  [{ how: 'age', years: 7, counting: 'running' }],
  [{ how: 'age', years: 20, counting: 'east-asian' }],
  [{ how: 'age', years: 20, counting: 'not-known' }],
  ...[1, 2, 3, 11, 100].map(n => [{ how: 'duration', length: length(n, 'year') }] as const),
  [{ how: 'duration', length: length(0.5, 'year') }],
  [{ how: 'duration', length: length(1.5, 'year', true) }],
  [{ how: 'duration', length: length(2.5, 'month') }],
  [{ how: 'duration', length: length(2, 'winter') }],
  [{ how: 'duration', length: { unit: 'some-years' } }],
  [{ how: 'duration', length: { unit: 'a-few-months' } }],
  [{ how: 'ago', length: length(2, 'year') }, 'start'],
  [{ how: 'ago', length: length(3, 'week', true) }],
  [relation('before')],
  [relation('after'), 'end'],
  [relation('before', length(2, 'month'))],
  [relation('after', length(1, 'day')), 'start'],
  ...['right-before', 'right-after', 'soon-after', 'during', 'contains', 'starts-with', 'ends-with'].map(
    name => [relation(name)] as const,
  ),
  [relation('same-time')],
  [relation('overlapping')],
  [{ how: 'as-said' }],
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
  const derived = ranges.map(([earliest, latest]) => rangeInWords(range(earliest, latest), say, pack))
  const spans = [
    spanInWords(range('2003-03-01', '2003-05-31'), range('2005-01-01', '2005-12-31'), say, pack),
    spanInWords(range('1990-01-01', '1992-12-31'), range('2001-05-01'), say, pack),
    spanInWords(range('1990-05-01', '1990-05-20'), range('1990-05-02', '1990-06-01'), say, pack),
    spanInWords(range('2003-03-20', '2005-06-01'), range('2003-03-21', '2005-07-02'), say, pack, { event: true }),
    spanInWords(range('2003-03-20', '2003-03-25'), { earliest: -Infinity, latest: Infinity }, say, pack),
  ]
  const lengths = [1, 2, 10, 21, 120, 548, 800, 4000].map(days => lengthInWords(days, say, pack))
  const table = { told: [...lines, papers], derived, spans, lengths }
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

test('a reader may have other digits, and a Dari reader the Afghan names of the months', () => {
  const say = speaking('ar', arabic)
  const pack = { ...packFor(arabicPack, 'fa-AF'), digits: '٠١٢٣٤٥٦٧٨٩' }
  expect(numeral(1362, pack)).toBe('١٣٦٢')
  expect(dayInWords({ how: 'date', calendar: 'persian', year: 1362, month: 1 }, say, pack)).toBe(
    'الحمل ١٣٦٢ في التقويم الفارسي',
  )
  expect(packFor(arabicPack, 'ar')).toBe(arabicPack)
})

test('things in a row are joined as each language joins them', () => {
  expect(listed(['a'], englishPack)).toBe('a')
  expect(listed(['a', 'b', 'c'], englishPack)).toBe('a, b, and c')
  expect(listed(['a', 'b', 'c'], danishPack)).toBe('a, b og c')
  expect(listed(['أ', 'ب'], arabicPack)).toBe('أ وب')
})
