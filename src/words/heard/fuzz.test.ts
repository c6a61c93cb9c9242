import * as fc from 'fast-check'
import * as v from 'valibot'
import { beforeAll, expect, test } from 'vitest'
import { Of, When } from '#time'
import { hearerFor, heardLanguages, type Heard, type HeardAround } from './index.ts'

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
      for (const [language, hear] of hearers)
        expect([language, said, hear(said, around).filter(one => !isSound(one))]).toEqual([language, said, []])
    }),
    { numRuns: 800 },
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
]

const millisecondsFor = (hear: Hear, phrase: string): number => {
  const from = performance.now()
  hear(phrase, around)
  return performance.now() - from
}

test('a phrase of ten thousand letters is heard in a time that grows with its length', () => {
  for (const [language, hear] of hearers)
    for (const part of longPhrases) {
      const long = part.repeat(Math.ceil(10_000 / part.length))
      expect([language, part, millisecondsFor(hear, long) < 3000]).toEqual([language, part, true])
    }
})
