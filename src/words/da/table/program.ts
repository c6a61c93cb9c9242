import type { program as en } from '../../en/table/program.ts'

/** What a device kept for itself. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.lost': 'Denne enhed har mistet det, den gemte. Det, klinikken har, er i behold.',
  'program.later': 'Her venter noget, som et nyere program gemte. Det bliver, som det er, til det er her igen.',
}
