import type { program as en } from '../../en/table/program.ts'

/** What a device kept for itself. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.lost': 'Bu cihaz sakladıklarını yitirdi. Klinikte olanlar güvende.',
  'program.later':
    'Burada daha yeni bir programın sakladığı bir şey bekliyor. O program dönene kadar olduğu gibi kalır.',
}
