import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { draw, type Box } from './ground.ts'
import type { Strand } from '#story'
import { layOut, strandOrder, type Slip } from './life-line.ts'

const days = { from: 0, until: 10_000 }

const drawn = (
  slips: readonly Slip[],
  dir: 'ltr' | 'rtl',
  way: 'level' | 'upright',
  scales = 2,
  { most, folded = [] }: { most?: number; folded?: readonly Strand[] } = {},
) => {
  const room = { length: 1000, least: 60, between: 6, ...(most && { most }) }
  const { lanes, laid } = layOut(slips, days, room, new Set(folded))
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
    fc.property(anySlips, fc.constantFrom('level', 'upright'), fc.constantFrom(1, 9), (slips, way, most) => {
      const more = { most, folded: ['work', 'health'] as const }
      const [ltr, rtl] = [drawn(slips, 'ltr', way, 2, more), drawn(slips, 'rtl', way, 2, more)]
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
        lane.band.forEach((box, nth) => close(rtl.lanes[i]!.band[nth]!, mirrored(box, ltr.width)))
        lane.thin.forEach(({ paper }, nth) => close(rtl.lanes[i]!.thin[nth]!.paper, mirrored(paper, ltr.width)))
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
    fc.property(anySlips, fc.constantFrom(1, 2, 9), (slips, most) => {
      const { lanes, mark } = drawn(slips, 'ltr', 'level', 2, { most, folded: ['people'] })
      let foot = mark(0, 0, 1).y + mark(0, 0, 1).height
      for (const { line } of lanes) {
        expect(line.y).toBeGreaterThanOrEqual(foot)
        foot = line.y + line.height
      }
    }),
    { numRuns: 50 },
  )
})

test('only what is in sight is drawn, and a long paper no farther than a little beyond', () => {
  const slips: Slip[] = [
    { id: 'early', strand: 'people', form: 'event', reach: { from: 0, until: 10 } },
    { id: 'late', strand: 'people', form: 'event', reach: { from: 9000, until: 9010 } },
    {
      id: 'long',
      strand: 'place',
      form: 'stretch',
      reach: { from: 0, until: 10_000 },
      core: { from: 0, until: 10_000 },
    },
  ]
  const { lanes, laid } = layOut(slips, days, { length: 4000, least: 60, between: 6 })
  const { slips: seen } = draw(
    lanes,
    laid,
    1,
    { way: 'level', dir: 'ltr', length: 4000, unit: 1 },
    { from: 3000, to: 4000 },
  )
  expect(seen.map(({ id }) => id).sort()).toEqual(['late', 'long'])
  expect(seen.find(({ id }) => id === 'long')!.paper.width).toBeLessThan(1200)
})

test('every head can be touched: it is as large as a fingertip, and covers no other', () => {
  const slips = strandOrder.map((strand, i): Slip => ({
    id: `${i}`,
    strand,
    form: 'event',
    reach: { from: i * 100, until: i * 100 + 10 },
  }))
  for (const way of ['level', 'upright'] as const) {
    const heads = drawn(slips, 'ltr', way, 1, { folded: strandOrder.slice(1) }).lanes.map(({ head }) => head)
    for (const one of heads) {
      expect(Math.min(one.width, one.height)).toBeGreaterThanOrEqual(48)
      for (const other of heads)
        if (one !== other) {
          const apart = [
            one.x - other.x - other.width,
            other.x - one.x - one.width,
            one.y - other.y - other.height,
            other.y - one.y - one.height,
          ]
          expect(Math.max(...apart)).toBeGreaterThanOrEqual(-1e-9)
        }
    }
  }
})
