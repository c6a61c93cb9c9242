export { Calendar, calendarDayOf, dayOf, isoDayOf } from './calendar.ts'
export {
  AgeTold,
  Counting,
  dateProblem,
  DateTold,
  Form,
  Length,
  Of,
  Relation,
  RelationTold,
  Season,
  When,
} from './told.ts'
export type { Bound, Point } from './points.ts'
export { formBounds, readWhen, type Around, type Reading } from './reading.ts'
export { defaultWords, type WordsInDays } from './words-in-days.ts'
