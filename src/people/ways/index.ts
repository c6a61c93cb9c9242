export { waysOf } from './ways.ts'
