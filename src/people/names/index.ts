export { keptNames, type KeptNames } from './kept.ts'
export { calledHere, plain } from './spelling.ts'
export type { Alike } from './alike.ts'
export type { BirthTold } from './births.ts'
