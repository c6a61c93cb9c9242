import type { Desk } from '../parts.ts'
import { safetyIn } from '../danger/settings.ts'

type Decided = Awaited<ReturnType<Desk['accounts']['settings']>>

/** Until a clinic says otherwise, what is sent from home is heard within three working days. */
const AT_FIRST = 3

/** Within how many working days something from home is heard, and whom a patient calls when it is urgent. */
export const homeIn = (decided: Decided) => {
  const { home } = safetyIn(decided)
  return {
    workingDays: home?.workingDays ?? AT_FIRST,
    ...(home?.help === undefined ? {} : { help: home.help }),
    ...(home?.life === undefined ? {} : { life: home.life }),
  }
}
