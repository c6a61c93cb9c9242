import type { program as en } from '../../en/table/program.ts'

/** What a device kept for itself. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.lost': 'To urządzenie straciło to, co przechowywało. To, co ma klinika, jest całe.',
  'program.later': 'Czeka tu coś, co zachował nowszy program. Zostanie tak, jak jest, aż ten program wróci.',
}
