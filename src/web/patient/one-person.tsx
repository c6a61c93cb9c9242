import { useMemo } from 'react'
import type { PersonId } from '#record'
import { Icon } from '../parts/icons.tsx'
import { Both } from '../parts/languages.tsx'
import type { AtPapers } from './at-papers.ts'
import { useMeeting } from './meeting.ts'
import { openingsShown } from './openings-shown.ts'
import { OpeningWords } from './who-opened.tsx'

/** One who opened the papers. The patient may wish not to meet them, and nobody asks why. */
export const OnePerson = ({ at, person }: { at: AtPapers; person: PersonId }) => {
  const { papers } = at
  const opening = useMemo(() => openingsShown(papers.entries).find(({ by }) => by === person), [papers.entries, person])
  const { out: all, exclude, letIn } = useMeeting(at)
  const out = all.find(one => one.person === person)
  if (!opening) return null
  const { called, as } = opening
  // Somebody at another place reads because the patient said yes: that yes can be taken back.
  const isOurs = as !== 'guest'
  return (
    <>
      <div className="paper my-person">
        <OpeningWords opening={opening} />
      </div>
      <p role="status" className="my-kept">
        {out && <Both k="my.excluded" values={{ name: called }} />}
      </p>
      {isOurs && !out && (
        <>
          <button
            type="button"
            className="button my-answer"
            disabled={papers.busy}
            onClick={() => void exclude({ person, who: as === 'interpreter' ? 'interpreter' : 'staff', called })}
          >
            <Icon name="leave" size={40} />
            <span className="my-answer-words">
              <Both k="my.exclude" values={{ name: called }} />
            </span>
          </button>
          <p className="quiet">
            <Both k="my.exclude-how" values={{ name: called }} />
          </p>
        </>
      )}
      {out && (
        <button type="button" className="button my-answer" disabled={papers.busy} onClick={() => void letIn(out)}>
          <Icon name="said" size={40} />
          <span className="my-answer-words">
            <Both k="my.let-in" values={{ name: called }} />
          </span>
        </button>
      )}
      {!isOurs && (
        <button type="button" className="button" onClick={() => at.go({ of: 'said-yes' })}>
          <Both k="my.said-yes" />
        </button>
      )}
    </>
  )
}
