import { along } from './along.ts'
import { interpreting } from './interpreting.ts'
import { late } from './late.ts'
import { program } from './program.ts'
import { bothKept } from './both-kept.ts'
import { waits } from './waits.ts'
import { joining } from './joining.ts'
import { questions } from './questions.ts'
import { urgent } from './urgent.ts'
import { print } from './print.ts'
import { anchors } from './anchors.ts'
import { keep } from './keep.ts'
import { story } from './story.ts'
import { reasons } from './reasons.ts'
import { whenField } from './when-field.ts'
import { table } from './table.ts'
import { confide } from './confide.ts'
import { consent } from './consent.ts'
import { apart } from './apart.ts'
import { child } from './child.ts'
import { paper } from './paper.ts'
import { ownRecord } from './own-record.ts'

export const phrases = {
  ...along,
  ...interpreting,
  ...late,
  ...program,
  ...bothKept,
  ...waits,
  ...joining,
  ...anchors,
  ...keep,
  ...story,
  ...reasons,
  ...whenField,
  ...table,
  ...confide,
  ...consent,
  ...apart,
  ...child,
  ...paper,
  ...ownRecord,
  ...urgent,
  ...print,
  ...questions,
}
