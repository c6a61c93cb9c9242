import * as v from 'valibot'
import { When } from '#time'
import type { Heard, HeardAround, Hearer, Landmark } from './heard.ts'
import { landmarksIn, type KnownLandmarks } from './landmarks.ts'
import { phrasesOf, type Lexicon } from './lexicon.ts'
import { isAny, lineOf, pastSmall, sign, type Line, type Read } from './line.ts'
import { readStatement } from './statement.ts'

/** Signs of time, doubt or denial that were not understood with what stands around them: then nothing is surely understood. */
const doubts = [
  'not',
  'or',
  'hedge',
  'within',
  'every',
  'last',
  'last-behind',
  'at-age',
  'dual',
  'since',
  'until',
  'ago',
  'later',
  'year-rel',
  'decade',
  'began',
  'ended',
  'deictic',
  'month',
  'feast',
  'season',
  'turned',
  'no-earlier',
  'by-behind',
  'from-behind',
  'at-most-behind',
  'at-least-behind',
]
/** Words that change a time that follows, and mean nothing of it elsewhere: "over 1990" is no time, "all over the country" may stand. */
const beforeTime = ['nuance', 'age-nuance', 'about', 'part', 'by', 'between', 'from', 'from-on', 'to']
/** "The first two years", "that summer": another time than the one that is said. */
const shifted = ['unit', 'season', 'feast', 'month', 'number', 'decade', 'dual']

/** A number counts something else where a word follows that is no time ("three children"); else it was not understood. */
const isLooseNumber = (line: Line, at: number): boolean => {
  if (!isAny(line, at, 'number', 'hundred', 'thousand') || isAny(line, at - 1, 'thing') || isAny(line, at, 'one'))
    return false
  const next = line.tokens[at + 1]
  return !next || (next.known && !isAny(line, at + 1, 'thing'))
}

/** "A letter from 1990" may be of another time, "over ten years old" is no age. */
const isBeforeTime = (line: Line, at: number): boolean =>
  isAny(line, at, ...beforeTime) && readStatement(line, pastSmall(line, at + 1)) !== undefined

/** A unit of time, but not "at night"; a "before", but not "nach Hamburg". */
const isLooseTime = (line: Line, at: number): boolean =>
  (isAny(line, at, 'unit') && sign(line, at, 'unit') !== 'night') ||
  (isAny(line, at, 'rel') && !isAny(line, at, 'place'))

/** "Between the war and 1990": the time behind the "and" is not when it was. */
const isBetween = (line: Line, at: number): boolean => {
  if (!isAny(line, at, 'between')) return false
  for (let to = at + 1; to < at + 12 && line.tokens[to] && !isAny(line, to, 'comma'); to++)
    if (isAny(line, to, 'and')) return readStatement(line, to + 1) !== undefined
  return false
}

const isDoubt = (line: Line, at: number): boolean =>
  isLooseTime(line, at) ||
  isAny(line, at, ...doubts) ||
  isLooseNumber(line, at) ||
  isBeforeTime(line, at) ||
  isBetween(line, at) ||
  (isAny(line, at, 'shift', 'this') && isAny(line, pastSmall(line, at + 1), ...shifted)) ||
  (isAny(line, at, 'weak-month') && isAny(line, pastSmall(line, at + 1), 'number'))

const isDate = ({ value: [heard] }: Read<readonly Heard[]>): boolean =>
  heard !== undefined &&
  'when' in heard &&
  heard.of === 'whole' &&
  (heard.when.how === 'date' || heard.when.how === 'one-of')

const isRelation = ({ value: [heard] }: Read<readonly Heard[]>): boolean =>
  heard !== undefined && ('relation' in heard || heard.when.how === 'relation')

const isBirthday = (line: Line, { to }: Read<readonly Heard[]>): boolean =>
  isAny(line, to - 1, 'birthday') || isAny(line, to - 2, 'birthday')

/** A date right behind a landmark, or a birthday, may be its own. */
const pastItsDate = (line: Line, read: Read<readonly Heard[]>): number => {
  if (!isRelation(read) && !isBirthday(line, read)) return read.to
  const next = readStatement(line, pastSmall(line, read.to))
  return next && isDate(next) ? next.to : read.to
}

const isAgo = ({ value: [heard] }: Read<readonly Heard[]>): boolean =>
  heard !== undefined && 'when' in heard && heard.when.how === 'ago'

const isDuration = ({ value: [heard] }: Read<readonly Heard[]>): boolean =>
  heard !== undefined && 'when' in heard && heard.when.how === 'duration'

/** Two dates side by side, "today two years ago", or "two years since the war", "six months Ramadan": how they belong together is not said. */
const areUnclear = (line: Line, one: Read<readonly Heard[]>, next: Read<readonly Heard[]>, at: number): boolean =>
  (isDate(one) && (isDate(next) || isAgo(next))) ||
  (isDuration(one) && (isAny(line, at, 'since') || (isDate(next) && !isAny(line, at, 'small'))))

const isAsSaid = (heard: Heard): boolean => 'when' in heard && heard.when.how === 'as-said'

/** A denied time and a landmark beside it tell nothing sure: what was said is kept whole. */
const concluded = (heard: readonly Heard[]): readonly Heard[] => {
  const kept = heard.find(isAsSaid)
  if (kept) return [kept]
  return heard.every(one => !('when' in one) || v.is(When, one.when)) ? heard : []
}

/** Nothing begins with a word that is a sign of nothing, or with a comma. */
const isSign = (line: Line, at: number): boolean => line.tokens[at]!.known && !isAny(line, at, 'comma', 'dash', 'slash')

/** All that is told in a phrase, in order; nothing where a doubt is left. */
export const hear = (line: Line): readonly Heard[] => {
  const heard: Heard[] = []
  let last: Read<readonly Heard[]> | undefined
  for (let at = 0; at < line.tokens.length;) {
    const read = isSign(line, at) ? readStatement(line, at) : undefined
    if (!read) {
      if (isDoubt(line, at)) return []
      at++
      continue
    }
    if (last?.to === at && areUnclear(line, last, read, at)) return []
    heard.push(...read.value)
    last = read
    at = pastItsDate(line, read)
  }
  return concluded(heard)
}

/** A hearer for one language: every word list is laid out once. */
export const hearing = (lexicon: Lexicon): Hearer => {
  const phrases = phrasesOf(lexicon)
  let known: { of: readonly Landmark[]; names: KnownLandmarks } | undefined
  const namesIn = ({ landmarks }: HeardAround): KnownLandmarks => {
    if (known?.of !== landmarks) known = { of: landmarks, names: landmarksIn(landmarks, lexicon, phrases) }
    return known.names
  }
  return (phrase, around) => hear(lineOf(phrase, { around, lexicon, phrases, landmarks: namesIn(around) }))
}
