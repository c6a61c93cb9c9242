import { expect, test } from 'vitest'
import { waitsAs, WRITTEN } from './kept-version.ts'

test('what any program up to this one wrote is sent', () => {
  for (const version of [undefined, 0, WRITTEN - 1, WRITTEN]) expect(waitsAs({ version })).toBe('sent')
})

test('what a later program wrote stays exactly as it is', () => {
  for (const version of [WRITTEN + 1, WRITTEN + 40, Infinity]) expect(waitsAs({ version })).toBe('left-as-it-is')
})
