import type { IsoDay } from '#record'
import type { Of, OneOfTold, RelationTold, When } from '#time'
import type { Say } from '../language.ts'
import type { LocalePack } from '../locale.ts'
import { ageInWords, isBaby } from './age.ts'
import { atDayInWords, isoDayInWords, type Naming } from './day.ts'
import { toldLengthInWords } from './length.ts'

/**
 * What else is known of a statement: the day it was told ("two years ago" needs it), whether it stands on papers, and whether it
 * was told of the patient's own birth: an age is then how old the patient was on the day of telling.
 */
export interface Beside extends Naming {
  readonly toldOn?: IsoDay
  readonly onPapers?: boolean
  readonly birth?: boolean
}

/**
 * What was told about when, in words: "began 2 years ago, told on 10 March 2026", "a little more than 10 years old",
 * "right after {piece}", "in 1984 or in 1986". `nameOf` gives the words for the other piece or anchor.
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
  const dated = withTelling(when, words, say, pack, beside)
  return beside.onPapers ? say('when.on-papers', { when: dated }) : dated
}

/** What is counted from the day of telling is said with that day: "ago", and the patient's age where the birth was told as one. */
const withTelling = (when: When, words: string, say: Say, pack: LocalePack, beside: Beside): string => {
  const told = when.how === 'one-of' ? when.among : [when]
  const isAge = beside.birth === true && told.every(({ how }) => how === 'age')
  if (!isAge && !told.some(({ how }) => how === 'ago')) return words
  if (beside.toldOn === undefined) return isAge ? say('when.age-when-told', { age: words }) : words
  const date = isoDayInWords(beside.toldOn, say, pack, beside)
  return isAge ? say('when.age-told-on', { age: words, date }) : say('when.told-on', { when: words, date })
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
      if (isBaby(when) && !beside.birth) return partOf(of, say('when.baby'), say)
      return say(beside.birth ? 'when.age-whole' : `when.age-${of}`, { age: ageInWords(when, say, pack) })
    case 'stage':
      return partOf(of, say(`stage.${when.stage}`), say)
    case 'duration':
      return say('when.lasted', { length: toldLengthInWords(when.length, say, pack) })
    case 'ago':
      return partOf(of, say('when.ago', { length: toldLengthInWords(when.length, say, pack) }), say)
    case 'relation':
      return relationInWords(when, of, say, pack, nameOf(when.to))
    case 'one-of':
      return partOf(of, oneOfInWords(when, say, pack, beside), say)
    case 'rhythm':
      return say(`when.rhythm-${when.every}`)
    case 'as-said':
      return say('when.as-said')
  }
}

const partOf = (of: Of, when: string, say: Say): string =>
  of === 'whole' ? when : say(of === 'start' ? 'when.began' : 'when.ended', { when })

const oneOfInWords = ({ among }: OneOfTold, say: Say, pack: LocalePack, beside: Beside): string =>
  among.map(one => oneInWords(one, say, pack, beside)).reduce((one, other) => say('when.or', { one, other }))

const oneInWords = (one: OneOfTold['among'][number], say: Say, pack: LocalePack, beside: Beside): string => {
  if (one.how === 'date') return atDayInWords(one, say, pack, beside)
  if (one.how === 'ago') return say('when.ago', { length: toldLengthInWords(one.length, say, pack) })
  if (isBaby(one) && !beside.birth) return say('when.baby')
  return say(beside.birth ? 'when.age-whole' : 'when.age-when', { age: ageInWords(one, say, pack) })
}

/** Relations that name a part of the piece themselves. */
const namesItsPart = new Set<RelationTold['relation']>(['starts-with', 'ends-with', 'contains'])

const relationInWords = (told: RelationTold, of: Of, say: Say, pack: LocalePack, piece: string): string => {
  const { relation, gap } = told
  if (of === 'end' && relation === 'starts-with') return say('when.end-starts-with', { piece })
  if (of === 'start' && relation === 'ends-with') return say('when.start-ends-with', { piece })
  if (namesItsPart.has(relation)) return say(`when.${relation}`, { piece })
  if (gap && (relation === 'before' || relation === 'after'))
    return partOf(of, say(`when.${relation}-by`, { length: toldLengthInWords(gap, say, pack), piece }), say)
  return partOf(of, say(`when.${relation}`, { piece }), say)
}
