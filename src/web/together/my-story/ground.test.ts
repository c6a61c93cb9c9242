import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { draw, type Box } from './ground.ts'
import { layOut, strandOrder, type Slip } from './life-line.ts'

const days = { from: 0, until: 10_000 }

const drawn = (slips: readonly Slip[], dir: 'ltr' | 'rtl', way: 'level' | 'upright', scales = 2) => {
  const { lanes, laid } = layOut(slips, days, { length: 1000, least: 60, between: 6 })
  return draw(lanes, laid, scales, { way, dir, length: 1000, unit: 1 })
}

const anySlips = fc.uniqueArray(
  fc
    .record({
      id: fc.uuid(),
      strand: fc.constantFrom(...strandOrder),
      from: fc.integer({ min: 0, max: 9000 }),
      long: fc.integer({ min: 1, max: 1000 }),
    })
    .map(({ id, strand, from, long }): Slip => ({
      id,
      strand,
      form: 'event',
      reach: { from, until: from + long },
      core: { from, until: from + long / 2 },
    })),
  { selector: one => one.id, maxLength: 20 },
)

const mirrored = (box: Box, width: number): Box => ({ ...box, x: width - box.x - box.width })

const close = (one: Box, two: Box): void => {
  for (const side of ['x', 'y', 'width', 'height'] as const) expect(one[side]).toBeCloseTo(two[side], 6)
}

test('right to left is the exact mirror of left to right, level and upright', () => {
  fc.assert(
    fc.property(anySlips, fc.constantFrom('level', 'upright'), (slips, way) => {
      const [ltr, rtl] = [drawn(slips, 'ltr', way), drawn(slips, 'rtl', way)]
      expect([rtl.width, rtl.height]).toEqual([ltr.width, ltr.height])
      ltr.slips.forEach((slip, i) => {
        const other = rtl.slips[i]!
        expect(other.id).toBe(slip.id)
        close(other.paper, mirrored(slip.paper, ltr.width))
        close(other.reach, mirrored(slip.reach, ltr.width))
        close(other.core!, mirrored(slip.core!, ltr.width))
      })
      ltr.lanes.forEach((lane, i) => {
        close(rtl.lanes[i]!.head, mirrored(lane.head, ltr.width))
        close(rtl.lanes[i]!.line, mirrored(lane.line, ltr.width))
      })
      close(rtl.mark(10, 20, 1), mirrored(ltr.mark(10, 20, 1), ltr.width))
    }),
    { numRuns: 100 },
  )
})

test('upright, time runs downward in both directions of writing', () => {
  const slips: Slip[] = [
    { id: 'early', strand: 'place', form: 'event', reach: { from: 0, until: 10 } },
    { id: 'late', strand: 'place', form: 'event', reach: { from: 9000, until: 9010 } },
  ]
  for (const dir of ['ltr', 'rtl'] as const) {
    const [early, late] = drawn(slips, dir, 'upright').slips
    expect(early!.paper.y).toBeLessThan(late!.paper.y)
  }
})

test('lanes do not lie over each other, nor over the years', () => {
  fc.assert(
    fc.property(anySlips, slips => {
      const { lanes, mark } = drawn(slips, 'ltr', 'level')
      let foot = mark(0, 0, 1).y + mark(0, 0, 1).height
      for (const { line } of lanes) {
        expect(line.y).toBeGreaterThanOrEqual(foot)
        foot = line.y + line.height
      }
    }),
    { numRuns: 50 },
  )
})
