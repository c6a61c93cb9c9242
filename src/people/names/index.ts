export { keptNames, type KeptNames } from './kept.ts'
export type { BirthTold } from './births.ts'
