import { digitsRead } from '../numbers-read.ts'

/** Letters that are written in several ways, and the one they are compared by. */
const alike: Readonly<Record<string, string>> = {
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ٱ: 'ا',
  ء: '',
  ß: 'ss',
  œ: 'oe',
}

/**
 * A word as words are compared: small letters, without accents, Arabic vowel signs and lengthening strokes; the forms of
 * alef, ya and ta marbuta as one. Marks of other scripts are part of the word and stay.
 */
export const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u02bb-\u02bf\u200c\u200d]/g, '')
    .normalize('NFC')
    .replaceAll(/[ىیکةۀٱءßœ]/g, letter => alike[letter]!)

/**
 * One word, number or mark of a phrase, and where it stands in it. `glued`: nothing but an apostrophe before it;
 * `short`: a number with an apostrophe of its own ("'90").
 */
export interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly glued: boolean
  readonly short?: boolean
  readonly is: 'word' | 'digits' | 'mark'
}

const apostrophe = /['’‘ʼ`´]/
const unseen = /["“”„«»\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/

/** The words, numbers and marks of a phrase, in order. Quotation marks, marks of direction and hyphens within a word are left out. */
export const wordsOf = (phrase: string): Word[] => {
  const words: Word[] = []
  let [end, shortened] = [-1, -1]
  for (const match of phrase.matchAll(/[\p{Nd}፩-፼]+|\p{L}(?:\p{L}|\p{M}|\u200c|\u200d|\u0640)*|[^\s\p{M}]/gu)) {
    const [raw] = match
    const [from, to] = [match.index, match.index + raw.length]
    const glued = end === from
    if (unseen.test(raw)) {
      if (glued) end = to
      continue
    }
    end = to
    if (raw === '-' && glued && words.at(-1)?.is === 'word' && /^\p{L}/u.test(phrase.slice(to, to + 2))) continue
    if (apostrophe.test(raw)) {
      if (!glued || words.at(-1)?.is === 'mark') [end, shortened] = [-1, to]
      continue
    }
    if (/^[\p{Nd}፩-፼]/u.test(raw))
      words.push({ text: digitsRead(raw), from, to, glued, short: shortened === from, is: 'digits' })
    else if (/^\p{L}/u.test(raw)) words.push({ text: foldWord(raw), from, to, glued, is: 'word' })
    else words.push({ text: raw, from, to, glued, is: 'mark' })
  }
  return words
}
