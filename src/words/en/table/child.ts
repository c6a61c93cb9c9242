/** How old whoever interprets is. */
export const child = {
  'day.age': 'Is the interpreter a grown-up?',
  'day.age-grown-up': 'A grown-up',
  'day.age-under-18': 'Under 18',
  'day.age-known': 'A grown-up, as was said before.',
  'day.needs-age': 'Please say whether the interpreter is a grown-up.',
  'day.child':
    'A child does not interpret, however kindly it is meant. Find an interpreter by phone or video, or another time.',
  'day.child-emergency': 'There is acute danger to life, and nobody else can interpret',
  'day.child-reason': 'What the danger is',
  'day.child-followed': 'It is followed up afterwards.',
  'day.needs-danger': 'Please write what the danger is.',
} as const
