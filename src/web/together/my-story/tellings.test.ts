import { expect, test } from 'vitest'
import { emptyTelling, whensSaid, withDraft, withTold } from '../../parts/when-field-telling.ts'
import { leftBe } from './leaving.ts'
import { inTimeOrder } from './placed.ts'
import { suggestedStrand } from './suggested-strand.ts'
import { pieceTellings, saidByProfessional, takenBack, whenTellings } from './tellings.ts'
import { tellersAt, voiceOf } from './voice.ts'
import type { Piece } from '#story'

const said = { picture: 'home' }

test('a piece is told with no word of when, and that is enough', () => {
  expect(pieceTellings('p', { form: 'event', strand: 'place', said }, { is: 'nothing' }, 'amina')).toEqual([
    { kind: 'story.piece-told', id: 'p', body: { form: 'event', strand: 'place', said }, teller: 'amina' },
  ])
})

test('not known, not now and rather not are kept as the patient’s answer, whoever told the piece', () => {
  const tellings = pieceTellings(
    'p',
    { form: 'event', strand: 'place', said },
    { is: 'answer', answer: 'declined' },
    'lis',
  )
  expect(tellings[1]).toEqual({ kind: 'story.when-answered', body: { piece: 'p', answer: 'declined' } })
})

test('each thing told of when is an entry of its own, with the words it was told in', () => {
  const words = { rendered: [{ language: 'da', text: 'to vintre, inden krigen' }] }
  const whens = [
    { of: 'whole', when: { how: 'duration', length: { unit: 'winter', n: 2 } }, said: words },
    { of: 'whole', when: { how: 'date', calendar: 'gregory', year: 1990 } },
  ] as const
  const tellings = whenTellings('p', { is: 'whens', whens })
  expect(tellings.map(({ kind, body }) => [kind, body])).toEqual([
    ['story.when-told', { piece: 'p', ...whens[0] }],
    ['story.when-told', { piece: 'p', ...whens[1] }],
  ])
  const own = whenTellings('p', { is: 'whens', whens }, { teller: 'lis', clinic: 'da' })
  expect(own[0]).toMatchObject({ teller: 'lis', body: { said: { original: { language: 'da' } } } })
})

test('said otherwise in place of what was told, that is taken back by whoever told it', () => {
  expect(takenBack({ id: 's', teller: 'amina' })).toEqual({
    kind: 'record.taken-back',
    body: { entry: 's' },
    teller: 'amina',
  })
})

test('what a professional tells is first in the clinic’s language', () => {
  const told = {
    original: { language: 'ar', text: 'مستشفى' },
    rendered: [{ language: 'da', text: 'Indlagt' }],
  }
  expect(saidByProfessional(told, 'da')).toEqual({
    original: { language: 'da', text: 'Indlagt' },
    rendered: [{ language: 'ar', text: 'مستشفى' }],
  })
})

test('a picture suggests what a piece is about, and nothing where it says nothing of it', () => {
  expect(['home', 'wedding', 'school', 'pain', 'boat', 'garden'].map(suggestedStrand)).toEqual([
    'place',
    'people',
    'work',
    'health',
    'journey',
    'good',
  ])
  expect(suggestedStrand('letter')).toBe('other')
  expect(suggestedStrand(undefined)).toBe('other')
})

test('a period left be lies between two pieces and on a strand, whichever end was touched first, and never has a date', () => {
  const piece = { id: 'b', strand: 'place' } as const
  expect(leftBe('between', piece, false, ['a', 'b'], 'a')).toEqual({
    of: 'period',
    strand: 'place',
    after: 'a',
    before: 'b',
  })
  expect(leftBe('between', piece, true, ['b', 'c'], 'c')).toEqual({ of: 'period', after: 'b', before: 'c' })
  expect(leftBe('between', piece, false, ['a', 'b'])).toBeUndefined()
  expect(leftBe('from-here', piece, false, [])).toEqual({ of: 'period', strand: 'place', after: 'b' })
  expect(leftBe('until-here', piece, false, [])).toEqual({ of: 'period', strand: 'place', before: 'b' })
  expect(leftBe('piece', piece, false, [])).toEqual({ of: 'piece', piece: 'b' })
})

test('pieces without a place come after those with one, as they were told', () => {
  const pieces = ['x', 'late', 'y', 'early'].map(id => ({ id }) as Piece)
  const places: Record<string, number> = { late: 200, early: 100 }
  const ordered = inTimeOrder(pieces, id =>
    places[id] === undefined
      ? { start: {}, end: {} }
      : { start: { earliest: places[id], latest: places[id] + 9 }, end: {} },
  )
  expect(ordered.map(piece => piece.id)).toEqual(['early', 'late', 'x', 'y'])
})

test('the patient tells unless somebody else is chosen: the professional, or one of the patient’s people', () => {
  const people = {
    named: new Map([
      ['hala', { called: { picture: 'child' }, role: 'relative' }],
      ['farida', { called: { picture: 'other' }, role: 'interpreter' }],
    ]),
  }
  expect(tellersAt('amina', 'lis', people, []).map(({ person }) => person)).toEqual(['amina', 'lis', 'hala'])
  expect(['amina', 'hala', 'lis', 'somebody'].map(teller => voiceOf({ teller }, 'amina', people, []))).toEqual([
    'patient',
    'relative',
    'professional',
    'professional',
  ])
})

const w = '01990000-0000-7000-8000-00000000000a'

test('a landmark told of by touching it is kept as a picture alone, once, before what is told by it, and no day with it', () => {
  const empty = emptyTelling('persian', undefined)
  const wedding = { id: w, picture: 'life-wedding' } as const
  const told = withTold(
    withTold(empty, { way: 'relation', relation: 'before', to: w }, wedding),
    { way: 'relation', relation: 'after', to: w },
    wedding,
  )
  const whens = whensSaid(told, 'event', 'fa-AF')
  expect(whenTellings('p', whens)).toEqual([
    { kind: 'story.piece-told', id: w, body: { form: 'event', strand: 'people', said: { picture: 'life-wedding' } } },
    ...(['before', 'after'] as const).map(relation => ({
      kind: 'story.when-told',
      body: { piece: 'p', of: 'whole', when: { how: 'relation', relation, to: w } },
    })),
  ])
})

test('what was touched and changed to something else keeps no landmark', () => {
  const fresh = { id: w, picture: 'life-way' } as const
  const told = withTold(emptyTelling('gregory', undefined), { way: 'relation', relation: 'same-time', to: w }, fresh)
  const whens = whensSaid(withDraft(told, 0, { way: 'stage', stage: 'old' }), 'event', 'ar')
  expect(whenTellings('p', whens)).toEqual([
    { kind: 'story.when-told', body: { piece: 'p', of: 'whole', when: { how: 'stage', stage: 'old' } } },
  ])
})

test('whoever is born is in the first year of life: the birth says so by itself', () => {
  const fresh = { id: w, picture: 'life-birth' } as const
  const told = withTold(emptyTelling('gregory', undefined), { way: 'relation', relation: 'before', to: w }, fresh)
  expect(
    whenTellings('p', whensSaid(told, 'event', 'ar'), { teller: 'hala' }).map(({ kind, teller }) => [kind, teller]),
  ).toEqual([
    ['story.piece-told', 'hala'],
    ['story.when-told', 'hala'],
    ['story.when-told', 'hala'],
  ])
})
