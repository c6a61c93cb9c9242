export { eventNamesFor, type EventName, type EventNames } from './event-names.ts'
export type { Language, PhraseKey, Say, Values } from './language.ts'
export { directionOf, languageFor, languageNames, spoken } from './languages.ts'
export { languageInWords, listed, monthName, monthsAreDraft, numeral, packFor, packOfRegion } from './locale.ts'
export { numberFrom } from './numbers-read.ts'
export { speaker } from './say.ts'
export {
  isInAnotherCalendar,
  isoDayInWords,
  lengthInWords,
  rangeInWords,
  spanInWords,
  whenInWords,
} from './when/index.ts'
