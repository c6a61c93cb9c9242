/** The life line's controls: nearer and farther, strands that fold, on paper. */
export const picture = {
  'line.controls': 'Look at the picture',
  'line.nearer': 'nearer',
  'line.farther': 'farther',
  'line.whole': 'the whole life',
  'line.strands': 'parts of the story',
  'line.strands-how': 'What do you want to see? The rest lies folded.',
  'line.on-paper': 'on paper',
} as const
