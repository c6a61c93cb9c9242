import { useMemo } from 'react'
import { problemListOf } from '#visit'
import { Both } from '../parts/languages.tsx'
import { useAtHand } from '../parts/table-context.tsx'
import type { AtPapers } from './at-papers.ts'
import { HideIt } from './hide-it.tsx'
import { Pages } from './pages.tsx'
import { ProblemToRead } from './reading/problems.tsx'

/** What matters to me: the list as it was gone through together, in the patient's own order. */
export default function MyMatters({ at }: { at: AtPapers }) {
  const { entries } = useAtHand()
  const { problems } = useMemo(() => problemListOf(entries), [entries])
  if (problems.length === 0)
    return (
      <p className="paper">
        <Both k="my.matters-empty" />
      </p>
    )
  return (
    <Pages
      among={problems}
      className="stack"
      renderOne={problem => (
        <ProblemToRead key={problem.id} problem={problem}>
          <HideIt at={at} entry={problem.id} of="problem" />
        </ProblemToRead>
      )}
    />
  )
}
