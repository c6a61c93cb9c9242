import { Both } from '../parts/languages.tsx'
import type { AtPapers } from './at-papers.ts'
import { HideIt } from './hide-it.tsx'
import { Pages } from './pages.tsx'
import { PieceToRead, useStoryToRead } from './reading/story.tsx'

/** My story in words: what was gone through together, in the order of time. */
export default function MyStory({ at }: { at: AtPapers }) {
  const story = useStoryToRead()
  if (story.length === 0)
    return (
      <p className="paper">
        <Both k="my.story-empty" />
      </p>
    )
  return (
    <Pages
      among={story}
      className="stack"
      renderOne={lying => (
        <PieceToRead key={lying.piece.id} lying={lying}>
          <HideIt at={at} entry={lying.piece.id} of="piece" />
        </PieceToRead>
      )}
    />
  )
}
