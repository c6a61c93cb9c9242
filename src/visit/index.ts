export { visitKinds, type VisitEntry, type Here, Facet } from './entries.ts'
export { mayRecord, seenAtTable, type Asking } from './rules.ts'
