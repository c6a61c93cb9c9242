import type { program as en } from '../../en/table/program.ts'

/** What a device kept for itself. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.lost': 'Tiştên ku vê amûrê hilanîbûn winda bûn. Tiştên li klînîkê di ewlehiyê de ne.',
  'program.later': 'Li vir tiştek li bendê ye ku bernameyeke nûtir hilanîbû. Heta ew vegere, wek xwe dimîne.',
}
