import { isAny, sign, type Line, type Read } from './line.ts'

const value = (line: Line, at: number, kind: string): number | undefined => {
  const said = sign(line, at, kind)
  return said === undefined ? undefined : Number(said)
}

const isDigits = (line: Line, at: number): boolean => sign(line, at, 'digits') !== undefined

/** A number word below 100, not written in digits. */
const small = (line: Line, at: number): Read<number> | undefined => {
  const n = isDigits(line, at) ? undefined : value(line, at, 'number')
  return n === undefined ? undefined : { value: n, to: at + 1 }
}

const pastAnd = (line: Line, at: number): number => (isAny(line, at, 'and') ? at + 1 : at)

/** So many hundreds or thousands: "nineteen hundred", "mille", "ألفين" (2,000 in a word). */
const multiple = (line: Line, at: number, kind: 'hundred' | 'thousand', times: number): Read<number> | undefined => {
  const n = small(line, at)
  const word = n ? n.to : at
  const said = sign(line, word, kind)
  if (said === undefined || (n && said !== '')) return undefined
  return { value: (n?.value ?? Number(said || 1)) * times, to: word + 1 }
}

/** "Nineteen ninety", "nitten halvfems", "nineteen oh five": a year said in two halves. */
const inHalves = (line: Line, at: number): Read<number> | undefined => {
  const [first, oh] = [small(line, at), isAny(line, at + 1, 'oh')]
  const second = small(line, oh ? at + 2 : at + 1)
  if (!first || !second || first.value < 10 || first.value > 29) return undefined
  const fits = oh ? second.value < 10 && second.value > 0 : second.value >= 10
  return fits ? { value: first.value * 100 + second.value, to: second.to } : undefined
}

/** A number in words: "ten", "neunzehnhundertneunzig", "mille neuf cent quatre-vingt-dix", "ألف وتسعمئة وتسعين". */
const inWords = (line: Line, at: number): Read<number> | undefined => {
  let sum: Read<number> | undefined
  for (const [kind, times] of [
    ['thousand', 1000],
    ['hundred', 100],
  ] as const) {
    const more = multiple(line, sum ? pastAnd(line, sum.to) : at, kind, times)
    if (more) sum = { value: (sum?.value ?? 0) + more.value, to: more.to }
  }
  const rest = small(line, sum ? pastAnd(line, sum.to) : at)
  if (!sum) return rest
  return rest && rest.value > 0 && Number.isInteger(rest.value) ? { value: sum.value + rest.value, to: rest.to } : sum
}

/** Any number, in the digits of any script or in words. */
export const readNumber = (line: Line, at: number): Read<number> | undefined => {
  const digits = isDigits(line, at) ? value(line, at, 'number') : undefined
  if (digits !== undefined) return { value: digits, to: at + 1 }
  return inHalves(line, at) ?? inWords(line, at)
}

/** A number that may be followed by a half written as .5 or ,5. */
export const readCount = (line: Line, at: number): Read<number> | undefined => {
  const whole = readNumber(line, at)
  if (!whole || !isDigits(line, at)) return whole
  const point = line.tokens[whole.to]
  const half = line.tokens[whole.to + 1]
  if (!point?.glued || !half?.glued || !['.', ',', '٫'].includes(point.text)) return whole
  return half.signs['digits'] === '5' ? { value: whole.value + 0.5, to: whole.to + 2 } : undefined
}

/** Two numbers as one, halfway between them, where the second follows the first: "two or three", "to-tre". */
export const readNeighbours = (line: Line, at: number): Read<number> | undefined => {
  const first = readNumber(line, at)
  if (!first) return undefined
  const isJoined = isAny(line, first.to, 'or', 'to', 'to-weak', 'dash')
  const isHyphened = line.tokens[first.to]?.glued && !isDigits(line, first.to)
  const second = isJoined || isHyphened ? readNumber(line, isJoined ? first.to + 1 : first.to) : undefined
  return second && second.value === first.value + 1 ? { value: first.value + 0.5, to: second.to } : undefined
}

/** The number of a day in a month: "12", "twelfth", "12th", "12.", "1er". */
export const readDay = (line: Line, at: number): Read<number> | undefined => {
  if (isAny(line, at, 'short-year')) return undefined
  const ordinal = value(line, at, 'ordinal')
  const number = isAny(line, at, 'one') ? undefined : readNumber(line, at)
  const n = ordinal ?? number?.value
  if (n === undefined || n < 1 || n > 31) return undefined
  let to = ordinal === undefined ? number!.to : at + 1
  if (line.tokens[to]?.glued && isAny(line, to, 'ordinal-mark', 'dot')) to++
  return { value: n, to }
}
