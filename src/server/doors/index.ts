import type { Desk, Route } from '../parts.ts'
import { cardRoutes } from './card.ts'
import { emergencyRoutes } from './emergency.ts'
import { guestRoutes } from './guest.ts'
import { interpreterRoutes } from './interpreter.ts'
import { myRoutes } from './my.ts'
import { protectedRoutes } from './protected.ts'

export { deviceAt } from './my.ts'
export { letInAt } from './standing.ts'

/** Doors of their own: the patient, the interpreter of a visit, a guest; emergencies; who opened the papers. */
export const doorRoutes = (desk: Desk): Route[] => [
  ...cardRoutes(desk),
  ...myRoutes(desk),
  ...interpreterRoutes(desk),
  ...guestRoutes(desk),
  ...emergencyRoutes(desk),
  ...protectedRoutes(desk),
]
