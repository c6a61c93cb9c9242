import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Entry } from '#record'
import { knotsIn, lifeSoFar, openPlacesIn, place, questionsFor, storyOf, type Placed } from '#story'
import { dayOf, defaultWords, isoDayOf } from '#time'
import { speakingOf } from '../src/command/place/in-words.ts'
import { readLife } from '../src/command/place/life-file.ts'
import { lifeIn } from '../src/command/lives.ts'
import { pageOf } from '../src/command/place/page.ts'
import { placeLife } from '../src/command/place/placed-life.ts'
import { axel, fileOf, memoirs, pieceIn, sadie, toldOf } from './memoirs.fixture.ts'

/** Without what the later reference work says. */
const ownWords = sadie.filter(({ source }) => source.teller === 'sadie-frowne')

const placedIn = (entries: readonly Entry[], words: RegExp): Placed => {
  const story = storyOf(entries)
  return place(story, defaultWords).places.get(pieceIn(story, words).id)!
}

const days = ({ earliest, latest }: Placed['start']) => ({
  earliest: earliest === undefined ? undefined : isoDayOf(earliest),
  latest: latest === undefined ? undefined : isoDayOf(latest),
})

const aYear = 365.2425

describe('a memoir', () => {
  test.each(memoirs)('of $name is placed in words a clinician can read', async ({ name, toldOn, entries }) => {
    const life = placeLife(entries, dayOf(toldOn))
    const page = pageOf(life, await speakingOf(life.story, 'en'))
    await expect(page).toMatchFileSnapshot(join(import.meta.dirname, `golden/${name}.txt`))
  })

  test.each(memoirs)('of $name fits together as it was told', ({ entries }) => {
    const story = storyOf(entries)
    const placement = place(story, defaultWords)
    expect(knotsIn(story, placement, defaultWords)).toEqual([])
    expect([...placement.fits.values()].every(fit => fit === 'fits')).toBe(true)
  })

  test.each(memoirs)('of $name is of no invented person: no demo shows it, and it is not placed as one', ({ name }) => {
    expect(readLife(readFileSync(fileOf(name)))).toEqual({ file: 'no-header' })
    expect(() => lifeIn(readFileSync(fileOf(name), 'utf8'))).toThrow('not marked as invented')
  })
})

describe('Sadie Frowne, sixteen years old on 25 September 1902', () => {
  test('was born between late September 1885 and late September 1886: that follows from her age alone', () => {
    const alone = storyOf(sadie.filter(({ kind }) => kind === 'people.birth-told'))
    const { start } = place(alone, defaultWords).places.get('birth')!
    // A year of sixteen may be a day or two longer in another solar calendar.
    expect(days(start)).toEqual({ earliest: '1885-09-24', latest: '1886-09-25' })
  })

  test('was “a little more than ten” when her father died: a range of about two years', () => {
    const { start } = placedIn(ownWords, /my father died/)
    const years = (start.latest! - start.earliest!) / aYear
    expect(years).toBeGreaterThan(1.9)
    expect(years).toBeLessThan(2.1)
  })

  test('was happy in the two rooms while her father lived, and no longer', () => {
    const [rooms, death] = [placedIn(sadie, /two rooms/), placedIn(sadie, /my father died/)]
    expect(Math.abs(rooms.end.latest! - death.end.latest!)).toBeLessThanOrEqual(7)
  })

  test('washed dishes by six and kept shop by eight: known is only by when', () => {
    for (const [words, years] of [
      [/wash dishes/, 6],
      [/attended to the shop/, 8],
    ] as const) {
      const { start } = placedIn(ownWords, words)
      expect(start.earliest).toBeUndefined()
      expect(isoDayOf(start.latest!).slice(0, 7)).toBe(`${1886 + years + 1}-09`)
    }
  })

  test('struggled along until she was nearly thirteen', () => {
    const { start, end } = placedIn(ownWords, /struggled along/)
    expect(start.earliest).toBeUndefined()
    expect(isoDayOf(end.earliest!).slice(0, 4)).toBe('1898')
    expect(isoDayOf(end.latest!).slice(0, 4)).toBe('1899')
  })

  test('crossed at an age, and in a year that a later work gives: two sources side by side, both kept', () => {
    const said = toldOf(sadie, /crossing/)
    expect(Object.groupBy(said, ({ teller }) => teller)).toMatchObject({
      'sadie-frowne': [{ when: { how: 'age', years: 13 } }, { when: { how: 'relation' } }],
      'reference-work': [{ when: { how: 'date', year: 1898 }, toldOn: '2026-11-22' }],
    })
    const [own, both] = [placedIn(ownWords, /crossing/), placedIn(sadie, /crossing/)]
    expect([isoDayOf(own.start.earliest!), isoDayOf(own.start.latest!)].map(day => day.slice(0, 4))).toEqual([
      '1898',
      '1899',
    ])
    expect(isoDayOf(both.start.latest!).slice(0, 4)).toBe('1898')
  })

  test('lost her mother less than a year after she came', () => {
    const [crossing, mother] = [placedIn(sadie, /crossing/), placedIn(sadie, /Her mother/)]
    expect(mother.start.latest! - crossing.end.latest!).toBeLessThanOrEqual(Math.ceil(aYear))
    expect(mother.start.earliest!).toBeGreaterThanOrEqual(crossing.end.earliest!)
  })

  test('did not tell how long she worked elsewhere before Allen Street: it is open, and nothing fills it', () => {
    const story = storyOf(sadie)
    const { start } = place(story, defaultWords).places.get(pieceIn(story, /new at the work/).id)!
    expect(days(start)).toEqual({ earliest: undefined, latest: '1902-09-25' })
    expect(story.pieces.filter(({ strand }) => strand === 'work')).toHaveLength(4)
  })

  test('spoke of the future, which is no piece of the past', () => {
    expect(JSON.stringify(sadie)).not.toContain('within a year')
  })
})

