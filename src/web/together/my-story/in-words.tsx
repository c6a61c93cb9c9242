import { memo, useCallback, useState, type KeyboardEvent } from 'react'
import type { EntryId } from '#record'
import type { Piece } from '#story'
import { Icon } from '../../parts/icons.tsx'
import { Both, usePair } from '../../parts/languages.tsx'
import { SaidBlock } from '../../parts/said.tsx'
import { LinksOf } from './links.tsx'
import { InBoth } from './in-both.tsx'
import { nameOfPiece, useAtStory } from './story-context.tsx'
import { RangeWords, StatementWords } from './time-words.tsx'

/** Up, down, home and end go through the list; Tab goes past it. */
const move = (event: KeyboardEvent<HTMLElement>): void => {
  const list = event.currentTarget.closest('.pieces-in-words')
  const heads = [...(list?.querySelectorAll<HTMLElement>('.piece-head') ?? [])]
  const at = heads.indexOf(event.currentTarget)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: heads.length - 1 }[event.key]
  const head = to === undefined ? undefined : heads[to]
  if (!head) return
  event.preventDefault()
  head.focus()
}

/**
 * The life line in words, in the order of time: what a screen reader meets first. `current` is the piece on the tray; the list
 * is one stop for Tab.
 */
export const InWords = memo(function InWords({
  current,
  onTouch,
}: {
  current: EntryId | undefined
  onTouch: (piece: EntryId) => void
}) {
  const { pieces } = useAtStory()
  const { sayPatient } = usePair()
  const [last, setLast] = useState<EntryId>()
  const touch = useCallback(
    (piece: EntryId) => {
      setLast(piece)
      onTouch(piece)
    },
    [onTouch],
  )
  const stop = pieces.find(piece => piece.id === (current ?? last))?.id ?? pieces[0]?.id
  return (
    <ol className="pieces-in-words" aria-label={sayPatient('story.in-words')}>
      {pieces.map(piece => (
        <PieceInWords
          key={piece.id}
          piece={piece}
          current={piece.id === current}
          stop={piece.id === stop}
          onTouch={touch}
        />
      ))}
    </ol>
  )
})

const PieceInWords = memo(function PieceInWords({
  piece,
  current,
  stop,
  onTouch,
}: {
  piece: Piece
  current: boolean
  stop: boolean
  onTouch: (piece: EntryId) => void
}) {
  const { placedOf, becauseOf, voiceOf, nameOf } = useAtStory()
  const voice = voiceOf(piece)
  return (
    <li className={`paper piece-in-words voice-edge-${voice}`} data-piece={piece.id}>
      <button
        type="button"
        className="piece-head"
        aria-current={current || undefined}
        tabIndex={stop ? 0 : -1}
        onKeyDown={move}
        onClick={() => onTouch(piece.id)}
      >
        <SaidBlock said={piece.said} source={piece.source} />
      </button>
      {voice !== 'patient' && (
        <p className={`quiet teller-name teller-${voice}`}>
          <Both
            k="story.told-by"
            values={(language, say) => ({
              name: nameOf(piece.source.teller, language.tag) || say(`voice.${voice}`),
            })}
          />
        </p>
      )}
      <RangeWords piece={piece} placed={placedOf(piece.id)} />
      <Because piece={piece} statements={becauseOf(piece.id)} />
      <LinksOf piece={piece.id} />
      {piece.saidBack && (
        <p className="quiet said-back-mark">
          <Icon name="said" size={20} />
          <Both k="told.agreed" />
        </p>
      )}
    </li>
  )
})

/** The statements that hold a piece where it lies, in words, each with the piece it speaks of where that is another one. */
const Because = ({ piece, statements }: { piece: Piece; statements: readonly EntryId[] }) => {
  const { story, others } = useAtStory()
  const because = statements.flatMap(id => story.statements.find(statement => statement.id === id) ?? [])
  if (because.length === 0) return null
  return (
    <div className="because quiet">
      <Both k="story.because" />
      <ul>
        {because.map(statement => {
          const other = others.find(one => one.id === statement.piece)
          return (
            <li key={statement.id}>
              {statement.piece !== piece.id && (
                <span className="because-of">
                  {other ? (
                    <InBoth words={(language, say) => nameOfPiece(others, other.id, language, say)} />
                  ) : (
                    <Both k="story.my-birth" />
                  )}
                </span>
              )}
              <StatementWords statement={statement} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
