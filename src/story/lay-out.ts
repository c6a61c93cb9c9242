import type { EntryId } from '#record'
import { fewestLoop, Network, type Edge } from './network/index.ts'
import { choicesIn, keptOutBy, type Choice } from './one-of.ts'
import type { Frame, Tie, Way } from './ties.ts'

/** Fits as told; fits if "about" is read loosely; does not fit together with others yet. */
export type Fit = 'fits' | 'fits-loosely' | 'does-not-fit-yet'

/** How each tie is held, and the sets of statements that do not fit together yet. */
export interface LaidOut {
  /** Holds every tie as it is held; a "one of several" by its hull. */
  readonly network: Network
  /** By tie id. */
  readonly held: ReadonlyMap<string, Fit>
  readonly apart: readonly (readonly EntryId[])[]
  /** What can be chosen where one of several was told, in groups; none where nothing is to choose. */
  readonly choices: readonly (readonly Choice[])[]
}

type Reading = keyof Way

/**
 * Lays the ties out in time, in the order they come. First every tie as loosely as words may mean; what does not fit
 * together even so stays out, all of it. Then each that stayed is tightened to what was told; where that does not fit
 * together, all of it stays loose. "One of several" takes part with its hull, then with each of its alternatives: where no choice
 * of them holds, the fewest statements that keep it so are treated like any others that do not fit together.
 */
export const layOut = (frame: Frame): LaidOut =>
  allAsTold(frame) ??
  inTwoPhases(
    frame,
    frame.ties.filter(tie => tie.statement === undefined),
  )

const allAsTold = ({ points, fixed, ties }: Frame): LaidOut | undefined => {
  const network = Network.of(points.size, [...fixed, ...ties.flatMap(tie => tie.told)])
  const choices = network && choicesIn(network, ties.filter(isOneOf), () => 'told')
  return choices && { network, held: new Map(ties.map(tie => [tie.id, 'fits'])), apart: [], choices }
}

export const isOneOf = (tie: Tie): boolean => tie.among !== undefined

const inTwoPhases = (frame: Frame, forms: readonly Tie[]): LaidOut => {
  const { points, fixed, ties } = frame
  const bare = () => networkOf(points.size, [...fixed, ...forms.flatMap(tie => tie.stretched)])
  const statements = ties.filter(tie => tie.statement !== undefined)
  const allLoose = Network.of(points.size, [...fixed, ...ties.flatMap(tie => tie.stretched)])
  const out = allLoose ? [] : [...fitIn(bare, statements, 'stretched').apart]
  out.push(...underNoChoice(bare, without(statements, out), 'stretched'))
  const stay = without(ties, out)
  const loose = () => networkOf(points.size, [...fixed, ...stay.flatMap(tie => tie.stretched)])
  const oneOfs = stay.filter(isOneOf)
  const fitted = fitIn(loose, stay, 'told', oneOfs)
  const further = underNoChoice(loose, without(stay, fitted.apart), 'told', oneOfs)
  const loosely = [...fitted.apart, ...further]

  const held = new Map<string, Fit>(ties.map(tie => [tie.id, 'fits']))
  for (const tie of loosely.flat()) held.set(tie.id, 'fits-loosely')
  for (const tie of out.flat()) held.set(tie.id, 'does-not-fit-yet')
  const tight = () => without(stay, loosely).flatMap(tie => tie.told)
  const network =
    further.length === 0
      ? fitted.network
      : networkOf(points.size, [...fixed, ...stay.flatMap(tie => tie.stretched), ...tight()])
  const as = ({ id }: Tie) => (held.get(id) === 'fits' ? 'told' : 'stretched')
  return {
    network,
    held,
    apart: out.map(set => set.flatMap(tie => tie.statement ?? [])),
    choices: choicesIn(network, oneOfs, as)!,
  }
}

const without = (ties: readonly Tie[], sets: readonly (readonly Tie[])[]): Tie[] => {
  const left = new Set(sets.flat())
  return ties.filter(tie => !left.has(tie))
}

/** A network of edges known to fit. */
export const networkOf = (points: number, edges: readonly Edge[]): Network => {
  const network = Network.of(points, edges)
  if (!network) throw new Error('What was to hold under any reading does not hold.')
  return network
}

/**
 * Fits the ties in, one by one; gives the smallest sets that do not fit together, which are not in the network. `always`: what was
 * told as one of several and lies in the background, to be chosen from in any case.
 */
