import * as lists from './name-lists.ts'
import {
  burmeseInLatin,
  cyrillicInLatin,
  danishOtherwise,
  ethiopicInLatin,
  happens,
  inArabic,
  inPersian,
  oneOf,
  registers,
  romanised,
  somaliInEnglish,
  withoutAccents,
  type Chance,
  type RegisterName,
} from './habits.ts'

/** A chance that repeats itself: the same seed, the same draws (mulberry32). */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Sex = 'man' | 'woman'
export const origins = [
  'arabic',
  'persian',
  'somali',
  'turkish',
  'kurdish',
  'ethiopic',
  'burmese',
  'vietnamese',
  'cyrillic',
  'printed',
  'danish',
] as const
type Origin = (typeof origins)[number]
/** How often each comes: as the countries of the clinic's patients do, roughly. */
const share: Readonly<Record<Origin, number>> = {
  arabic: 30,
  persian: 16,
  somali: 12,
  turkish: 6,
  kurdish: 5,
  ethiopic: 7,
  burmese: 4,
  vietnamese: 4,
  cyrillic: 6,
  printed: 6,
  danish: 4,
}

/** Somebody, by the names they have at home: given, then fathers' or middle ones, then the family's, where there are such. */
export interface Person {
  readonly origin: Origin
  readonly sex: Sex
  readonly given: string
  readonly middle: readonly string[]
  readonly family?: string
  /** Days since 1970. */
  readonly born: number
}

const originFor = (chance: Chance): Origin => {
  let left = chance() * Object.values(share).reduce((sum, one) => sum + one, 0)
  return origins.find(origin => (left -= share[origin]) < 0) ?? 'arabic'
}

const given: Readonly<Record<Origin, (sex: Sex) => readonly string[]>> = {
  arabic: sex => (sex === 'man' ? lists.arabicMen : lists.arabicWomen),
  persian: sex => (sex === 'man' ? lists.persianMen : lists.persianWomen),
  somali: sex => (sex === 'man' ? lists.somaliMen : lists.somaliWomen),
  turkish: sex => (sex === 'man' ? lists.turkishMen : lists.turkishWomen),
  kurdish: () => lists.kurdish.map(([latin, own]) => `${latin}=${own}`),
  ethiopic: sex => (sex === 'man' ? lists.ethiopicMen : lists.ethiopicWomen),
  burmese: () => lists.burmese.map(([own, latin]) => `${latin}=${own}`),
  vietnamese: () => lists.vietnameseGiven,
  cyrillic: sex => (sex === 'man' ? lists.cyrillicMen : lists.cyrillicWomen),
  printed: () => [],
  danish: sex => (sex === 'man' ? lists.danishMen : lists.danishWomen),
}

const both = ([own, latin]: readonly [string, string]): string => `${latin}=${own}`
const printedAs = (chance: Chance): Pick<Person, 'given' | 'family' | 'middle'> => {
  const { printed } = lists
  const [firsts, families] = oneOf(chance, [
    [printed.georgian, printed.georgianFamilies],
    [printed.armenian, printed.armenianFamilies],
    [printed.greek, printed.greekFamilies],
    [printed.indian, printed.indianFamilies],
  ] as const)
  return { given: both(oneOf(chance, firsts)), family: both(oneOf(chance, families)), middle: [] }
}

const fathers = (origin: Origin, chance: Chance, most: number): string[] =>
  Array.from({ length: most }, () => oneOf(chance, given[origin]('man')))

