import * as v from 'valibot'
import { Length } from '#time'
import { isAny, isEdge, pastSmall, sign, type Line, type Read } from './line.ts'
import { readCount, readNeighbours } from './number.ts'

/** A length as said; `bare`: one unit and nothing beside it ("a day"), which is often not a length at all ("one day"). */
export interface LengthSaid {
  readonly length: Length
  readonly bare: boolean
}

type Counted = Extract<Length, { n: number }>
interface Core {
  readonly unit: string
  readonly n?: number
  readonly about?: true
  readonly bare?: boolean
}

const smaller: Readonly<Record<string, readonly [unit: string, times: number]>> = {
  year: ['month', 12],
  week: ['day', 7],
}

/** "Two years and three months" is so many months. */
const withMore = (line: Line, core: Read<Core>): Read<Core> => {
  const [unit, times] = smaller[core.value.unit] ?? []
  const number = isAny(line, core.to, 'and') ? readCount(line, core.to + 1) : undefined
  if (!unit || !number || sign(line, number.to, 'unit') !== unit) return core
  return { value: { unit, n: core.value.n! * times! + number.value }, to: number.to + 1 }
}

/** Units of which "two or three" is from two to three, as two and a half is. */
const isSolar = (unit: string | undefined): boolean => ['day', 'week', 'month', 'year'].includes(unit ?? '')

/** "A year or two", "سنتين أو ثلاث": halfway, where the second number follows the first. */
const withOneMore = (line: Line, core: Read<Core>): Read<Core> => {
  const { unit, n } = core.value
  if (!isAny(line, core.to, 'or') || !isSolar(unit)) return core
  const dual = sign(line, core.to + 1, 'dual') === unit
  const more = dual ? { value: 2, to: core.to + 2 } : readCount(line, core.to + 1)
  if (more?.value !== n! + 1 || isAny(line, more.to, 'month', 'weak-month', 'thing')) return core
  const said = dual ? undefined : sign(line, more.to, 'unit')
  if (said !== undefined && said !== unit) return core
  return { value: { unit, n: n! + 0.5 }, to: said === undefined ? more.to : more.to + 1 }
}

/** "And a half" after a unit. */
const withHalf = (line: Line, core: Read<Core>): Read<Core> => {
  const { n } = core.value
  if (n === undefined || !isAny(line, core.to, 'and-half')) return withOneMore(line, withMore(line, core))
  return { value: { ...core.value, n: n + 0.5, bare: false }, to: core.to + 1 }
}

const readFew = (line: Line, at: number): Read<Core> | undefined => {
  const unit = sign(line, pastSmall(line, at + 1), 'unit')
  const round = sign(line, at, 'round')
  if (unit !== undefined && round !== undefined)
    return { value: { unit, n: Number(round), about: true }, to: pastSmall(line, at + 1) + 1 }
  if (unit !== undefined && isAny(line, at, 'few')) return { value: { unit }, to: pastSmall(line, at + 1) + 1 }
  const plural = sign(line, at, 'unit')
  return plural !== undefined && isAny(line, at + 1, 'few-behind') ? { value: { unit: plural }, to: at + 2 } : undefined
}

/** "Half a year", "ein halbes Jahr", "نصف سنة". */
const readHalf = (line: Line, at: number): Read<Core> | undefined => {
  const start = isAny(line, at, 'one') ? at + 1 : at
  if (!isAny(line, start, 'half')) return undefined
  const to = pastSmall(line, start + 1)
  const unit = sign(line, to, 'unit')
  return unit === undefined ? undefined : { value: { unit, n: 0.5 }, to: to + 1 }
}

/** "Two", "two and a half", "about ten" in one word ("une dizaine"), "a". */
const readHowMany = (line: Line, at: number): Read<{ n: number; one?: boolean }> | undefined => {
  const neighbours = isAny(line, at - 1, 'at', 'at-age') ? undefined : readNeighbours(line, at)
  if (neighbours && isSolar(sign(line, neighbours.to, 'unit')))
    return { value: { n: neighbours.value }, to: neighbours.to }
  const number = readCount(line, at)
  const n = number ?? (isAny(line, at, 'one') ? { value: 1, to: at + 1 } : undefined)
  if (!n) return undefined
  const half = isAny(line, n.to, 'and-half')
  return { value: { n: n.value + (half ? 0.5 : 0), one: !half && n.value === 1 }, to: half ? n.to + 1 : n.to }
}

