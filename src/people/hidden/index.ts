export { hiddenOnPhone, isOfThePhone, withoutHidden, type Hidden } from './hidden.ts'
