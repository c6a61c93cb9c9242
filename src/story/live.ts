import type { Form, WordsInDays } from '#time'
import { layOut, type Fit } from './lay-out.ts'
import type { Network } from './network/index.ts'
import type { Points } from './points.ts'
import { placementFrom, type Placement } from './placement.ts'
import { edgesOfAnchor, formIn, formsOf, frameOf, readingsIn, tieOf, tieOfForm, type Frame } from './ties.ts'
import type { Statement, Story } from './view.ts'

/**
 * A placement in which everything fits as told and nothing is to choose, kept to be carried on: which edges of the network each
 * part stands on.
 */
interface Carried {
  readonly network: Network
  readonly points: Points
  readonly forms: Map<string, Form>
  readonly anchors: Set<string>
  readonly edges: Map<string, readonly number[]>
  readonly held: Map<string, Fit>
  /** What a statement was told in relation to and is not in the story. */
  readonly awaited: Set<string>
}

/**
 * A placement that goes along with a story: give it the next story and it works out the difference only, as long as
 * everything fits and nothing was told as one of several; else it places from nothing. Either way the same result as `place`.
 */
export const placementOf = (words: WordsInDays): ((story: Story) => Placement) => {
  const readings = readingsIn(words)
  let carried: Carried | undefined

  const fromNothing = (story: Story): Placement => {
    const frame = frameOf(story, words, readings)
    const laidOut = layOut(frame)
    const allFits = laidOut.choices.length === 0 && laidOut.held.values().every(fit => fit === 'fits')
    carried = allFits ? carriedFrom(story, frame, laidOut.network) : undefined
    return placementFrom({ story, points: frame.points, laidOut, readings, words, frame: () => frame })
  }

  const carryOn = (story: Story, from: Carried): boolean => {
    const forms = formsOf(story)
    const anchors = new Set<string>(story.anchors.map(({ id }) => id))
    for (const [id, form] of from.forms) if (forms.get(id) !== form) return false
    for (const id of from.anchors) if (!anchors.has(id)) return false
    for (const id of forms.keys())
      if (from.awaited.has(id) && !from.forms.has(id) && !from.anchors.has(id)) return false
    takeBack(story, from)
    return (
      story.pieces.every(piece => from.forms.has(piece.id) || addPiece(piece.id, piece.form, from, words)) &&
      story.anchors.every(anchor => from.anchors.has(anchor.id) || addAnchor(anchor, from)) &&
      story.statements.every(
        statement =>
          from.edges.has(statement.id) ||
          add(tieOf(statement, readings(statement, formIn(forms, statement)), from.points), from, statement),
      )
    )
  }

  return story => {
    if (!carried || !carryOn(story, carried)) return fromNothing(story)
    const { network, points, held } = carried
    return placementFrom({
      story,
      points,
      laidOut: { network, held: new Map(held), apart: [], choices: [] },
      readings,
      words,
      frame: () => frameOf(story, words, readings),
    })
  }
}

/** Numbers of edges are given in the order of `layOut`: what is fixed, then tie after tie as told. */
const carriedFrom = (story: Story, { points, fixed, ties }: Frame, network: Network): Carried => {
  let number = fixed.length
  const known = (id: string) => points.startOf(id) !== undefined
  return {
    network,
    points,
    forms: new Map(story.pieces.map(({ id, form }) => [id, form])),
    anchors: new Set(story.anchors.map(({ id }) => id)),
    edges: new Map(ties.map(tie => [tie.id, tie.told.map(() => number++)])),
    held: new Map(ties.map(tie => [tie.id, 'fits'])),
    awaited: new Set(story.statements.flatMap(awaitedBy).filter(id => !known(id))),
  }
}

const awaitedBy = ({ when }: Statement): string[] => (when.how === 'relation' ? [when.to] : [])

const takeBack = (story: Story, { network, edges, held }: Carried): void => {
  const stay = new Set<string>(story.statements.map(({ id }) => id))
  for (const [id, numbers] of edges) {
    if (id.startsWith('form:') || stay.has(id)) continue
    network.retract(numbers)
    edges.delete(id)
    held.delete(id)
  }
}

const givePoints = (id: string, { network, points }: Carried): void => {
  points.give(id)
  while (network.points < points.size) network.addPoint()
}

const addPiece = (id: string, form: Form, carried: Carried, words: WordsInDays): boolean => {
  givePoints(id, carried)
  carried.forms.set(id, form)
  return add(tieOfForm(id, form, carried.points, words), carried)
}

const addAnchor = (anchor: Story['anchors'][number], carried: Carried): boolean => {
  givePoints(anchor.id, carried)
  carried.anchors.add(anchor.id)
  return 'edges' in carried.network.add(edgesOfAnchor(anchor, carried.points))
}

const add = (tie: ReturnType<typeof tieOf>, carried: Carried, statement?: Statement): boolean => {
  const added = tie.among ? undefined : carried.network.add(tie.told)
  if (!added || !('edges' in added)) return false
  carried.edges.set(tie.id, added.edges)
  carried.held.set(tie.id, 'fits')
  for (const id of statement ? awaitedBy(statement) : [])
    if (carried.points.startOf(id) === undefined) carried.awaited.add(id)
  return true
}
