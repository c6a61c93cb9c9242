import type { EntryId } from '#record'
import type { Fit } from './lay-out.ts'
import type { Edge } from './network/index.ts'
import type { Frame, Tie } from './ties.ts'

/** The edges a placement stands on, in canonical order, and beside each the statement it comes from, if any. */
export interface InForce {
  readonly edges: readonly Edge[]
  readonly statements: readonly (EntryId | undefined)[]
}

/** What a tie contributes where it is held like this. */
const edgesHeld = (tie: Tie, fit: Fit | undefined): readonly Edge[] =>
  fit === 'fits' ? tie.told : fit === 'fits-loosely' ? tie.stretched : []

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
