export { fromHomeOf, stayingAtHome, unheardOf, type FromHome } from './from-home.ts'
