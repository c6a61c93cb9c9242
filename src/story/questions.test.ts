import { describe, expect, it } from 'vitest'
import type { Recorded } from '#record'
import { dayOf, defaultWords, type When } from '#time'
import { LeftBe, type StoryEntry } from './entries.ts'
import { place } from './placement.ts'
import { anchorKept, anyStory, id, piece, record, relation, told, year } from './planted.fixture.ts'
import type { Question } from './question.ts'
import { questionsFor } from './questions.ts'
import { storyOf } from './view.ts'
import * as fc from 'fast-check'
import * as v from 'valibot'

const today = dayOf('2024-05-01')
const ask = (
  entries: readonly Recorded<StoryEntry>[],
  more: { firstVisit?: boolean; today?: number } = {},
): Question[] => {
  const story = storyOf(entries)
  return questionsFor(story, place(story, defaultWords), { today, firstVisit: false, ...more })
}
const day = (year: number, month: number): When => ({ how: 'date', calendar: 'gregory', year, month, day: 1 })

/** Izmir from 1990 until 2000, then Odense; a pain nobody dated. */
const izmir = [
  piece(1),
  told(101, 1, day(1990, 1), 'start'),
  told(102, 1, day(2000, 1), 'end'),
  piece(2),
  told(103, 2, day(2000, 1), 'start'),
  told(104, 2, day(2024, 4), 'end'),
]
const pain = piece(3, 'stretch', 'health')
const letter = piece(3, 'event', 'people')
const answered = (answer: 'not-now' | 'declined' | 'does-not-know') =>
  record(300, 'story.when-answered', { piece: id(3), answer })
const leave = (what: Extract<StoryEntry, { kind: 'story.left-be' }>['body']['what']) =>
  record(400, 'story.left-be', { what })
const ofKind = (kind: Question['kind'], questions: readonly Question[]) => questions.filter(one => one.kind === kind)

describe('a cue from another strand', () => {
  const cue = { kind: 'cue', id: `cue:${id(3)}:${id(1)}`, piece: id(3), other: id(1) }
  const lived = [...izmir, piece(5), told(105, 5, day(1970, 1), 'start'), told(106, 5, day(1990, 1), 'end')]

  it('asks whether the pain was already so in Izmir', () => {
    expect(ofKind('cue', ask([...lived, pain]))).toEqual([cue])
  })

  it('asks nothing of the kind about an event, or about where somebody lived', () => {
    expect(ofKind('cue', ask([...lived, letter]))).toEqual([])
    expect(ofKind('cue', ask([...lived, piece(3, 'stretch', 'work')]))).toEqual([])
  })

  it('asks nothing where it is known well when it began', () => {
    expect(ofKind('cue', ask([...lived, pain, told(110, 3, year(1995), 'start')]))).toEqual([])
  })

  it('does not come back, nor otherwise, once it was left be', () => {
    const closed = ask([...lived, pain, leave({ of: 'question', question: cue.id })])
    expect(closed.filter(({ id: question }) => question.includes(id(3)))).toEqual([])
    const otherwise = ask([...lived, pain, leave({ of: 'question', question: `widest:${id(3)}` })])
    expect(otherwise.filter(({ id: question }) => question.includes(id(3)))).toEqual([])
  })
})

describe('the piece with the most room in time', () => {
  const war = anchorKept(40, { from: '1999-03-24', until: '1999-06-10' })
  const widest = { kind: 'widest', id: `widest:${id(3)}`, piece: id(3), landmark: id(40) }

  it('is asked about beside a landmark in the middle of it', () => {
    expect(ofKind('widest', ask([...izmir, letter, war]))).toEqual([widest])
  })

  it('is not asked about where it was said to be within two years', () => {
    expect(ofKind('widest', ask([...izmir, letter, war, told(110, 3, year(1999))]))).toEqual([])
  })

  it('is not asked about where either answer would tell nothing', () => {
    expect(ofKind('widest', ask([...izmir, letter, war, told(110, 3, relation('after', 40))]))).not.toContainEqual(
      widest,
    )
  })

  it('is beside an anchor without days only once it is known when that was', () => {
    const river = anchorKept(40)
    expect(ofKind('widest', ask([...izmir, letter, river])).map(({ id }) => id)).not.toContain(widest.id)
    expect(ofKind('widest', ask([...izmir, letter, river, told(110, 40, year(1999))]))).toContainEqual(widest)
  })

  it('is not asked about again after "declined" or "does not know", and after "not now" only on another day', () => {
    const entries = [...izmir, letter, war]
    for (const answer of ['declined', 'does-not-know'] as const)
      expect(ofKind('widest', ask([...entries, answered(answer)]))).toEqual([])
    const later = [...entries, answered('not-now')]
    expect(ofKind('widest', ask(later))).toEqual([])
    expect(ofKind('widest', ask(later, { today: today + 30 }))).toEqual([widest])
  })

  it('is not asked about where something told of it does not fit yet', () => {
    const apart = [told(110, 3, day(1990, 5)), told(111, 3, day(1998, 5))]
    expect(ofKind('widest', ask([...izmir, letter, war, ...apart]))).toEqual([])
  })
})

