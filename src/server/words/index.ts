import type { Desk, Route } from '../parts.ts'
import { givingRoutes } from './giving.ts'
import { reviewingRoutes } from './reviewing.ts'

/** What the clinic's own people said of phrases, and how they say them. */
export const wordRoutes = (desk: Desk): Route[] => [...givingRoutes(desk), ...reviewingRoutes(desk)]
