import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntryId, Recorded } from '#record'
import { defaultWords, type When } from '#time'
import type { StoryEntry } from './entries.ts'
import { knotsIn } from './knots.ts'
import { Network } from './network/index.ts'
import { place } from './placement.ts'
import {
  anchorKept,
  anyStory,
  born,
  entry,
  everyChoice,
  id,
  piece,
  record,
  relation,
  told,
  year,
  years,
} from './planted.fixture.ts'
import { storyOf } from './view.ts'

const knotted = (entries: Parameters<typeof storyOf>[0]) => {
  const story = storyOf(entries)
  const placement = place(story, defaultWords)
  return { story, placement, knots: knotsIn(story, placement, defaultWords) }
}

/** Whether these statements of a story fit together, each as loosely as words mean and `days` looser where named; some way is enough. */
const fitTogether = (
  placement: ReturnType<typeof place>,
  statements: readonly EntryId[],
  looser?: { statement: EntryId; days: number },
  alsoPlaced = false,
): boolean => {
  const { frame, held } = placement.ground()
  const taken = frame.ties.filter(
    ({ id, statement }) =>
      statement === undefined || statements.includes(statement) || (alsoPlaced && held.get(id) !== 'does-not-fit-yet'),
  )
  const ways = taken.map(({ stretched, among, statement }) => {
    const days = statement !== undefined && statement === looser?.statement ? looser.days : 0
    return (among?.map(way => way.stretched) ?? [stretched]).map(way =>
      way.map(([u, v, most]) => [u, v, most + days] as const),
    )
  })
  return everyChoice(ways).some(edges => Network.of(frame.points.size, [...frame.fixed, ...edges]) !== undefined)
}

/** Up to 64 ways of choosing among "one of several" are tried together; where there are more, the rest is held more widely than it was told. */
const isTriedWhole = (entries: readonly Recorded<StoryEntry>[]): boolean => {
  const ways = entries.map(({ kind, body }) =>
    kind === 'story.when-told' && body.when.how === 'one-of' ? body.when.among.length : 1,
  )
  return ways.reduce((times, one) => times * one, 1) <= 64
}

