import type { PhraseKey } from '#words'
import { lifePictures, pictureWord, type LifePicture } from '#words/shown'
import './pictures/pictures.css'

/** A picture of our own set; its word in every language is the phrase `picture.<name>`. */
export type PictureName = Extract<PhraseKey, `picture.${string}`> extends `picture.${infer Name}` ? Name : never

/** All of them, in the order people look through them. One missing here, or one without its word, does not compile. */
const names: Readonly<Record<PictureName, true>> = {
  home: true,
  family: true,
  child: true,
  work: true,
  pain: true,
  sleep: true,
  medicine: true,
  hospital: true,
  journey: true,
  letter: true,
  money: true,
  wedding: true,
  'house-move': true,
  village: true,
  city: true,
  mother: true,
  father: true,
  birth: true,
  friends: true,
  school: true,
  farm: true,
  shop: true,
  tailor: true,
  boat: true,
  border: true,
  camp: true,
  waiting: true,
  war: true,
  flood: true,
  prison: true,
  doctor: true,
  faith: true,
  garden: true,
  music: true,
  football: true,
  food: true,
  loss: true,
  separation: true,
  flight: true,
  fear: true,
  other: true,
}

const isPictureName = (name: string): name is PictureName => Object.hasOwn(names, name)

export const pictureNames: readonly PictureName[] = Object.keys(names).filter(isPictureName)

/** Pictures that go somewhere: they turn round where people read from right to left. */
const going: ReadonlySet<PictureName | 'arrived'> = new Set(['house-move', 'journey', 'flight', 'arrived'])

const sheet = new URL('./pictures/pictures.svg', import.meta.url).href
const signs = new URL('./pictures/signs.svg', import.meta.url).href

/** What stands for the landmarks of a life: drawings of our set, and one sign. */
const life: Readonly<Record<LifePicture, PictureName | 'arrived'>> = {
  'life-birth': 'birth',
  'life-school': 'school',
  'life-work': 'work',
  'life-wedding': 'wedding',
  'life-first-child': 'child',
  'life-left-home': 'house-move',
  'life-way': 'journey',
  'life-came-here': 'arrived',
  'life-death': 'loss',
}
const isLife = (name: string): name is LifePicture => lifePictures.some(one => one === name)

/** The drawing of a name; one from elsewhere that we do not draw is `other`. */
const drawingOf = (name: string): PictureName | 'arrived' =>
  isLife(name) ? life[name] : isPictureName(name) ? name : 'other'

/** The word of a picture, by the name of its phrase. */
export const wordOfPicture = (name: string): PhraseKey =>
  isLife(name) || isPictureName(name) ? (pictureWord(name) as PhraseKey) : 'picture.other'

/**
 * A picture drawn with the ink of the text around it; `size` in CSS pixels. A name from elsewhere that we do not draw shows `other`.
 * Silent to a screen reader, because its word stands beside it; with a `label` the picture itself is named.
 */
export const Picture = ({ name, size = 48, label }: { name: string; size?: number; label?: string }) => {
  const known = drawingOf(name)
  return (
    <svg
      className={going.has(known) ? 'picture picture-going' : 'picture'}
      width={size}
      height={size}
      viewBox="0 0 48 48"
      focusable="false"
      fill="none"
      fillOpacity="0.18"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <use href={`${known === 'arrived' ? signs : sheet}#${known}`} />
    </svg>
  )
}
