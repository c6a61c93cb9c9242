import type { Form, WordsInDays } from '#time'
import { isOneOf, networkOf } from './lay-out.ts'
import type { Edge, Network } from './network/index.ts'
import { choicesIn, noChoice, product, type Choice } from './one-of.ts'
import type { Ground } from './placement.ts'
import { Points, type Subject } from './points.ts'
import { birthIsOneDay, edgesOfAnchor, subjectsOf, tieOfForm, type Tie } from './ties.ts'
import type { Statement, Story } from './view.ts'

const loosely = () => 'stretched' as const

/** Ways in which each of several can hold; of each, one is to be. */
type Ways = readonly (readonly Choice[])[]

/**
 * Ties laid out as loosely as words may mean, to try what would fit beside them. One network is built, and everything is tried in it and
 * taken back. Where one of several was told, it is tried with every choice that fits.
 */
export class Trial {
  readonly network: Network
  readonly points: Points
  readonly #ties: readonly Tie[]
  readonly #oneOfs: readonly Tie[]
  readonly #fixed: number
  #edges: Map<string, readonly number[]> | undefined
  #choices: readonly Choice[] | undefined
  #spare: number | undefined

  constructor(points: Points, fixed: readonly Edge[], ties: readonly Tie[]) {
    this.points = points
    this.#ties = ties
    this.#fixed = fixed.length
    this.#oneOfs = ties.filter(isOneOf)
    this.network = networkOf(points.size, [...fixed, ...ties.flatMap(tie => tie.stretched)])
  }

  /** By tie, the numbers of its edges in the network: first what is fixed, then tie after tie. Known once somebody asks. */
  #edgesOf(): Map<string, readonly number[]> {
    if (this.#edges) return this.#edges
    let number = this.#fixed
    return (this.#edges = new Map(this.#ties.map(tie => [tie.id, tie.stretched.map(() => number++)])))
  }

  /** Where a second event would be that nobody told apart yet: two points nothing bounds. */
  get spare(): number {
    if (this.#spare === undefined) {
      this.#spare = this.network.addPoint()
      this.network.addPoint()
    }
    return this.#spare
  }

  /** All that can be chosen where one of several was told; never none. */
  get choices(): readonly Choice[] {
    if (this.#choices) return this.#choices
    const groups = choicesIn(this.network, this.#oneOfs, loosely) ?? []
    return (this.#choices = groups.length === 1 ? groups[0]! : noChoice)
  }

  /** Runs `work` once for every way in which one of each can be added. */
  whenever(ways: Ways, work: () => void): void {
    for (const edges of product([this.choices, ...ways])) {
      const added = this.network.add(edges)
      if (!('edges' in added)) continue
      work()
      this.network.retract(added.edges)
    }
  }

  /** Whether one of each can be added. */
  allows(ways: Ways): boolean {
    return product([this.choices, ...ways]).some(edges => this.network.allows(edges))
  }

  /** Whether one of each can be added with other edges in place of those of some ties, which are put back afterwards. */
  allowsInstead(instead: ReadonlyMap<string, readonly Edge[]>, ways: Ways): boolean {
    const numbers = this.#edgesOf()
    const there = [...instead].filter(([id]) => numbers.has(id))
    this.network.retract(there.flatMap(([id]) => numbers.get(id)!))
    const added = this.network.add(there.flatMap(([, edges]) => edges))
    const choices = this.#choices
    this.#choices = undefined
    const allowed = 'edges' in added && this.allows(ways)
    this.#choices = choices
    if ('edges' in added) this.network.retract(added.edges)
    for (const [id] of there) numbers.set(id, this.#putBack(id))
    return allowed
  }

  #putBack(id: string): readonly number[] {
    const added = this.network.add(this.#ties.find(tie => tie.id === id)!.stretched)
    if (!('edges' in added)) throw new Error('What was there does not go back.')
    return added.edges
  }
}

/** Everything that is placed: whoever asks what would fit, asks that. */
export const restIn = ({ frame, held }: Ground): Trial =>
  new Trial(
    frame.points,
    frame.fixed,
    frame.ties.filter(tie => held.get(tie.id) !== 'does-not-fit-yet'),
  )

/** What holds without anything told, of the few pieces and anchors that some statements speak of; with points of its own. */
export const bareOf = (
  { anchors: kept }: Story,
  told: readonly Statement[],
  forms: ReadonlyMap<string, Form>,
  words: WordsInDays,
): Trial => {
  const named = new Set<Subject>(told.flatMap(subjectsOf))
  const points = new Points()
  const anchors = kept.filter(({ id }) => named.has(id)).flatMap(anchor => edgesOfAnchor(anchor, points))
  const pieces = [...named].filter(id => id !== 'birth' && forms.has(id) && points.startOf(id) === undefined)
  const ties = pieces.map(id => tieOfForm(id, forms.get(id)!, points, words))
  return new Trial(points, [...birthIsOneDay, ...anchors], ties)
}

/** Every way in which a tie can hold loosely: one of several, or the one. */
export const waysOf = (tie: Pick<Tie, 'stretched' | 'among'>): readonly Choice[] =>
  tie.among ? tie.among.map(way => way.stretched) : [tie.stretched]
