import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { masked } from './brute.fixture.ts'
import { edtfBounds, parseEdtf } from './index.ts'

const characters = [...'0123456789X']
const two = characters.flatMap(a => characters.map(b => a + b))
const four = two.flatMap(a => two.map(b => a + b))
const isMonthMask = (month: string) => Array.from({ length: 12 }, (_, i) => i + 1).some(number => fits(month, number))
const fits = (mask: string, number: number) =>
  [...String(number).padStart(2, '0')].every((digit, i) => mask[i] === 'X' || mask[i] === digit)

const boundsOf = (text: string): readonly (string | null)[] | undefined => {
  const read = parseEdtf(text)
  return 'value' in read ? Object.values(edtfBounds(read.value)) : undefined
}

/** The masks whose days differ from those found by trying every day. */
const differing = (texts: readonly string[]) =>
  texts.filter(text => {
    const [found, tried] = [boundsOf(text), masked(text)]
    return found?.[0] !== tried?.[0] || found?.[1] !== tried?.[1]
  })

test.each(['', '-02', '-02-29', '-X2-X9'])(
  'every mask of a year, before and after the year 0, with "%s" after it',
  rest => {
    const texts = four.map(year => `${year}${rest}`)
    expect(differing(texts)).toEqual([])
    expect(differing(texts.map(text => `-${text}`).filter(text => !text.startsWith('-0000')))).toEqual([])
  },
)

// Years that have the 29th of February, that have it not, and that may have it.
test.each(['2000', '1900', '19X0', '-X00X', 'XXXX', 'XXX1'])('every mask of a month and of a day in %s', year => {
  const months = two.filter(isMonthMask)
  expect(differing(months.map(month => `${year}-${month}`))).toEqual([])
  expect(differing(months.flatMap(month => two.map(day => `${year}-${month}-${day}`)))).toEqual([])
})

test('a month that no month fits is refused, whatever the day', () => {
  const none = two.filter(month => !isMonthMask(month) && !/^(2[1-9]|3\d|4[01])$/.test(month))
  for (const month of none) expect(boundsOf(`1985-${month}-XX`), month).toBeUndefined()
})

test('a finer mask lies within a coarser one', () => {
  const mask = fc.tuple(fc.boolean(), fc.constantFrom(...four), fc.constantFrom(...two), fc.constantFrom(...two))
  fc.assert(
    fc.property(mask, fc.nat(), ([negative, year, month, day], at) => {
      const finer = `${negative ? '-' : ''}${year}-${month}-${day}`
      const digits = [...finer].flatMap((character, i) => (/\d/.test(character) ? [i] : []))
      const place = digits[at % Math.max(1, digits.length)]
      const inner = boundsOf(finer)
      fc.pre(inner !== undefined && place !== undefined)
      const outer = boundsOf(finer.slice(0, place) + 'X' + finer.slice(place! + 1))
      expect(inOrder([outer![0]!, inner![0]!, inner![1]!, outer![1]!])).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

const inOrder = (days: readonly string[]) => days.every((day, i) => i === 0 || compare(days[i - 1]!, day) <= 0)

/** Years first; within a year the text after it stands in order. */
const compare = (one: string, other: string): number => {
  const year = (day: string) => Number(day.slice(0, -6))
  return year(one) - year(other) || (one.slice(-5) < other.slice(-5) ? -1 : Number(one.slice(-5) > other.slice(-5)))
}
