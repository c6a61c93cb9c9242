import type { Desk, Route } from '../parts.ts'
import { exportRoutes } from './export.ts'
import { fileRoutes } from './files.ts'

/** Papers: scans, and one’s own record taken along. */
export const paperRoutes = (desk: Desk): Route[] => [...fileRoutes(desk), ...exportRoutes(desk)]
