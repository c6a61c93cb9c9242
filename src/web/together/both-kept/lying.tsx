import './both-kept.css'
import type { Problem } from '#visit'
import { Both } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { ByWhom } from './sides.tsx'
import { useSettle } from './use-settle.ts'

/** Lays a card aside, or takes it up again. Where both stand, the card shows both, and the touch is over both. */
export const useLay = ({ id, lying }: Problem) => {
  const { tell } = useAtHand()
  const settle = useSettle()
  return (way: 'aside' | 'up') => {
    const telling = { kind: way === 'aside' ? 'visit.problem-closed' : 'visit.problem-opened', body: { problem: id } }
    if (lying) settle('lying', [id], telling)
    else tell(telling)
  }
}

/**
 * Laid aside on one device and taken up again on another: the card stays in sight, with who did what and when, in small. One
 * touch of the patient's hand says which.
 */
export const LyingTwice = ({ problem }: { problem: Problem }) => {
  const lay = useLay(problem)
  const { lying } = problem
  if (!lying) return null
  return (
    <ul className="lying-twice">
      {lying.map(({ id, source, aside }) => (
        <li key={id}>
          <ByWhom source={source} k={aside ? 'both.aside' : 'both.up'} />
          <button type="button" className="button" onClick={() => lay(aside ? 'aside' : 'up')}>
            <Both k={aside ? 'matters.lay-aside' : 'matters.take-up'} />
          </button>
        </li>
      ))}
    </ul>
  )
}
