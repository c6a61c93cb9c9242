import { Icon } from '../parts/icons.tsx'
import { Both, usePair } from '../parts/languages.tsx'
import type { AtPapers } from './at-papers.ts'
import { Name } from './frame.tsx'
import { useMeeting } from './meeting.ts'
import { Pages } from './pages.tsx'

/** Whom the patient does not want to meet. A touch lets one in again; undo takes that back. */
export const NotMeet = ({ at }: { at: AtPapers }) => {
  const { sayPatient } = usePair()
  const { out, letIn } = useMeeting(at)
  if (out.length === 0)
    return (
      <>
        <p className="paper">
          <Both k="my.not-meet-empty" />
        </p>
        <button type="button" className="button" onClick={() => at.go({ of: 'opened' })}>
          <Both k="my.opened" />
        </button>
      </>
    )
  return (
    <Pages
      among={out}
      most={3}
      className="my-answers"
      renderOne={one => {
        const name = one.called ?? sayPatient('my.somebody')
        return (
          <li key={one.id} className="paper my-person">
            <Name>{name}</Name>
            <button type="button" className="button" disabled={at.papers.busy} onClick={() => void letIn(one)}>
              <Icon name="said" />
              <Both k="my.let-in" values={{ name }} />
            </button>
          </li>
        )
      }}
    />
  )
}
