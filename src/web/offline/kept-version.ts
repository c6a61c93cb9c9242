/** How what waits on a device is written today. A program reads this and everything before it. */
export const WRITTEN = 1

/**
 * What becomes of something that waits, written by some program: sent, whichever program before this one wrote it; left exactly
 * as it is where a later one did (this program was put back meanwhile), and said plainly. Never dropped.
 */
export const waitsAs = ({ version }: { readonly version: unknown }): 'sent' | 'left-as-it-is' =>
  typeof version === 'number' && version > WRITTEN ? 'left-as-it-is' : 'sent'
