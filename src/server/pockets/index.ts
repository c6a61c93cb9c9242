export { alongRoutes } from './along.ts'
export { lateRoutes } from './late.ts'
export { pocketRoutes } from './pockets.ts'
export { lateFileRoutes, sealedRoutes } from './sealed.ts'
