export { dayInWords, isInAnotherCalendar, isoDayInWords } from './day.ts'
export { lengthInWords } from './length.ts'
export { rangeInWords, spanInWords } from './range.ts'
export { whenInWords } from './statement.ts'
