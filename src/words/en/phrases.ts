import { anchors } from './anchors.ts'
import { calendars } from './calendars.ts'
import { clinic } from './clinic.ts'
import { common } from './common.ts'
import { days } from './days.ts'
import { keep } from './keep.ts'
import { own } from './own.ts'
import { picture } from './picture.ts'
import { reasons } from './reasons.ts'
import { staff } from './staff.ts'
import { story } from './story.ts'
import { table } from './table.ts'
import { when } from './when.ts'
import { agreed } from './agreed.ts'
import { danger } from './danger.ts'
import { day } from './day.ts'
import { desk } from './desk.ts'
import { doors } from './doors.ts'
import { note } from './note.ts'

export const phrases = {
  ...common,
  ...reasons,
  ...clinic,
  ...staff,
  ...table,
  ...story,
  ...own,
  ...picture,
  ...keep,
  ...when,
  ...calendars,
  ...anchors,
  ...days,
  ...agreed,
  ...danger,
  ...day,
  ...desk,
  ...doors,
  ...note,
} as const
