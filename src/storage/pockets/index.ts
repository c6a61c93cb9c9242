export { memoryPockets } from './memory-pockets.ts'
export { LATE_LASTS, pocketsOn, type LateHand, type Pocket, type Pockets } from './pockets.ts'
