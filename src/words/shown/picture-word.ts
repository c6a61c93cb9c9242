/** Landmarks nearly every life has: a touch on one keeps it as a picture, and its word is what was touched. */
export const lifePictures = [
  'life-birth',
  'life-school',
  'life-work',
  'life-wedding',
  'life-first-child',
  'life-left-home',
  'life-way',
  'life-came-here',
  'life-death',
] as const
export type LifePicture = (typeof lifePictures)[number]

/** The name of the phrase that is a picture's word, if we have the picture: a landmark's is the landmark's own. */
export const pictureWord = (picture: string): string =>
  (lifePictures as readonly string[]).includes(picture) ? picture.replace('-', '.') : `picture.${picture}`
