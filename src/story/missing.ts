import type { Edge, Network } from './network/index.ts'

/**
 * Loosens the edges step by step until the network takes them (Newton's method on the negative loops it names).
 * `days`: how far, at least. `missing`: what the last loop lacks while nothing is loosened; 0 where everything fits.
 */
export const worstLoop = (network: Network, edges: readonly Edge[]): { days: number; missing: number } => {
  let days = 0
  let missing = 0
  for (;;) {
    const added = network.add(edges.map(([u, v, most]) => [u, v, most + days]))
    if ('edges' in added) {
      network.retract(added.edges)
      return { days, missing }
    }
    const times = added.loop.own.length
    missing = added.loop.missing + times * days
    days += Math.ceil(added.loop.missing / times)
  }
}
