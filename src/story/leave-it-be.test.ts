import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Recorded } from '#record'
import { dayOf, defaultWords, type When } from '#time'
import type { StoryEntry } from './entries.ts'
import { knotsIn } from './knots.ts'
import { placementOf } from './live.ts'
import { openPlacesIn } from './open-places.ts'
import { place, type Placement } from './placement.ts'
import { anchorKept, anyStory, born, id, piece, record, relation, seen, told, year } from './planted.fixture.ts'
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

/** All of it as one text: what is not in it can be seen nowhere. */
const inWords = (seen: unknown): string =>
  JSON.stringify(seen, (_, value: unknown) => (value instanceof Set ? [...value] : value))

/** Without the piece, what was told of it or in relation to it, and the anchor that was told in relation to it alone. */
const neverTold = (entries: readonly Recorded<StoryEntry>[], number: number): readonly Recorded<StoryEntry>[] => {
  const speaksOf = (one: StoryEntry, gone: string) =>
    one.kind === 'story.when-told' &&
    (one.body.piece === gone || (one.body.when.how === 'relation' && one.body.when.to === gone))
  const ofAnchor = entries.filter(one => one.kind === 'story.when-told' && one.body.piece === id(40))
  const leadsBack = ofAnchor.length > 0 && ofAnchor.every(one => speaksOf(one, id(number)))
  const rest = without(entries, number).filter(one => !speaksOf(one, id(number)))
  return leadsBack ? without(rest, 40).filter(one => !speaksOf(one, id(40))) : rest
}

describe('what the patient leaves be', () => {
  it('a piece: it all looks as if the piece had never been told', () => {
    fc.assert(
      fc.property(anyStory, entries => {
        const closed = of([...entries, leave({ of: 'piece', piece: id(2) })])
        const never = of(neverTold(entries, 2))
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

  it('a piece laid in two strands on two devices: its time is asked about in neither', () => {
    const laid = (n: number, strand: 'health' | 'place') => ({
      ...record(n, 'story.piece-retold', { piece: id(2), strand }),
      over: [id(2)],
    })
    const entries = [
      piece(1),
      piece(2),
      piece(3),
      laid(90, 'health'),
      laid(91, 'place'),
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

  it('an anchor: nothing told in relation to it places anything, and no question and no knot names it', () => {
    const entries = [
      piece(1, 'event'),
      piece(2, 'event'),
      anchorKept(41, { from: '1991-01-01', until: '1991-06-01' }),
      told(100, 1, relation('during', 41)),
      told(101, 1, year(1984)),
      told(102, 2, year(1990)),
    ]
    expect(of(entries).knots.flatMap(({ anchors }) => anchors)).toEqual([id(41)])
    const closed = of([...entries, leave({ of: 'piece', piece: id(41) })])
    expect(closed.knots).toEqual([])
    expect(closed.places[id(1)]).toBeDefined()
    expect(inWords(closed)).not.toContain(id(41))
  })

  it('one of several: of a piece left be, no choice is tried and no reason given', () => {
    fc.assert(
      fc.property(anyStory, entries => {
        const several: When = {
          how: 'one-of',
          among: [1984, 1986].map(year => ({ how: 'date', calendar: 'gregory', year })),
        }
        const more = [...entries, told(150, 2, several), told(151, 1, relation('after', 2))]
        const closed = of([...more, leave({ of: 'piece', piece: id(2) })])
        const words = inWords(closed)
        for (const gone of [id(2), id(150), id(151)]) expect(words).not.toContain(gone)
        expect(closed.places).toEqual(of(neverTold(more, 2)).places)
      }),
      { numRuns: 60 },
    )
  })

  it('a kind reading: none is looked for in what is closed, and none names it', () => {
    const entries = [
      piece(1, 'event'),
      piece(2, 'event'),
      piece(3, 'event'),
      told(100, 1, year(1362)),
      told(101, 2, year(1980)),
      told(102, 1, relation('after', 2)),
      told(103, 3, year(1370)),
      piece(4, 'event'),
      told(104, 4, year(1981)),
      told(105, 3, relation('after', 4)),
    ]
    const kinds = (story: ReturnType<typeof of>) => story.knots.flatMap(knot => knot.kindReadings)
    expect(inWords(kinds(of(entries)))).toContain(id(103))
    const closed = of([...entries, leave({ of: 'piece', piece: id(3) })])
    expect(kinds(closed)).not.toEqual([])
    expect(inWords(closed)).not.toContain(id(3))
    expect(inWords(closed)).not.toContain(id(103))
    const both = [
      leave({ of: 'piece', piece: id(3) }),
      record(901, 'story.left-be', { what: { of: 'piece', piece: id(2) } }),
    ]
    expect(of([...entries, ...both]).knots).toEqual([])
  })

  it('an anchor without days, told only in relation to what is left be, goes along, and a chain of them too', () => {
    const entries = [
      piece(1),
      piece(2),
      anchorKept(40),
      anchorKept(41),
      told(100, 40, relation('after', 2)),
      told(101, 41, relation('after', 40)),
      told(102, 1, relation('during', 41)),
      told(103, 2, year(1990)),
    ]
    expect(of(entries).places[id(1)]).toBeDefined()
    const closed = of([...entries, leave({ of: 'piece', piece: id(2) })])
    expect(closed.shown.anchors).toEqual([])
    for (const gone of [2, 40, 41, 100, 101, 102]) expect(inWords(closed)).not.toContain(id(gone))
    const dated = [...entries, told(104, 40, year(1980))]
    expect(of([...dated, leave({ of: 'piece', piece: id(2) })]).shown.anchors).toHaveLength(2)
  })

  it('a link goes along with either of the two it joins, and so does a question about it', () => {
    const link = (from: number, to: number) =>
      record(300, 'story.link-told', { from: id(from), to: id(to), said: { picture: 'home' } })
    const asked = record(301, 'story.left-be', { what: { of: 'question', question: `open-place:${id(1)}:${id(2)}` } })
    for (const one of [link(1, 2), link(2, 1)]) {
      const entries = [piece(1), piece(2), one, asked]
      expect(storyOf(entries).links).toHaveLength(1)
      expect(storyOf(entries).questions.size).toBe(1)
      const closed = storyOf([...entries, leave({ of: 'piece', piece: id(2) })])
      expect(closed.links).toEqual([])
      expect([...closed.questions]).toEqual([])
    }
  })

  it('what was kept as told of a piece goes along with the piece', () => {
    const kept = record(300, 'story.kept-as-told', { statement: id(100) })
    const entries = [piece(1), told(100, 1, year(1990)), kept]
    expect([...storyOf(entries).keptAsTold]).toEqual([id(100)])
    expect([...storyOf([...entries, leave({ of: 'piece', piece: id(1) })]).keptAsTold]).toEqual([])
  })

  it('a birth told as an age by somebody whose pieces are closed stays the birth, and nothing else', () => {
    const entries = [piece(1), told(100, 1, { how: 'age', years: 10 }), born(99, { how: 'age', years: 40 })]
    const closed = of([...entries, leave({ of: 'piece', piece: id(1) })])
    expect(Object.keys(closed.places)).toEqual(['birth'])
  })
})
