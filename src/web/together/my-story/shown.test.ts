import { expect, test } from 'vitest'
import type { Entry } from '#record'
import { placementOf, storyOf, type Piece } from '#story'
import { defaultWords } from '#time'
import { nowhere } from './placed.ts'
import { shownIn } from './shown.ts'

const entry = (nth: number, kind: string, body: object): Entry => ({
  id: `01a15889-fa80-7faa-b399-4c9d3c31b5${String(nth).padStart(2, '0')}`,
  clinic: 'invented',
  patient: 'samira',
  kind,
  layer: 'table',
  source: {
    teller: 'samira',
    listeners: ['lis'],
    toldOn: '2026-10-20',
    language: 'ar',
    mode: 'in-the-room',
    originalKept: 'words',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body,
})

const piece = (nth: number, text: string) =>
  entry(nth, 'story.piece-told', { form: 'event', strand: 'people', said: { original: { language: 'ar', text } } })
const wedding = piece(1, 'العرس')
const son = piece(2, 'ولد ابني')
const after = entry(3, 'story.when-told', {
  piece: son.id,
  of: 'whole',
  when: { how: 'relation', relation: 'after', to: wedding.id },
})
const inYear = entry(4, 'story.when-told', {
  piece: wedding.id,
  of: 'whole',
  when: { how: 'date', calendar: 'gregory', year: 1999 },
})

/** What is read of the piece with this id, after these entries. */
const readOf = (entries: readonly Entry[], id: string): readonly unknown[] => {
  const story = storyOf(entries)
  const { places } = placementOf(defaultWords)(story)
  const others = story.pieces.map(({ id, said }) => ({ id, said }))
  const shown = shownIn(
    {
      story,
      others,
      calendars: ['gregory'],
      placedOf: (one: string) => places.get(one) ?? nowhere,
      voiceOf: () => 'patient',
    } as never,
    one => story.statements.filter(statement => statement.piece === one).map(statement => statement.id),
    () => 'Lis',
  )
  return shown(story.pieces.find((one): one is Piece => one.id === id)!)
}

test('a piece reads the same after another was told that has nothing to do with it', () => {
  expect(readOf([wedding, son, after, inYear, piece(5, 'الحديقة')], son.id)).toEqual(
    readOf([wedding, son, after, inYear], son.id),
  )
})

test('a piece reads differently once the piece it was told after has a year, or other words', () => {
  const before = readOf([wedding, son, after], son.id)
  expect(readOf([wedding, son, after, inYear], son.id)).not.toEqual(before)
  const better = entry(6, 'story.piece-retold', {
    piece: wedding.id,
    said: { original: { language: 'ar', text: 'عرس أختي' } },
  })
  expect(readOf([wedding, son, after, better], son.id)).not.toEqual(before)
})
