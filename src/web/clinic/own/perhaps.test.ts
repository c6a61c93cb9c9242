import { expect, test } from 'vitest'
import type { Recorded } from '#record'
import { storyOf } from '#story'
import { languageFor, speaker } from '#words'
import { entryBy, newId } from '../../parts/hand.ts'
import { perhapsOf } from './perhaps.ts'
import { namedIn } from './told.tsx'

const hand = {
  clinic: 'invented',
  patient: 'amina',
  staff: 'lis',
  today: '2026-09-10',
  language: 'ar',
  clinicLanguage: 'en',
  here: [],
}
const english = await languageFor('en', 'staff')
const say = speaker(english)
const plain = (text: string) => text.replace(/[\u2066-\u2069]/gu, '')

const wedding = newId()
const age = newId()
const story = storyOf([
  entryBy(hand, {
    kind: 'story.piece-told',
    id: wedding,
    body: { form: 'event', strand: 'good', said: { original: { language: 'en', text: 'Our wedding.' } } },
  }),
  entryBy(hand, {
    kind: 'story.when-told',
    id: age,
    body: { piece: wedding, of: 'whole', when: { how: 'age', years: 20 } },
  }),
] satisfies Recorded[])

test('ways of counting years come in one kind sentence, however many would fit', () => {
  const said = perhapsOf(
    [
      { kind: 'ages-counted-otherwise', statement: age, counting: 'running' },
      { kind: 'ages-counted-otherwise', statement: age, counting: 'lunar' },
    ],
    story,
  ).map(({ k, values }) => plain(say(k, values(english, say))))
  expect(said).toEqual([
    '“Our wedding”: the years may be counted another way: the running year too and years of the moon.',
  ])
})

test('where nothing else would fit, something may have been lost between the languages; no piece is named for it', () => {
  const said = perhapsOf([{ kind: 'lost-in-rendering' }], story).map(({ k, values }) => say(k, values(english, say)))
  expect(said).toEqual(['Something may have been lost between the languages.'])
})

test('a long telling is named by its first words, never cut within one', () => {
  const text = 'We waited for the boat the whole night, and my brother sang until the morning came.'
  const named = namedIn({ original: { language: 'en', text } }, english, say)
  expect(named).toBe('We waited for the boat the whole night, and my brother sang…')
})
