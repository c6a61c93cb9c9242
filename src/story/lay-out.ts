import type { EntryId } from '#record'
import { fewestLoop, Network, type Edge } from './network/index.ts'
import type { Frame, Tie } from './ties.ts'

/** Fits as told; fits if "about" is read loosely; does not fit together with others yet. */
export type Fit = 'fits' | 'fits-loosely' | 'does-not-fit-yet'

/** How each tie is held, and the sets of statements that do not fit together yet. */
export interface LaidOut {
  readonly network: Network
  /** By tie id. */
  readonly held: ReadonlyMap<string, Fit>
  readonly apart: readonly (readonly EntryId[])[]
}

/**
 * Lays the ties out in time, in the order they come. First every tie as loosely as words may mean; what does not fit
 * together even so stays out, all of it. Then each that stayed is tightened to what was told; where that does not fit
 * together, all of it stays loose.
 */
export const layOut = (frame: Frame): LaidOut =>
  allAsTold(frame) ??
  inTwoPhases(
    frame,
    frame.ties.filter(tie => tie.statement === undefined),
  )

const allAsTold = ({ points, fixed, ties }: Frame): LaidOut | undefined => {
  const network = Network.of(points.size, [...fixed, ...ties.flatMap(tie => tie.told)])
  return network && { network, held: new Map(ties.map(tie => [tie.id, 'fits'])), apart: [] }
}

const inTwoPhases = (frame: Frame, forms: readonly Tie[]): LaidOut => {
  const { points, fixed, ties } = frame
  const bare = () => networkOf(points.size, [...fixed, ...forms.flatMap(tie => tie.stretched)])
  const statements = ties.filter(tie => tie.statement !== undefined)
  const allLoose = Network.of(points.size, [...fixed, ...ties.flatMap(tie => tie.stretched)])
  const out = allLoose ? [] : fitIn(bare, statements, 'stretched')
  const stay = ties.filter(tie => !out.some(set => set.includes(tie)))
  const loose = () => networkOf(points.size, [...fixed, ...stay.flatMap(tie => tie.stretched)])
  const network = loose()
  const loosely = fitIn(loose, stay, 'told', network)

  const held = new Map<string, Fit>(ties.map(tie => [tie.id, 'fits']))
  for (const tie of loosely.flat()) held.set(tie.id, 'fits-loosely')
  for (const tie of out.flat()) held.set(tie.id, 'does-not-fit-yet')
  return { network, held, apart: out.map(set => set.flatMap(tie => tie.statement ?? [])) }
}

/** A network of edges known to fit. */
export const networkOf = (points: number, edges: readonly Edge[]): Network => {
  const network = Network.of(points, edges)
  if (!network) throw new Error('What was to hold under any reading does not hold.')
  return network
}

/** Fits the ties in, one by one; gives the smallest sets that do not fit together. Their ties are not in `network`. */
const fitIn = (
  background: () => Network,
  ties: readonly Tie[],
  reading: 'told' | 'stretched',
  network = background(),
): Tie[][] => {
  const byEdge = new Map<number, Tie>()
  const byTie = new Map<Tie, readonly number[]>()
  const apart: Tie[][] = []
  let beneath: Network | undefined
  for (const tie of ties) {
    const added = network.add(tie[reading])
    if ('edges' in added) {
      byTie.set(tie, added.edges)
      for (const edge of added.edges) byEdge.set(edge, tie)
      continue
    }
    const loop = fewestLoop(network, tie[reading])
    const members = new Set([tie, ...loop.flatMap(edge => byEdge.get(edge) ?? [])])
    beneath ??= background()
    const set = fewest(
      beneath,
      ties.filter(one => members.has(one)),
      reading,
    )
    for (const member of set) {
      for (const edge of byTie.get(member) ?? []) byEdge.delete(edge)
      network.retract(byTie.get(member) ?? [])
      byTie.delete(member)
    }
    apart.push(set)
  }
  return apart
}

/** Leaves out one tie after another as long as the rest still does not fit: what remains is needed, each of it. */
const fewest = (background: Network, ties: readonly Tie[], reading: 'told' | 'stretched'): Tie[] =>
  ties.reduce<readonly Tie[]>((needed, tie) => {
    const others = needed.filter(one => one !== tie)
    return background.allows(others.flatMap(one => one[reading])) ? needed : others
  }, ties) as Tie[]
