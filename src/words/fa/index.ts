import type { Folder } from '../language.ts'

export const fa: Folder = {
  phone: () => import('./phone/index.ts'),
  table: () => import('./table/index.ts'),
  locale: () => import('./locale.ts'),
  events: () => import('./events.ts'),
}
