export { isReviewed, keysAmong, withReviews, type Holding } from './reviewed.ts'
export { valuesIn, wrongIn } from './judging.ts'
export { standingsOf, type Standing } from './standing.ts'
