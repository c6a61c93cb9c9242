export { openingsOf, type Opening } from './papers.ts'
