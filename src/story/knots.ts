import type { EntryId } from '#record'
import type { WordsInDays } from '#time'
import { kindReadingsOf, type KindReading } from './kind-readings.ts'
import { worstLoop } from './missing.ts'
import type { Placement } from './placement.ts'
import type { Subject } from './points.ts'
import { formsOf, subjectsOf, tieOf, type Tie } from './ties.ts'
import { bareOf, restIn, waysOf, type Trial } from './trial.ts'
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
  /**
   * Each alone would make it fit, together with all the rest of the story: this statement, looser by so many days. Only the
   * smallest, one or two, and those that are as small; in canonical order where they are, which means nothing.
   * Past 64 ways of choosing among "one of several" the rest is held more widely than it was told, so it may be too few days.
   */
  readonly changes: readonly { readonly statement: EntryId; readonly days: number }[]
}

/** Thirty years, in days: what is further apart was said in another calendar or meant otherwise, and a length helps nobody. */
const sayable = 30 * 365

/** Whether it helps to say how much is missing. */
export const saysWhatIsMissing = ({ missing }: Pick<Knot, 'missing'>): boolean => missing <= sayable

/** The knots of a story as it is placed, without those that the patient keeps as they were told. */
export const knotsIn = (story: Story, placement: Placement, words: WordsInDays): Knot[] => {
  const ground = placement.ground()
  const open = ground.apart.filter(set => !set.every(id => story.keptAsTold.has(id)))
  if (open.length === 0) return []
  const rest = restIn(ground)
  const apart = new Set(open.flat())
  const tieById = new Map(ground.frame.ties.filter(tie => apart.has(tie.statement!)).map(tie => [tie.statement, tie]))
  const told = new Map(story.statements.filter(({ id }) => apart.has(id)).map(statement => [statement.id, statement]))
  const birth = placement.places.get('birth')
  const forms = formsOf(story)
  const formOf = (piece: Subject) => forms.get(piece) ?? 'event'
  return open.map(ids => {
    const statements = ids.map(id => told.get(id)!)
    const bare = bareOf(story, statements, forms, words)
    const bareTies = statements.map(one => tieOf(one, ground.readings(one, formOf(one.piece)), bare.points))
    return {
      statements: ids,
      ...concerned(story, statements),
      missing: Math.max(...leastOf(bareTies, bare, 'missing').map(({ days }) => days)),
      kindReadings: kindReadingsOf({ story, words, ground, rest, bare, statements, birth, formOf }),
      changes: fewestDays(
        leastOf(
          ids.map(id => tieById.get(id)!),
          rest,
          'days',
        ),
      ),
    }
  })
}

const concerned = (story: Story, told: readonly Statement[]): Pick<Knot, 'pieces' | 'anchors'> => {
  const named = new Set(told.flatMap(subjectsOf))
  if (told.some(speaksOfBirth)) named.add('birth')
  const anchors = story.anchors.map(({ id }) => id).filter(id => named.has(id))
  return { pieces: [...named].filter(id => !anchors.some(anchor => anchor === id)), anchors }
}

const speaksOfBirth = ({ when }: Statement): boolean =>
  when.how === 'age' || (when.how === 'one-of' && when.among.some(({ how }) => how === 'age'))

/**
 * What each tie lacks beside the others and what is laid out, at the choice where it lacks least; none for a tie without which the
 * others do not hold there either.
 */
const leastOf = (ties: readonly Tie[], trial: Trial, what: 'days' | 'missing'): Knot['changes'] =>
  ties.flatMap(tie => {
    const lacks: number[] = []
    trial.whenever(ties.filter(one => one !== tie).map(waysOf), () => {
      lacks.push(...waysOf(tie).map(way => worstLoop(trial.network, way)[what]))
    })
    return lacks.length === 0 ? [] : [{ statement: tie.statement!, days: Math.min(...lacks) }]
  })

/** Nobody's statement is picked out among such as would do as well. */
const fewestDays = (changes: Knot['changes']): Knot['changes'] => {
  const sorted = changes.toSorted((a, b) => a.days - b.days)
  const most = (sorted[1] ?? sorted[0])?.days ?? 0
  return sorted.filter(({ days }) => days <= most)
}
