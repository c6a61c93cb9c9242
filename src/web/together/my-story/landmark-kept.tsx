import type { EntryId } from '#record'
import type { Story } from '#story'
import { Icon } from '../../parts/icons.tsx'
import { Both } from '../../parts/languages.tsx'
import { SaidBlock } from '../../parts/said.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { Unsay } from '../unsay.tsx'
import { LandmarkDays } from './landmark-days.tsx'
import { useAtStory } from './story-context.tsx'
import { StatementWords } from './time-words.tsx'

type Anchor = Story['anchors'][number]

const WhenOf = ({ anchor }: { anchor: Anchor }) => {
  const { story } = useAtStory()
  const { id, from, until } = anchor
  return (
    <>
      {from !== undefined && until !== undefined && <LandmarkDays days={{ from, until }} />}
      {story.statements
        .filter(statement => statement.piece === id)
        .map(statement => (
          <StatementWords key={statement.id} statement={statement} />
        ))}
    </>
  )
}

/** What this family dates by; a touch on one shows what can be done with it: say when, leave it be, unsay it. */
export const KeptLandmarks = ({ onWhen }: { onWhen: (anchor: EntryId) => void }) => {
  const { story } = useAtStory()
  return (
    <ul className="landmarks-kept">
      {story.anchors.map(anchor => (
        <li key={anchor.id}>
          <details>
            <summary>
              <span className="landmark-lines">
                <SaidBlock said={anchor.said} />
                <WhenOf anchor={anchor} />
              </span>
              <Icon name="fold" size={20} />
            </summary>
            <Ways anchor={anchor} onWhen={onWhen} />
          </details>
        </li>
      ))}
    </ul>
  )
}

const Ways = ({ anchor, onWhen }: { anchor: Anchor; onWhen: (anchor: EntryId) => void }) => {
  const { entries, hand, tell } = useAtHand()
  const teller = entries.find(({ id }) => id === anchor.id)?.source.teller ?? hand.patient
  const leave = (
    <button
      type="button"
      className="button button-plain"
      onClick={() => tell({ kind: 'story.left-be', body: { what: { of: 'piece', piece: anchor.id } } })}
    >
      <Icon name="leave" />
      <Both k="landmark.leave" />
    </button>
  )
  return (
    <div className="row landmark-do">
      {anchor.from === undefined && (
        <button type="button" className="button button-plain" onClick={() => onWhen(anchor.id)}>
          <Icon name="clock" />
          <Both k="landmark.say-when" />
        </button>
      )}
      {leave}
      <Unsay entry={anchor.id} teller={teller} instead={leave}>
        <SaidBlock said={anchor.said} />
      </Unsay>
    </div>
  )
}

/** What is dated by, at the end of the story in words: folded, and not there while nothing is kept. */
export const DatedBy = () => {
  const { story } = useAtStory()
  if (story.anchors.length === 0) return null
  return (
    <details className="fold dated-by">
      <summary>
        <Both k="landmark.date-by" />
      </summary>
      <ul className="landmarks-kept">
        {story.anchors.map(anchor => (
          <li key={anchor.id}>
            <SaidBlock said={anchor.said} />
            <WhenOf anchor={anchor} />
          </li>
        ))}
      </ul>
    </details>
  )
}
