import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Recorded } from '#record'
import { dayOf, defaultWords } from '#time'
import { knotsIn } from './knots.ts'
import { asksNothing } from './moments.ts'
import { openPlacesIn } from './open-places.ts'
import { place } from './placement.ts'
import { entry, id, piece, record, relation, told, year } from './planted.fixture.ts'
import { questionsFor } from './questions.ts'
import { storyOf } from './view.ts'

const today = dayOf('2024-05-01')
const VISIT = id(900)
const marked = (number: number, what: 'cue' | 'pause' | 'leave-be', visit = VISIT) =>
  record(number, 'story.moment-marked', { what, visit })
const finished = (number: number, what: 'come-back' | 'cue' | 'pause', mark: number, of?: number) =>
  record(number, 'story.moment-finished', { what, mark: id(mark), ...(of && { piece: id(of) }) })
const leftBe = (number: number, mark: number, of?: number) =>
  record(number, 'story.moment-finished', { what: 'leave-be', mark: id(mark), ...(of && { piece: id(of) }) })
const back = (number: number, of: number) => entry(number, 'record.taken-back', { entry: id(of) })
const said = { original: { language: 'da', text: 'hun så ned' } }

/** Two homes with years nobody told of between, a war that does not fit yet, and what is asked of them. */
const life = [
  piece(1),
  piece(2, 'event', 'journey'),
  piece(3),
  piece(4, 'stretch', 'health'),
  told(100, 1, year(1990)),
  told(101, 2, year(1993)),
  told(102, 2, year(1997)),
  told(103, 3, year(2005)),
  told(104, 4, relation('after', 2)),
  record(105, 'story.come-back-marked', { piece: id(2) }),
]
/** Everything anybody is asked, shown or called back to, as one text. */
const everything = (entries: readonly Recorded[]): string => {
  const story = storyOf(entries)
  const placement = place(story, defaultWords)
  const { leftBe: _, ...shown } = story
  return JSON.stringify(
    [
      shown,
      knotsIn(story, placement, defaultWords),
      openPlacesIn(story, placement, { from: dayOf('1960-01-01'), until: today }),
      questionsFor(story, placement, { today, firstVisit: false }),
    ],
    (_key, value: unknown) => (value instanceof Set ? [...value] : value),
  )
}
const moments = (entries: readonly Recorded[]) => storyOf(entries).moments.map(({ id: one, what }) => [one, what])

describe('what was marked with the eyes on the patient', () => {
  const touched = [
    ...life,
    record(200, 'story.come-back-marked', { visit: VISIT }),
    marked(201, 'cue'),
    marked(202, 'pause'),
    marked(203, 'leave-be'),
  ]

  it('is to finish, in the order it was touched, with what was told last as a guess', () => {
    expect(moments(touched)).toEqual([
      [id(200), 'come-back'],
      [id(201), 'cue'],
      [id(202), 'pause'],
      [id(203), 'leave-be'],
    ])
    expect(storyOf(touched).moments.map(({ near }) => near)).toEqual([id(4), id(4), id(4), id(4)])
  })

  it('offers no guess from another day, and none that is left be', () => {
    const before = { ...piece(4), source: { ...piece(4).source, toldOn: '2024-04-01' } }
    expect(storyOf([before, marked(201, 'cue')]).moments[0]?.near).toBeUndefined()
    const closed = record(300, 'story.left-be', { what: { of: 'piece', piece: id(4) } })
    expect(storyOf([piece(4), marked(201, 'cue'), closed]).moments[0]?.near).toBeUndefined()
  })

  it('is nothing to finish where a piece or words came with it', () => {
    expect(moments([...life, record(200, 'story.come-back-marked', { said })])).toEqual([])
  })

  it('stays a thread of ours until it is taken up: a cue and what to come back to, with what was joined to it', () => {
    const kept = [
      ...touched,
      finished(300, 'come-back', 200, 3),
      finished(301, 'cue', 201),
      finished(302, 'pause', 202),
    ]
    expect(moments(kept)).toEqual([[id(203), 'leave-be']])
    expect(storyOf(kept).marks.map(mark => [mark.id, mark.what, mark.piece])).toEqual([
      [id(105), 'come-back', id(2)],
      [id(200), 'come-back', id(3)],
      [id(201), 'cue', undefined],
    ])
    const done = record(310, 'story.come-back-done', { mark: id(201) })
    expect(storyOf([...kept, done]).marks.map(mark => mark.id)).toEqual([id(105), id(200)])
  })

  it('lets go of a cue and a pause, and never of "leave it be"', () => {
    const letGo = [201, 202, 203].map((mark, nth) => record(300 + nth, 'story.come-back-done', { mark: id(mark) }))
    expect(moments([...touched, ...letGo])).toEqual([
      [id(200), 'come-back'],
      [id(203), 'leave-be'],
    ])
  })

  it('is the same in any order of arrival', () => {
    const all = [...touched, finished(300, 'cue', 201, 1), leftBe(301, 203, 2)]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), shuffled => {
        expect(storyOf(shuffled)).toEqual(storyOf(all))
      }),
    )
  })
})

