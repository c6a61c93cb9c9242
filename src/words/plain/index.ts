/**
 * How plain a text is. All of it is a warning to whoever writes, never a gate: a long word may be the right one.
 * Sources: LIX after Björnsson 1968, made for Scandinavian languages (it means nothing in other scripts); sentences of at most
 * 15 words and one action each, as plain-language guides have it.
 */

/** What stands in a text to be put in: a value counts as one short word. */
const withoutValues = (text: string): string =>
  text
    .replace(/^\.input .*$|^\.match .*$|^[a-z0-9*]+ (?=\{\{)/gm, '')
    .replace(/\{\$[A-Za-z]+\}/g, 'x')
    .replace(/[{}]/g, ' ')

const sentencesOf = (text: string): string[] =>
  withoutValues(text)
    .split(/(?<=[.!?:;])\s+|\n+/)
    .map(sentence => sentence.trim())
    .filter(Boolean)

const wordsOf = (text: string): string[] => withoutValues(text).match(/[\p{L}\p{N}’'-]+/gu) ?? []

/** Words a sentence, plus the share of words longer than six letters, of a hundred. Below 30 is easy; undefined without words. */
export const lix = (text: string): number | undefined => {
  const words = wordsOf(text)
  if (words.length === 0) return undefined
  const long = words.filter(word => [...word].length > 6).length
  return words.length / Math.max(1, sentencesOf(text).length) + (100 * long) / words.length
}

/** Sentences of more than `most` words. */
export const longSentences = (text: string, most = 15): string[] =>
  sentencesOf(text).filter(sentence => wordsOf(sentence).length > most)

/** Words of offices, of medicine and of computers, and the plain ones people use; in the languages texts are written in here. */
const hard: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    decision: 'what you choose',
    option: 'what you can choose',
    preference: 'what you like',
    assessment: 'a look together',
    medication: 'medicine',
    prescription: 'paper for medicine',
    diagnosis: 'what it is called',
    symptom: 'what you feel',
    appointment: 'a day to come',
    referral: 'a letter that sends you on',
    facilitate: 'help',
    utilise: 'use',
    commence: 'begin',
    require: 'need',
    additional: 'more',
    regarding: 'about',
    authorise: 'let',
    authenticate: 'sign in',
    credentials: 'code',
    application: 'program',
    device: 'phone or computer',
    browser: 'program that shows pages',
    upload: 'send',
    download: 'take along',
    data: 'what is written',
    interface: 'screen',
  },
  da: {
    beslutning: 'det, du vælger',
    præference: 'det, du helst vil',
    udredning: 'undersøgelse',
    medicinering: 'medicin',
    diagnose: 'hvad det hedder',
    symptom: 'det, du mærker',
    vedrørende: 'om',
    anmodning: 'ønske',
    foretage: 'gøre',
    såfremt: 'hvis',
    endvidere: 'også',
    eksempelvis: 'for eksempel',
    applikation: 'program',
    data: 'det, der er skrevet',
    browser: 'program, der viser sider',
  },
}

/** The hard words in a text, each with a plain one for it. */
export const hardWords = (text: string, language: string): { readonly word: string; readonly plain: string }[] => {
  const known = hard[language] ?? {}
  return wordsOf(text).flatMap(word => {
    const found = Object.keys(known).find(one => word.toLowerCase() === one || word.toLowerCase() === `${one}s`)
    return found ? [{ word, plain: known[found]! }] : []
  })
}

/** Verbs that ask for something to be done; two in one sentence are two actions. */
const actions =
  /\b(touch|write|hold|choose|ask|say|tell|show|call|come|go|look|send|give|take|wait|begin|print|close|open|find|point|put)\b/gi

/** English sentences that ask for two things at once: "Touch the picture and say the word." */
export const twoActions = (text: string): string[] =>
  sentencesOf(text).filter(sentence => {
    const asked = sentence.split(/,? (?:and|then|or) /)
    return (
      asked.length > 1 &&
      asked.filter(part => new RegExp(`^(?:please )?${actions.source}`, 'i').test(part.trim())).length > 1
    )
  })

/** What a writer is warned of in one text. */
export interface Warning {
  readonly of: 'long sentence' | 'two actions' | 'hard word' | 'LIX'
  readonly what: string
}

/** Looks at a text in a language. LIX is taken of Danish texts of more than ten words: in fewer it says nothing. */
export const warningsFor = (text: string, language: string): Warning[] => {
  const measured = language === 'da' && wordsOf(text).length > 10 ? lix(text) : undefined
  return [
    ...longSentences(text).map((what): Warning => ({ of: 'long sentence', what })),
    ...(language === 'en' ? twoActions(text).map((what): Warning => ({ of: 'two actions', what })) : []),
    ...hardWords(text, language).map(({ word, plain }): Warning => ({ of: 'hard word', what: `${word}: ${plain}` })),
    ...(measured !== undefined && measured > 30 ? [{ of: 'LIX', what: String(Math.round(measured)) } as const] : []),
  ]
}
