import { useId, useState } from 'react'
import type { EntryId } from '#record'
import type { Moment, MomentWhat, Story } from '#story'
import { isoDayInWords, type PhraseKey } from '#words'
import { Icon, type IconName } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { WordsField } from './strip.tsx'
import { Told } from './told.tsx'

const called = {
  'come-back': { k: 'story.come-back', icon: 'back' },
  cue: { k: 'eyes.cue', icon: 'cue' },
  pause: { k: 'eyes.pause', icon: 'pause' },
  'leave-be': { k: 'story.leave-it-be', icon: 'leave' },
} as const satisfies Record<MomentWhat, { k: PhraseKey; icon: IconName }>

/**
 * What was marked with the eyes on the patient, to be finished in a minute: it waits here however long that takes. While a visit
 * is open (`visit`) it stays out of sight, so that nobody writes meanwhile.
 */
export const MinuteAfter = ({ story, visit }: { story: Story; visit: EntryId | undefined }) => {
  const id = useId()
  if (visit !== undefined || story.moments.length === 0) return null
  return (
    <section className="paper stack own-part minute-after" aria-labelledby={id}>
      <h2 id={id}>
        <Ours k="eyes.minute" />
      </h2>
      <p className="quiet">
        <Ours k="eyes.minute-help" />
      </p>
      <ol className="own-list">
        {story.moments.map(moment => (
          <OneMoment key={moment.id} moment={moment} story={story} />
        ))}
      </ol>
    </section>
  )
}

const OneMoment = ({ moment, story }: { moment: Moment; story: Story }) => {
  const { what, source } = moment
  const { hand, nameOf } = useAtHand()
  const { clinic } = usePair()
  return (
    <li className="own-slip" data-moment={what}>
      <span className="row">
        <Icon name={called[what].icon} size={32} />
        <strong>
          <Ours k={called[what].k} />
        </strong>
        <span className="quiet">
          <When moment={moment} />
          {source.teller !== hand.staff && (
            <>
              {' '}
              <Ours k="eyes.by" values={{ name: nameOf(source.teller, clinic.tag) || source.teller }} />
            </>
          )}
        </span>
      </span>
      {what === 'leave-be' ? <LeftBeOf moment={moment} story={story} /> : <FinishWith moment={moment} story={story} />}
    </li>
  )
}

const two = (n: number): string => String(n).padStart(2, '0')

/** An id is made at the touch and says when that was, by the clock of the device. */
const touchedAt = (id: EntryId) =>
  Temporal.Instant.fromEpochMilliseconds(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toZonedDateTimeISO(
    Temporal.Now.timeZoneId(),
  )

const When = ({ moment: { id, source } }: { moment: Moment }) => {
  const { hand } = useAtHand()
  const at = touchedAt(id)
  const time = `${two(at.hour)}:${two(at.minute)}`
  if (source.toldOn === hand.today) return <Ours k="eyes.at" values={{ time }} />
  return (
    <Ours
      k="eyes.at-on"
      values={(language, say) => ({ day: isoDayInWords(source.toldOn, say, language.pack), time })}
    />
  )
}

/** A piece to choose: the one told last before it first, as a guess, and the others behind one touch. */
const WhichPiece = ({
  moment: { near },
  story,
  chosen,
  onChoose,
}: {
  moment: Moment
  story: Story
  chosen: EntryId | undefined
  onChoose: (piece: EntryId) => void
}) => {
  const guess = story.pieces.find(piece => piece.id === near)
  const others = story.pieces.filter(piece => piece.id !== near)
  const choice = (id: EntryId) => (
    <button type="button" className="button minute-piece" aria-pressed={chosen === id} onClick={() => onChoose(id)}>
      <Told said={story.pieces.find(piece => piece.id === id)!.said} />
    </button>
  )
  return (
    <>
      {guess && (
        <>
          <span>
            <Ours k="eyes.was-it" />
          </span>
          {choice(guess.id)}
        </>
      )}
      {others.length > 0 && (
        <details className="fold">
          <summary>
            <Ours k="eyes.another-piece" />
          </summary>
          <ul className="own-list">
            {others.map(({ id }) => (
              <li key={id}>{choice(id)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** A cue, a pause, what to come back to: joined to a piece, a few own words, a thread for the next time, or let go. */
const FinishWith = ({ moment, story }: { moment: Moment; story: Story }) => {
  const { tell } = useAtHand()
  const { clinic } = usePair()
  const [piece, setPiece] = useState<EntryId>()
  const [words, setWords] = useState('')
  const { id: mark, what } = moment
  const said = words.trim() ? { said: { original: { language: clinic.tag, text: words.trim() } } } : {}
  const finished = { kind: 'story.moment-finished', body: { what, mark, ...(piece && { piece }), ...said } }
  const done = { kind: 'story.come-back-done', body: { mark } }
  const isThread = what !== 'pause'
  return (
    <>
      <WhichPiece moment={moment} story={story} chosen={piece} onChoose={setPiece} />
      <WordsField label="eyes.words" tag={clinic.tag} value={words} onChange={setWords} />
      <span className="row">
        <button type="button" className="button button-main" onClick={() => tell(finished)}>
          <Ours k={isThread ? 'eyes.next-time' : 'eyes.keep'} />
        </button>
        <button type="button" className="button" onClick={() => tell(finished, ...(isThread ? [done] : []))}>
          <Ours k="eyes.let-go" />
        </button>
      </span>
    </>
  )
}

/** What the patient wanted left be, as far as it was told here. Nothing is written of it. */
const LeftBeOf = ({ moment, story }: { moment: Moment; story: Story }) => {
  const { tell } = useAtHand()
  const [piece, setPiece] = useState<EntryId>()
  const finish = (body: object) =>
    tell({ kind: 'story.moment-finished', body: { what: 'leave-be', mark: moment.id, ...body } })
  return (
    <>
      <p className="quiet">
        <Ours k="eyes.leave-help" />
      </p>
      <WhichPiece moment={moment} story={story} chosen={piece} onChoose={setPiece} />
      <span className="row">
        <button
          type="button"
          className="button button-main"
          disabled={piece === undefined}
          onClick={() => finish({ piece })}
        >
          <Ours k="eyes.leave-piece" />
        </button>
        <button type="button" className="button" onClick={() => finish({})}>
          <Ours k="eyes.leave-none" />
        </button>
      </span>
    </>
  )
}
