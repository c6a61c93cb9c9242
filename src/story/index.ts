export { storyKinds, Strand, type StoryEntry } from './entries.ts'
export { storyOf, type Story, type Piece, type Statement } from './view.ts'
export { asksNothing, type Moment, type MomentWhat } from './moments.ts'
export { place, type Placed, type Placement } from './placement.ts'
export { placementOf } from './live.ts'
export { knotsIn, saysWhatIsMissing, type Knot } from './knots.ts'
export type { KindReading } from './kind-readings.ts'
export { lifeSoFar } from './life.ts'
export { openPlacesIn, type OpenPlace } from './open-places.ts'
export type { Question } from './question.ts'
export { questionsFor, worthAsking } from './questions.ts'
export {
  anchorPacks,
  clinicAnchors,
  packsFor,
  type AnchorPack,
  type ClinicAnchor,
  type PackEvent,
} from './anchor-packs/index.ts'