describe('"leave it be", marked by one touch (red line 3)', () => {
  const mark = marked(203, 'leave-be')

  it('has nothing asked for the rest of that visit, whatever becomes of the mark', () => {
    for (const after of [[], [leftBe(300, 203, 2)], [leftBe(300, 203)]])
      expect(asksNothing(storyOf([...life, mark, ...after]), VISIT)).toBe(true)
    expect(asksNothing(storyOf(life), VISIT)).toBe(false)
  })

  it('has nothing asked afterwards either until somebody says what it was about', () => {
    expect(asksNothing(storyOf([...life, mark]), undefined)).toBe(true)
    expect(asksNothing(storyOf([...life, mark]), id(901))).toBe(true)
    expect(asksNothing(storyOf([...life, mark, leftBe(300, 203, 2)]), id(901))).toBe(false)
  })

  it('is finished where the patient touched at the table what it was', () => {
    const theirs = record(300, 'story.left-be', { what: { of: 'piece', piece: id(2) } })
    expect(moments([...life, mark, theirs])).toEqual([])
    expect(moments([...life, theirs, marked(301, 'leave-be')])).toEqual([[id(301), 'leave-be']])
  })

  it('closes the piece it was about: no question, knot, open place, thread or list names it', () => {
    expect(everything(life)).toContain(id(2))
    expect(everything([...life, mark, leftBe(300, 203, 2)])).not.toContain(id(2))
  })

  it('is opened by the patient alone: not by taking back the mark, letting go, or finishing it once more', () => {
    const closed = [...life, mark, leftBe(300, 203, 2)]
    const tries: Recorded[][] = [
      [back(400, 203)],
      [record(400, 'story.come-back-done', { mark: id(203) })],
      [leftBe(400, 203, 3)],
      [leftBe(400, 203)],
      [record(400, 'story.reopened', { leftBe: id(203) })],
      [record(400, 'story.reopened', { leftBe: id(300) })],
    ]
    for (const more of tries) expect(everything([...closed, ...more])).not.toContain(`"${id(2)}"`)
  })

  it('is opened when the patient opens that piece again, and not by an opening from before', () => {
    const theirs = (at: number) => record(at, 'story.left-be', { what: { of: 'piece', piece: id(2) } })
    const opens = (at: number, of: number) => record(at, 'story.reopened', { leftBe: id(of) })
    const after = [...life, mark, theirs(210), leftBe(300, 203, 2), opens(400, 210)]
    expect(storyOf(after).pieces.map(one => one.id)).toContain(id(2))
    const before = [...life, theirs(110), opens(111, 110), mark, leftBe(300, 203, 2)]
    expect(storyOf(before).pieces.map(one => one.id)).not.toContain(id(2))
  })
})
