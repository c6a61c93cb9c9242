export { waysOf, type Ways } from './ways.ts'
