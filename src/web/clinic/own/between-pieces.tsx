import { useEffect, useMemo, useState } from 'react'
import type { EntryId } from '#record'
import { asksNothing, type Story } from '#story'
import { dayOf } from '#time'
import { screensOf } from '#words'
import { Ours } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import { stillThere, type Between } from './between.ts'
import { KnotCard } from './knot-card.tsx'
import { Questions } from './questions.tsx'
import { workOut } from './work-out.ts'

/**
 * What lies between the pieces: times nobody has told of, and what does not fit together yet. Worked out here each time the
 * record changes; it is kept nowhere, sent nowhere, and no number of it is shown. It does not stand on the page of a first visit.
 */
export const BetweenPieces = ({
  visit,
  ...shown
}: {
  story: Story
  asked: string
  /** The one that is open. */
  visit: EntryId | undefined
}) => (asksNothing(shown.story, visit) ? <Silent isNow={visit !== undefined} /> : <LaidBetween {...shown} />)

/** "Leave it be" was marked: for the rest of that visit, and until somebody says what it was about, nothing is put to anybody (red line 3). */
const Silent = ({ isNow }: { isNow: boolean }) => (
  <section className="paper own-part own-quiet own-silent">
    <p role="status">
      <Ours k={isNow ? 'eyes.silent' : 'eyes.silent-after'} />
    </p>
  </section>
)

const LaidBetween = ({ story, asked }: { story: Story; asked: string }) => {
  const patient = useLanguage(screensOf(asked) ?? 'en', 'table')
  const found = useBetween(story)
  return (
    <>
      {patient && <Questions questions={found?.questions} story={story} patient={patient} asked={asked} />}
      <section className="paper own-part" aria-labelledby="own-knots">
        <h2 id="own-knots">
          <Ours k="own.knots" />
        </h2>
        {found?.knots.length === 0 && (
          <p className="quiet">
            <Ours k="own.knots-none" />
          </p>
        )}
        <ul className="own-list">
          {found?.knots.map(knot => (
            <KnotCard key={knot.statements.join(' ')} knot={knot} story={story} />
          ))}
        </ul>
      </section>
    </>
  )
}

/** Undefined until the first answer. Of an earlier one only what still stands in this story is seen while the next is worked out. */
const useBetween = (story: Story): Between | undefined => {
  const { entries, hand, words } = useAtHand()
  const { today } = hand
  const [found, setFound] = useState<Between>()
  useEffect(() => workOut({ entries, words, today: dayOf(today) }, setFound), [entries, words, today])
  return useMemo(() => found && stillThere(found, story), [found, story])
}
