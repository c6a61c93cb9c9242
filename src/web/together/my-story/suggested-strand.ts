import type { Strand } from '#story'

const pictured: Readonly<Partial<Record<Strand, readonly string[]>>> = {
  place: ['home', 'house-move', 'village', 'city', 'camp', 'life-left-home', 'life-came-here'],
  people: [
    'family',
    'mother',
    'father',
    'child',
    'birth',
    'wedding',
    'friends',
    'loss',
    'separation',
    'life-birth',
    'life-wedding',
    'life-first-child',
    'life-death',
  ],
  work: ['school', 'work', 'farm', 'shop', 'tailor', 'life-school', 'life-work'],
  health: ['hospital', 'doctor', 'pain', 'sleep', 'medicine'],
  journey: ['journey', 'boat', 'border', 'flight', 'life-way'],
  good: ['garden', 'music', 'football', 'food'],
}

/** What a picture may be about: a suggestion the hand can change, `other` where a picture says nothing of it. */
export const suggestedStrand = (picture: string | undefined): Strand =>
  (Object.entries(pictured).find(([, pictures]) => pictures.includes(picture ?? ''))?.[0] as Strand | undefined) ??
  'other'

/** The picture that stands for a strand where no words are read. */
export const strandPicture: Readonly<Record<Strand, string>> = {
  place: 'home',
  'with-whom': 'family',
  people: 'friends',
  work: 'work',
  health: 'hospital',
  journey: 'journey',
  good: 'garden',
  other: 'other',
}
