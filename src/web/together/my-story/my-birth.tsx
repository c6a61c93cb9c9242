import { useRef, useState } from 'react'
import type { Refusal } from '#record'
import type { Statement } from '#story'
import { Both } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { emptyWhen, whenSaid, type WhenDraft } from '../../parts/when-field-draft.ts'
import { FieldReason } from '../../parts/when-field-number.tsx'
import { WayFields } from '../../parts/when-field-tap.tsx'
import { WayChoice } from '../../parts/when-field-ways.tsx'
import { Unsay } from '../unsay.tsx'
import { useCalendars } from './say-when.tsx'
import { useAtStory } from './story-context.tsx'
import { takenBack } from './tellings.ts'
import { StatementWords } from './time-words.tsx'
import { Tray } from './tray.tsx'

/** The ways to say when one was born. */
const ways = ['date', 'season', 'feast', 'age'] as const

/**
 * When the patient was born, as the patient knows it: a year, a season, a feast, "about", or how old I am now are enough. It stands
 * beside what the papers say, and counts before it. Every age that is told is counted from here.
 */
export const MyBirth = ({ onClose }: { onClose: () => void }) => {
  const { story } = useAtStory()
  const born = [...story.statements, ...story.beside].filter(statement => statement.piece === 'birth')
  const told = born.filter(statement => !statement.onPapers)
  return (
    <Tray title="story.birth" onClose={onClose}>
      <div className="births">
        <section className="birth-told stack">
          <h3>
            <Both k="story.birth-as-told" />
          </h3>
          <Births born={told} />
        </section>
        <section className="birth-papers stack">
          <h3>
            <Both k="story.birth-on-papers" />
          </h3>
          <Births born={born.filter(statement => statement.onPapers)} />
          <p className="quiet">
            <Both k="story.birth-papers-mean" />
          </p>
        </section>
      </div>
      <TellBirth told={told} onTold={onClose} />
    </Tray>
  )
}

const Births = ({ born }: { born: readonly Statement[] }) =>
  born.length === 0 ? (
    <p className="quiet">
      <Both k="story.birth-not-told" />
    </p>
  ) : (
    <ul className="stack">
      {born.map(statement => (
        <li key={statement.id}>
          <StatementWords statement={statement} />
          {!statement.onPapers && (
            <Unsay entry={statement.id} teller={statement.teller}>
              <StatementWords statement={statement} />
            </Unsay>
          )}
        </li>
      ))}
    </ul>
  )

/** Tells it, by touching; where it was told before, the patient chooses whether this stands in its place or beside it. */
const TellBirth = ({ told, onTold }: { told: readonly Statement[]; onTold: () => void }) => {
  const { tell } = useAtHand()
  const calendars = useCalendars()
  const [draft, setDraft] = useState((): WhenDraft => ({ ...emptyWhen(calendars[0]), way: 'date' }))
  const [tried, setTried] = useState(false)
  const instead = useRef(false)
  const said = whenSaid(draft, 'event')
  const refusal = tried && said.is === 'refused' ? said.refusal : undefined
  const set = (part: Partial<WhenDraft>) => setDraft(before => ({ ...before, ...part }))
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        const { submitter } = event.nativeEvent as SubmitEvent
        instead.current = submitter instanceof HTMLButtonElement && submitter.value === 'instead'
        setTried(true)
        if (said.is !== 'when') return
        tell({ kind: 'people.birth-told', body: { when: said.when } }, ...(instead.current ? told.map(takenBack) : []))
        onTold()
      }}
    >
      <WayChoice
        legend="story.birth-how"
        among={ways}
        chosen={draft.way}
        phrase={way => (way === 'age' ? 'story.birth-age-now' : `when-field.way-${way}`)}
        onChoose={way => set({ way })}
      />
      <BirthFields draft={draft} refusal={refusal} set={set} />
      <div className="row">
        {told.length > 0 && (
          <button className="button button-main" value="instead">
            <Both k="story.instead" />
          </button>
        )}
        <button className={told.length > 0 ? 'button' : 'button button-main'} value="beside">
          <Both k={told.length > 0 ? 'story.beside-it' : 'do.save'} />
        </button>
      </div>
    </form>
  )
}

const BirthFields = ({
  draft,
  refusal,
  set,
}: {
  draft: WhenDraft
  refusal: Refusal | undefined
  set: (part: Partial<WhenDraft>) => void
}) => {
  const calendars = useCalendars()
  return (
    <div className="when-field stack">
      <WayFields
        draft={draft}
        calendars={calendars}
        others={[]}
        at={field => (refusal?.field === field ? refusal : undefined)}
        set={set}
      />
      <FieldReason refusal={refusal?.field ? undefined : refusal} />
    </div>
  )
}
