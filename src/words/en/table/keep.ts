/** What is kept and unsaid, and who opened the papers. */
export const keep = {
  'keep.unsay': 'Unsay it',
  'keep.unsay-what': 'Nobody can read it here again. This cannot be undone.',
  'keep.unsay-goes': 'What was told about it goes with it.',
  'keep.unsay-do': 'Yes, unsay it',
  'keep.unsay-not': 'No, it stays',
  'keep.unsay-kept':
    'The law ({$law}) has this kept, as it stands now until {$day}. Until then it cannot be unsaid. Nobody will ask about it if you leave it be.',
  'keep.unsay-waits': 'It is being unsaid.',
  'keep.unsaid': 'It is unsaid. Nobody can read it here again.',

  'keep.title': 'What we keep',
  'keep.who': 'Who can read it',
  'keep.who-team': 'These people care for you here. They can read what you tell:',
  'keep.who-nobody': 'Nobody is on your care team yet.',
  'keep.who-others':
    'Others who work here can see your name and your language, and nothing you told. In an emergency one of them can open it. Then you see that here.',
  'keep.who-outside': 'It is sent to nobody outside the clinic.',
  'keep.long': 'How long',
  'keep.years':
    'It is kept for {$years} years after the last time we write here. As it stands now, that is until {$day}. The law says so: {$law}.',
  'keep.not-set': 'The clinic has not decided yet how long it is kept. You can ask us.',
  'keep.lock': 'How it is locked',
  'keep.lock-what': 'Everything you tell is locked with a key of its own.',
  'keep.can-unsay':
    'You can unsay what you told. Then its key is destroyed, and nobody reads it here again. In our copies it goes with the next copy, which is made at night.',
  'keep.cannot-unsay': 'Until that time is over it cannot be unsaid. You can leave it be: then nobody asks about it.',

  'read.title': 'Who opened your papers',
  'read.nobody': 'Nobody has opened them yet.',
  'read.on': 'On {$day}',
  'read.earlier': 'Earlier',
  'read.as-care-team': 'Cares for you here',
  'read.as-emergency': 'Opened them in an emergency',
  'read.as-safety': 'Looked after your safety',
  'read.as-guest': 'Works somewhere else, and you said yes',
  'read.as-interpreter': 'Interpreted for you',
  'read.as-export': 'Took out a copy for you',
  'read.as-card': 'Made a card for your phone',
  'read.part-record': 'All of your papers',
  'read.part-visit': 'The table of a visit',
  'read.part-shared': 'What you said yes to',
  'read.part-paper': 'A paper',
  'read.part-protected': 'Also what lies apart',
} as const
