export { calledHere, plain } from './spelling.ts'
