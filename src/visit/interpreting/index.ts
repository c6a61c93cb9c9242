export { changedHere, interpreted, rendersNow, type How } from './here.ts'
export { offeredAgain, termAsWritten, termsAt, type Term } from './terms.ts'
