import { useCallback, useState } from 'react'
import type { Piece, Statement } from '#story'
import type { HeardLanguage } from '#words/heard'
import { Icon, type IconName } from '../../parts/icons.tsx'
import { Both } from '../../parts/languages.tsx'
import { SaidBlock } from '../../parts/said.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { Unsay } from '../unsay.tsx'
import { AddWhen } from './add-when.tsx'
import { LeaveBe } from './leave-be.tsx'
import { LinkPiece, MovePiece } from './join-pieces.tsx'
import { LinksOf } from './links.tsx'
import { Retell } from './retell.tsx'
import { SayBack } from './say-back.tsx'
import { useAtStory } from './story-context.tsx'
import { LaidTwice, Words } from './told-twice.tsx'
import { RangeWords, StatementWords } from './time-words.tsx'
import { Tray } from './tray.tsx'

export type Step = 'look' | 'when' | 'link' | 'move' | 'say-back' | 'retell' | 'leave'

const actions: readonly (readonly [Exclude<Step, 'look' | 'leave'>, IconName])[] = [
  ['when', 'clock'],
  ['move', 'grip'],
  ['link', 'link'],
  ['say-back', 'said'],
  ['retell', 'pen'],
]

/** One piece on the tray: what was told of it, and what can be done with it. */
export const PieceTray = ({
  piece,
  step,
  onStep,
  onClose,
}: {
  piece: Piece
  step: Step
  onStep: (step: Step) => void
  onClose: () => void
}) => {
  const [otherwise, setOtherwise] = useState<Statement>()
  const [language, setLanguage] = useState<HeardLanguage>()
  const look = useCallback(() => {
    setOtherwise(undefined)
    onStep('look')
  }, [onStep])
  return (
    <Tray
      key={step}
      title={step === 'look' ? 'story.piece' : `story.step-${step}`}
      onClose={onClose}
      onEscape={step === 'look' ? onClose : look}
    >
      {step === 'look' ? (
        <Look
          piece={piece}
          onStep={onStep}
          onOtherwise={statement => {
            setOtherwise(statement)
            onStep('when')
          }}
          onClose={onClose}
        />
      ) : (
        <div className="stack">
          {step !== 'say-back' && (
            <p className="tray-piece">
              <SaidBlock said={piece.said} />
            </p>
          )}
          {step === 'when' && (
            <AddWhen piece={piece} otherwise={otherwise} language={language} onLanguage={setLanguage} onDone={look} />
          )}
          {step === 'link' && <LinkPiece piece={piece} onDone={look} />}
          {step === 'move' && <MovePiece piece={piece} onDone={look} />}
          {step === 'say-back' && <SayBack piece={piece} onDone={look} onNotSo={() => onStep('retell')} />}
          {step === 'retell' && <Retell piece={piece} onDone={look} />}
          {step === 'leave' && <LeaveBe piece={piece} onDone={onClose} />}
          <button type="button" className="button button-plain back" onClick={look}>
            <Icon name="back" />
            <Both k="do.back" />
          </button>
        </div>
      )}
    </Tray>
  )
}

const Look = ({
  piece,
  onStep,
  onOtherwise,
  onClose,
}: {
  piece: Piece
  onStep: (step: Step) => void
  onOtherwise: (statement: Statement) => void
  onClose: () => void
}) => {
  const { story, placedOf } = useAtStory()
  const told = story.statements.filter(statement => statement.piece === piece.id)
  const beside = story.beside.filter(statement => statement.piece === piece.id)
  return (
    <>
      <Words piece={piece} />
      <LaidTwice piece={piece} />
      <RangeWords piece={piece} placed={placedOf(piece.id)} />
      <ToldOfWhen told={told} beside={beside} onOtherwise={onOtherwise} />
      {piece.answer !== 'not-asked' && (
        <p className="quiet">
          <Both k={`when-field.${piece.answer}`} />
        </p>
      )}
      <LinksOf piece={piece.id} unsays />
      {piece.saidBack && (
        <p className="quiet said-back-mark">
          <Icon name="said" />
          <Both k="told.agreed" />
        </p>
      )}
      <div className="tray-actions">
        {actions.map(([action, icon]) => (
          <button key={action} type="button" className="button" onClick={() => onStep(action)}>
            <Icon name={icon} />
            <Both k={`story.do-${action}`} />
          </button>
        ))}
      </div>
      <div className="unsay-way">
        <Unsay
          entry={piece.id}
          teller={piece.source.teller}
          onUnsaid={onClose}
          instead={
            <button type="button" className="button" onClick={() => onStep('leave')}>
              <Icon name="leave" />
              <Both k="story.leave-it-be" />
            </button>
          }
        >
          <SaidBlock said={piece.said} />
        </Unsay>
      </div>
    </>
  )
}

/** Everything told of when this was, in words, to be said otherwise. Only the patient may choose that one of them does not count. */
const ToldOfWhen = ({
  told,
  beside,
  onOtherwise,
}: {
  told: readonly Statement[]
  beside: readonly Statement[]
  onOtherwise: (statement: Statement) => void
}) => {
  const { tell } = useAtHand()
  if (told.length + beside.length === 0) return null
  return (
    <div className="stack told-of-when">
      <h3>
        <Both k="story.told-of-when" />
      </h3>
      <ul>
        {told.map(statement => (
          <li key={statement.id}>
            <StatementWords statement={statement} />
            <span className="statement-ways">
              <button type="button" className="button button-plain quiet" onClick={() => onOtherwise(statement)}>
                <Both k="story.say-otherwise" />
              </button>
              <button
                type="button"
                className="button button-plain quiet"
                onClick={() => tell({ kind: 'story.set-aside', body: { statement: statement.id } })}
              >
                <Both k="story.set-aside" />
              </button>
              <UnsayStatement statement={statement} />
            </span>
          </li>
        ))}
        {beside.map(statement => (
          <li key={statement.id} className="beside-statement">
            <StatementWords statement={statement} />
            <span className="quiet">
              <Both k="story.was-set-aside" />
            </span>
            <UnsayStatement statement={statement} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const UnsayStatement = ({ statement }: { statement: Statement }) => (
  <Unsay entry={statement.id} teller={statement.teller}>
    <StatementWords statement={statement} />
  </Unsay>
)
