import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { broughtIn, drawnAround, keptUnder, nearest, stepped } from './zoom.ts'

test('nearer and farther again is where it was; farther never goes beyond the whole life', () => {
  expect(stepped(stepped(1, 2, 100), 0.5, 100)).toBe(1)
  expect(stepped(1, 0.5, 100)).toBe(1)
  expect(stepped(80, 2, 100)).toBe(100)
})

test('the nearest shows about three months, and a life shorter than that is whole', () => {
  expect(nearest({ from: 0, until: 9000 })).toBe(100)
  expect(nearest({ from: 0, until: 30 })).toBe(1)
})

test('what a finger holds stays under it, as far as the line goes', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(800), fc.integer({ min: 1, max: 50 }), (at, held, times) => {
      const [before, after] = [3000, 3000 * times]
      const sight = { at: Math.min(at, before - 800), seen: 800 }
      const moved = keptUnder(sight, held, before, after)
      expect(moved).toBeGreaterThanOrEqual(0)
      expect(moved).toBeLessThanOrEqual(after - 800)
      if (moved > 0 && moved < after - 800) expect((moved + held) / after).toBeCloseTo((sight.at + held) / before, 9)
    }),
  )
})

test('all that is seen is drawn, with room around it, and a small move draws nothing new', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), at => {
      const drawn = drawnAround({ at, seen: 800 })
      expect(drawn.from).toBeLessThanOrEqual(at - 400)
      expect(drawn.to).toBeGreaterThanOrEqual(at + 1200)
    }),
  )
  expect(drawnAround({ at: 1001, seen: 800 })).toEqual(drawnAround({ at: 1002, seen: 800 }))
})

test('a piece that can be seen moves nothing; one that cannot comes to the middle', () => {
  expect(broughtIn({ at: 100, seen: 800 }, { from: 500, to: 560 })).toBe(100)
  expect(broughtIn({ at: 100, seen: 800 }, { from: -5000, to: 9000 })).toBe(100)
  expect(broughtIn({ at: 100, seen: 800 }, { from: 2000, to: 2100 })).toBe(1650)
})
