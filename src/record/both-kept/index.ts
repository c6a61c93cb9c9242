export { sidesIn, withOver, type Sides } from './both-kept.ts'
export { canonical, type Thing } from './things.ts'