describe('nobody is asked', () => {
  const childhood = [
    record(90, 'people.birth-told' as never, { when: day(1980, 1) } as never),
    piece(1),
    told(101, 1, { how: 'age', years: 0 }, 'start'),
    told(102, 1, day(2024, 4), 'end'),
  ]

  it('of the time before a first home that may have been there from birth', () => {
    expect(ask(childhood)).toEqual([])
    const later = childhood.with(2, told(101, 1, { how: 'age', years: 3 }, 'start'))
    expect(ask(later).map(({ id: question }) => question)).toEqual([`open-place-before:${id(1)}`])
  })

  it('about a habit: football in the lane, told with the years of the old house', () => {
    const football = piece(3, 'again-and-again', 'good')
    const told3 = [told(110, 3, { how: 'date', calendar: 'gregory', year: 1970, side: 'from' }, 'start')]
    const asked = ask([...izmir, piece(5), told(105, 5, day(1960, 1), 'start'), football, ...told3])
    expect(JSON.stringify(asked)).not.toContain(id(3))
    const pain3 = piece(3, 'again-and-again', 'health')
    expect(JSON.stringify(ask([...izmir, piece(5), told(105, 5, day(1960, 1), 'start'), pain3, ...told3]))).toContain(
      id(3),
    )
  })
})

describe('what is left be is in no question', () => {
  const war = anchorKept(40, { from: '1999-03-24', until: '1999-06-10' })
  const entries = [...izmir, letter, war]

  it('no piece, no landmark and no anchor', () => {
    for (const number of [1, 3, 40]) {
      const asked = ask([...entries, leave({ of: 'piece', piece: id(number) })])
      expect(JSON.stringify(asked)).not.toContain(id(number))
    }
  })

  it('no landmark within a period left be, on any strand', () => {
    const asked = ask([...entries, leave({ of: 'period', after: id(1) })])
    expect(asked).toEqual([])
  })

  it('no landmark of the time of a piece left be', () => {
    const raid = [piece(6, 'stretch', 'other'), told(120, 6, year(1999))]
    const asked = ask([...entries, ...raid, leave({ of: 'piece', piece: id(6) })])
    expect(JSON.stringify(asked)).not.toContain(id(40))
  })
})

describe('a handful of questions', () => {
  it('are three at most, of each kind by turns, and none at a first visit', () => {
    const stays = [4, 5, 6, 7].flatMap(n => [
      piece(n),
      told(100 + 2 * n, n, day(1970 + 3 * n, 1), 'start'),
      told(101 + 2 * n, n, day(1971 + 3 * n, 1), 'end'),
    ])
    const entries = [
      ...stays,
      pain,
      piece(8, 'event', 'good'),
      anchorKept(40, { from: '1987-03-24', until: '1987-06-10' }),
    ]
    expect(ask(entries).map(({ kind }) => kind)).toEqual(['open-place', 'cue', 'widest'])
    expect(ask(entries, { firstVisit: true })).toEqual([])
  })

  it('have each an id by which it can be left be, and the same one in any order of telling', () => {
    fc.assert(
      fc.property(
        anyStory.chain(entries =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries], { minLength: entries.length })),
        ),
        ([entries, shuffled]) => {
          const asked = ask(entries)
          expect(ask(shuffled)).toEqual(asked)
          expect(asked.length).toBeLessThanOrEqual(3)
          for (const { id: question } of asked) {
            expect(v.is(LeftBe, { what: { of: 'question', question } })).toBe(true)
            const closed = ask([...entries, leave({ of: 'question', question })])
            expect(closed.map(({ id }) => id)).not.toContain(question)
          }
        },
      ),
    )
  })
})
