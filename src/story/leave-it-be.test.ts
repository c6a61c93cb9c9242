import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Recorded } from '#record'
import { dayOf, defaultWords } from '#time'
import type { StoryEntry } from './entries.ts'
import { knotsIn } from './knots.ts'
import { placementOf } from './live.ts'
import { openPlacesIn } from './open-places.ts'
import { place, type Placement } from './placement.ts'
import { anyStory, id, piece, record, relation, seen, told, year } from './planted.fixture.ts'
import { questionsFor } from './questions.ts'
import { storyOf, type Story } from './view.ts'

const today = dayOf('2024-05-01')

/** All that anybody can come to see of a story beside the list of what is left be. */
const everything = (story: Story, placement: Placement) => {
  const { leftBe: _, ...shown } = story
  return {
    shown,
    ...seen(placement),
    knots: knotsIn(story, placement, defaultWords),
    open: openPlacesIn(story, placement, { from: dayOf('1960-01-01'), until: today }),
    questions: questionsFor(story, placement, { today, firstVisit: false }),
  }
}
const of = (entries: readonly Recorded<StoryEntry>[]) => {
  const story = storyOf(entries)
  return everything(story, place(story, defaultWords))
}
const leave = (what: Extract<StoryEntry, { kind: 'story.left-be' }>['body']['what']) =>
  record(900, 'story.left-be', { what })
const without = (entries: readonly Recorded<StoryEntry>[], number: number) =>
  entries.filter(entry => entry.id !== id(number))

describe('what the patient leaves be', () => {
  it('a piece: it all looks as if the piece had never been told', () => {
    fc.assert(
      fc.property(anyStory, entries => {
        const closed = of([...entries, leave({ of: 'piece', piece: id(2) })])
        const aboutIt = (entry: StoryEntry) =>
          entry.kind === 'story.when-told' &&
          (entry.body.piece === id(2) || (entry.body.when.how === 'relation' && entry.body.when.to === id(2)))
        const never = of(without(entries, 2).filter(entry => !aboutIt(entry)))
        const { open, questions, ...rest } = closed
        const { open: everOpen, questions: everAsked, ...everRest } = never
        expect(rest).toEqual(everRest)
        // Less may be open than had it never been told, never more: see the next test.
        expect(everOpen).toEqual(expect.arrayContaining(open))
        for (const question of questions) if (everAsked.length < 3) expect(everAsked).toContainEqual(question)
        expect(
          JSON.stringify({ ...closed, shown: { ...closed.shown, questions: [...closed.shown.questions] } }),
        ).not.toContain(id(2))
      }),
      { numRuns: 150 },
    )
  })

  it('a piece: the time it was in is not asked about', () => {
    const entries = [
      piece(1),
      piece(2),
      piece(3),
      told(100, 1, year(1990)),
      told(101, 2, year(1995)),
      told(102, 3, year(2000)),
    ]
    const between = `open-place:${id(1)}:${id(3)}`
    expect(of(without(entries, 2)).questions.map(question => question.id)).toContain(between)
    const closed = of([...entries, leave({ of: 'piece', piece: id(2) })])
    expect(closed.questions.map(question => question.id)).not.toContain(between)
    const there = closed.open.filter(({ strand }) => strand === 'place')
    expect(there.filter(({ from, until }) => from < dayOf('1999-06-01') && until > dayOf('1991-06-01'))).toEqual([])
  })

  it('a piece on the table: what goes along with the story forgets it too', () => {
    fc.assert(
      fc.property(anyStory, entries => {
        const going = placementOf(defaultWords)
        going(storyOf(entries))
        const story = storyOf([...entries, leave({ of: 'piece', piece: id(2) })])
        const after = everything(story, going(story))
        expect(after).toEqual(everything(story, place(story, defaultWords)))
        expect(JSON.stringify(after)).not.toContain(id(2))
      }),
    )
  })

  it('a person: every piece that names the person goes along', () => {
    const entries = [
      piece(1, 'stretch', 'place', ['yusuf']),
      piece(2),
      told(100, 1, year(1990)),
      told(101, 2, relation('after', 1)),
    ]
    const closed = of([...entries, leave({ of: 'person', person: 'yusuf' })])
    const never = of([piece(2)])
    expect({ ...closed, open: [] }).toEqual({ ...never, open: [] })
    expect(closed.open.filter(({ strand }) => strand === 'place')).toEqual([])
  })

  it('a period: nothing is open and nothing is asked where it lies', () => {
    const entries = [piece(1), piece(2), told(100, 1, year(1990)), told(101, 2, year(2000))]
    expect(of(entries).questions.map(question => question.id)).toContain(`open-place:${id(1)}:${id(2)}`)
    const closed = of([...entries, leave({ of: 'period', after: id(1), before: id(2) })])
    expect(closed.open.filter(({ from, until }) => from < dayOf('2000-01-01') && until > dayOf('1991-01-01'))).toEqual(
      [],
    )
    expect(closed.questions.map(question => question.id)).not.toContain(`open-place:${id(1)}:${id(2)}`)
  })

  it('a period: it stays closed when it turns out which of its two pieces came first', () => {
    const entries = [piece(1), piece(2), told(100, 1, year(2018)), told(101, 2, year(2014))]
    expect(of(entries).questions.map(question => question.id)).toContain(`open-place:${id(2)}:${id(1)}`)
    const closed = of([...entries, leave({ of: 'period', after: id(1), before: id(2) })])
    expect(closed.questions.map(question => question.id)).not.toContain(`open-place:${id(2)}:${id(1)}`)
  })

  it('a question: it is not put again', () => {
    const entries = [piece(1), piece(2), told(100, 1, year(1990)), told(101, 2, year(2000))]
    const question = `open-place:${id(1)}:${id(2)}`
    const closed = of([...entries, leave({ of: 'question', question })])
    expect(closed.questions.map(({ id }) => id)).not.toContain(question)
    expect(closed.open).toEqual(of(entries).open)
  })

  it('comes back, all of it, only when the patient opens it again', () => {
    const entries = [piece(1), piece(2), told(100, 1, year(1990)), told(101, 2, relation('after', 1))]
    const closed = [...entries, leave({ of: 'piece', piece: id(1) })]
    expect(of([...closed, record(901, 'story.reopened', { leftBe: id(900) })])).toEqual(of(entries))
  })
})
