import type { Desk, Route } from '../parts.ts'
import { exportRoutes } from './export.ts'
import { fileRoutes } from './files.ts'
import { takingIn } from './taking-in.ts'
import { toldRoutes } from './told.ts'

/** Papers: scans, recordings and pictures something was told with, and one’s own record taken along. */
export const paperRoutes = (desk: Desk): Route[] => {
  const takeIn = takingIn(desk)
  return [...fileRoutes(desk, takeIn), ...toldRoutes(desk, takeIn), ...exportRoutes(desk)]
}
