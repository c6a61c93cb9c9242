/** Marking with the eyes on the patient, and a minute afterwards. */
export const eyes = {
  'eyes.title': 'Eyes up',
  'eyes.open': 'Mark without looking',
  'eyes.how':
    'Four large corners to touch, with the eyes on the patient. On a key pad: 1 come back to this, 2 a cue, 3 a pause, 4 leave it be, 5 take back. On a small presenter: forward is come back to this, back is leave it be.',
  'eyes.cue': 'A cue',
  'eyes.pause': 'A pause',
  'eyes.back-to-own': 'To my own page',
  'eyes.marked': '{$what}: marked',
  'eyes.taken-back': 'Taken back',
  'eyes.minute': 'A minute to finish what was marked',
  'eyes.minute-help': 'It waits here until it is finished, and never lies on the table.',
  'eyes.at': 'Marked at {$time}',
  'eyes.at-on': 'Marked {$day} at {$time}',
  'eyes.by': '{$name} marked it',
  'eyes.was-it': 'Told last before it. Was it about this?',
  'eyes.another-piece': 'Join it to a piece',
  'eyes.words': 'A few own words',
  'eyes.next-time': 'Take up next time',
  'eyes.let-go': 'Let go',
  'eyes.keep': 'Keep it so',
  'eyes.leave-help':
    'Touch what was to be left be. Nothing of ours asks about it from then on. Only the patient opens it again, at the table.',
  'eyes.leave-piece': 'Leave this be',
  'eyes.leave-none': 'It was nothing that is told here',
  'eyes.silent': '“Leave it be” was marked. Nothing is asked for the rest of this visit.',
  'eyes.silent-after': '“Leave it be” was marked, and it is not finished yet. Nothing is asked until it is.',
}