/** Given and other names of somebody from there; a clan's or a family's name where people there bear one. */
const named = (origin: Origin, sex: Sex, chance: Chance): Pick<Person, 'given' | 'family' | 'middle'> => {
  const own = () => oneOf(chance, given[origin](sex))
  switch (origin) {
    case 'arabic':
      return { given: own(), middle: fathers(origin, chance, 2), family: oneOf(chance, lists.arabicFamilies) }
    case 'persian':
      return { given: own(), middle: [], family: oneOf(chance, lists.persianFamilies) }
    case 'somali':
      return { given: own(), middle: fathers(origin, chance, 2) }
    case 'turkish':
      return {
        given: own(),
        middle: happens(chance, 0.2) ? [own()] : [],
        family: oneOf(chance, lists.turkishFamilies),
      }
    case 'kurdish':
      return { given: own(), middle: fathers(origin, chance, 2) }
    case 'ethiopic':
      return { given: own(), middle: fathers(origin, chance, 2) }
    case 'burmese':
      return { given: own(), middle: [own(), own()].slice(0, happens(chance, 0.7) ? 2 : 1) }
    case 'vietnamese':
      return {
        given: own(),
        middle: [oneOf(chance, lists.vietnameseMiddles), oneOf(chance, lists.vietnameseGiven)].slice(
          0,
          happens(chance, 0.5) ? 2 : 1,
        ),
        family: oneOf(chance, lists.vietnameseFamilies),
      }
    case 'cyrillic':
      return {
        given: own(),
        middle: [],
        family: `${oneOf(chance, lists.cyrillicFamilies)}${sex === 'woman' ? '*' : ''}`,
      }
    case 'printed':
      return printedAs(chance)
    case 'danish':
      return {
        given: own(),
        middle: happens(chance, 0.5) ? [oneOf(chance, lists.danishFamilies)] : [],
        family: oneOf(chance, lists.danishFamilies),
      }
  }
}

const YEAR = 365.25
/** Adults of every age, and some children, on the day the benchmark says it is. */
export const TODAY = Math.floor(Date.UTC(2026, 2, 2) / 86_400_000)

export const personFrom = (chance: Chance, origin: Origin = originFor(chance)): Person => {
  const sex = happens(chance, 0.7) ? 'woman' : 'man'
  return { origin, sex, ...named(origin, sex, chance), born: TODAY - Math.floor((5 + chance() * 80) * YEAR) }
}

/** Somebody's brother or sister, father or son, twin, or a stranger who bears some of their names. */
export type Beside = 'twin' | 'sibling' | 'father-or-son' | 'same-family' | 'same-given' | 'same-name'

const otherGiven = (person: Person, sex: Sex, chance: Chance): string => {
  for (let tries = 0; tries < 40; tries++) {
    const other = person.origin === 'printed' ? printedAs(chance).given : named(person.origin, sex, chance).given
    if (other !== person.given) return other
  }
  return person.given
}

/** Somebody else from there none of whose other names is one of this person's. */
const stranger = (person: Person, chance: Chance): Person => {
  const known = new Set([person.given, person.family, ...person.middle])
  for (;;) {
    const other = personFrom(chance, person.origin)
    if (![other.given, other.family, ...other.middle].some(name => name !== undefined && known.has(name))) return other
  }
}

const anotherBirth = (person: Person, chance: Chance, least: number): number => {
  const apart = Math.floor((least + chance() * 20) * YEAR)
  const later = person.born + apart
  return happens(chance, 0.5) && later < TODAY ? later : person.born - apart
}

export const besides = (person: Person, how: Beside, chance: Chance): Person => {
  const sex = happens(chance, 0.5) ? 'man' : 'woman'
  const another = { ...stranger(person, chance), sex: person.sex }
  switch (how) {
    case 'twin':
      return { ...person, given: otherGiven(person, person.sex, chance) }
    case 'sibling':
      return { ...person, sex, given: otherGiven(person, sex, chance), born: anotherBirth(person, chance, 1.2) }
    case 'father-or-son': {
      const born = person.born - Math.floor((18 + chance() * 20) * YEAR)
      if (person.middle.length < 2 || ['burmese', 'vietnamese', 'danish'].includes(person.origin))
        return { ...person, sex: 'man', given: otherGiven(person, 'man', chance), born }
      const [father, grandfather] = person.middle as [string, string]
      return {
        ...person,
        sex: 'man',
        given: father,
        middle: [grandfather, oneOf(chance, given[person.origin]('man'))],
        born,
      }
    }
    case 'same-family':
      return {
        ...another,
        ...(person.family ? { family: person.family } : { middle: person.middle }),
        given: otherGiven(person, person.sex, chance),
      }
    case 'same-given':
      return { ...another, given: person.given }
    case 'same-name':
      return { ...person, born: anotherBirth(person, chance, 4) }
  }
}

const own = (name: string): string => name.split('=')[1] ?? name
const latin = (name: string): string => name.split('=')[0]!

