import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hardWords, lix, longSentences, twoActions, warningsFor } from './index.ts'

describe('how plain a text is', () => {
  it('is told by LIX: words a sentence, and long words of a hundred', () => {
    // Ten words in two sentences, three of them longer than six letters: 5 + 30.
    expect(lix('Vi taler om det sammen. Vurdering foretages efterfølgende af os.')).toBe(35)
    expect(lix('Du må gerne sige nej.')).toBe(5)
    expect(lix('{$day}')).toBe(1)
    expect(lix('…')).toBeUndefined()
  })

  it('warns of sentences over fifteen words, and of no shorter one', () => {
    const words = (many: number) => `${Array.from({ length: many }, () => 'ja').join(' ')}.`
    expect(longSentences(`${words(15)} ${words(16)}`)).toEqual([words(16)])
  })

  it('warns of two things asked in one sentence, not of two sentences', () => {
    expect(twoActions('Touch the picture and say the word.')).toHaveLength(1)
    expect(twoActions('Touch the picture. Then say the word.')).toEqual([])
    expect(twoActions('This is for you and your child.')).toEqual([])
  })

  it('gives a plain word for a hard one, in the language it knows', () => {
    expect(hardWords('Your medication and two options', 'en').map(({ word }) => word)).toEqual([
      'medication',
      'options',
    ])
    expect(hardWords('option', 'ti')).toEqual([])
  })

  it('looks at every form of a plural, and not at what is put in', () => {
    expect(warningsFor('.input {$n :number}\n.match $n\none {{{$count} year}}\n* {{{$count} years}}', 'en')).toEqual([])
  })

  it('reads any text without falling over it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        for (const language of ['en', 'da', 'my', 'constructor'])
          expect(Array.isArray(warningsFor(text, language))).toBe(true)
      }),
    )
  })
})
