import { useState } from 'react'
import { Both } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { DateFields } from '../../parts/when-field-date.tsx'
import { emptyWhen, whenSaid } from '../../parts/when-field-draft.ts'
import { Unsay } from '../unsay.tsx'
import { useAtStory } from './story-context.tsx'
import { StatementWords } from './time-words.tsx'
import { Tray } from './tray.tsx'

/**
 * When the patient was born, as the patient knows it: a year, a season, "about" are enough. It stands beside what the papers say,
 * and counts before it. Every age that is told is counted from here.
 */
export const MyBirth = ({ onClose }: { onClose: () => void }) => {
  const { tell } = useAtHand()
  const { story, calendars } = useAtStory()
  const [draft, setDraft] = useState(() => ({ ...emptyWhen(calendars[0] ?? 'gregory'), way: 'date' as const }))
  const [tried, setTried] = useState(false)
  const said = whenSaid(draft, 'event')
  const refusal = tried && said.is === 'refused' ? said.refusal : undefined
  const born = [...story.statements, ...story.beside].filter(statement => statement.piece === 'birth')
  return (
    <Tray title="story.birth" onClose={onClose}>
      {born.length > 0 && (
        <ul className="stack">
          {born.map(statement => (
            <li key={statement.id}>
              <Both k={statement.onPapers ? 'story.birth-on-papers' : 'story.birth-as-told'} />
              <StatementWords statement={statement} />
              {!statement.onPapers && (
                <Unsay entry={statement.id} teller={statement.teller}>
                  <StatementWords statement={statement} />
                </Unsay>
              )}
            </li>
          ))}
        </ul>
      )}
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          setTried(true)
          if (said.is !== 'when') return
          tell({ kind: 'people.birth-told', body: { when: said.when } })
          onClose()
        }}
      >
        <DateFields
          draft={draft}
          at={field => (refusal?.field === field ? refusal : undefined)}
          set={part => setDraft({ ...draft, ...part, way: 'date' })}
        />
        <button className="button button-main">
          <Both k="do.save" />
        </button>
      </form>
    </Tray>
  )
}
