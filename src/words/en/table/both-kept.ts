/** What was told on two devices at once, where both stand. */
export const bothKept = {
  'both.twice': 'Said twice. Both stand.',
  'both.by': '{$name}, {$day}. Written by {$hand}.',
  'both.aside': 'Laid aside. {$name}, {$day}. Written by {$hand}.',
  'both.up': 'Taken up again. {$name}, {$day}. Written by {$hand}.',
  'both.mine': 'This is how I say it',
  'both.so': 'It is like this',
  'both.orders': 'Put in order twice. Both stand.',
  'both.lies': 'As it lies now',
  'both.other': 'The other order',
  'both.this-order': 'In this order',
}
