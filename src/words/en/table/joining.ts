/** Another screen at the same table. */
export const joining = {
  'join.another': 'Another screen',
  'join.whose': 'Who sits at it?',
  'join.everybody': 'Everybody',
  'join.open': 'Open this page there and touch these numbers.',
  'join.soon-over': 'The numbers are good for two minutes, once.',
  'reason.only-at-the-shared-table': 'This is done at the shared table.',
}
