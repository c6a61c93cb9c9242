import type { program as en } from '../../en/table/program.ts'

/** What a device kept for itself. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.lost': 'На цьому пристрої зникло те, що на ньому зберігалося. Що є в клініки, те ціле.',
  'program.later': 'Тут чекає те, що зберегла новіша програма. Воно лишиться як є, доки вона не повернеться.',
}
