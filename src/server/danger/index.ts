import type { Desk, Route } from '../parts.ts'
import { awayRoutes } from './away.ts'
import { openDangers } from './open.ts'
import { safetyRoutes } from './safety.ts'

export { changeAways } from './away.ts'
export { broughtForSafety, refusedForSafety } from './judging.ts'
export { awaysIn, safetyIn } from './settings.ts'
export { answering } from './watch.ts'

/** What is dangerous, and before whom it stands; who is away, and who stands in. */
export const dangerRoutes = (desk: Desk): Route[] => [openDangers(desk), ...safetyRoutes(desk), ...awayRoutes(desk)]