const readCounted = (line: Line, at: number): Read<Core> | undefined => {
  const many = readHowMany(line, at)
  if (!many || isAny(line, at - 1, 'thing')) return undefined
  const to = isAny(line, many.to, 'one') ? many.to : pastSmall(line, many.to)
  const unit = sign(line, to, 'unit')
  return unit === undefined
    ? undefined
    : withHalf(line, { value: { unit, n: many.value.n, bare: many.value.one ?? false }, to: to + 1 })
}

/** "سنتين" is two years in one word, "سنة" a year, "سنة واحدة" one year. */
const readOneWord = (line: Line, at: number): Read<Core> | undefined => {
  const dual = sign(line, at, 'dual')
  if (dual !== undefined) return withHalf(line, { value: { unit: dual, n: 2 }, to: at + 1 })
  const unit = line.lexicon.unitIsOne ? sign(line, at, 'unit') : undefined
  if (unit === undefined || isAny(line, at, 'plural')) return undefined
  const one = sign(line, at + 1, 'number') === '1'
  return withHalf(line, { value: { unit, n: 1, bare: !one }, to: one ? at + 2 : at + 1 })
}

interface Beside {
  about?: true
  nuance?: NonNullable<Counted['nuance']>
}

const readBeside = (line: Line, at: number): Read<Beside> => {
  const beside: Beside = {}
  let to = at
  for (let i = 0; i < 6; i++, to++) {
    const nuance = sign(line, to, 'nuance')
    if (nuance !== undefined) beside.nuance = nuance as NonNullable<Beside['nuance']>
    else if (isAny(line, to, 'about', 'about-behind')) beside.about = true
    else if (!isAny(line, to, 'small') || isAny(line, to, 'one', 'few', 'round')) break
  }
  return { value: beside, to }
}

const some: Readonly<Record<string, string>> = {
  year: 'some-years',
  month: 'a-few-months',
  week: 'some-weeks',
  day: 'some-days',
}

/** "About two years", "less than a year", "two and a half months", "some years", "two winters"; an "about" may come last. */
export const readLength = (line: Line, at: number): Read<LengthSaid> | undefined => {
  const before = readBeside(line, at)
  const core =
    readFew(line, before.to) ??
    readHalf(line, before.to) ??
    readCounted(line, before.to) ??
    readOneWord(line, before.to)
  if (!core || isAny(line, core.to, 'old')) return undefined
  const behind = isAny(line, core.to, 'about-behind')
  const { unit, n, bare = false } = core.value
  const beside = { ...before.value, ...((behind || core.value.about) && { about: true as const }) }
  const said = n === undefined ? { unit: some[unit], ...beside } : { unit, n, ...beside }
  const parsed = v.safeParse(Length, said)
  if (!parsed.success) return undefined
  const plain = bare && Object.keys(beside).length === 0
  return { value: { length: parsed.output, bare: plain }, to: behind ? core.to + 1 : core.to }
}

/** "My brother was ten years": how old somebody else was. "We were two years there" is a length. */
const isSomeonesAge = (line: Line, at: number): boolean => {
  for (let i = at - 1; i < at + 4 && (i < at || isAny(line, i, 'small')); i++)
    if (isAny(line, i, 'be') && !isAny(line, i - 1, 'me')) return true
  return false
}

/** "In two years" is yet to come, or how long it took: no length of a piece. */
const isAhead = (line: Line, at: number, to: number): boolean => {
  let from = at
  while (from > at - 4 && isAny(line, from - 1, 'small', 'within', 'every')) from--
  return Array.from({ length: to - from }, (_, i) => from + i).some(i => isAny(line, i, 'no-length', 'within', 'every'))
}

/**
 * How long something lasted: "for two years", "two winters in Izmir", "it took a year". One unit alone is a length only where
 * it is said to be, or where nothing else is said: "one day" begins many stories.
 */
export const readDuration = (line: Line, at: number): Read<Length> | undefined => {
  const marked = isAny(line, at, 'for', 'lasted')
  const start = marked ? at + 1 : at
  const said = readLength(line, start)
  if (!said || (!marked && (isAhead(line, at, said.to) || isSomeonesAge(line, at)))) return undefined
  const long = isAny(line, said.to, 'long')
  const alone = isEdge(line, at - 1) && isEdge(line, said.to) && said.value.length.unit !== 'day'
  if (said.value.bare && !marked && !long && !alone) return undefined
  return { value: said.value.length, to: long ? said.to + 1 : said.to }
}
