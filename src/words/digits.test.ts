import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { digitsOf, digitsFor } from './digits.ts'
import { pack as arabic } from './ar/locale.ts'
import { pack as danish } from './da/locale.ts'
import { numeral, packFor } from './locale.ts'
import { digitsRead, numberFrom } from './numbers-read.ts'

const readers = 'ar ar-SY ar-MA ckb fa fa-AF ps ur am ti bn hi ne my km da en so uk'.split(' ')

test('a number written in the digits of any reader is read back as that number', () => {
  fc.assert(
    fc.property(fc.nat(99_999), fc.constantFrom(...readers), (n, reader) => {
      expect(numberFrom(numeral(n, { ...arabic, digits: digitsOf(reader) }))).toBe(n)
    }),
  )
})

test('every decimal digit that any script has is read', () => {
  const digits = Array.from({ length: 0x20000 }, (_, point) => point)
    .filter(point => point < 0xd800 || point > 0xdfff)
    .map(point => String.fromCodePoint(point))
    .filter(sign => /\p{Nd}/u.test(sign))
  expect(digits.length).toBeGreaterThan(600)
  const tens = Array.from({ length: digits.length / 10 }, (_, i) => digits.slice(i * 10, i * 10 + 10).join(''))
  expect(new Set(tens.map(digitsRead))).toEqual(new Set(['0123456789']))
})

test.each([
  ['፲፱፻፹፪', 1982],
  ['፩', 1],
  ['፲', 10],
  ['፺፱', 99],
  ['፻', 100],
  ['፻፩', 101],
  ['፲፱፻', 1900],
  ['፳፻፲፰', 2018],
  ['፼', 10_000],
  ['፩፼፪፻', 10_200],
])('the Ethiopic numeral %s is %i', (numeral, n) => {
  expect(numberFrom(numeral)).toBe(n)
})

test('halves are typed with a point, a comma or the Arabic mark, and what is no number is none', () => {
  expect(['1.5', '1,5', '١٫٥', ' ۱۳۶۲ ', '\u2067١٤\u2069'].map(numberFrom)).toEqual([1.5, 1.5, 1.5, 1362, 14])
  expect(numberFrom(' ')).toBeUndefined()
  expect(['about 3', '12/5', '-4', '1e3'].map(numberFrom)).toEqual([NaN, NaN, NaN, NaN])
})

test('numbers stand in Arabic words as the patient writes them, and in Danish words as the clinic does', () => {
  const of = (asked: string) => numeral(1362, packFor(arabic, asked))
  expect(['ar', 'ar-SY', 'ar-MA', 'fa-AF', 'ps', 'ckb', 'ti', 'da'].map(of)).toEqual([
    '١٣٦٢',
    '١٣٦٢',
    '1362',
    '۱۳۶۲',
    '۱۳۶۲',
    '١٣٦٢',
    '١٣٦٢',
    '١٣٦٢',
  ])
  expect(numeral(1362, packFor(danish, 'fa'))).toBe('1362')
  expect(digitsFor('en', 'my')).toBeUndefined()
})
