/** A sign to everybody at the table, and sitting down at it. */
export const signs = {
  'sign.open': 'A sign to everybody',
  'sign.please-repeat': 'Please say it again',
  'sign.i-correct-myself': 'I correct myself',
  'sign.no-such-word': 'There is no such word',
  'sign.left-out': 'Something was left out',
  'sign.pause': 'A pause, please',
  'sign.leave-be': 'Leave it be',
  'sign.look': 'Look here',
  'sign.look-how': 'Touch what everybody should look at.',
  'sign.not-kept': 'A sign is seen for a moment and kept nowhere.',
  'join.title': 'Sit down at the table',
  'join.numbers': 'The six numbers on the table',
  'join.now': 'The table is laid now',
  'join.keeps-nothing': 'This phone keeps nothing of it.',
}
