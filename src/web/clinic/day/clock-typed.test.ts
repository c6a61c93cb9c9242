import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockTyped } from './clock-typed.ts'

test('a time is read as it is typed at a busy desk', () => {
  const all = ['9', '9:30', '9.30', '09,30', '930', '0930', ' kl. 9.30 ', '٩:٣٠', '۹:۳۰'].map(clockTyped)
  expect(all).toEqual(['09:00', '09:30', '09:30', '09:30', '09:30', '09:30', '09:30', '09:30', '09:30'])
})

test('what is no time of day is none', () => {
  expect(['', '24:00', '9:60', '9:3', 'soon', '9-30', '12345', '-9'].map(clockTyped)).toEqual(Array(8).fill(undefined))
})

test('every time of day is read back as it was, and anything typed gives a time or nothing', () => {
  fc.assert(
    fc.property(fc.nat(23), fc.nat(59), fc.constantFrom(':', '.', ',', ''), (hour, minute, between) => {
      const two = (n: number) => String(n).padStart(2, '0')
      expect(clockTyped(`${two(hour)}${between}${two(minute)}`)).toBe(`${two(hour)}:${two(minute)}`)
    }),
  )
  fc.assert(fc.property(fc.string(), typed => /^([01]\d|2[0-3]):[0-5]\d$/.test(clockTyped(typed) ?? '00:00')))
})
