import type { program as en } from '../../en/table/program.ts'

/** What a device kept for itself. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.lost': 'Qalabkan waxa uu kaydiyay way ka lumeen. Waxa rugtu hayso waa nabad.',
  'program.later':
    'Wax uu barnaamij ka cusub kaydiyay ayaa halkan ku sugaya. Siduu yahay ayuu ahaanayaa ilaa barnaamijkaasi soo noqdo.',
}
