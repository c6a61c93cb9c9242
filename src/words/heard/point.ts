import * as v from 'valibot'
import { OneOfTold, type AgeTold, type DateTold, type Side, type When } from '#time'
import { anybodys, isAnothers, own, readAge } from './age.ts'
import { readDate } from './date.ts'
import { readDeictic } from './deictic.ts'
import { readLength } from './length.ts'
import { isAny, isEdge, longest, pastSmall, sign, type Line, type Read } from './line.ts'
import { readNumber } from './number.ts'

/** What can be one of several: a date, an age, an "ago". */
type One = DateTold | AgeTold | Extract<When, { how: 'ago' }>

/** "Four years ago", "for fire år siden", "il y a quatre ans"; "vor vier Jahren" where before means ago. */
const readAgo = (line: Line, at: number): Read<One> | undefined => {
  const { beforeIsAgo } = line.lexicon
  const isBefore = beforeIsAgo && sign(line, at, 'rel') === 'before'
  const ago = isAny(line, at, 'ago-before') || isBefore
  const start = ago ? at + 1 : isAny(line, at, 'for') ? at + 1 : at
  const length = readLength(line, start)
  if (!length || (isBefore && isAny(line, length.to, 'of', 'rel'))) return undefined
  if (!ago && !isAny(line, length.to, 'ago')) return undefined
  if (!ago && start === at && isAny(line, length.to, 'since') && line.tokens[length.to + 1]?.known === false)
    return undefined
  return { value: { how: 'ago', length: length.value.length }, to: ago ? length.to : length.to + 1 }
}

interface Asked {
  /** Something before it already says that a time follows: "until", "between". */
  readonly asked?: boolean
}

const readOne = (line: Line, at: number, { asked = false }: Asked): Read<When> | undefined => {
  const start = pastSmall(line, at)
  return longest<When>(
    readAge(line, at, { asked }),
    readAge(line, start, { asked }),
    readDate(line, at, { sure: asked }),
    readAgo(line, at),
    readAgo(line, start),
    readDeictic(line, at),
  )
}

/** A bare number beside an alternative that says what it is: "ten or twelve years old", "12 or 13 May". */
const like = (one: One, n: number): One | undefined => {
  if (one.how === 'age') return { ...one, years: n }
  if (one.how === 'ago') return undefined
  if (one.day) return { ...one, day: n }
  return one.year && n > 999 ? { ...one, year: n } : undefined
}

const keysOf = (one: object): string =>
  Object.keys(one)
    .filter(key => key !== 'year')
    .sort()
    .join()

/** "In May or June 1990", "the winter or spring of 1990": a year said of the last holds for those before it that are alike. */
const inYearOf = (line: Line, item: Read<One>, last: One): One => {
  const one = item.value
  const saysNone = isAny(line, item.to - 1, 'date-rest')
  if (saysNone || one.how !== 'date' || last.how !== 'date' || !last.year || one.year) return one
  return one.calendar === last.calendar && keysOf(one) === keysOf(last) ? { ...one, year: last.year } : one
}

/** "Before 1990", "by the time I was six", where it is one of several. */
const readSided = (line: Line, at: number): Read<When> | undefined => {
  const start = pastSmall(line, at)
  const side = isAny(line, start, 'by') ? 'by' : sign(line, start, 'rel')
  if (side !== 'before' && side !== 'after' && side !== 'by') return undefined
  const one = readOne(line, start + 1, { asked: true })
  const when = one && onSide(one.value, side)
  return when && { value: when, to: one.to }
}

/** A time on a side of it; nothing where it already has one, or cannot have any. */
export const onSide = (when: When, side: Side): When | undefined =>
  (when.how === 'date' || when.how === 'age') && !when.side ? { ...when, side } : undefined

type Item = Read<One | number>

const isOne = (when: When): when is One => when.how === 'date' || when.how === 'age' || when.how === 'ago'

/** Where an age is opened: "when I was", "at the age of", "à". */
const openingAt = (line: Line, at: number): number | undefined => {
  const start = pastSmall(line, at)
  for (let i = at; i <= start; i++) if (isAny(line, i, ...own, ...anybodys)) return i
  return undefined
}

const readItem = (line: Line, at: number, options: Asked): Item | undefined => {
  const one = longest(readOne(line, at, options), readSided(line, at))
  const opening = openingAt(line, at)
  const number = readNumber(line, pastSmall(line, opening === undefined ? at : opening + 1))
  if (one && isOne(one.value)) return one as Item
  return number && { value: number.value, to: number.to }
}

/** What stands between the first and the last of several: "or", or a comma where an "or" comes later. */
const readItems = (line: Line, at: number, options: Asked): { items: Item[]; to: number } | undefined => {
  const items: Item[] = []
  let to = at
  let or = false
  for (let i = 0; i < 7; i++) {
    const item = readItem(line, to, {
      asked: options.asked || (i > 0 && line.tokens[to]?.signs['digits']?.length === 4),
    })
    if (!item) break
    items.push(item)
    to = item.to
    if (!isAny(line, to, 'or') && (or || !isAny(line, to, 'comma'))) break
    or ||= isAny(line, to, 'or')
    to++
  }
  return or && items.length > 1 ? { items, to } : undefined
}

/** "When I was ten or twelve", where the language says only after the last that they are years of age. */
const readAges = (line: Line, at: number, to: number, asked: boolean): Read<AgeTold> | undefined => {
  const opening = openingAt(line, at)
  const unit = sign(line, to, 'unit') === 'year' ? to + 1 : to
  const end = isAny(line, unit, 'old', 'shut') ? unit + 1 : unit
  if (opening === undefined || isAnothers(line, opening)) return undefined
  const isLength = unit === end && isAny(line, opening, 'weak-was') && !asked && !isEdge(line, end)
  return end > to && !isLength ? { value: { how: 'age', years: 0 }, to: end } : undefined
}

const isSaid = (one: One | undefined): one is One => one !== undefined

/** "1984 or 1986": one of these, where every one of them is of the same kind. */
const readOneOf = (line: Line, at: number, options: Asked): Read<OneOfTold> | undefined => {
  const list = readItems(line, at, options)
  if (!list) return undefined
  const shared = readAges(line, at, list.to, options.asked ?? false)
  const ones = list.items.map(item => item.value)
  const pattern = ones.findLast(one => typeof one !== 'number') ?? shared?.value
  if (!pattern) return undefined
  const among = list.items
    .map(({ value, to }) => (typeof value === 'number' ? like(pattern, value) : inYearOf(line, { value, to }, pattern)))
    .filter(isSaid)
  if (among.length < ones.length) return undefined
  const parsed = v.safeParse(OneOfTold, { how: 'one-of', among })
  const to = pattern.how === shared?.value.how ? shared.to : list.to
  return parsed.success ? { value: parsed.output, to } : undefined
}

/** A time that may stand alone, or after "since", "until", "before", "from": a date, an age, an "ago", or one of several. */
export const readPoint = (line: Line, at: number, options: Asked = {}): Read<When> | undefined =>
  longest<When>(readOneOf(line, at, options), readOne(line, at, options))
