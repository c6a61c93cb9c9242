import { chanceFrom } from '../clinic/people.ts'

/** Which device of a patient: the shared table, the patient's own side of it, the professional's own page. */
export type Which = 0 | 1 | 2
export const DEVICES: readonly Which[] = [0, 1, 2]

/** What can be changed, and from which devices: the patient's own from the table, a professional's from the table or the own page. */
const changedFrom = {
  words: [0, 1],
  wish: [0, 1],
  burden: [0, 1],
  order: [0, 1],
  promise: [0, 2],
  piece: [0, 2],
} as const satisfies Record<string, readonly Which[]>
export type Field = keyof typeof changedFrom
/** What a problem has; the others are there once for each patient. */
const OF_A_PROBLEM = ['words', 'wish', 'burden'] as const satisfies readonly Field[]
const OF_A_PATIENT = ['order', 'promise', 'piece'] as const satisfies readonly Field[]

/** Problems everybody knows before the network goes. */
export const PROBLEMS = 3

/** A line that is cut before the desk took it in, or after; an answer that comes late, when something else was sent; none. */
export const CUTS = ['before', 'after', 'late'] as const
export type Cut = (typeof CUTS)[number] | 'none'

/** What is wrong with a malformed entry. */
export const ODD = [
  'wrong-kind',
  'broken-source',
  'unknown-field',
  'too-many-words',
  'too-large-to-send',
  'wrong-clinic',
  'not-an-object',
  'id-of-another',
] as const
export type Odd = (typeof ODD)[number]

/** One thing that happens on one device. `thing`: a problem by its number, for what a problem has. */
export type Step =
  | { readonly do: 'change'; readonly at: Which; readonly field: Field; readonly thing: number }
  | { readonly do: 'add'; readonly at: Which; readonly thing: number }
  | { readonly do: 'odd'; readonly at: Which; readonly odd: Odd }
  | { readonly do: 'send'; readonly at: Which; readonly cut: Cut; readonly twice: boolean; readonly crash: boolean }
  | { readonly do: 'ask'; readonly at: Which; readonly cut: boolean; readonly again: boolean }
  | { readonly do: 'crash'; readonly at: Which }

export interface Plan {
  readonly patient: string
  readonly nth: number
  /** How wrong each device's clock is, in milliseconds: up to a day, both ways. */
  readonly clocks: readonly number[]
  readonly steps: readonly Step[]
  readonly seed: number
}

const DAY = 86_400_000

/** One telling in so many is malformed. */
const ODD_IN = 50

/** What becomes of one patient's three devices while the network comes and goes: the same seed, the same plan. */
export const planOf = (seed: number, nth: number, length: number, oddIn = ODD_IN): Plan => {
  const own = (Math.imul(seed, 2_654_435_761) ^ Math.imul(nth + 1, 40_503)) >>> 0
  const chance = chanceFrom(own)
  const oneOf = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)]!
  let problems = PROBLEMS
  const added: { thing: number; at: Which }[] = []

  const change = (): Step => {
    const mine = added.length > 0 && chance() < 0.2 ? oneOf(added) : undefined
    if (mine) return { do: 'change', at: mine.at, field: oneOf(OF_A_PROBLEM), thing: mine.thing }
    const field = oneOf<Field>([...OF_A_PROBLEM, ...OF_A_PATIENT])
    const isOfOne = (OF_A_PROBLEM as readonly Field[]).includes(field)
    return { do: 'change', at: oneOf(changedFrom[field]), field, thing: isOfOne ? Math.floor(chance() * PROBLEMS) : 0 }
  }
  const tell = (): Step => {
    if (chance() < 1 / oddIn) return { do: 'odd', at: oneOf(DEVICES), odd: oneOf(ODD) }
    if (chance() < 0.75) return change()
    const one = { thing: problems++, at: oneOf<Which>([0, 1]) }
    added.push(one)
    return { do: 'add', ...one }
  }
  const step = (): Step => {
    const drawn = chance()
    const at = oneOf(DEVICES)
    if (drawn < 0.55) return tell()
    if (drawn < 0.8)
      return {
        do: 'send',
        at,
        cut: chance() < 0.5 ? oneOf(CUTS) : 'none',
        twice: chance() < 0.3,
        crash: chance() < 0.2,
      }
    if (drawn < 0.94) return { do: 'ask', at, cut: chance() < 0.3, again: chance() < 0.3 }
    return { do: 'crash', at }
  }
  return {
    patient: `sync-${nth}`,
    nth,
    seed: own,
    clocks: DEVICES.map(() => Math.round((chance() * 2 - 1) * DAY)),
    steps: Array.from({ length }, step),
  }
}
