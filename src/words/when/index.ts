export { dayInWords, isoDayInWords } from './day.ts'
export { lengthInWords } from './length.ts'
export { rangeInWords, spanInWords, type Range } from './range.ts'
export { whenInWords } from './statement.ts'
