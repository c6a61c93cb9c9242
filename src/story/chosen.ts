import type { EntryId } from '#record'
import { reasonsIn, type Because, type Bounds } from './because.ts'
import { inForce, inForceWith, type InForce } from './in-force.ts'
import { isOneOf, networkOf, type Fit, type LaidOut } from './lay-out.ts'
import type { Network } from './network/index.ts'
import { loopOf, type Choice } from './one-of.ts'
import type { Frame, Tie } from './ties.ts'

/** The first and last day of every point under one choice. */
interface Chosen extends Bounds {
  readonly choice: Choice
}

/** Bounds over all that can be chosen, and the choice at which a point's first or last day is attained. */
export interface ChosenBounds extends Bounds {
  readonly attains: (point: number, side: keyof Bounds) => Chosen | undefined
}

/**
 * The hull over all choices of a group, and what all groups have in common. Where nothing is to choose, the network's own
 * bounds. Each choice is tried once, in the network, which is as before afterwards.
 */
export const chosenBounds = ({ network, choices }: Pick<LaidOut, 'network' | 'choices'>): ChosenBounds => {
  if (choices.length === 0)
    return {
      earliest: point => network.earliest(point),
      latest: point => network.latest(point),
      attains: () => undefined,
    }
  const groups = choices.map(group => group.map(choice => chosen(network, choice)))
  const earliest = (point: number) =>
    Math.max(...groups.map(group => Math.min(...group.map(one => one.earliest(point)))))
  const latest = (point: number) => Math.min(...groups.map(group => Math.max(...group.map(one => one.latest(point)))))
  const attained = { earliest, latest }
  return {
    earliest,
    latest,
    attains: (point, side) => {
      const day = attained[side](point)
      const spread = side === 'earliest' ? Math.min : Math.max
      const group = groups.find(group => spread(...group.map(one => one[side](point))) === day)
      return group?.find(one => one[side](point) === day)
    },
  }
}

const chosen = (network: Network, choice: Choice): Chosen => {
  const added = network.add(choice)
  if (!('edges' in added)) throw new Error('A choice that was to hold does not hold.')
  const points = Array.from({ length: network.points }, (_, point) => point)
  const [first, last] = [points.map(point => network.earliest(point)), points.map(point => network.latest(point))]
  network.retract(added.edges)
  return { choice, earliest: point => first[point]!, latest: point => last[point]! }
}

/**
 * What was told that gives a point its bounds: those of the choice at which they are attained; and where an alternative fell
 * away and the bounds are narrower for it, what keeps that alternative out.
 */
export const reasonsOver = (
  frame: Frame,
  held: ReadonlyMap<string, Fit>,
  bounds: ChosenBounds,
): ((point: number) => Because) => {
  const hulls = inForce(frame, held)
  const points = frame.points.size
  const network = networkOf(points, hulls.edges)
  const oneOfs = frame.ties.filter(tie => isOneOf(tie) && held.get(tie.id) !== 'does-not-fit-yet')
  const plain = reasonsIn(hulls, points, network)
  if (oneOfs.length === 0) return plain
  const known = new Map<Chosen, (point: number) => Because>()
  const reasonsWith = (one: Chosen) => {
    const reasons = known.get(one) ?? reasonsIn(inForceWith(hulls, one.choice, oneOfs), points, one)
    known.set(one, reasons)
    return reasons
  }
  const keptOut = keptOutIn(network, hulls, oneOfs, held)
  const side = (point: number, which: keyof Bounds): EntryId[] => {
    const one = bounds.attains(point, which)
    if (!one) return [...plain(point)[which]]
    const told = reasonsWith(one)(point)[which]
    const narrower = network[which](point) !== one[which](point)
    return [...new Set([...told, ...(narrower ? told.flatMap(id => keptOut(id)) : [])])]
  }
  return point => ({ earliest: side(point, 'earliest'), latest: side(point, 'latest') })
}

/** By "one of several", the statements that keep an alternative of it from holding. */
const keptOutIn = (
  network: Network,
  { statements }: InForce,
  oneOfs: readonly Tie[],
  held: ReadonlyMap<string, Fit>,
): ((statement: EntryId) => readonly EntryId[]) => {
  const known = new Map<EntryId, readonly EntryId[]>()
  const loops = ({ id, among = [] }: Tie): EntryId[] =>
    among
      .flatMap(way => loopOf(network, held.get(id) === 'fits' ? way.told : way.stretched))
      .flatMap(edge => statements[edge] ?? [])
  return statement => {
    const tie = oneOfs.find(one => one.statement === statement)
    const told = known.get(statement) ?? (tie ? loops(tie) : [])
    known.set(statement, told)
    return told
  }
}
