import type { Desk, Route } from '../parts.ts'
import { lateFileRoutes, sealedRoutes } from '../pockets/index.ts'
import { AT_TABLE, boundOn } from './bounds.ts'
import { exportRoutes } from './export.ts'
import { fileRoutes } from './files.ts'
import { keepingOf, takingIn } from './taking-in.ts'
import { toldRoutes } from './told.ts'

/** Papers: scans, recordings and pictures something was told with, and one’s own record taken along. */
export const paperRoutes = (desk: Desk): Route[] => {
  const keep = keepingOf(desk)
  const takeIn = takingIn(keep)
  // A table has as much of a day however it sends: while it is open, afterwards, or sealed.
  const within = boundOn(desk, AT_TABLE)
  return [
    ...fileRoutes(desk, takeIn),
    ...toldRoutes(desk, takeIn, within),
    ...lateFileRoutes(desk, handed => takeIn(handed.c, { ...handed.file, as: 'told', within })),
    ...sealedRoutes(desk, (file, coming) => keep({ ...file, as: 'told', within }, coming)),
    ...exportRoutes(desk),
  ]
}
