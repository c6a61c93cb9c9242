import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defaultWords as words, isoDayOf, readWhen, type Stage, type When } from './index.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/time.md'), 'utf8')
/** What the page says of some words, as told and stretched. */
const rowOf = (begins: string): readonly string[] => {
  const row = page.split('\n').find(line => line.startsWith(`| ${begins}`))
  return (row ?? '')
    .split('|')
    .slice(2, 4)
    .map(text => text.trim())
}

const plural = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`
const about = (reading: 'told' | 'stretched') =>
  (['day', 'month', 'season', 'year', 'decade'] as const)
    .map(unit => {
      const counted = unit === 'season' ? 'month' : unit === 'decade' ? 'year' : unit
      return plural(words.aboutDate[unit][reading], counted)
    })
    .join(' / ')
const grouped = (n: number) => n.toLocaleString('en')
const days = (unit: 'winter' | 'ramadan' | 'school-year') => {
  const reading = readWhen(
    { how: 'duration', length: { unit, n: 2 } },
    { of: 'whole', form: 'stretch', toldOn: '2026-01-01' },
    words,
  )
  return (['told', 'stretched'] as const).map(
    one => `${grouped(reading[one][0]!.least!)} to ${grouped(reading[one][0]!.most!)} days`,
  )
}
const span = ({ least, most }: { least: number; most: number }) => `${least} to ${most}`
const { told: some, stretched: someLoosely } = words.someYears

test.each([
  ['"about" a day', `${about('told')} further at each end`, `${about('stretched')} further`],
  ['spring, summer', 'December to February', `${words.seasonStretch} days more at each end`],
  ['"two winters"', ...days('winter')],
  ['"two Ramadans"', ...days('ramadan')],
  ['"two school years"', ...days('school-year')],
  ['"some years"', span(some), span(someLoosely)],
  ['"some days"', span(words.someDays.told), span(words.someDays.stretched)],
  ['"right after"', `${span(words.rightAfter.told)} days`, `${span(words.rightAfter.stretched)} days`],
  ['"soon after"', `${span(words.soonAfter.told)} days`, `${span(words.soonAfter.stretched)} days`],
  ['"began with"', `${words.together.told} days apart`, `${words.together.stretched} days apart`],
  ...Object.entries({
    baby: '"as a baby"',
    'small-child': '"as a small child"',
    child: '"as a child"',
    youth: '"when I grew up"',
    young: '"as a young grown-up"',
    middle: '"in the middle of life"',
    old: '"when I was old"',
  }).map(([stage, begins]) => {
    const { told, stretched } = words.stages[stage as Stage]
    return [begins, `${span(told)} years of age`, span(stretched)]
  }),
  ['an event', `${span(words.event.told)} days`, `${span(words.event.stretched)} days`],
])('the page for clinicians has the numbers of the table: %s', (begins, told, stretched) => {
  const [saysTold, saysStretched] = rowOf(begins!)
  expect(saysTold).toContain(told)
  expect(saysStretched).toContain(stretched)
  expect([words.aFewMonths, words.someWeeks]).toEqual([words.someYears, words.someYears])
})

test.each<[string, When, string]>([
  ['1362', { how: 'date', calendar: 'persian', year: 1362 }, '1362 is 21 March 1983 to 20 March 1984'],
  ['1404', { how: 'date', calendar: 'hijri', year: 1404 }, '1404 is 6 October 1983 to 27 September 1984'],
  [
    '1 Shawwal 1445',
    { how: 'date', calendar: 'hijri', year: 1445, month: 10, day: 1 },
    '1 Shawwal 1445 is 8 to 11 April 2024',
  ],
  ['1976', { how: 'date', calendar: 'ethiopic', year: 1976 }, '1976 is 12 September 1983 to 10 September 1984'],
  ['1905', { how: 'date', calendar: 'indian', year: 1905 }, '1905 is 22 March 1983 to 20 March 1984'],
])('the page for clinicians has the days of %s', (_, when, sentence) => {
  const { told } = readWhen(when, { of: 'whole', form: 'stretch', toldOn: '2026-01-01' }, words)
  const [first, last] = [told[0]!.least!, told[1]!.most! - 1].map(day => isoDayOf(day).split('-').map(Number))
  const [days, months] = [
    sentence
      .match(/\b\d{1,2}(?= (?:to|[A-Z]))/g)!
      .map(Number)
      .slice(-2),
    sentence,
  ]
  expect(days).toEqual([first![2], last![2]])
  expect(months).toContain(String(last![0]))
  expect(page).toContain(sentence)
})
