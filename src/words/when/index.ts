export { atDayInWords, dayInWords, type Naming } from './day.ts'
export { lengthInWords, toldLengthInWords } from './length.ts'
export { rangeInWords, spanInWords, type Range } from './range.ts'
export { whenInWords, type Beside } from './statement.ts'
