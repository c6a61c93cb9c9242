export {
  AgeTold,
  AgoTold,
  Calendar,
  Counting,
  DateTold,
  Form,
  Length,
  Of,
  Relation,
  RelationTold,
  Season,
  When,
} from './told.ts'
export type { Around, Bound, Point, Reading } from './reading.ts'