describe('Axel Jarlson, who told on 8 January 1903', () => {
  const story = storyOf(axel)
  const placement = place(story, defaultWords)
  const of = (words: RegExp) => placement.places.get(pieceIn(story, words).id)!
  const habits = story.pieces.filter(({ form }) => form === 'again-and-again')

  test('remembers the month his brother left: April 1891, exactly', () => {
    const { start, end } = of(/Gustaf/)
    expect(days(start)).toEqual({ earliest: '1891-04-01', latest: '1891-04-30' })
    expect(days(end)).toEqual({ earliest: '1891-04-02', latest: '1891-05-01' })
  })

  test('had a hard last year that ended with the leaving, and was happy until it began', () => {
    const [left, year, happy] = [of(/Gustaf/), of(/both sick/), of(/very happily/)]
    expect(Math.abs(year.end.latest! - left.end.latest!)).toBeLessThanOrEqual(7)
    expect(isoDayOf(year.start.earliest!).slice(0, 4)).toBe('1889')
    expect(isoDayOf(year.start.latest!).slice(0, 4)).toBe('1890')
    expect(happy.end.latest!).toBeLessThanOrEqual(year.start.latest!)
    expect(happy.start.earliest).toBeUndefined()
  })

  test('heard his uncle say that it was time, right before', () => {
    const [said, left] = [of(/time to start/), of(/Gustaf/)]
    expect(said.end.latest!).toBeLessThanOrEqual(left.start.latest!)
    expect(left.start.earliest! - said.end.earliest!).toBeLessThanOrEqual(7)
  })

  test('told four habits, and they stay whole: a rhythm in words, no date, no place', () => {
    expect(habits).toHaveLength(4)
    for (const { id } of habits) {
      expect(story.statements.filter(({ piece }) => piece === id).map(({ when }) => when.how)).toEqual(['rhythm'])
      expect(placement.places.has(id)).toBe(false)
      expect(placement.because(id, 'start')).toEqual({ earliest: [], latest: [] })
    }
  })

  test.each(['place', 'with-whom', 'other'] as const)('nobody asks when a habit was, even on the strand %s', strand => {
    const onStrand = axel.map(entry => {
      const { form } = entry.body as { form?: string }
      return form === 'again-and-again' ? { ...entry, body: { ...(entry.body as object), strand } } : entry
    })
    const told = storyOf(onStrand)
    const where = place(told, defaultWords)
    const today = dayOf('1903-01-08')
    const asked = [
      ...questionsFor(told, where, { today, firstVisit: false }),
      ...openPlacesIn(told, where, lifeSoFar(where, today)!),
    ]
    for (const { id } of habits) expect(JSON.stringify(asked)).not.toContain(id)
  })
})
