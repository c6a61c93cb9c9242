import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { floydWarshall } from './floyd-warshall.fixture.ts'
import { fewestLoop, Network, solve, type Edge } from './index.ts'

const points = 7
const edge = fc.tuple(fc.nat(points - 1), fc.nat(points - 1), fc.integer({ min: -20, max: 40 }))
const anyEdges = fc.array(edge, { maxLength: 16 })

const all = Array.from({ length: points }, (_, point) => point)
const bounds = (network: Network) => all.map(point => [network.earliest(point), network.latest(point)])
const empty = () => Network.of(points, [])!
const zero = (day: number) => day + 0

describe('the network beneath a story', () => {
  it('gives the same first and last days as the plain way, whether told at once or piece by piece', () => {
    fc.assert(
      fc.property(anyEdges, edges => {
        const d = floydWarshall(points, edges)
        const solved = solve(points, edges)
        expect(solved === undefined).toBe(d === undefined)
        const network = empty()
        const accepted = edges.filter(one => 'edges' in network.add([one]))
        const plain = floydWarshall(points, accepted)!
        expect(bounds(network)).toEqual(all.map(point => [zero(0 - plain[point]![0]!), plain[0]![point]]))
        for (const u of all) expect([...network.distancesFrom(u)]).toEqual(plain[u])
        if (d) expect(accepted).toEqual(edges)
      }),
      { numRuns: 400 },
    )
  })

  it('is as it was when something told is taken back, however much came and went between', () => {
    fc.assert(
      fc.property(anyEdges, fc.array(fc.nat(), { maxLength: 12 }), (edges, backs) => {
        const network = empty()
        const stand = new Map<number, Edge>()
        for (const one of edges) {
          const before = bounds(network)
          const added = network.add([one])
          if (!('edges' in added)) {
            expect(bounds(network)).toEqual(before)
            continue
          }
          stand.set(added.edges[0]!, one)
          network.retract(added.edges)
          expect(bounds(network)).toEqual(before)
          stand.delete(added.edges[0]!)
          const again = network.add([one])
          if ('edges' in again) stand.set(again.edges[0]!, one)
        }
        for (const back of backs) {
          const number = [...stand.keys()][back % Math.max(1, stand.size)]
          if (number === undefined) continue
          network.retract([number])
          stand.delete(number)
          expect(bounds(network)).toEqual(bounds(Network.of(points, stand.values())!))
        }
      }),
    )
  })

  it('takes what belongs together all or not at all, and names a loop that keeps it out', () => {
    fc.assert(
      fc.property(anyEdges, anyEdges, (edges, together) => {
        const network = empty()
        for (const one of edges) network.add([one])
        const before = bounds(network)
        const added = network.add(together)
        if ('edges' in added) return
        expect(bounds(network)).toEqual(before)
        const { loop } = added
        const loopEdges = [...loop.edges.map(one => network.edge(one)), ...loop.own.map(own => together[own]!)]
        expect(loopEdges.reduce((sum, [, , most]) => sum + most, 0)).toBe(-loop.missing)
        expect(loop.missing).toBeGreaterThan(0)
        expect(Network.of(points, loopEdges)).toBeUndefined()
        const fewest = fewestLoop(network, together).map(one => network.edge(one))
        expect(Network.of(points, [...fewest, ...together])).toBeUndefined()
        expect(fewest.length).toBeLessThanOrEqual(loop.edges.length + together.length)
      }),
    )
  })

  it('only tightens by what fits, and its first days and its last days are both solutions', () => {
    fc.assert(
      fc.property(anyEdges, edges => {
        const network = empty()
        for (const one of edges) {
          const before = bounds(network)
          network.add([one])
          for (const [point, [earliest, latest]] of before.entries()) {
            expect(network.earliest(point)).toBeGreaterThanOrEqual(earliest!)
            expect(network.latest(point)).toBeLessThanOrEqual(latest!)
          }
        }
        const stands = edges.filter(([u, v, w]) => network.distance(u, v) <= w)
        for (const [u, v, w] of stands) {
          if (network.latest(u) < Infinity) expect(network.latest(v) - network.latest(u)).toBeLessThanOrEqual(w)
          if (network.earliest(v) > -Infinity) expect(network.earliest(v) - network.earliest(u)).toBeLessThanOrEqual(w)
        }
      }),
    )
  })

  it('moves every first and last day by so many days when the days told move by so many', () => {
    fc.assert(
      fc.property(anyEdges, fc.integer({ min: -5000, max: 5000 }), (edges, days) => {
        const moved = edges.map(([u, v, w]): Edge => [u, v, w + (u === 0 ? days : 0) - (v === 0 ? days : 0)])
        const [before, after] = [solve(points, edges), solve(points, moved)]
        expect(after === undefined).toBe(before === undefined)
        if (!before || !after) return
        const by = (day: number, point: number) => (point === 0 ? day : day + days)
        expect([...after.earliest].map(zero)).toEqual([...before.earliest].map(by).map(zero))
        expect([...after.latest].map(zero)).toEqual([...before.latest].map(by).map(zero))
      }),
    )
  })

  it('swaps first and last days when time runs backwards', () => {
    fc.assert(
      fc.property(anyEdges, edges => {
        const forth = solve(points, edges)
        const back = solve(
          points,
          edges.map(([u, v, w]): Edge => [v, u, w]),
        )
        expect(forth === undefined).toBe(back === undefined)
        if (!forth || !back) return
        expect([...back.earliest].map(zero)).toEqual([...forth.latest].map(day => zero(0 - day)))
      }),
    )
  })
})
