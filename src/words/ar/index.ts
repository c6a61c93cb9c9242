import type { Folder } from '../language.ts'

export const ar: Folder = {
  phone: () => import('./phone/index.ts'),
  table: () => import('./table/index.ts'),
  staff: () => import('./staff/index.ts'),
  locale: () => import('./locale.ts'),
  events: () => import('./events.ts'),
}
