import * as v from 'valibot'

/** Pictures a PIN can be made of, for whoever does not read digits: of our own set, easy to say aloud, none of them hard. */
export const PIN_PICTURES = [
  'home',
  'garden',
  'food',
  'music',
  'football',
  'letter',
  'school',
  'shop',
  'tailor',
  'farm',
  'city',
  'friends',
] as const

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** Signs in a PIN. */
const LENGTH = 4

/** A PIN: four digits, or four pictures by their names. */
export const Pin = v.union(
  [v.pipe(v.array(v.picklist(DIGITS)), v.length(LENGTH)), v.pipe(v.array(v.picklist(PIN_PICTURES)), v.length(LENGTH))],
  'not-a-pin',
)
export type Pin = v.InferOutput<typeof Pin>

/** What a PIN is made of. */
export type PinOf = 'digits' | 'pictures'

export const pinOf = (pin: Pin): PinOf => (/^\d$/.test(pin[0] ?? '') ? 'digits' : 'pictures')

/** What everybody tries first: the same sign four times, or four digits up or down in a row. */
export const isEasyPin = (pin: Pin): boolean => {
  const steps = pin.slice(1).map((sign, at) => (sign === pin[at] ? 0 : Number(sign) - Number(pin[at])))
  return [0, 1, -1].some(step => steps.every(one => one === step))
}

/**
 * A PIN drawn by chance, never an easy one; every other is as likely as the next. `random(n)` gives n bytes nobody can
 * guess.
 */
export const drawnPin = (of: PinOf, random: (bytes: number) => Uint8Array): Pin => {
  const signs = of === 'digits' ? DIGITS : PIN_PICTURES
  const pin = Array.from({ length: LENGTH }, () => drawn(signs, random)) as Pin
  return isEasyPin(pin) ? drawnPin(of, random) : pin
}

/** Bytes past the last whole round of the signs are drawn again, so that none comes up more often. */
const drawn = <Sign>(signs: readonly Sign[], random: (bytes: number) => Uint8Array): Sign => {
  const [byte = 0] = random(1)
  return byte < 256 - (256 % signs.length) ? signs[byte % signs.length]! : drawn(signs, random)
}
