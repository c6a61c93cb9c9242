export { Calendar, calendarDayOf, dayOf, isoDayOf, monthsOf, yearStart } from './calendar.ts'
export {
  AgeTold,
  Counting,
  Feast,
  DateTold,
  Form,
  Length,
  Of,
  OneOfTold,
  Part,
  Relation,
  RelationTold,
  Rhythm,
  Season,
  Side,
  Stage,
  When,
} from './told.ts'
export type { Bound, Point } from './points.ts'
export { formBounds, readWhen, type Reading } from './reading.ts'
export { defaultWords, type WordsInDays } from './words-in-days.ts'
export { changedWords } from './words-schema.ts'
