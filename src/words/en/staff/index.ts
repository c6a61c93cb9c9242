import { visitAlong } from './visit-along.ts'
import { carrying } from './carrying.ts'
import { pockets } from './pockets.ts'
import { eyes } from './eyes.ts'
import { clinic } from './clinic.ts'
import { days } from './days.ts'
import { keep } from './keep.ts'
import { own } from './own.ts'
import { reasons } from './reasons.ts'
import { staff } from './staff.ts'
import { translate } from './translate.ts'
import { agreed } from './agreed.ts'
import { danger } from './danger.ts'
import { day } from './day.ts'
import { desk } from './desk.ts'
import { doors } from './doors.ts'
import { note } from './note.ts'
import { noInterpreter } from './no-interpreter.ts'

export const phrases = {
  ...visitAlong,
  ...carrying,
  ...pockets,
  ...eyes,
  ...clinic,
  ...days,
  ...keep,
  ...own,
  ...reasons,
  ...staff,
  ...translate,
  ...agreed,
  ...danger,
  ...day,
  ...desk,
  ...doors,
  ...note,
  ...noInterpreter,
} as const
