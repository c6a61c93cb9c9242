import './pictures/pictures.css'

/** What our signs show. A sign says nothing alone: the phrase beside it does, and its sound. */
export const signNames = [
  'stage-baby',
  'stage-small-child',
  'stage-child',
  'stage-youth',
  'stage-young',
  'stage-middle',
  'stage-old',
  'season-spring',
  'season-summer',
  'season-autumn',
  'season-winter',
  'feast-new-year',
  'feast-christmas',
  'feast-christmas-orthodox',
  'feast-christmas-ethiopian',
  'feast-easter',
  'feast-easter-orthodox',
  'feast-nowruz',
  'feast-ramadan',
  'feast-eid-al-fitr',
  'feast-eid-al-adha',
  'feast-ashura',
  'feast-mawlid',
  'feast-enkutatash',
  'feast-meskel',
  'feast-timkat',
  'feast-rosh-hashanah',
  'feast-pesach',
  'feast-thingyan',
  'feast-tet',
  'body-head',
  'body-eye',
  'body-ear',
  'body-tooth',
  'body-throat',
  'body-chest',
  'body-heart',
  'body-belly',
  'body-back',
  'body-arm',
  'body-hand',
  'body-leg',
  'body-foot',
  'body-skin',
  'body-below',
  'before',
  'around',
  'after',
  'arrived',
  'today',
  'some-days',
  'new-day',
  'yes',
  'no',
  'do-not-know',
  'not-now',
  'would-rather-not-say',
  'not-understood',
  'something-else',
  'hear',
  'no-sound',
  'quiet',
  'microphone',
  'speak',
  'ask-person',
  'point',
  'look',
  'call',
  'pain',
  'breath',
  'chest-pressure',
  'bleeding',
  'fainted',
  'fever',
  'weak-side',
  'pregnant',
  'poison',
  'allergy',
  'worse',
  'danger',
  'ambulance',
  'hospital-go',
  'wait-here',
  'doctor-comes',
  'can-wait',
  'read',
  'back',
  'next',
] as const

export type SignName = (typeof signNames)[number]

/** Signs that go somewhere: they turn round where people read from right to left. */
const going: ReadonlySet<SignName> = new Set([
  'before',
  'after',
  'arrived',
  'not-now',
  'worse',
  'hospital-go',
  'doctor-comes',
  'back',
  'next',
])

const sheet = new URL('./pictures/signs.svg', import.meta.url).href

/**
 * A sign drawn with the ink of the text around it; `size` in CSS pixels. Silent to a screen reader, because its words stand beside it;
 * with a `label` the sign itself is named.
 */
export const Sign = ({ name, size = 48, label }: { name: SignName; size?: number; label?: string }) => (
  <svg
    className={going.has(name) ? 'picture picture-going' : 'picture'}
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
    <use href={`${sheet}#${name}`} />
  </svg>
)
