export { visitKinds, type VisitEntry, type Here, Facet } from './entries.ts'
export { layerOf, mayRecord, seenAtTable, type Asking } from './rules.ts'
export { problemListOf, listAsAgreed, type Problem, type ProblemList, type Worry } from './problem-list.ts'
export { visitsOf, openVisit, isFirstVisit, type Visit } from './view.ts'
