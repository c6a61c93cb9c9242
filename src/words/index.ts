export type { Language, PhraseKey, Say, Values } from './language.ts'
export { directionOf, languageFor, languageNames, spoken } from './languages.ts'
export { languageInWords, listed, numeral, packFor, type LocalePack } from './locale.ts'
export { speaker } from './say.ts'
export {
  dayInWords,
  isoDayInWords,
  lengthInWords,
  rangeInWords,
  spanInWords,
  whenInWords,
  type Range,
} from './when/index.ts'
