import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { edtfBounds, parseEdtf, writeEdtf } from './index.ts'
import { oddTexts } from './odd-texts.fixture.ts'

const suite = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/unt-valid.json'), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>
const valid = Object.entries(suite).flatMap(([name, texts]) => (name.startsWith('Level') ? texts : []))

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
const mask = (most: string) =>
  fc.oneof({ weight: 3, arbitrary: fc.stringMatching(new RegExp(`^${most}$`)) }, fc.constant('XX'))
const qualified = (part: fc.Arbitrary<string>, often = 4) =>
  fc.tuple(qualifier(often), part, qualifier(often)).map(([left, text, right]) => `${left}${text}${right}`)
const qualifier = (often: number) =>
  fc.oneof({ weight: often, arbitrary: fc.constant('') }, fc.constantFrom('?', '~', '%'))
const sign = fc.constantFrom('', '', '-')

const plainYear = fc.tuple(sign, fc.stringMatching(/^[0-9X]{4}$/)).map(([minus, year]) => minus + year)
const year = fc.oneof(
  { weight: 3, arbitrary: plainYear },
  fc.tuple(sign, digits(4)).map(([minus, year]) => minus + year),
)
const month = mask('[01X][0-9X]')
const day = mask('[0-3X][0-9X]')
const season = fc.integer({ min: 21, max: 41 }).map(String)
const joined = (...parts: fc.Arbitrary<string>[]) =>
  fc.tuple(...parts.map(part => qualified(part))).map(all => all.join('-'))
const datePart = fc.oneof(qualified(year), joined(year, month), joined(year, month, day), joined(year, season))
const time = fc
  .tuple(digits(4), fc.constantFrom('', 'Z', '-04', '+04:30'))
  .map(([year, zone]) => `${year}-05-12T23:20:30${zone}`)
const aloneYear = qualified(
  fc.oneof(
    fc.tuple(digits(4), fc.integer({ min: 1, max: 6 })).map(([year, figures]) => `${year}S${figures}`),
    fc.tuple(sign, fc.integer({ min: 10_000, max: 1e14 })).map(([minus, year]) => `Y${minus}${year}`),
    fc
      .tuple(sign, fc.nat(9999), fc.nat(11), fc.nat(4))
      .map(([minus, n, e, s]) => `Y${minus}${n}E${e}${s ? `S${s}` : ''}`),
  ),
)
const end = fc.oneof({ weight: 5, arbitrary: datePart }, fc.constantFrom('', '..'))
const interval = fc.tuple(end, end).map(([start, end]) => `${start}/${end}`)
const member = fc.oneof(
  datePart,
  fc.tuple(datePart, datePart).map(([from, to]) => `${from}..${to}`),
)
const set = fc
  .tuple(
    fc.constantFrom('', '..'),
    fc.array(member, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '..'),
    fc.boolean(),
  )
  .map(([before, members, after, one]) => `${one ? '[' : '{'}${before}${members.join(',')}${after}${one ? ']' : '}'}`)
const anyEdtf = fc.oneof({ weight: 3, arbitrary: datePart }, aloneYear, time, interval, set)

const iso = /^(\d{4}|[+-]\d{6,})-\d\d-\d\d$/
const numeric = (day: string) => BigInt(day.slice(0, -6)) * 10_000n + BigInt(day.slice(-5).replace('-', ''))

/** What holds of every text, whatever it is; true where it was read. */
const holds = (text: string): boolean => {
  const read = parseEdtf(text)
  if ('reason' in read) {
    expect(read.reason).toMatch(/^[a-z]+(-[a-z]+)*$/)
    return false
  }
  expect(writeEdtf(read.value)).toBe(text)
  const { earliest, latest } = edtfBounds(read.value)
  for (const day of [earliest, latest]) if (day !== null) expect(day).toMatch(iso)
  if (earliest !== null && latest !== null) expect(numeric(earliest) <= numeric(latest)).toBe(true)
  return true
}

test('writing what was read gives the same text, for texts of every kind', () => {
  const texts = fc.sample(anyEdtf, { numRuns: 4000, seed: 4 })
  const read = texts.filter(holds)
  expect(read.length).toBeGreaterThan(2000)
  expect(read.filter(text => text.includes('/')).length).toBeGreaterThan(100)
  expect(read.filter(text => text.startsWith('[')).length).toBeGreaterThan(50)
  expect(read.filter(text => text.includes('Y')).length).toBeGreaterThan(100)
})

test('what was read is plain: the same after JSON, and read from no other text', () => {
  fc.assert(
    fc.property(fc.constantFrom(...valid), text => {
      const read = parseEdtf(text)
      if ('value' in read) expect(JSON.parse(JSON.stringify(read.value))).toEqual(read.value)
    }),
  )
})

test('a qualifier moves no day', () => {
  fc.assert(
    fc.property(anyEdtf, text => {
      const [read, plain] = [parseEdtf(text), parseEdtf(text.replaceAll(/[?~%]/g, ''))]
      expect('value' in read).toBe('value' in plain)
      if ('value' in read && 'value' in plain) expect(edtfBounds(read.value)).toEqual(edtfBounds(plain.value))
    }),
    { numRuns: 2000 },
  )
})

test('20,000 texts nobody would write are read or refused, and none is a fault', () => {
  let read = 0
  for (const text of oddTexts(20_000, 1985, valid)) if (holds(text)) read++
  expect(read).toBeGreaterThan(500)
  expect(read).toBeLessThan(10_000)
})

test('a text of a million characters is read or refused at once', () => {
  const many = 1_000_000
  for (const part of ['1', 'X', '-', '[', '..', '1985,', '?', 'Y', '\u{1F600}', '1985/', '19XX-02-29..'])
    for (const around of ['%', '[%]', '{..%..}', '1985-%', 'Y%', '1985S%', 'Y1E%', '../%', '1985-04-12T%'])
      holds(around.replace('%', part.repeat(many / part.length)))
  const members = `[${Array.from({ length: many / 10 }, (_, i) => `${1000 + (i % 9000)}-0X-3X`).join(',')}]`
  expect(holds(members)).toBe(true)
})
