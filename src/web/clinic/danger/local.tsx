import { Ours } from '../../parts/languages.tsx'
import { useFrame } from './frame.tsx'

type About = 'self-harm' | 'violence' | 'child' | 'other'

/** What the place asks where somebody is in such a danger, and whom to call, as the clinic wrote it. */
export const AsOurPlaceHasIt = ({ about }: { about: About | undefined }) => {
  const { duties = [], numbers = [] } = useFrame()?.me.safety ?? {}
  const duty = duties.find(one => one.about === about)?.words
  return (
    <aside className="danger-local stack">
      {duty && (
        <div>
          <h3>
            <Ours k="danger.duty" />
          </h3>
          <p dir="auto" className="danger-words">
            {duty}
          </p>
        </div>
      )}
      {numbers.length > 0 && (
        <div>
          <h3>
            <Ours k="danger.numbers" />
          </h3>
          <ul className="danger-numbers">
            {numbers.map(({ called, number }) => (
              <li key={`${called} ${number}`}>
                <bdi>{called}</bdi>{' '}
                <a href={`tel:${number.replace(/[^\d+*#]/g, '')}`} dir="ltr">
                  {number}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {!duty && numbers.length === 0 && (
        <p className="quiet">
          <Ours k="danger.local-none" />
        </p>
      )}
    </aside>
  )
}
