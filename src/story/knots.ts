import type { EntryId } from '#record'
import type { WordsInDays } from '#time'
import { kindReadingsOf, type KindReading } from './kind-readings.ts'
import { networkOf } from './lay-out.ts'
import { daysToLoosen, worstLoop } from './missing.ts'
import type { Network } from './network/index.ts'
import type { Ground, Placement } from './placement.ts'
import type { Subject } from './points.ts'
import type { Tie } from './ties.ts'
import type { Statement, Story } from './view.ts'

/**
 * The few statements that do not fit together yet. Worked out when somebody asks and never kept. It names what was told
 * and which pieces it was told of; never who told it, and no statement before another for its own sake.
 */
export interface Knot {
  /** As few as can be: without any one of them, the rest fits. In canonical order, which means nothing. */
  readonly statements: readonly EntryId[]
  readonly pieces: readonly Subject[]
  readonly anchors: readonly EntryId[]
  /** Days by which it is too short, under the stretched reading. */
  readonly missing: number
  /** What may innocently lie behind it; never empty, and always shown before anything else. */
  readonly kindReadings: readonly KindReading[]
  /** Each alone would make it fit, together with all the rest of the story: this statement, looser by so many days. */
  readonly changes: readonly { readonly statement: EntryId; readonly days: number }[]
}

/** The knots of a story as it is placed, without those that the patient keeps as they were told. */
export const knotsIn = (story: Story, placement: Placement, words: WordsInDays): Knot[] => {
  const ground = placement.ground()
  const open = ground.apart.filter(set => !set.every(id => story.keptAsTold.has(id)))
  if (open.length === 0) return []
  const bare = bareNetwork(ground)
  const rest = looseRest(ground)
  const tieOf = new Map(ground.frame.ties.map(tie => [tie.statement, tie]))
  const statementOf = new Map(story.statements.map(statement => [statement.id, statement]))
  return open.map(statements => {
    const ties = statements.map(id => tieOf.get(id)!)
    const told = statements.map(id => statementOf.get(id)!)
    return {
      statements,
      ...concerned(story, told),
      missing: Math.max(...ties.map(tie => worstOf(tie, ties, bare))),
      kindReadings: kindReadingsOf({ story, words, ground, statements: told, rest }),
      changes: ties.flatMap(tie => changeOf(tie, ties, rest)),
    }
  })
}

/** Everything that is placed, each as loosely as words may mean: whoever asks what would fit, asks that. */
const looseRest = ({ frame, held }: Ground): Network =>
  networkOf(frame.points.size, [
    ...frame.fixed,
    ...frame.ties.flatMap(tie => (held.get(tie.id) === 'does-not-fit-yet' ? [] : tie.stretched)),
  ])

/** What holds without anything told: the forms of the pieces read loosely, anchors, the day of birth. */
const bareNetwork = ({ frame }: Ground): Network =>
  networkOf(frame.points.size, [
    ...frame.fixed,
    ...frame.ties.flatMap(tie => (tie.statement === undefined ? tie.stretched : [])),
  ])

const concerned = (story: Story, told: readonly Statement[]): Pick<Knot, 'pieces' | 'anchors'> => {
  const named = new Set<Subject>(told.flatMap(({ piece, when }) => [piece, ...related(when)]))
  const byAge = told.some(({ when }) => when.how === 'age')
  if (byAge) named.add('birth')
  const anchors = story.anchors.map(({ id }) => id).filter(id => named.has(id))
  return { pieces: [...named].filter(id => !anchors.some(anchor => anchor === id)), anchors }
}

const related = (when: Statement['when']): EntryId[] => (when.how === 'relation' ? [when.to] : [])

const withOthers = <T>(tie: Tie, ties: readonly Tie[], network: Network, work: () => T): T | undefined => {
  const others = network.add(ties.filter(one => one !== tie).flatMap(one => one.stretched))
  if (!('edges' in others)) return undefined
  const result = work()
  network.retract(others.edges)
  return result
}

const worstOf = (tie: Tie, ties: readonly Tie[], bare: Network): number =>
  withOthers(tie, ties, bare, () => worstLoop(bare, tie.stretched).missing) ?? 0

/** No change where even without this statement the others do not fit with the rest. */
const changeOf = (tie: Tie, ties: readonly Tie[], rest: Network): Knot['changes'] => {
  const days = withOthers(tie, ties, rest, () => daysToLoosen(rest, tie.stretched))
  return days === undefined ? [] : [{ statement: tie.statement!, days }]
}
