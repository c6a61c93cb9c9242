import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Length, When } from '#time'
import { heardLanguages, hearerFor, type Heard, type HeardAround, type Landmark } from './index.ts'

const tables = join(import.meta.dirname, 'tables')
const landmarks: readonly Landmark[] = [
  { id: '018f0000-0000-7000-8000-000000000001', names: ['the war', 'krigen', 'الحرب', 'der Krieg', 'la guerre'] },
  {
    id: '018f0000-0000-7000-8000-000000000002',
    names: ['my wedding', 'mit bryllup', 'زواجي', 'meine Hochzeit', 'mon mariage'],
  },
]
const around: HeardAround = { toldOn: '2026-11-22', calendar: 'gregory', landmarks }

const lengthSaid = ({ unit, ...length }: Length): string =>
  'n' in length ? [length.nuance, length.about && 'about', length.n, unit].filter(Boolean).join(' ') : unit

/** Every part of what was heard, as plain words: "date, year 1990, about". */
const partsSaid = (parts: object): string =>
  Object.entries(parts)
    .filter(([key, value]) => !(key === 'calendar' && value === 'gregory'))
    .map(([key, value]) => partSaid(key, value))
    .join(', ')
const partSaid = (key: string, value: unknown): string => {
  if (key === 'how') return String(value)
  if (key === 'length') return lengthSaid(value as Length)
  if (key === 'gap') return `gap ${lengthSaid(value as Length)}`
  if (key === 'to') return `to "${landmarks.find(({ id }) => id === value)!.names[0]}"`
  if (key === 'among') return (value as When[]).map(one => `(${partsSaid(one)})`).join(' ')
  return value === true ? key : `${key} ${String(value)}`
}
const said = (heard: Heard): string =>
  'when' in heard
    ? `${heard.of}: ${partsSaid(heard.when)}`
    : `${heard.of}: ${partsSaid(heard.relation)}, to words "${heard.other}"`

const rows = (language: string): [string, string][] =>
  readFileSync(join(tables, `${language}.txt`), 'utf8')
    .split('\n')
    .filter(line => line.includes(' => '))
    .map(line => line.split(' => ') as [string, string])

test.each(heardLanguages)('what people say about when is heard as the table has it: %s', async language => {
  const hear = await hearerFor(language)
  const table = rows(language)
  expect(table.length).toBeGreaterThanOrEqual(60)
  for (const [phrase, heard] of table)
    expect([phrase, hear(phrase.trim(), around).map(said).join(' & ') || 'nothing']).toEqual([phrase, heard])
})

test('every language has its table', () => {
  expect(readdirSync(tables).sort()).toEqual(heardLanguages.map(language => `${language}.txt`).sort())
})
