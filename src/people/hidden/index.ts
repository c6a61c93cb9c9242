export { hiddenOnPhone, withoutHidden, type Hidden } from './hidden.ts'
