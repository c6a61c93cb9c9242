import type { late as en } from '../../en/table/late.ts'

/** Why something told at a table is not taken in afterwards. Draft. */
export const late: Record<keyof typeof en, string> = {
  'reason.late-over': 'Det kom for sent til at blive gemt af sig selv. Fortæl det gerne igen.',
  'reason.not-taken-late': 'En samtale begyndes ikke bagefter. Det, der blev fortalt, er gemt.',
  'reason.not-after-its-day':
    'Samtalens dag er forbi. Hvem der må se eller møde patienten, spørges der om igen ved næste samtale.',
  'reason.not-our-box': 'Det blev låst til en anden klinik, eller det er gået i stykker. Det kan ikke åbnes her.',
  'reason.pocket-withdrawn': 'Denne enhed må ikke længere have noget fra klinikken med. Det, den havde, er ryddet.',
}
