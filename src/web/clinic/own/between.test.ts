import { describe, expect, test } from 'vitest'
import type { Recorded } from '#record'
import { storyOf } from '#story'
import { dayOf, defaultWords } from '#time'
import { entryBy, newId } from '../../parts/hand.ts'
import { between, stillThere, type Asked, type Between } from './between.ts'
import { workOut } from './work-out.ts'

const hand = {
  clinic: 'invented',
  patient: 'amina',
  staff: 'lis',
  today: '2026-09-10',
  language: 'ar',
  clinicLanguage: 'en',
  here: [],
}
const [izmir, hamburg, one, other, journey] = [newId(), newId(), newId(), newId(), newId()]
const said = (text: string) => ({ original: { language: 'en', text } })
const lived = (id: string, text: string) =>
  entryBy(hand, { kind: 'story.piece-told', id, body: { form: 'stretch', strand: 'place', said: said(text) } })
const inYear = (piece: string, year: number, id = newId()) =>
  entryBy(hand, {
    kind: 'story.when-told',
    id,
    body: { piece, of: 'whole', when: { how: 'date', calendar: 'gregory', year } },
  })

const entries = [
  lived(izmir, 'In Izmir.'),
  inYear(izmir, 1991),
  lived(hamburg, 'In Hamburg.'),
  inYear(hamburg, 2001),
  entryBy(hand, {
    kind: 'story.piece-told',
    id: journey,
    body: { form: 'event', strand: 'journey', said: said('The boat.') },
  }),
  inYear(journey, 1993, one),
  inYear(journey, 1997, other),
] satisfies Recorded[]
const asked = (entries: Asked['entries']): Asked => ({ entries, words: defaultWords, today: dayOf(hand.today) })
const more = (kind: string, body: object): Recorded => entryBy(hand, { kind, body })
const found = between(asked(entries))

describe('what lies between the pieces', () => {
  test('is worked out from entries: a question and a knot, in ids and without words of anybody', () => {
    expect(found.questions.map(({ id }) => id)).toContain(`open-place:${izmir}:${hamburg}`)
    expect(found.knots.map(({ statements }) => [...statements].sort())).toEqual([[one, other].sort()])
    expect(JSON.stringify(found)).not.toMatch(/Izmir|Hamburg|boat|lis|amina/)
  })

  test('is all still there while nothing has changed', () => {
    expect(stillThere(found, storyOf(entries))).toEqual(found)
  })

  test.each([
    ['a piece left be', more('story.left-be', { what: { of: 'piece', piece: izmir } }), 'questions'],
    [
      'a question left be',
      more('story.left-be', { what: { of: 'question', question: found.questions[0]!.id } }),
      'questions',
    ],
    ['a piece taken back', more('record.taken-back', { entry: hamburg }), 'questions'],
    ['a knot of which one was taken back', more('record.taken-back', { entry: one }), 'knots'],
  ] as const)('is gone at once with %s, before the next answer is there', (_, change, gone) => {
    const now = stillThere(found, storyOf([...entries, change]))
    expect(now[gone].length).toBeLessThan(found[gone].length)
  })

  test('is gone at once where all is kept as it was told', () => {
    const kept = [one, other].map(statement => more('story.kept-as-told', { statement }))
    expect(stillThere(found, storyOf([...entries, ...kept])).knots).toEqual([])
  })
})

describe('working it out', () => {
  const answer = () => {
    const heard: Between[] = []
    return { heard, hear: (between: Between) => heard.push(between) }
  }
  const anAnswer = (heard: readonly Between[]) => expect.poll(() => heard.length).toBeGreaterThan(0)

  test('happens in the page where there is no worker', async () => {
    const { heard, hear } = answer()
    workOut(asked(entries), hear)
    await anAnswer(heard)
    expect(heard).toEqual([found])
  })

  test('gives no answer of an older story', async () => {
    const { heard, hear } = answer()
    const drop = workOut(asked(entries), hear)
    drop()
    workOut(asked(entries.slice(0, 2)), hear)
    // An answer to the first would be there by then: it was asked before.
    await anAnswer(heard)
    expect(heard).toEqual([between(asked(entries.slice(0, 2)))])
  })
})