describe('the few statements that do not fit together yet', () => {
  it('do not fit together, and do without any one of them', () => {
    fc.assert(
      fc.property(anyStory, entries => {
        const { placement, knots } = knotted(entries)
        for (const { statements } of knots) {
          expect(fitTogether(placement, statements)).toBe(false)
          for (const one of statements)
            expect(
              fitTogether(
                placement,
                statements.filter(other => other !== one),
              ),
            ).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('name nothing that has no part in it, also where very much can be chosen from', () => {
    const oneOf = (...among: readonly When[]): When => ({ how: 'one-of', among }) as When
    const age = (years: number): When => ({ how: 'age', years })
    const of = (...all: number[]) => all.map(one => date({ year: one }))
    const { placement, knots } = knotted([
      piece(1),
      piece(3),
      anchorKept(40),
      born(99, date({ year: 1970, month: 6, day: 15 })),
      told(101, 40, oneOf(age(8), ...of(1980))),
      told(104, 1, oneOf(...of(1980, 1980), age(8))),
      told(105, 1, oneOf(age(8), ...of(1980))),
      told(107, 1, oneOf(...of(1982), age(13))),
      told(108, 3, oneOf(...of(1981, 1981, 1981))),
      told(109, 40, relation('during', 3)),
    ])
    for (const { statements } of knots)
      for (const one of statements)
        expect(
          fitTogether(
            placement,
            statements.filter(other => other !== one),
          ),
        ).toBe(true)
    expect(knots).not.toEqual([])
  })

  it('fit when any one of them is looser by what is missing', () => {
    fc.assert(
      fc.property(anyStory, entries => {
        const { placement, knots } = knotted(entries)
        for (const { statements, missing } of knots) {
          expect(missing).toBeGreaterThan(0)
          for (const statement of statements)
            expect(fitTogether(placement, statements, { statement, days: missing })).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('do not fit yet when one that stands in it once is looser by a day less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), later => {
        const { placement, knots } = knotted([
          piece(1),
          piece(2),
          told(100, 1, date({ year: 1980 + later, month: 6, day: 15 })),
          told(101, 2, date({ year: 1980, month: 6, day: 15 })),
          told(102, 1, relation('before', 2)),
        ])
        const { statements, missing } = knots[0]!
        expect(statements.toSorted()).toEqual([id(100), id(101), id(102)].toSorted())
        for (const statement of statements)
          expect(fitTogether(placement, statements, { statement, days: missing - 1 })).toBe(false)
      }),
    )
  })

  it('fit with all the rest after any single change that is offered, and not with a day less', () => {
    fc.assert(
      fc.property(anyStory.filter(isTriedWhole), entries => {
        const { placement, knots } = knotted(entries)
        for (const { statements, changes } of knots)
          for (const { statement, days } of changes) {
            expect(fitTogether(placement, statements, { statement, days }, true)).toBe(true)
            expect(fitTogether(placement, statements, { statement, days: days - 1 }, true)).toBe(false)
          }
      }),
      { numRuns: 200 },
    )
  })

  it('lack together just so many days as one of them must be looser, found by trying day after day', () => {
    const onDay = (of: number, at: number, number: number) =>
      told(number, of, date({ year: 1990, month: 1, day: at }), 'start')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 15, max: 31 }), (one, other) => {
        const { placement, knots } = knotted([
          piece(1),
          piece(2),
          onDay(1, other, 100),
          onDay(2, one, 101),
          told(102, 1, relation('before', 2)),
        ])
        for (const { statements, missing, changes } of knots) {
          const least = (statement: EntryId) => {
            for (let days = 0; days < 100; days++)
              if (fitTogether(placement, statements, { statement, days })) return days
            return Infinity
          }
          expect(Math.max(...statements.map(least))).toBe(missing)
          for (const { statement, days } of changes) expect(days).toBe(least(statement))
        }
        expect(knots).toHaveLength(1)
      }),
      { numRuns: 40 },
    )
  })

  it('offer the smallest changes, and all that are as small', () => {
    fc.assert(
      fc.property(anyStory, entries => {
        for (const { changes } of knotted(entries).knots) {
          const days = changes.map(change => change.days)
          expect(days).toEqual(days.toSorted((a, b) => a - b))
          expect(new Set(days).size).toBeLessThanOrEqual(2)
        }
      }),
    )
  })

  it('are not shown again when the patient keeps each of them as it was told', () => {
    const entries = [piece(1), piece(2), told(100, 1, relation('before', 2)), told(101, 2, relation('before', 1))]
    expect(knotted(entries).knots).toHaveLength(1)
    const keep = (number: number, of: number) => record(number, 'story.kept-as-told', { statement: id(of) })
    expect(knotted([...entries, keep(200, 100)]).knots).toHaveLength(1)
    const kept = knotted([...entries, keep(200, 100), keep(201, 101)])
    expect(kept.knots).toEqual([])
    expect(kept.placement.fits.get(id(100))).toBe('does-not-fit-yet')
  })

  it('name pieces and what was told, never who told it', () => {
    const { knots } = knotted([
      piece(1),
      piece(2),
      told(100, 1, relation('before', 2)),
      told(101, 2, relation('before', 1)),
    ])
    expect(JSON.stringify(knots)).not.toMatch(/amina|lis|score|rank|count/)
    expect(Object.keys(knots[0]!).sort()).toEqual([
      'anchors',
      'changes',
      'kindReadings',
      'missing',
      'pieces',
      'statements',
    ])
  })
})

const kinds = (entries: Parameters<typeof storyOf>[0]) =>
  knotted(entries).knots.flatMap(knot => knot.kindReadings.map(reading => reading.kind))
const date = (date: Omit<Extract<When, { how: 'date' }>, 'how' | 'calendar'>): When => ({
  how: 'date',
  calendar: 'gregory',
  ...date,
})
const birth = (number: number, when: When) => entry(number, 'people.birth-told', { when })

describe('a kind reading comes first', () => {
  it('1362 written down as a Gregorian year was a Persian one', () => {
    const entries = [
      piece(1),
      piece(2),
      told(100, 1, year(1362)),
      told(101, 2, year(1980)),
      told(102, 1, relation('after', 2)),
    ]
    expect(kinds(entries)).toContain('another-calendar')
  })

  it('an age was counted another way', () => {
    const entries = [
      piece(1, 'event'),
      birth(99, date({ year: 1980, month: 6, day: 15 })),
      told(100, 1, { how: 'age', years: 33, counting: 'completed' }),
      told(101, 1, date({ year: 2011, month: 8 })),
    ]
    expect(kinds(entries)).toContain('ages-counted-otherwise')
  })

  it('the day and the month changed places', () => {
    const entries = [
      piece(1, 'event'),
      piece(2, 'event'),
      told(100, 1, date({ year: 1990, month: 3, day: 10 })),
      told(101, 2, date({ year: 1990, month: 6, day: 1 })),
      told(102, 1, relation('after', 2)),
    ]
    expect(kinds(entries)).toContain('day-and-month-swapped')
  })

  it('a first of January stands for that year, from papers', () => {
    const entries = [
      piece(1, 'event'),
      piece(2, 'event'),
      told(100, 1, date({ year: 1990, month: 1, day: 1 })),
      told(101, 2, date({ year: 1990, month: 5, day: 20 })),
      told(102, 1, relation('after', 2)),
    ]
    expect(kinds(entries)).toContain('a-registered-first-day')
  })

  it('what was told as an event was a time that lasted', () => {
    const entries = [piece(1, 'event'), told(100, 1, years(3))]
    expect(kinds(entries)).toContain('a-period-told-as-an-event')
  })

  it('two events became one', () => {
    const entries = [piece(1, 'event'), told(100, 1, year(1990)), told(101, 1, year(1994))]
    expect(kinds(entries)).toContain('two-events-in-one')
  })

  it('where none of these helps, something may have been lost in rendering', () => {
    const entries = [piece(1), told(100, 1, relation('before', 1))]
    expect(kinds(entries)).toEqual(['lost-in-rendering'])
  })

  it('each reading that is offered leaves the story placed as it was', () => {
    fc.assert(
      fc.property(anyStory, entries => {
        const { story, placement, knots } = knotted(entries)
        for (const knot of knots) expect(knot.kindReadings.length).toBeGreaterThan(0)
        expect(knotsIn(story, placement, defaultWords)).toEqual(knots)
      }),
    )
  })
})
