import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedWords, defaultWords, formBounds, readWhen, type Reading, type When, type WordsInDays } from '#time'

const reasonFor = (json: unknown) => {
  const read = changedWords(json)
  return 'refusal' in read ? [read.refusal.reason, read.refusal.field] : 'kept'
}
const kept = (json: unknown): Partial<WordsInDays> => {
  const read = changedWords(json)
  if ('refusal' in read) throw new Error(read.refusal.reason)
  return read.words
}

describe('the table of what words mean in days, as a clinic changes it', () => {
  it('is kept whole as we start from it, and then holds no row of its own', () => {
    expect(kept(defaultWords)).toEqual({})
    expect(kept({})).toEqual({})
  })

  it('keeps a row that was changed, and only that', () => {
    const aboutDate = { ...defaultWords.aboutDate, year: { told: 2, stretched: 4 } }
    expect(kept({ ...defaultWords, aboutDate })).toEqual({ aboutDate })
  })

  it('widens a stretched reading that would be narrower than the told one', () => {
    const year = { told: 4, stretched: 1 }
    expect(kept({ aboutDate: { ...defaultWords.aboutDate, year } }).aboutDate?.year).toEqual({ told: 4, stretched: 4 })
    expect(
      kept({ someYears: { told: { least: 2, most: 9 }, stretched: { least: 3, most: 5 } } }).someYears?.stretched,
    ).toEqual({ least: 2, most: 9 })
    const winters = { told: { less: 9, more: 9, atLeast: 5 }, stretched: { less: 1, more: 1, atLeast: 9 } }
    expect(kept({ winters }).winters?.stretched).toEqual({ less: 9, more: 9, atLeast: 5 })
    const aboutLength = { told: { either: 3, atLeast: 0.2 }, stretched: { either: 1, atLeast: 0.5 } }
    expect(kept({ aboutLength }).aboutLength?.stretched).toEqual({ either: 3, atLeast: 0.2 })
  })

  it('refuses with the reason and the place, and never repeats what was sent', () => {
    const year = (told: unknown) => ({ aboutDate: { ...defaultWords.aboutDate, year: { told, stretched: 3 } } })
    expect(reasonFor(year(-1))).toEqual(['too-small', 'aboutDate.year.told'])
    expect(reasonFor(year(1.5))).toEqual(['not-whole', 'aboutDate.year.told'])
    expect(reasonFor(year('1'))).toEqual(['not-a-number', 'aboutDate.year.told'])
    expect(reasonFor(year(Number.NaN))).toEqual(['not-a-number', 'aboutDate.year.told'])
    expect(reasonFor(year(1e9))).toEqual(['too-large', 'aboutDate.year.told'])
    expect(reasonFor({ age: { either: 0.3, round: 2 } })).toEqual(['not-a-half', 'age.either'])
    expect(reasonFor({ event: { told: { least: 31, most: 1 }, stretched: { least: 1, most: 366 } } })).toEqual([
      'least-over-most',
      'event.told.least',
    ])
    expect(reasonFor({ event: { told: { least: 0, most: 1 }, stretched: { least: 0, most: 1 } } })).toEqual([
      'too-small',
      'event.told.least',
    ])
    expect(reasonFor({ seasons: { ...defaultWords.seasons, gregory: {} } })[0]).toBe('not-readable')
    expect(reasonFor({ registeredDays: { gregory: ['2-31'] } })).toEqual(['no-such-day', 'registeredDays.gregory.0'])
    expect(reasonFor({ 'her name': 1 })).toEqual(['not-readable', undefined])
    for (const odd of [null, [], 'x', 3]) expect(reasonFor(odd)[0]).toBe('not-readable')
  })
})

