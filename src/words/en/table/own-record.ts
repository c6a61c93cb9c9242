/** The folder of one’s own record. */
export const ownRecord = {
  'note.who': '{$name} does it',
  'note.by': 'by {$day}',
  'take.about':
    'This folder holds what was written down at the clinic about you and with you. Open my-record.html to read it. The file entries.jsonl holds the same for another program.',
  'take.made-on': 'Made on {$day}',
  'take.names': 'My names',
  'take.birth': 'My birth',
  'take.matters': 'What matters to me',
  'take.laid-aside': 'Laid aside by me',
  'take.story': 'My story',
  'take.people': 'My people',
  'take.agreed': 'What we agreed',
  'take.visits': 'My visits',
  'take.consents': 'Who may be told something',
  'take.opened': 'Who opened my papers',
  'take.team': 'What the team wrote',
  'take.apart': 'Sealed apart',

  'take.nothing': 'Nothing was written down here.',
} as const
