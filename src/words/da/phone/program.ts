import type { program as en } from '../../en/phone/program.ts'

/** A newer program is here. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.newer': 'Der er et nyere program.',
  'program.open': 'Åbn igen med det',
}
