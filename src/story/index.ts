export { storyKinds, Strand, type StoryEntry } from './entries.ts'
export { storyOf, type Story, type Piece, type Statement, type Link, type Anchor, type Mark } from './view.ts'
