export type { Language, PhraseKey, Say, Values } from './language.ts'
export { directionOf, languageFor, languageNames, spoken } from './languages.ts'
export { speaker } from './say.ts'
