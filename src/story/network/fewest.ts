import type { Edge } from './graph.ts'
import type { Network } from './network.ts'

/** One more edge on a walk: an edge of the network by its number, or one of our own as `-1 - position`. */
interface Step {
  readonly point: number
  readonly sum: number
  readonly edge: number
  readonly before?: Step
}

/**
 * Of the negative loops that keep `own` edges out of the network, one with the fewest edges: the numbers of its edges
 * there. Empty where none is needed beside `own`. Layer by layer (Bellman-Ford), each layer one edge longer.
 */
export const fewestLoop = (network: Network, own: readonly Edge[]): number[] => {
  let fewest: Step | undefined
  let layers = network.points + own.length
  for (const position of own.keys()) {
    const found = loopThrough(network, own, position, layers)
    if (!found) continue
    fewest = found.last
    layers = found.layers - 1
  }
  const edges: number[] = []
  for (let step = fewest; step; step = step.before) if (step.edge >= 0) edges.push(step.edge)
  return edges
}

const loopThrough = (network: Network, own: readonly Edge[], position: number, most: number) => {
  const [home, start, weight] = own[position]!
  const best = new Map<number, number>([[start, weight]])
  let layer: Step[] = [{ point: start, sum: weight, edge: -1 - position }]
  for (let layers = 0; layers <= most && layer.length > 0; layers++) {
    const last = layer.find(step => step.point === home && step.sum < 0)
    if (last) return { last, layers }
    const next = new Map<number, Step>()
    for (const step of layer)
      for (const [edge, [, to, days]] of edgesFrom(network, own, step.point)) {
        const sum = step.sum + days
        if (sum >= (best.get(to) ?? Infinity)) continue
        best.set(to, sum)
        next.set(to, { point: to, sum, edge, before: step })
      }
    layer = [...next.values()]
  }
  return undefined
}

function* edgesFrom(network: Network, own: readonly Edge[], point: number): Generator<readonly [number, Edge]> {
  for (const edge of network.edgesFrom(point)) yield [edge, network.edge(edge)]
  for (const [position, edge] of own.entries()) if (edge[0] === point) yield [-1 - position, edge]
}
