import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { drawnPin, isEasyPin, Pin, PIN_PICTURES, pinOf } from './pin.ts'

const chance = fc.infiniteStream(fc.nat(255)).map(bytes => (n: number) => Uint8Array.from(bytes.take(n)))
const either = fc.constantFrom('digits' as const, 'pictures' as const)

test('whatever chance gives, a drawn PIN can be read, is of its kind and is not easy', () => {
  fc.assert(
    fc.property(either, chance, (of, random) => {
      const pin = drawnPin(of, random)
      expect([v.is(Pin, pin), pinOf(pin), isEasyPin(pin)]).toEqual([true, of, false])
    }),
  )
})

test('every sign comes up as often as every other', () => {
  for (const of of ['digits', 'pictures'] as const) {
    const seen = new Map<string, number>()
    let at = 0
    // Each byte in turn, in an order that makes no easy PIN.
    const random = () => Uint8Array.of((at++ * 97) % 256)
    for (let nth = 0; nth < 3840; nth++)
      for (const sign of drawnPin(of, random)) seen.set(sign, (seen.get(sign) ?? 0) + 1)
    const times = [...seen.values()]
    expect(seen.size).toBe(of === 'digits' ? 10 : PIN_PICTURES.length)
    expect(Math.max(...times) / Math.min(...times)).toBeLessThan(1.05)
  }
})

test.each(['1234', '4321', '0000', '6789'])('%s is what everybody tries', text => {
  expect(isEasyPin([...text] as never)).toBe(true)
})

test.each(['1357', '1243', '1122', '0909'])('%s is not', text => {
  expect(isEasyPin([...text] as never)).toBe(false)
})

test('nothing else is a PIN: digits and pictures mixed, three, five, a picture that is hard to see', () => {
  const odd = [
    ['1', 'home', '2', '3'],
    ['1', '2', '3'],
    ['1', '2', '3', '4', '5'],
    ['war', 'home', 'home', 'shop'],
    '1234',
    null,
  ]
  expect(odd.filter(one => v.is(Pin, one))).toEqual([])
  fc.assert(fc.property(fc.anything(), one => void v.is(Pin, one)))
})
