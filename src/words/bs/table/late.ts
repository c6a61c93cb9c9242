import type { late as en } from '../../en/table/late.ts'

/** Why something told at a table is not taken in afterwards. Draft. */
export const late: Record<keyof typeof en, string> = {
  'reason.late-over': 'Ovo je stiglo prekasno i nije sačuvano. Molimo ispričajte ponovo.',
  'reason.not-taken-late': 'Posjeta se ne počinje naknadno. Ono što je u njoj rečeno je sačuvano.',
  'reason.not-after-its-day':
    'Dan ove posjete je prošao. Ko smije vidjeti ili sresti pacijenta, pita se ponovo na sljedećoj posjeti.',
  'reason.not-our-box': 'Ovo je zaključano za drugu kliniku ili je oštećeno. Ovdje se ne može otvoriti.',
  'reason.pocket-withdrawn': 'Ovaj uređaj više ne smije nositi ništa iz klinike. Ono što je nosio je izbrisano.',
}
