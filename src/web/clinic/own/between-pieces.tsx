import { useMemo } from 'react'
import { knotsIn, place, questionsFor, type Story } from '#story'
import { dayOf, defaultWords } from '#time'
import { Ours } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { useLanguage } from '../staff-language.ts'
import { KnotCard } from './knot-card.tsx'
import { Questions } from './questions.tsx'

/**
 * What lies between the pieces: times nobody has told of, and what does not fit together yet. Worked out here each time the
 * record changes; it is kept nowhere, sent nowhere, and no number of it is shown. It does not stand on the page of a first visit.
 */
export const BetweenPieces = ({ story, asked }: { story: Story; asked: string }) => {
  const patient = useLanguage(asked)
  const { today } = useAtHand().hand
  const placement = useMemo(() => place(story, defaultWords), [story])
  const questions = useMemo(
    () => questionsFor(story, placement, { today: dayOf(today), firstVisit: false }),
    [story, placement, today],
  )
  const knots = useMemo(() => knotsIn(story, placement, defaultWords), [story, placement])
  return (
    <>
      {patient && <Questions questions={questions} story={story} patient={patient} asked={asked} />}
      <section className="paper own-part" aria-labelledby="own-knots">
        <h2 id="own-knots">
          <Ours k="own.knots" />
        </h2>
        {knots.length === 0 && (
          <p className="quiet">
            <Ours k="own.knots-none" />
          </p>
        )}
        <ul className="own-list">
          {knots.map(knot => (
            <KnotCard key={knot.statements.join(' ')} knot={knot} story={story} />
          ))}
        </ul>
      </section>
    </>
  )
}
