/** A visit begun on an own device. */
export const visitAlong = {
  'carrying.lay': 'Lay the table here',
  'carrying.take-up': 'Go on with the visit',
  'carrying.other-open': 'A visit from {$day} is still open. This one does not end it.',
}
