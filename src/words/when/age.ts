import type { AgeTold } from '#time'
import type { Say } from '../language.ts'
import { numeral, type LocalePack } from '../locale.ts'
import { counted } from './length.ts'

/** A told age: "10 years old", "2 years and 3 months old", "not yet 6 years old", "about 10 years old, in lunar years". */
export const ageInWords = (age: AgeTold, say: Say, pack: LocalePack): string => {
  const plain = age.months === undefined ? inYears(age, say, pack) : inMonths(age, age.months, say, pack)
  const about = age.about ? say('when.age-about', { age: plain }) : plain
  const sided = age.side ? say(`when.age-${age.side}`, { age: about }) : about
  const { counting = 'completed' } = age
  return counting === 'completed' ? sided : say(`when.counted-${counting}`, { age: sided })
}

/** Whether it is the first year of life and no more was said of it: nobody says "0 years old". */
export const isBaby = ({ years, months, nuance, side, about, counting = 'completed' }: AgeTold): boolean =>
  years === 0 && !months && !nuance && !side && !about && counting === 'completed'

const inYears = ({ years, nuance }: AgeTold, say: Say, pack: LocalePack): string =>
  say(nuance ? `when.age-${nuance}` : 'when.age', { n: years, count: numeral(years, pack) })

const inMonths = ({ years, nuance }: AgeTold, months: number, say: Say, pack: LocalePack): string => {
  const inWords = counted('month', months, say, pack)
  const length = years === 0 ? inWords : [counted('year', years, say, pack), inWords].join(pack.list.two)
  return say(nuance ? `when.age-of-${nuance}` : 'when.age-of', { length })
}
