import type { program as en } from '../../en/table/program.ts'

/** What a device kept for itself. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.lost': 'Ovaj uređaj je izgubio ono što je čuvao. Ono što klinika ima je na sigurnom.',
  'program.later': 'Ovdje čeka nešto što je sačuvao noviji program. Ostaje kako jeste dok se on ne vrati.',
}
