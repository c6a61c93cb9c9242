import type { program as en } from '../../en/table/program.ts'

/** What a device kept for itself. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.lost': 'Kifaa hiki kimepoteza kilichokuwa kimehifadhi. Kilicho na kliniki kiko salama.',
  'program.later':
    'Kuna kitu kinasubiri hapa kilichohifadhiwa na programu mpya zaidi. Kitabaki kilivyo hadi programu hiyo irudi.',
}
