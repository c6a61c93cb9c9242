export type { Edge } from './graph.ts'
export { Network, type Added, type Loop } from './network.ts'
export { solve } from './solve.ts'
export { fewestLoop } from './fewest.ts'