const whens: readonly When[] = [
  { how: 'date', calendar: 'gregory', year: 1990, about: true },
  { how: 'date', calendar: 'gregory', year: 1990, decade: true, about: true },
  { how: 'date', calendar: 'persian', year: 1362, month: 5, about: true },
  { how: 'date', calendar: 'gregory', year: 2014, season: 'winter', about: true },
  { how: 'date', calendar: 'indian', year: 1930, season: 'summer' },
  { how: 'date', calendar: 'hijri', year: 1404, part: 'late' },
  { how: 'date', calendar: 'gregory', year: 1990, side: 'before', about: true },
  { how: 'age', years: 10 },
  { how: 'age', years: 33, counting: 'not-known', about: true },
  { how: 'age', years: 1, nuance: 'nearly' },
  { how: 'age', years: 10, nuance: 'a-little-more' },
  { how: 'age', years: 2, months: 6 },
  { how: 'duration', length: { unit: 'year', n: 2, about: true } },
  { how: 'duration', length: { unit: 'winter', n: 2 } },
  { how: 'duration', length: { unit: 'ramadan', n: 1 } },
  { how: 'duration', length: { unit: 'school-year', n: 3, nuance: 'nearly' } },
  { how: 'duration', length: { unit: 'a-few-months' } },
  { how: 'ago', length: { unit: 'some-years' } },
  { how: 'relation', relation: 'right-after', to: '019e3f76-a280-7e24-9420-90f8e00a72ab' },
  { how: 'relation', relation: 'same-time', to: '019e3f76-a280-7e24-9420-90f8e00a72ab' },
]

/** The same table with every number in it replaced, as it comes from somebody who tries everything. */
const shaken = (numbers: () => number): unknown => {
  const shake = (value: unknown): unknown => {
    if (typeof value === 'number') return numbers()
    if (Array.isArray(value)) return value.map(shake)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shake(inner)]))
  }
  const { registeredDays, ...table } = defaultWords
  return { ...(shake(table) as object), registeredDays }
}

const holdsTold = ({ told, stretched }: Reading): boolean =>
  told.every((tight, i) => {
    const loose = stretched[i]!
    const order = tight.least === undefined || tight.most === undefined || tight.least <= tight.most
    const low = loose.least === undefined || (tight.least !== undefined && loose.least <= tight.least)
    const high = loose.most === undefined || (tight.most !== undefined && loose.most >= tight.most)
    return order && low && high && [tight.least, tight.most].every(n => n === undefined || Number.isInteger(n))
  })

const readAll = (words: WordsInDays) => {
  for (const when of whens)
    for (const of of ['whole', 'start', 'end'] as const)
      expect(
        holdsTold(readWhen(when, { of, form: 'stretch', toldOn: '2026-03-02' }, words)),
        JSON.stringify(when),
      ).toBe(true)
  for (const form of ['event', 'stretch', 'again-and-again'] as const)
    expect(holdsTold(formBounds(form, words))).toBe(true)
}

describe('any table that is kept', () => {
  const amount = fc.oneof(fc.constantFrom(0, 0.5, 1, 2, 12), fc.integer({ min: 0, max: 12 }))
  it('reads every phrase: told within stretched, in whole days, and never in the wrong order', () => {
    let read = 0
    const rows = Object.keys(defaultWords)
    fc.assert(
      fc.property(fc.subarray(rows, { minLength: 1, maxLength: 6 }), fc.infiniteStream(amount), (some, stream) => {
        const all = shaken(() => Number(stream.next().value)) as Record<string, unknown>
        for (const row of some) {
          const one = changedWords({ [row]: all[row] })
          if ('refusal' in one) continue
          read++
          readAll({ ...defaultWords, ...one.words })
        }
      }),
      { numRuns: 150 },
    )
    expect(read).toBeGreaterThan(100)
  })

  it('and each of its limits', () => {
    for (const n of [0, 0.5, 1, 3, 12, 30, 36, 50, 60, 100, 366, 3660])
      for (const [row, value] of Object.entries(shaken(() => n) as object)) {
        const one = changedWords({ [row]: value })
        if ('words' in one) readAll({ ...defaultWords, ...one.words })
      }
  })
})

describe('anything at all that is sent in its place', () => {
  it('is kept as a table or refused with a reason in our own words, and breaks nothing', () => {
    const rows = fc.constantFrom(...Object.keys(defaultWords), '__proto__', 'constructor', 'x')
    const anything = fc.dictionary(rows, fc.anything({ maxDepth: 3, key: fc.constantFrom('told', 'stretched', 'x') }))
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anything), json => {
        const read = changedWords(json)
        if ('refusal' in read) expect(read.refusal.reason).toMatch(/^[a-z]+(-[a-z]+)+$/)
        else readAll({ ...defaultWords, ...read.words })
      }),
      { numRuns: 400 },
    )
  })
})
