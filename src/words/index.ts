export type { EventName, EventNames, Language, PhraseKey, Say, Shelf, Values } from './language.ts'
export {
  directionOf,
  eventNamesFor,
  languageFor,
  languageNames,
  screensOf,
  spoken,
  spokenByStaff,
} from './languages/index.ts'
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
