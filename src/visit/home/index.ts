export { fromHomeOf, unheardOf, type FromHome } from './from-home.ts'
