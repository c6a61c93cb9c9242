import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry, Recorded } from '#record'
import { defaultWords } from '#time'
import { anchorKept, anyStory, entry, id, piece, record, relation, told, year } from './planted.fixture.ts'
import { place } from './placement.ts'
import { storyOf } from './view.ts'

const said = (text: string) => ({ original: { language: 'da', text } })
const back = (number: number, of: number) => entry(number, 'record.taken-back', { entry: id(of) })

const life: Recorded<Entry>[] = [
  piece(1, 'stretch', 'place', ['yusuf']),
  piece(2, 'event', 'journey'),
  piece(3),
  told(100, 1, year(1990)),
  told(101, 2, relation('after', 1)),
  told(102, 3, year(2001)),
  record(200, 'story.link-told', { from: id(1), to: id(2), said: said('since then') }),
  record(201, 'story.come-back-marked', { piece: id(1) }),
  record(202, 'story.piece-retold', { piece: id(3), said: said('in other words') }),
  record(203, 'story.when-answered', { piece: id(3), answer: 'not-now' }),
  entry(204, 'people.birth-on-papers', { when: { ...year(1975), month: 1, day: 1 } }),
]

describe('the story as far as it was told', () => {
  it('does not take better words for words that were said back', () => {
    const agreed = entry(300, 'record.said-back', { entry: id(1), outcome: 'agreed' })
    const retold = record(301, 'story.piece-retold', {
      piece: id(1),
      said: { rendered: [{ language: 'da', text: 'otherwise' }] },
    })
    expect(storyOf([piece(1), agreed]).pieces[0]?.saidBack).toBe(true)
    expect(storyOf([piece(1), agreed, retold]).pieces[0]?.saidBack).toBe(false)
  })

  it('has a piece in both words where it was told anew on two devices, and in one once a hand tells it over both', () => {
    const retold = (n: number, words: string, over: number[]) => ({
      ...record(n, 'story.piece-retold', { piece: id(1), said: said(words) }),
      over: over.map(id),
    })
    const both = [piece(1), retold(300, 'the boat', [1]), retold(301, 'the raft', [1])]
    expect(storyOf(both).pieces[0]).toMatchObject({
      said: said('the boat'),
      sides: [
        { id: id(300), said: said('the boat') },
        { id: id(301), said: said('the raft') },
      ],
    })
    const settled = storyOf([...both, retold(302, 'the raft', [300, 301])]).pieces[0]
    expect(settled?.said).toEqual(said('the raft'))
    expect(settled).not.toHaveProperty('sides')
  })

  it('keeps words and strand apart: what one device says anew, and another lays elsewhere, are both so', () => {
    const lane = { ...record(300, 'story.piece-retold', { piece: id(1), strand: 'work' }), over: [id(1)] }
    const words = { ...record(301, 'story.piece-retold', { piece: id(1), said: said('the raft') }), over: [id(1)] }
    const told = storyOf([piece(1), words, lane]).pieces[0]
    expect(told).toMatchObject({ said: said('the raft'), strand: 'work' })
    for (const kept of ['sides', 'strands', 'forms']) expect(told).not.toHaveProperty(kept)
  })

  it('has a piece in both strands and both forms where it was laid so on two devices, and lies as the first until a hand says', () => {
    const laid = (n: number, body: object, over: readonly number[]) => ({
      ...record(n, 'story.piece-retold', { piece: id(1), ...body }),
      over: over.map(id),
    })
    const both = [
      piece(1, 'event', 'place'),
      laid(300, { strand: 'work' }, [1]),
      laid(301, { form: 'stretch' }, [1]),
      laid(302, { strand: 'health' }, [1]),
      laid(303, { form: 'again-and-again' }, [1]),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(both, { minLength: both.length }), fc.subarray(both), (shuffled, again) => {
        const told = storyOf([...shuffled, ...again]).pieces[0]
        expect(told).toMatchObject({
          strand: 'work',
          form: 'stretch',
          strands: [
            { id: id(300), strand: 'work', source: { teller: 'amina' } },
            { id: id(302), strand: 'health', source: { teller: 'amina' } },
          ],
          forms: [
            { id: id(301), form: 'stretch' },
            { id: id(303), form: 'again-and-again' },
          ],
        })
        expect(told).not.toHaveProperty('sides')
      }),
    )
    // Placed by the first of them, as if it stood alone.
    const placed = (all: Recorded[]) => place(storyOf([...all, told(100, 1, year(1990), 'start')]), defaultWords).places
    const [first, only, asTold] = [both, both.slice(0, 3), both.slice(0, 2)].map(placed)
    expect(first).toEqual(only)
    expect(first).not.toEqual(asTold)
    const one = storyOf([...both, laid(304, { strand: 'health' }, [300, 302])]).pieces[0]
    expect(one).toMatchObject({ strand: 'health', form: 'stretch' })
    expect(one).not.toHaveProperty('strands')
    expect(one?.forms).toHaveLength(2)
  })

  it('has nothing that stands twice of a piece that was left be (red line 3)', () => {
    const laid = (n: number, body: object) => ({
      ...record(n, 'story.piece-retold', { piece: id(1), ...body }),
      over: [id(1)],
    })
    const both = [
      piece(1, 'event', 'place'),
      ...[300, 301].map(n => laid(n, { said: said(`raft ${n}`) })),
      laid(302, { strand: 'work' }),
      laid(303, { strand: 'health' }),
      laid(304, { form: 'stretch' }),
      laid(305, { form: 'again-and-again' }),
    ]
    const leave = record(400, 'story.left-be', { what: { of: 'piece', piece: id(1) } })
    const { leftBe, ...shown } = storyOf([...both, leave])
    expect(leftBe).toHaveLength(1)
    const everything = JSON.stringify(shown)
    for (const n of [1, 300, 301, 302, 303, 304, 305]) expect(everything).not.toContain(id(n))
    const again = storyOf([...both, leave, record(401, 'story.reopened', { leftBe: id(400) })]).pieces[0]
    expect([again?.sides, again?.strands, again?.forms].map(sides => sides?.length)).toEqual([2, 2, 2])
  })

  it('is the same in any order of arrival, and when something arrives twice', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(life, { minLength: life.length }), fc.subarray(life), (shuffled, again) => {
        expect(storyOf([...shuffled, ...again])).toEqual(storyOf(life))
      }),
    )
  })

  it('is the same from two devices, whichever is heard first', () => {
    fc.assert(
      fc.property(anyStory, fc.nat(), (entries, at) => {
        const [a, b] = [entries.slice(0, at % 17), entries.slice(at % 17)]
        expect(storyOf([...a, ...b])).toEqual(storyOf([...b, ...a]))
      }),
    )
  })

  it('counts only what stands: what was taken back is gone, and back when that is taken back', () => {
    expect(storyOf([...life, back(300, 100)])).toEqual(storyOf(life.filter(one => one.id !== id(100))))
    expect(storyOf([...life, back(300, 100), back(301, 300)])).toEqual(storyOf(life))
  })

  it('has nothing of a piece that was left be: no words, no time, no link, no mark, nothing told in relation to it', () => {
    const { leftBe, ...shown } = storyOf([
      ...life,
      record(400, 'story.left-be', { what: { of: 'piece', piece: id(1) } }),
    ])
    expect(leftBe.map(({ what }) => what)).toEqual([{ of: 'piece', piece: id(1) }])
    expect(JSON.stringify({ ...shown, keptAsTold: [...shown.keptAsTold] })).not.toContain(id(1))
    expect(shown.statements.map(({ id }) => id)).not.toContain(id(101))
    expect(shown.links).toEqual([])
    expect(shown.marks).toEqual([])
  })

  it('has nothing of the pieces that name a person who was left be', () => {
    const left = record(400, 'story.left-be', { what: { of: 'person', person: 'yusuf' } })
    expect(storyOf([...life, left]).pieces.map(({ id }) => id)).toEqual([id(2), id(3)])
  })

  it('tells a piece in its last words, and keeps apart not asked, not now, declined and does not know', () => {
    const pieces = storyOf(life).pieces
    expect(pieces.map(({ answer }) => answer)).toEqual(['not-asked', 'not-asked', 'not-now'])
    expect(pieces[2]?.said).toEqual(said('in other words'))
  })

  it('lets papers say when somebody was born until the patient does, and keeps both', () => {
    expect(storyOf(life).statements.find(({ piece }) => piece === 'birth')?.onPapers).toBe(true)
    const both = storyOf([...life, entry(500, 'people.birth-told', { when: year(1974) })])
    expect(both.statements.filter(({ piece }) => piece === 'birth').map(({ onPapers }) => onPapers)).toEqual([false])
    expect(both.beside.map(({ onPapers }) => onPapers)).toEqual([true])
  })

  it('places nothing by what the patient sets aside, and shows it where it was told', () => {
    const aside = storyOf([...life, record(400, 'story.set-aside', { statement: id(100) })])
    expect(aside.statements.map(({ id }) => id)).not.toContain(id(100))
    expect(aside.beside.map(({ id }) => id)).toEqual([id(100)])
  })

  it('keeps the language something was told in', () => {
    expect(storyOf(life).statements.map(({ language }) => language)).toEqual(['da', 'da', 'da', 'da'])
  })

  it('says when an anchor was, where that was told', () => {
    const river = [anchorKept(40), told(120, 40, year(1978))]
    const story = storyOf([...life, ...river])
    expect(story.anchors).toMatchObject([{ id: id(40), whose: 'family' }])
    expect(story.anchors[0]?.from).toBeUndefined()
    expect(story.statements.filter(({ piece }) => piece === id(40)).map(({ id }) => id)).toEqual([id(120)])
    expect(storyOf([...life, told(120, 41, year(1978))]).statements.map(({ id }) => id)).not.toContain(id(120))
  })

  it('has nothing of an anchor that was left be, nor of one that was told only in relation to what was', () => {
    const river = [
      anchorKept(40),
      anchorKept(41),
      told(120, 40, relation('after', 1)),
      told(121, 41, relation('after', 40)),
    ]
    const told3 = told(122, 3, relation('before', 41))
    const leave = (piece: number) => record(400, 'story.left-be', { what: { of: 'piece', piece: id(piece) } })
    const without = storyOf([...life, ...river, told3, leave(1)])
    expect(without.anchors).toEqual([])
    expect(without.statements.map(({ id }) => id)).not.toContain(id(122))
    expect(storyOf([...life, ...river, leave(40)]).anchors).toEqual([])
    const dated = storyOf([...life, ...river, told(123, 40, year(1978)), leave(1)])
    expect(dated.anchors.map(({ id }) => id)).toEqual([id(40), id(41)])
  })
})
