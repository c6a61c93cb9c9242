import type { IsoDay } from '#record'
import { calendarDayOf, dayOf, type AgeTold, type Of, type RelationTold, type When } from '#time'
import type { Say } from '../language.ts'
import { numeral, type LocalePack } from '../locale.ts'
import { atDayInWords, dayInWords, type Naming } from './day.ts'
import { toldLengthInWords } from './length.ts'

/** What else is known of a statement: the day it was told ("two years ago" needs it), whether it stands on papers. */
export interface Beside extends Naming {
  readonly toldOn?: IsoDay
  readonly onPapers?: boolean
}

/**
 * What was told about when, in words: "began 2 years ago, told on 10 March 2026", "a little more than 10 years old",
 * "right after {piece}". `nameOf` gives the words for the other piece or anchor.
 */
export const whenInWords = (
  when: When,
  of: Of,
  say: Say,
  pack: LocalePack,
  nameOf: (id: string) => string,
  beside: Beside = {},
): string => {
  const words = said(when, of, say, pack, nameOf, beside)
  return beside.onPapers ? say('when.on-papers', { when: words }) : words
}

const said = (
  when: When,
  of: Of,
  say: Say,
  pack: LocalePack,
  nameOf: (id: string) => string,
  beside: Beside,
): string => {
  switch (when.how) {
    case 'date':
      return partOf(of, atDayInWords(when, say, pack, beside), say)
    case 'age':
      return say(`when.age-${of}`, { age: ageInWords(when, say, pack) })
    case 'duration':
      return say('when.lasted', { length: toldLengthInWords(when.length, say, pack) })
    case 'ago':
      return toldOn(
        partOf(of, say('when.ago', { length: toldLengthInWords(when.length, say, pack) }), say),
        say,
        pack,
        beside,
      )
    case 'relation':
      return relationInWords(when, of, say, pack, nameOf(when.to))
    case 'as-said':
      return say('when.as-said')
  }
}

const partOf = (of: Of, when: string, say: Say): string =>
  of === 'whole' ? when : say(of === 'start' ? 'when.began' : 'when.ended', { when })

const toldOn = (when: string, say: Say, pack: LocalePack, { toldOn, ...naming }: Beside): string => {
  if (!toldOn) return when
  const date = { how: 'date', calendar: 'gregory', ...calendarDayOf(dayOf(toldOn), 'gregory') } as const
  return say('when.told-on', { when, date: dayInWords(date, say, pack, naming) })
}

const ageInWords = ({ years, nuance, counting = 'completed' }: AgeTold, say: Say, pack: LocalePack): string => {
  const age = say(nuance ? `when.age-${nuance}` : 'when.age', { n: years, count: numeral(years, pack) })
  return counting === 'completed' ? age : say(`when.counted-${counting}`, { age })
}

/** Relations that name a part of the piece themselves. */
const namesItsPart = new Set<RelationTold['relation']>(['starts-with', 'ends-with', 'contains'])

const relationInWords = (told: RelationTold, of: Of, say: Say, pack: LocalePack, piece: string): string => {
  const { relation, gap } = told
  if (namesItsPart.has(relation)) return say(`when.${relation}`, { piece })
  if (gap && (relation === 'before' || relation === 'after'))
    return partOf(of, say(`when.${relation}-by`, { length: toldLengthInWords(gap, say, pack), piece }), say)
  return partOf(of, say(`when.${relation}`, { piece }), say)
}
