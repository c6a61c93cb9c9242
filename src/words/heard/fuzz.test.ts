import * as fc from 'fast-check'
import * as v from 'valibot'
import { beforeAll, expect, test } from 'vitest'
import { Of, When } from '#time'
import { lexicon as ar } from './ar.ts'
import { lexicon as da } from './da.ts'
import { lexicon as de } from './de.ts'
import { lexicon as en } from './en.ts'
import { lexicon as fr } from './fr.ts'
import { hear } from './hearing.ts'
import { hearerFor, heardLanguages, type Heard, type HeardAround } from './index.ts'
import { landmarksIn } from './landmarks.ts'
import { phrasesOf, type Lexicon, type Phrases } from './lexicon.ts'
import { lineOf } from './line.ts'

const around: HeardAround = {
  toldOn: '2026-11-22',
  calendar: 'persian',
  landmarks: [
    { id: '018f0000-0000-7000-8000-000000000001', names: ['the war', 'krigen', 'الحرب', 'der Krieg', 'la guerre'] },
    { id: '018f0000-0000-7000-8000-000000000002', names: ['…', '', 'my wedding', '၁၉၉၀', 'in'] },
  ],
}
type Hear = (phrase: string, around: HeardAround) => readonly Heard[]
const hearers: [string, Hear][] = []
beforeAll(async () => {
  for (const language of heardLanguages) hearers.push([language, await hearerFor(language)])
})

const isSound = (heard: Heard): boolean =>
  v.is(Of, heard.of) && ('when' in heard ? v.is(When, heard.when) : heard.other.trim() !== '')

/** Words of time of all five languages, so that chance makes phrases. */
const words =
  'in 1990 1362 10 12 .5 , . / - and or og eller et ou und oder و أو not ikke nicht pas ليس about cirka environ نحو before før vor avant قبل after efter nach après بعد two to zwei deux سنتين year years år Jahre ans سنة the winter vinter hiver شتاء when I was da jeg var als ich quand j’avais كان عمري ten ti zehn dix عشر old gammel alt the war krigen الحرب since siden seit depuis منذ until indtil bis jusqu’à حتى between mellem entre بين every hver chaque كل May Tir رمضان Adar last ago half a hundred thousand early late from to hijri by'.split(
    ' ',
  )

test('any words in any script are heard without a fault, and what is heard can be recorded', () => {
  const phrase = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(fc.constantFrom(...words), { maxLength: 14 }).map(all => all.join(' ')),
  )
  fc.assert(
    fc.property(phrase, said => {
      for (const [language, hears] of hearers)
        expect([language, said, hears(said, around).filter(one => !isSound(one))]).toEqual([language, said, []])
    }),
    { numRuns: 300 },
  )
})

const longPhrases = [
  'a',
  '1',
  '١',
  ' ',
  '1.',
  'the ',
  'ten ',
  'before ',
  'not ',
  'or 1990 ',
  'in May ',
  'two years ',
  'nineteen ',
  'hundred ',
  'neunzehnhundert',
  'og',
  'و',
  'قبل ',
  'the war ',
  'since the war ',
  'between 1990 and ',
  'until I was ten ',
  'my ',
  '\u0301',
  '.-/',
  'quatre-vingt-',
  'early in ',
  'about a ',
  'x ',
  'from x ',
  'when the war ',
  'the end of ',
  'my tenth ',
  'two or ',
  'every ',
  "'90 ",
  '1990/',
  'between ten and ',
  'hunderttausendjahrigeinhalbhundert ',
]

/** A list that counts how often it is looked into. */
const counted = <T>(list: readonly T[], look: () => void): readonly T[] =>
  new Proxy(list, {
    get: (of, key) => {
      look()
      return Reflect.get(of, key) as unknown
    },
  })

/** The words known to a language, counting how often they are looked up. */
const countedPhrases = ({ byFirst, words }: Phrases, look: () => void): Phrases => ({
  byFirst: new (class extends Map<string, never> {
    override get(first: string) {
      look()
      return byFirst.get(first) as never
    }
  })(),
  words: new (class extends Set<string> {
    override has(word: string) {
      look()
      return words.has(word)
    }
  })(),
})

/** How many steps it takes to hear a phrase: words looked up, and words and signs looked at. */
const stepsFor = (phrase: string, lexicon: Lexicon, phrases: Phrases): number => {
  let steps = 0
  const look = () => void steps++
  const landmarks = landmarksIn(around.landmarks, lexicon, phrases)
  const line = lineOf(phrase, { around, lexicon, landmarks, phrases: countedPhrases(phrases, look) })
  hear({ ...line, tokens: counted(line.tokens, look), words: counted(line.words, look) })
  return steps
}

const repeated = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length))

const lexicons = Object.entries({ en, da, ar, de, fr })

test.each(lexicons)('ten times as long a phrase takes about ten times as many steps: %s', (_, lexicon) => {
  const phrases = phrasesOf(lexicon)
  for (const part of longPhrases) {
    const [short, long] = [1_000, 10_000].map(length => stepsFor(repeated(part, length), lexicon, phrases))
    expect([part, long! <= 12 * short! + 1_000, long! <= 10_000 * 2_000]).toEqual([part, true, true])
  }
})

test('a word of any length is taken apart in a time that does not grow with it', () => {
  const phrases = phrasesOf(de)
  for (const word of ['hunderttausendjahrigeinhalb', 'neunzehnhundert', 'einhalbundhundertundtausendundjahrig'])
    for (const length of [60, 600, 6_000])
      expect([word, stepsFor(repeated(word, length), de, phrases) < 5_000]).toEqual([word, true])
})
