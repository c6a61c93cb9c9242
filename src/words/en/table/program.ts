/** What a device kept for itself. */
export const program = {
  'program.lost': 'This device lost what it kept. What the clinic has is safe.',
  'program.later': 'Something waits here that a newer program kept. It stays as it is until that one is back.',
}
