import type { program as en } from '../../en/phone/program.ts'

/** A newer program is here. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.newer': 'Barnaamij ka cusub ayaa yimid.',
  'program.open': 'Mar kale ku fur',
}
