import { readFile } from 'node:fs/promises'
import { edtfBounds, parseEdtf, writeEdtf } from '#time/edtf'
import { boundsByTrying, masked } from '../src/time/edtf/brute.fixture.ts'
import { chance, oddTexts } from '../src/time/edtf/odd-texts.fixture.ts'

const middle = (figures: number[]): number => figures.sort((a, b) => a - b)[figures.length >> 1]!

const timed = (work: () => unknown): number => {
  const from = performance.now()
  work()
  return performance.now() - from
}

/**
 * Figures of reading EDTF, by name: how many of the outside suite's 206 valid strings are read, mean the right days and are
 * written the same; how many of its 56 invalid ones are refused; how many of a million masks of year, month and day, taken
 * by chance from all there are, differ from trying every day; microseconds a text over a million texts nobody would write; and how much more time a character takes in a text a hundred times as long (1 is linear), for the worst shape.
 */
export const edtfFigures = async (): Promise<Record<string, number>> => {
  const suite = JSON.parse(
    await readFile(new URL('../src/time/edtf/fixtures/unt-valid.json', import.meta.url), 'utf8'),
  ) as Readonly<Record<string, readonly string[]>>
  const [valid, invalid] = [true, false].map(isValid =>
    Object.entries(suite).flatMap(([name, texts]) => (name.startsWith('Level') === isValid ? texts : [])),
  ) as [string[], string[]]
  return {
    'edtf.valid': valid.filter(isRight).length,
    'edtf.invalid': invalid.filter(text => 'reason' in parseEdtf(text)).length,
    'edtf.masks-off': masksOff(),
    'edtf.random-us': randomUs(valid),
    'edtf.linear-ratio': Math.max(...shapes.map(perCharacterRatio)),
  }
}

const isRight = (text: string): boolean => {
  const read = parseEdtf(text)
  if (!('value' in read) || writeEdtf(read.value) !== text) return false
  const { earliest, latest } = edtfBounds(read.value)
  const [first, last] = boundsByTrying(text)
  return earliest === first && latest === last
}

/** Reads a text and asks all there is to ask of it; throws where it is not written as it was. */
const readWhole = (text: string): void => {
  const read = parseEdtf(text)
  if (!('value' in read)) return
  edtfBounds(read.value)
  if (writeEdtf(read.value) !== text) throw new Error(`${JSON.stringify(text)} is written otherwise than it was read`)
}

const MANY = 1_000_000
const BATCH = 10_000

/** A mask of any four, two and two digits or `X`s, its month one there is. */
const anyMask = (next: () => number): string => {
  const digits = (length: number) => Array.from({ length }, () => '0123456789X'[Math.floor(next() * 11)]).join('')
  const text = `${next() < 0.5 ? '-' : ''}${digits(4)}-${next() < 0.5 ? '0X' : digits(2)}-${digits(2)}`
  return /-(2[1-9]|3\d|4[01])-..$|^-0000/.test(text) ? anyMask(next) : text
}

const masksOff = (): number => {
  const next = chance(8601)
  let off = 0
  for (let i = 0; i < MANY; i++) {
    const text = anyMask(next)
    const [read, tried] = [parseEdtf(text), masked(text)]
    const { earliest, latest } = 'value' in read ? edtfBounds(read.value) : {}
    if (earliest !== tried?.[0] || latest !== tried?.[1]) off++
  }
  return off
}

const randomUs = (valid: readonly string[]): number => {
  let ms = 0
  for (let seed = 0; seed < MANY / BATCH; seed++) {
    const texts = [...oddTexts(BATCH, seed, valid)]
    ms += timed(() => texts.forEach(readWhole))
  }
  return (ms * 1000) / MANY
}

/** What could take more than its share: long runs, long sets, masks no day fits, ends that never come. */
const shapes: readonly ((length: number) => string)[] = [
  length => '1'.repeat(length),
  length => `Y${'9'.repeat(length)}E${'9'.repeat(length)}`,
  length => `1985S${'0'.repeat(length)}`,
  length => 'X'.repeat(length),
  length => '-X'.repeat(length / 2),
  length => '?'.repeat(length),
  length => '1985/'.repeat(length / 5),
  length => `1985-04-12T${'1:'.repeat(length / 2)}`,
  length => '[1985,'.repeat(length / 6),
  length => `[1985${',1985'.repeat(length / 5)}]`,
  length => `{..1985${',?-198X-XX~-3X..1XXX-0X'.repeat(length / 23)},1985`,
  length => `[XXX4-02-29${',XXX4-02-29'.repeat(length / 11)},XXX1-02-29]`,
]

const SHORT = 10_000

/** Time a character of a text a hundred times as long, by time a character of the short one or of the one between. */
const perCharacterRatio = (shape: (length: number) => string): number => {
  const [short, between, long] = [1, 10, 100].map(times => {
    const text = shape(SHORT * times)
    const turns = Math.ceil(40 / times)
    const once = () => timed(() => repeat(turns, () => readWhole(text))) / turns
    once()
    return middle(Array.from({ length: 5 }, once)) / times
  }) as [number, number, number]
  return Math.max(long / short, long / between)
}

const repeat = (times: number, work: () => void): void => {
  for (let i = 0; i < times; i++) work()
}
