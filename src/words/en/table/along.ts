/** A table on an own device that carries the record along. */
export const along = {
  'reason.another-visit-open': 'Another visit is still open. This one is kept here and joins when that one is closed.',
  'along.leave': 'Lock this device',
  'along.alone':
    'This visit is on this device alone. No other screen can join it, and recordings and pictures from before are not here.',
  'along.leave-how': 'What was told is kept on it, locked. Whoever opens it again goes on with this visit.',
}
