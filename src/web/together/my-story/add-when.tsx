import { useMemo, useRef } from 'react'
import type { Piece, Statement } from '#story'
import type { HeardLanguage } from '#words/heard'
import { Both } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { useWhenTelling } from '../../parts/use-when-telling.ts'
import { tellingOf } from '../../parts/when-field-telling.ts'
import { useKeeping } from '../keeping.ts'
import { SayWhen, useEmptyTelling } from './say-when.tsx'
import { useAtStory } from './story-context.tsx'
import { takenBack, whenTellings } from './tellings.ts'
import { StatementWords } from './time-words.tsx'

/**
 * Something more told of when this piece was; or an earlier statement said otherwise, which is then kept in its place or beside it,
 * as the patient chooses.
 */
export const AddWhen = ({
  piece,
  otherwise,
  language,
  onLanguage,
  onDone,
}: {
  piece: Piece
  /** The statement that is said otherwise. */
  otherwise?: Statement | undefined
  /** The language a phrase was written in last, on this tray. */
  language?: HeardLanguage | undefined
  onLanguage: (language: HeardLanguage) => void
  onDone: () => void
}) => {
  const { hand, tell } = useAtHand()
  const { others } = useAtStory()
  const empty = useEmptyTelling(language)
  const rest = useMemo(() => others.filter(other => other.id !== piece.id), [others, piece.id])
  const instead = useRef(false)
  const own = (otherwise ?? piece.source).teller === hand.staff
  const saying = useWhenTelling(
    () => (otherwise ? tellingOf(otherwise, empty) : empty),
    piece.form,
    rest,
    said => {
      const teller = instead.current ? otherwise?.teller : own ? hand.staff : undefined
      const tellings = whenTellings(piece.id, said, { teller, clinic: own ? hand.clinicLanguage : undefined })
      if (tellings.length === 0) return
      tell(...tellings, ...(otherwise && instead.current ? [takenBack(otherwise)] : []))
      onDone()
    },
  )
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        const { submitter } = event.nativeEvent as SubmitEvent
        instead.current = submitter instanceof HTMLButtonElement && submitter.value === 'instead'
        saying.keep()
      }}
    >
      {otherwise && <WasTold statement={otherwise} />}
      <SayWhen saying={saying} about={piece.id} onLanguage={onLanguage} />
      <KeepWhen otherwise={otherwise} nothing={saying.said.is === 'nothing'} />
    </form>
  )
}

const WasTold = ({ statement }: { statement: Statement }) => (
  <p className="when-was-told">
    <span className="quiet">
      <Both k="story.say-otherwise-of" />
    </span>
    <StatementWords statement={statement} />
  </p>
)

/** What a professional told is taken back by nobody else: then the other words are kept beside it. */
const KeepWhen = ({ otherwise, nothing }: { otherwise?: Statement | undefined; nothing: boolean }) => {
  const { hand } = useAtHand()
  const { professionals } = useKeeping()
  const theirs = otherwise && otherwise.teller !== hand.staff && professionals.has(otherwise.teller)
  if (!otherwise)
    return (
      <button className="button button-main" disabled={nothing}>
        <Both k="do.save" />
      </button>
    )
  return (
    <div className="row">
      {!theirs && (
        <button className="button button-main" value="instead" disabled={nothing}>
          <Both k="story.instead" />
        </button>
      )}
      <button className="button" value="beside" disabled={nothing}>
        <Both k="story.beside-it" />
      </button>
    </div>
  )
}
