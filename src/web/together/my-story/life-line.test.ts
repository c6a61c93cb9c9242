import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysShown, layOut, lieOf, scaleOf, strandOrder, type Slip } from './life-line.ts'

const days = { from: 0, until: 10_000 }
const room = { length: 1000, least: 60, between: 6 }

const slip = (id: string, from: number, until: number, more: Partial<Slip> = {}): Slip => ({
  id,
  strand: 'place',
  form: 'stretch',
  reach: { from, until },
  ...more,
})

const anySlip = fc
  .record({
    id: fc.uuid(),
    strand: fc.constantFrom(...strandOrder),
    days: fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 4, maxLength: 4 }),
    sure: fc.boolean(),
  })
  .map(({ id, strand, days: told, sure }): Slip => {
    const [a, b, c, d] = told.toSorted((one, two) => one - two) as [number, number, number, number]
    const reach = { from: a, until: d + 1 }
    return { id, strand, form: 'stretch', reach, ...(sure && b < c && { core: { from: b, until: c } }) }
  })
const slips = fc.uniqueArray(anySlip, { selector: one => one.id, maxLength: 40 })

test('a piece surely was from its latest beginning to its earliest end', () => {
  expect(lieOf({ start: { earliest: 10, latest: 20 }, end: { earliest: 40, latest: 60 } })).toEqual({
    reach: { from: 10, until: 60 },
    core: { from: 20, until: 40 },
  })
})

test('a piece that may be anywhere in its time has no core', () => {
  expect(lieOf({ start: { earliest: 10, latest: 50 }, end: { earliest: 11, latest: 60 } })).toEqual({
    reach: { from: 10, until: 60 },
  })
})

test('a piece of which no time is told lies beside the picture', () => {
  const start = { earliest: -Infinity, latest: Infinity }
  expect(lieOf({ start, end: start })).toBeUndefined()
  expect(lieOf({ start: { earliest: 5, latest: Infinity }, end: start })).toBeDefined()
})

test('the picture holds every told day and today', () => {
  const shown = daysShown([slip('a', 100, Infinity), slip('b', -Infinity, 900)], 5000)
  expect(shown.from).toBeLessThan(100)
  expect(shown.until).toBeGreaterThan(5000)
})

test('what has no told end reaches to the end of the line and no further', () => {
  const at = scaleOf(days, 1000)
  expect([at(-Infinity), at(0), at(5000), at(Infinity)]).toEqual([0, 0, 500, 1000])
})

test('where somebody lived comes first, and a lane that holds nothing is not there', () => {
  const { lanes } = layOut([slip('a', 0, 10, { strand: 'health' }), slip('b', 0, 10)], days, room)
  expect(lanes.map(lane => lane.strand)).toEqual(['place', 'health'])
})

test('a short event is wide enough to touch, and the paper of a long stretch covers what is sure', () => {
  const { laid } = layOut(
    [slip('short', 5000, 5002), slip('long', 1000, 9000, { core: { from: 2000, until: 8000 } })],
    days,
    room,
  )
  const wide = (id: string) => {
    const paper = laid.find(one => one.id === id)!.paper
    return [paper.from, paper.to]
  }
  expect(wide('short')).toEqual([470.1, 530.1])
  expect(wide('long')).toEqual([200, 800])
})

test('no slip covers another, every slip stays on the line, and the order of telling does not matter', () => {
  fc.assert(
    fc.property(slips, fc.integer(), (held, turn) => {
      const { laid, lanes } = layOut(held, days, room)
      expect(laid.length).toBe(held.length)
      expect(lanes.reduce((sum, lane) => sum + lane.rows, 0)).toBe(
        new Set(laid.map(one => `${one.strand} ${one.row}`)).size,
      )
      for (const one of laid) {
        expect(one.paper.from).toBeGreaterThanOrEqual(0)
        expect(one.paper.to).toBeLessThanOrEqual(room.length + 1e-9)
        expect(one.paper.to - one.paper.from).toBeGreaterThanOrEqual(room.least - 1e-9)
        for (const other of laid)
          if (one !== other && one.strand === other.strand && one.row === other.row)
            expect(one.paper.to <= other.paper.from + 1e-9 || other.paper.to <= one.paper.from + 1e-9).toBe(true)
      }
      const at = held.length ? Math.abs(turn) % held.length : 0
      expect(layOut([...held.slice(at), ...held.slice(0, at)].toReversed(), days, room)).toEqual({ laid, lanes })
    }),
    { numRuns: 200 },
  )
})

/** So many events, one a day. */
const manyEvents = (many: number, more: Partial<Slip> = {}): Slip[] =>
  Array.from({ length: many }, (_, i) =>
    slip(String(i).padStart(4, '0'), 100 + i, 101 + i, {
      form: 'event',
      core: { from: 100 + i, until: 101 + i },
      ...more,
    }),
  )

test('a lane with few pieces shows their words, one with more their pictures, and one with very many thin papers', () => {
  const many = { ...room, wide: 150, most: 3 }
  const liesWith = (slips: readonly Slip[]) => {
    const { lanes, laid } = layOut(slips, days, many)
    const lengths = laid.map(({ paper }) => Math.round(paper.to - paper.from))
    return [lanes[0]!.lies, Math.min(...lengths)]
  }
  expect(liesWith(manyEvents(3))).toEqual(['open', 150])
  // Four within a stretch where three rows of words have room for three.
  expect(liesWith([...manyEvents(3), slip('later', 1100, 1101)])).toEqual(['open', 60])
  expect(liesWith(manyEvents(400))).toEqual(['thin', 7])
})

test('slips whose time is wide lie close to each other rather than one below the other', () => {
  const wide = Array.from({ length: 9 }, (_, i) =>
    slip(`wide ${i}`, 0, 10_000, { core: { from: i * 1000, until: i * 1000 + 600 } }),
  )
  const { lanes } = layOut(wide, days, { ...room, most: 3 })
  expect(lanes.map(({ lies, rows }) => [lies, rows])).toEqual([['close', 1]])
})

test('a folded strand keeps only a faint band where it has pieces, joined where they touch', () => {
  const held = [
    slip('a', 1000, 2000),
    slip('b', 1500, 3000),
    slip('c', 5000, 6000),
    slip('h', 0, 10, { strand: 'health' }),
  ]
  const { lanes, laid } = layOut(held, days, room, new Set(['place']))
  expect(lanes[0]).toEqual({
    strand: 'place',
    lies: 'folded',
    rows: 0,
    band: [
      { from: 100, to: 300 },
      { from: 500, to: 600 },
    ],
  })
  expect(laid.map(({ id }) => id)).toEqual(['h'])
})

test('with so many pieces that they lie thin, none covers another and none is left out', () => {
  fc.assert(
    fc.property(slips, held => {
      const { laid } = layOut(held, days, { ...room, most: 1, wide: 200 })
      expect(laid.map(({ id }) => id).sort()).toEqual(held.map(({ id }) => id).sort())
      for (const one of laid)
        for (const other of laid)
          if (one !== other && one.strand === other.strand && one.row === other.row)
            expect(one.paper.to <= other.paper.from + 1e-9 || other.paper.to <= one.paper.from + 1e-9).toBe(true)
    }),
    { numRuns: 100 },
  )
})
