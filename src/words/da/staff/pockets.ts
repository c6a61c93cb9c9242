import type { pockets as en } from '../../en/staff/pockets.ts'

/** Why a device does not give what it carries. Draft. */
export const pockets: Record<keyof typeof en, string> = {
  'reason.no-pocket': 'Denne enhed har ikke noget fra klinikken med.',
  'reason.pocket-locked':
    'Det var forkert for mange gange. Det, enheden havde med, kan ikke åbnes mere; lav det på ny, hvor der er netværk.',
}
