import { describe, expect, test } from 'vitest'
import { wordsOf } from '#record'
import { storyOf } from '#story'
import { hearerFor, type Landmark } from '#words/heard'
import { axel, memoirs, pieceIn, sadie, toldOf } from './memoirs.fixture.ts'

const hear = await hearerFor('en')
const hearing = (phrase: string, toldOn: string, landmarks: readonly Landmark[] = []) =>
  hear(phrase, { toldOn, calendar: 'gregory', landmarks })

const { id: died } = pieceIn(storyOf(sadie), /my father died/)
const { id: arrival } = pieceIn(storyOf(sadie), /crossing/)
const landmarks = [
  { id: died, names: ['my father died', 'he died'] },
  { id: arrival, names: ['the arrival'] },
]

describe('whoever reads what they said hears what was taken down', () => {
  test.each([
    ['By the time I was six years of age I was able to wash dishes and scrub floors,', /wash dishes/],
    ['by the time I was eight', /attended to the shop/],
    ['When I was a little more than ten years of age my father died.', /my father died/],
    ['After he died', /troubles began/],
    ['till I was nearly thirteen years of age and quite handy at housework', /struggled along/],
    ['less than a year after the arrival', /Her mother/],
  ])('Sadie Frowne: “%s”', (phrase, words) => {
    const { when } = toldOf(sadie, words)[0]!
    expect(hearing(phrase, '1902-09-25', landmarks).map(one => 'when' in one && one.when)).toEqual([when])
  })

  test('Axel Jarlson: “It was in April, 1891”', () => {
    const { when, of } = toldOf(axel, /Gustaf/)[0]!
    expect(hearing('It was in April, 1891', '1903-01-08')).toEqual([{ of, when }])
  })

  test('until she was nearly thirteen is heard of the end', () => {
    expect(hearing('till I was nearly thirteen years of age', '1902-09-25')).toMatchObject([{ of: 'end' }])
  })
})

describe('whoever reads what they said hears no time that is not in it', () => {
  test.each([
    ['what is to come', 'within a year I will be making $7 a week'],
    ['money', 'I have over $200 saved now.'],
    ['rent', 'the rent of our shop was about $6 a month'],
    ['hours of the day', 'except from ten o’clock in the morning to four o’clock in the afternoon'],
    [
      'a last year that is not the one before the telling',
      'we had lived very happily in our cottage until the last year,',
    ],
    ['an older brother', 'my elder brother, Gustaf, started for America'],
  ])('%s', (_, phrase) => {
    expect(hearing(phrase, '1903-01-08')).toEqual([])
  })

  test('a habit: it keeps its words, and no date is heard in them', () => {
    const habits = storyOf(axel).pieces.filter(({ form }) => form === 'again-and-again')
    for (const { said } of habits) expect(hearing(wordsOf(said, 'en')!.text, '1903-01-08')).toEqual([])
  })

  test.each(memoirs)('in all that $name said, a year is heard only where one was said', ({ entries, toldOn }) => {
    for (const { said } of storyOf(entries).pieces) {
      const { text } = wordsOf(said, 'en')!
      expect(JSON.stringify(hearing(text, toldOn)), text).not.toContain('"year":')
    }
  })
})
