import type { Desk, Route } from '../parts.ts'
import { searchRoutes } from './search.ts'
import { daySettingsRoutes } from './settings.ts'
import { todayRoutes } from './today.ts'
import { waitingRoutes } from './waiting.ts'

export { dayRulesIn } from './settings.ts'

/** The referral desk and the day: finding somebody, appointments, who waits. */
export const dayRoutes = (desk: Desk): Route[] => [
  ...searchRoutes(desk),
  ...todayRoutes(desk),
  ...daySettingsRoutes(desk),
  ...waitingRoutes(desk),
]
