import { happens, oneOf, type Chance } from './habits.ts'
import { besides, personFrom, TODAY, written, type Beside, type Person, type Written } from './people.ts'

interface DateSaid {
  readonly how: 'date'
  readonly calendar: string
  readonly year: number
  readonly month?: number
  readonly day?: number
  readonly about?: true
}
interface AgeSaid {
  readonly how: 'age'
  readonly years: number
  readonly about?: true
}
/** What one register knows of somebody: how the name is spelt, and the birth as it was told on that day. */
export interface Registration {
  readonly names: readonly string[]
  readonly births: readonly { readonly when: DateSaid | AgeSaid; readonly on: string }[]
}
/** Two registrations, and whether they are of one person. */
export interface Pair {
  readonly here: Registration
  readonly there: Registration
  readonly one: boolean
  readonly how: string
}

const ON = '2026-03-02'

const calendars: Readonly<Record<string, readonly string[]>> = {
  arabic: ['islamic-umalqura'],
  persian: ['persian'],
  kurdish: ['persian', 'islamic-umalqura'],
  somali: ['islamic-umalqura'],
  ethiopic: ['ethiopic'],
}

const dateIn = (born: number, calendar: string): DateSaid => {
  const date = Temporal.PlainDate.from('1970-01-01')
    .add({ days: born })
    .withCalendar(calendar === 'ethiopic' ? 'ethiopic' : calendar)
  return {
    how: 'date',
    calendar,
    year: calendar === 'gregory' ? date.year : (date.eraYear ?? date.year),
    month: date.month,
    day: date.day,
  }
}

/** The birth as one register or one teller has it: the day in one calendar or another, the year, the first of January, an age. */
const births = (person: Person, chance: Chance): Registration['births'] => {
  const own = oneOf(chance, calendars[person.origin] ?? ['gregory'])
  const gregorian = dateIn(person.born, 'gregory')
  const years = Math.floor((TODAY - person.born) / 365.25)
  const drawn = chance()
  const when: DateSaid | AgeSaid =
    drawn < 0.55
      ? gregorian
      : drawn < 0.7
        ? dateIn(person.born, own)
        : drawn < 0.82
          ? { ...gregorian, month: 1, day: 1 }
          : drawn < 0.92
            ? { how: 'date', calendar: 'gregory', year: gregorian.year }
            : { how: 'age', years, ...(happens(chance, 0.3) ? ({ about: true } as const) : {}) }
  return [{ when, on: ON }]
}

const everything: Written['leaves'] = { middle: [], family: false }

/** What a register leaves out: a grandfather often, a father at times, the family's name seldom, and never so much that one word is left. */
const leavesOut = (person: Person, chance: Chance): Written['leaves'] => {
  const keepsAll = ['burmese', 'persian', 'turkish', 'cyrillic', 'printed'].includes(person.origin)
  if (keepsAll) return everything
  const middle = person.middle.map((_, nth) => happens(chance, nth === 0 && !person.family ? 0.08 : 0.4))
  return { middle: middle.every(Boolean) && !person.family ? middle.map((_, nth) => nth > 0) : middle, family: false }
}

const scriptFor = (chance: Chance): Written['script'] => {
  const drawn = chance()
  if (drawn < 0.55) return 'latin'
  return drawn < 0.8 ? 'own' : 'both'
}

/** What a register that knows all the names writes; who asks for no birth has none. */
export const registered = (person: Person, chance: Chance, unknown = 0.15): Registration => ({
  names: written(person, { leaves: everything, script: scriptFor(chance) }, chance),
  births: happens(chance, unknown) ? [] : births(person, chance),
})

/** The same person at another desk: another spelling, perhaps another script, other words left out, another telling of the birth. */
const again = (person: Person, chance: Chance, unknown: number): Registration => ({
  names: written(person, { leaves: leavesOut(person, chance), script: scriptFor(chance) }, chance),
  births: happens(chance, unknown) ? [] : births(person, chance),
})

/** One in forty births is written down a little wrong: the next year, or day and month changed. */
const slipped = (person: Person, chance: Chance): Person =>
  happens(chance, 0.025) ? { ...person, born: person.born + (happens(chance, 0.5) ? 365 : -366) } : person

const hard: readonly Beside[] = ['twin', 'sibling', 'father-or-son', 'same-family', 'same-given', 'same-name']

/** So many pairs of one person, and as many of two who are easily taken for one. */
export const pairsFrom = (chance: Chance, many: number): Pair[] => {
  const same = Array.from({ length: many }, () => {
    const person = personFrom(chance)
    const here = registered(person, chance)
    return { here, there: again(slipped(person, chance), chance, 0.15), one: true, how: person.origin }
  })
  const other = Array.from({ length: many }, (_, nth) => {
    const person = personFrom(chance)
    const how = hard[nth % hard.length]!
    // Two of one name are told apart by their births alone: both were asked.
    const unknown = how === 'same-name' ? 0 : 0.15
    return {
      here: registered(person, chance, unknown),
      there: again(besides(person, how, chance), chance, unknown),
      one: false,
      how,
    }
  })
  return [...same, ...other]
}
