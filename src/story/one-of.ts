import type { Edge, Network } from './network/index.ts'
import type { Tie, Way } from './ties.ts'

/** One alternative of every "one of several" together, as the edges they add. */
export type Choice = readonly Edge[]

/** How a tie is held while choices are tried. */
export type HeldAs = (tie: Tie) => keyof Way

/** So many combinations of alternatives are tried together; where there are more, each statement is narrowed on its own. */
const together = 64

/** Of so many statements at most each is narrowed on its own; where there are more, they stand as their hulls. */
const alone = 16

/** No "one of several" was told: there is one choice, and it adds nothing. */
export const noChoice: readonly Choice[] = [[]]

/**
 * What can be chosen, in groups; one choice of every group always holds. As long as there are at most 64 combinations it is one
 * group with every choice that fits, which is exact. Beyond that it is one group a statement, with the alternatives that fit
 * beside all the rest, the other "one of several" taken as their hulls: sound, and perhaps wider than need be; beyond sixteen
 * statements there are no groups, and their hulls hold. Undefined where no choice fits. `network` holds the hulls of all of them, and is given back as it came.
 */
export const choicesIn = (network: Network, oneOfs: readonly Tie[], as: HeldAs): readonly Choice[][] | undefined => {
  if (oneOfs.length === 0) return []
  const each = oneOfs.map(tie => waysOf(tie, as).filter(edges => network.allows(edges)))
  if (each.some(ways => ways.length === 0)) return undefined
  if (combinations(each) > together) return each.length > alone ? [] : each
  const choices = product(each).filter(choice => network.allows(choice))
  return choices.length > 0 ? [choices] : undefined
}

/** Edges by their numbers that keep out every choice, and the "one of several" they keep from holding. */
export const keptOutBy = (
  network: Network,
  oneOfs: readonly Tie[],
  as: HeldAs,
): { readonly edges: ReadonlySet<number>; readonly ties: readonly Tie[] } => {
  const each = oneOfs.map(tie => waysOf(tie, as).filter(edges => network.allows(edges)))
  const first = each.findIndex(ways => ways.length === 0)
  const ties = first < 0 ? oneOfs : oneOfs.slice(first, first + 1)
  const tried = [...ties.flatMap(tie => waysOf(tie, as)), ...(first < 0 ? product(each) : [])]
  return { edges: new Set(tried.flatMap(choice => loopOf(network, choice))), ties }
}

/** The edges of the network that keep these out; none where they fit. */
export const loopOf = (network: Network, edges: readonly Edge[]): readonly number[] => {
  const added = network.add(edges)
  if (!('edges' in added)) return added.loop.edges
  network.retract(added.edges)
  return []
}

const waysOf = (tie: Tie, as: HeldAs): Choice[] => (tie.among ?? []).map(way => way[as(tie)])

const combinations = (each: readonly Choice[][]): number => each.reduce((times, { length }) => times * length, 1)

/** One of each, in every combination. */
export const product = (each: readonly (readonly Choice[])[]): Choice[] =>
  each.reduce<Choice[]>((choices, ways) => choices.flatMap(choice => ways.map(way => [...choice, ...way])), [[]])
