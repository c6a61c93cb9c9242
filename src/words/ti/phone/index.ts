import { termList } from './term-list.ts'
import { program } from './program.ts'
import { signs } from './signs.ts'
import { hear } from './hear.ts'
import { home } from './home.ts'
import { calendars } from './calendars.ts'
import { common } from './common.ts'
import { picture } from './picture.ts'
import { reasons } from './reasons.ts'
import { life } from './life.ts'
import { when } from './when.ts'
import { sharing } from './sharing.ts'
import { my } from './my.ts'

export const phrases = {
  ...termList,
  ...program,
  ...signs,
  ...calendars,
  ...common,
  ...picture,
  ...reasons,
  ...life,
  ...when,
  ...sharing,
  ...my,
  ...hear,
  ...home,
}
