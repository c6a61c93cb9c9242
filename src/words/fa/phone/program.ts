import type { program as en } from '../../en/phone/program.ts'

/** A newer program is here. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.newer': 'برنامهٔ تازه‌تری آمده است.',
  'program.open': 'با آن از نو باز شود',
}
