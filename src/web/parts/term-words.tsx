import type { Term } from '#visit/interpreting'
import { directionOf } from '#words'
import { Lang } from './languages.tsx'

/** A word in both languages: the patient's first and larger, where it could be written; the clinic's below. */
export const TermWords = ({ term: { theirs, ours } }: { term: Pick<Term, 'theirs' | 'ours'> }) => (
  <span className="both said-words">
    {theirs && (
      <Lang of={{ tag: theirs.language, dir: directionOf(theirs.language) }} className="both-patient">
        {theirs.text}
      </Lang>
    )}
    <Lang
      of={{ tag: ours.language, dir: directionOf(ours.language) }}
      className={theirs ? 'both-clinic' : 'both-patient'}
    >
      {ours.text}
    </Lang>
  </span>
)
