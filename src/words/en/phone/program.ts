/** A newer program is here. */
export const program = {
  'program.newer': 'A newer program is here.',
  'program.open': 'Open anew with it',
}