/** All words of a name, in the order they stand at home; the family's stands last, in Vietnam first. */
const wordsOf = (
  person: Person,
  leaves: { readonly middle: readonly boolean[]; readonly family: boolean },
): string[] => {
  const middle = person.middle.filter((_, nth) => !leaves.middle[nth])
  const family = person.family && !leaves.family ? [person.family] : []
  return person.origin === 'vietnamese' ? [...family, ...middle, person.given] : [person.given, ...middle, ...family]
}

const arabicRegisters = [
  'library',
  'bgn',
  'english',
  'english',
  'french',
  'german',
  'turkish',
  'danish',
  'danish',
] as const
const persianRegisters = ['bgn', 'persian', 'persian', 'persian', 'english', 'danish'] as const

const registerOf = (name: RegisterName, chance: Chance) =>
  (registers[name] as (chance: Chance) => ReturnType<typeof registers.bgn>)(chance)

const feminine = (word: string): string => (word.endsWith('*') ? `${word.slice(0, -1)}а` : word)

/** These words in Latin letters, all by one register's habits. */
const inLatin = (origin: Origin, words: readonly string[], chance: Chance): string[] => {
  switch (origin) {
    case 'arabic':
    case 'persian': {
      const name = oneOf(chance, origin === 'arabic' ? arabicRegisters : persianRegisters)
      const register = registerOf(name, chance)
      return words.map(word => romanised(word, register, name === 'library'))
    }
    case 'somali':
      return happens(chance, 0.5) ? [...words] : words.map(word => somaliInEnglish(word, chance))
    case 'kurdish':
      return words.map(word => (happens(chance, 0.5) ? latin(word) : withoutAccents(latin(word), chance)))
    case 'ethiopic':
      return words.map(word => ethiopicInLatin(word, chance))
    case 'burmese':
      return [burmeseInLatin(words.map(latin), chance)]
    case 'cyrillic': {
      const seed = Math.floor(chance() * 2 ** 31)
      return words.map(word => cyrillicInLatin(feminine(word), chanceFrom(seed)))
    }
    case 'printed':
      return words.map(latin)
    case 'danish':
      return words.map(word => (happens(chance, 0.5) ? word : withoutAccents(danishOtherwise(word, chance), chance)))
    default:
      return happens(chance, 0.5) ? [...words] : words.map(word => withoutAccents(word, chance))
  }
}

/** These words in the script of the place; undefined where that is the Latin one. */
const inOwnScript = (origin: Origin, words: readonly string[], chance: Chance): string | undefined => {
  const joins = happens(chance, 0.4)
  switch (origin) {
    case 'arabic':
      return words.map(word => inArabic(word, joins)).join(' ')
    case 'persian':
      return words.map(word => inPersian(word, joins)).join(' ')
    case 'burmese':
      return words.map(own).join('')
    case 'kurdish':
    case 'printed':
      return words.map(own).join(' ')
    case 'ethiopic':
      return words.join(' ')
    case 'cyrillic':
      return words.map(feminine).join(' ')
    default:
      return undefined
  }
}

export interface Written {
  /** Which of the father's and grandfather's names are left out, and whether the family's is. */
  readonly leaves: { readonly middle: readonly boolean[]; readonly family: boolean }
  readonly script: 'latin' | 'own' | 'both'
}

/** What one register writes of somebody: the spellings of the name. */
export const written = (person: Person, { leaves, script }: Written, chance: Chance): string[] => {
  const words = wordsOf(person, leaves)
  const turned = person.origin !== 'burmese' && happens(chance, person.origin === 'vietnamese' ? 0.5 : 0.15)
  const comma = happens(chance, 0.4) ? ',' : ''
  const inLetters = inLatin(person.origin, words, chance)
  const [last = '', ...rest] = inLetters.toReversed()
  const latinName =
    turned && rest.length > 0 ? [`${last}${comma}`, ...rest.toReversed()].join(' ') : inLetters.join(' ')
  const ownName = inOwnScript(person.origin, words, chance)
  if (ownName === undefined || script === 'latin') return [latinName]
  return script === 'own' ? [ownName] : [latinName, ownName]
}
