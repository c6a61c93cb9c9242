export type { Edge } from './graph.ts'
export { Network } from './network.ts'
export { solve } from './solve.ts'
export { fewestLoop } from './fewest.ts'
