import type { EntryId } from '#record'
import type { Fit } from './lay-out.ts'
import type { Edge } from './network/index.ts'
import type { Frame, Tie, Way } from './ties.ts'

/** The edges a placement stands on, in canonical order, and beside each the statement it comes from, if any. */
export interface InForce {
  readonly edges: readonly Edge[]
  readonly statements: readonly (EntryId | undefined)[]
}

/** What a tie contributes where it is held like this. */
export const edgesHeld = (way: Way, fit: Fit | undefined): readonly Edge[] =>
  fit === 'fits' ? way.told : fit === 'fits-loosely' ? way.stretched : []

export const inForce = ({ fixed, ties }: Frame, held: ReadonlyMap<string, Fit>): InForce => {
  const edges = [...fixed]
  const statements: (EntryId | undefined)[] = fixed.map(() => undefined)
  for (const tie of ties)
    for (const edge of edgesHeld(tie, held.get(tie.id))) {
      edges.push(edge)
      statements.push(tie.statement)
    }
  return { edges, statements }
}

/** The same with one choice made of what was told as one of several: its edges come last. */
export const inForceWith = (
  { edges, statements }: InForce,
  choice: readonly Edge[],
  ties: readonly Tie[],
): InForce => ({
  edges: [...edges, ...choice],
  statements: [...statements, ...choice.map(edge => ties.find(tie => hasEdge(tie, edge))?.statement)],
})

const hasEdge = ({ among = [] }: Tie, edge: Edge): boolean =>
  among.some(({ told, stretched }) => told.includes(edge) || stretched.includes(edge))
