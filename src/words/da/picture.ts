import type { picture as en } from '../en/picture.ts'

export const picture: Record<keyof typeof en, string> = {
  'line.controls': 'Se på billedet',
  'line.nearer': 'tættere på',
  'line.farther': 'længere væk',
  'line.whole': 'hele livet',
  'line.strands': 'dele af historien',
  'line.strands-how': 'Hvad vil du se? Resten ligger foldet.',
  'line.on-paper': 'på papir',
}
