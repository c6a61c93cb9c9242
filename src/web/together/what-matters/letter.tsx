import type { ProblemList } from '#visit'
import { directionOf } from '#words'
import { Icon } from '../../parts/icons.tsx'
import { Both, Lang } from '../../parts/languages.tsx'
import { SaidBlock } from '../../parts/said.tsx'

/**
 * Beside the list: what was talked about from the clinic's side, and, once the first list is agreed, the letter, folded.
 * Before that the table has not been sent the letter at all.
 */
export const Letter = ({ list }: { list: ProblemList }) => {
  const spoken = list.worries.filter(worry => worry.spoken)
  const letters = list.covered ? [] : list.referrals
  if (spoken.length === 0 && letters.length === 0) return null
  return (
    <aside className="beside-list stack">
      {spoken.length > 0 && (
        <section className="paper voice-professional strip stack">
          <h3>
            <Both k="strip.title" />
          </h3>
          <ul className="stack">
            {spoken.map(worry => (
              <li key={worry.id}>{worry.spoken && <SaidBlock said={worry.spoken} />}</li>
            ))}
          </ul>
        </section>
      )}
      {letters.map(letter => (
        <details key={letter.id} className="paper voice-papers letter">
          <summary>
            <Icon name="papers" />
            <Both k="letter.open" />
          </summary>
          <div className="stack">
            <h3>
              <Both k="letter.title" />
            </h3>
            <p className="quiet">
              <Both k="letter.from" values={{ from: letter.from }} />
            </p>
            <ul className="stack">
              {letter.problems.map((problem, i) => (
                <li key={i}>
                  <Lang of={{ tag: problem.language, dir: directionOf(problem.language) }}>{problem.text}</Lang>
                </li>
              ))}
            </ul>
          </div>
        </details>
      ))}
    </aside>
  )
}