const fitIn = (
  background: () => Network,
  ties: readonly Tie[],
  reading: Reading,
  always: readonly Tie[] = [],
): { readonly network: Network; readonly apart: readonly Tie[][] } => {
  const network = background()
  const byEdge = new Map<number, Tie>()
  const byTie = new Map<Tie, readonly number[]>()
  const apart: Tie[][] = []
  let beneath: Beneath | undefined
  const takeOut = (member: Tie) => {
    for (const edge of byTie.get(member) ?? []) byEdge.delete(edge)
    network.retract(byTie.get(member) ?? [])
    byTie.delete(member)
  }
  const fitOne = (tie: Tie): void => {
    const added = network.add(tie[reading])
    if ('edges' in added) {
      byTie.set(tie, added.edges)
      for (const edge of added.edges) byEdge.set(edge, tie)
      return
    }
    const loop = fewestLoop(network, tie[reading])
    const members = new Set([tie, ...loop.flatMap(edge => byEdge.get(edge) ?? [])])
    beneath ??= new Beneath(background(), reading, always)
    const set = beneath.fewest(ties.filter(one => members.has(one)))
    set.forEach(takeOut)
    apart.push(set)
    // What kept it out may not fit together by itself: then it is tried again without.
    if (!set.includes(tie)) fitOne(tie)
  }
  ties.forEach(fitOne)
  return { network, apart }
}

/** The smallest sets of ties that no choice fits with, one after another until some choice fits. Between themselves the hulls fit. */
const underNoChoice = (
  background: () => Network,
  ties: readonly Tie[],
  reading: Reading,
  always: readonly Tie[] = [],
): Tie[][] => {
  if (![...ties, ...always].some(isOneOf)) return []
  const beneath = new Beneath(background(), reading, always)
  const apart: Tie[][] = []
  for (let some = ties; !beneath.fit(some); some = without(ties, apart))
    apart.push(beneath.fewest(beneath.membersIn(some)))
  return apart
}

/** What ties are tried upon: whether some of them fit together, chosen from as need be, and which few do not. */
class Beneath {
  readonly #network: Network
  readonly #reading: Reading
  readonly #always: readonly Tie[]

  constructor(network: Network, reading: Reading, always: readonly Tie[]) {
    this.#network = network
    this.#reading = reading
    this.#always = always
  }

  fit(some: readonly Tie[]): boolean {
    const choose = () => choicesIn(this.#network, this.#oneOfs(some), this.#as(some)) !== undefined
    return withEdges(this.#network, some, this.#reading, choose) ?? false
  }

  /**
   * Leaves out one tie after another as long as the rest still does not fit: what remains is needed, each of it. Among many ways
   * of choosing the rest may seem to fit that does not; among the fewer that remain it is looked at anew.
   */
  fewest(ties: readonly Tie[]): Tie[] {
    const needed = ties.reduce<readonly Tie[]>((those, tie) => {
      const others = those.filter(one => one !== tie)
      return this.fit(others) ? those : others
    }, ties)
    return needed.length === ties.length ? [...needed] : this.fewest(needed)
  }

  /** Those that keep every choice from fitting. */
  membersIn(some: readonly Tie[]): Tie[] {
    const members = withEdges(this.#network, some, this.#reading, tieOf => {
      const kept = keptOutBy(this.#network, this.#oneOfs(some), this.#as(some))
      return new Set([...kept.ties, ...[...kept.edges].flatMap(edge => tieOf.get(edge) ?? [])])
    })
    return some.filter(tie => members?.has(tie))
  }

  #oneOfs(some: readonly Tie[]): Tie[] {
    return [...new Set([...this.#always, ...some.filter(isOneOf)])]
  }

  #as(some: readonly Tie[]): (tie: Tie) => Reading {
    return tie => (some.includes(tie) ? this.#reading : 'stretched')
  }
}

/** Works while the network also holds these ties; undefined where it does not take them. */
const withEdges = <T>(
  network: Network,
  ties: readonly Tie[],
  reading: Reading,
  work: (tieOf: ReadonlyMap<number, Tie>) => T,
): T | undefined => {
  const added = network.add(ties.flatMap(tie => tie[reading]))
  if (!('edges' in added)) return undefined
  const owners = ties.flatMap(tie => tie[reading].map(() => tie))
  const result = work(new Map(added.edges.map((edge, at) => [edge, owners[at]!])))
  network.retract(added.edges)
  return result
}
