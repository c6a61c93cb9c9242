import { memo, useCallback, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { EntryId } from '#record'
import type { Piece, Strand } from '#story'
import { Icon } from '../../parts/icons.tsx'
import { Both, usePair } from '../../parts/languages.tsx'
import { SaidBlock } from '../../parts/said.tsx'
import { AtHandProvider, useAtHand, type AtHand } from '../../parts/table-context.tsx'
import { ToldWith } from '../../parts/told-with.tsx'
import { Apart } from './apart.tsx'
import { foldedByHand, type Folds } from './fold.ts'
import { LinksOf } from './links.tsx'
import { InBoth } from './in-both.tsx'
import { strandOrder } from './life-line.ts'
import { middleOf } from './placed.ts'
import { shownIn } from './shown.ts'
import { nameOfPiece, StoryProvider, useAtStory, type AtStory } from './story-context.tsx'
import { StrandFolds } from './strand-folds.tsx'
import { RangeWords, StatementWords } from './time-words.tsx'
import { useBecause } from './use-because.ts'

/** Up, down, home and end go through the list; Tab goes past it. */
const move = (event: KeyboardEvent<HTMLElement>): void => {
  const list = event.currentTarget.closest('.pieces-in-words')
  const heads = [...(list?.querySelectorAll<HTMLElement>('.piece-in-words:not([hidden]) > .piece-head') ?? [])]
  const at = heads.indexOf(event.currentTarget)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: heads.length - 1 }[event.key]
  const head = to === undefined ? undefined : heads[to]
  if (!head) return
  event.preventDefault()
  head.focus()
}

/**
 * The life line in words, in the order of time: what a screen reader meets first. `current` is the piece on the tray; the list
 * is one stop for Tab. A strand that a hand folded is folded here too; looking for words on the page opens it.
 */
export const InWords = memo(function InWords(list: InWordsOf) {
  return (
    <Apart>
      <List {...list} />
    </Apart>
  )
})

interface InWordsOf {
  readonly current: EntryId | undefined
  readonly folds: Folds
  readonly onFold: (strand: Strand, folded: boolean) => void
  readonly onTouch: (piece: EntryId) => void
}

const List = ({ current, folds, onFold, onTouch }: InWordsOf) => {
  const atStory = useAtStory()
  const atHand = useAtHand()
  const { pieces } = atStory
  const { sayPatient } = usePair()
  const because = useBecause(atStory)
  const folded = useMemo(() => foldedByHand(folds), [folds])
  const strands = useMemo(() => strandOrder.filter(one => pieces.some(({ strand }) => strand === one)), [pieces])
  const shown = useMemo(() => shownIn(atStory, because, atHand.nameOf), [atStory, because, atHand.nameOf])
  const [last, setLast] = useState<EntryId>()
  const touch = useCallback(
    (piece: EntryId) => {
      setLast(piece)
      onTouch(piece)
    },
    [onTouch],
  )
  const open = pieces.filter(({ strand }) => !folded.has(strand))
  const stop = open.find(piece => piece.id === (current ?? last))?.id ?? open[0]?.id
  return (
    <>
      {strands.length > 1 && (
        <details className="fold words-folds">
          <summary>
            <Both k="line.strands" />
          </summary>
          <StrandFolds strands={strands} folded={folded} onFold={onFold} />
        </details>
      )}
      <div role="list" className="pieces-in-words" aria-label={sayPatient('story.in-words')}>
        {inBundles(pieces, atStory.placedOf).map(({ key, held }) => (
          <div key={key} role="presentation" className="words-bundle">
            {held.map(piece => (
              <PieceInWords
                key={piece.id}
                piece={piece}
                shown={shown(piece)}
                because={because(piece.id)}
                folded={folded.has(piece.strand)}
                current={piece.id === current}
                stop={piece.id === stop}
                atStory={atStory}
                atHand={atHand}
                onFold={onFold}
                onTouch={touch}
              />
            ))}
          </div>
        ))}
      </div>
    </>
  )
}

/** Days of one bundle: a browser looks at each bundle, not at each piece, to see whether it is in sight. */
const bundleDays = 1000

/** The pieces in their order, those near in time in one bundle. A new piece joins a bundle and leaves the others as they are. */
const inBundles = (pieces: readonly Piece[], placedOf: AtStory['placedOf']): { key: number; held: Piece[] }[] =>
  [...Map.groupBy(pieces, ({ id }) => Math.floor(middleOf(placedOf(id)) / bundleDays))].map(([key, held]) => ({
    key,
    held,
  }))

interface InList {
  readonly piece: Piece
  /** Everything told that is read here, for the comparison alone. */
  readonly shown: readonly unknown[]
  readonly because: readonly EntryId[]
  readonly folded: boolean
  readonly current: boolean
  readonly stop: boolean
  readonly atStory: AtStory
  readonly atHand: AtHand
  readonly onFold: (strand: Strand, folded: boolean) => void
  readonly onTouch: (piece: EntryId) => void
}

/** A long story has hundreds of these: what reads the same as before is left as it stands. */
const readsTheSame = (one: InList, other: InList): boolean =>
  one.folded === other.folded &&
  one.current === other.current &&
  one.stop === other.stop &&
  one.onFold === other.onFold &&
  one.onTouch === other.onTouch &&
  one.shown.length === other.shown.length &&
  one.shown.every((part, i) => part === other.shown[i])

const PieceInWords = memo(function PieceInWords({
  piece,
  because,
  folded,
  current,
  stop,
  atStory,
  atHand,
  onFold,
  onTouch,
}: InList) {
  const { placedOf, voiceOf, nameOf } = atStory
  const voice = voiceOf(piece)
  const place = useFolded(folded, piece.strand, onFold)
  return (
    <AtHandProvider value={atHand}>
      <StoryProvider value={atStory}>
        <div
          ref={place}
          role="listitem"
          id={`piece-${piece.id}`}
          className={`paper piece-in-words voice-edge-${voice}`}
          data-piece={piece.id}
        >
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
          <ToldWith said={piece.said} />
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
          <Because piece={piece} statements={because} />
          <LinksOf piece={piece.id} />
          {piece.saidBack && (
            <p className="quiet said-back-mark">
              <Icon name="said" size={20} />
              <Both k="told.agreed" />
            </p>
          )}
        </div>
      </StoryProvider>
    </AtHandProvider>
  )
}, readsTheSame)

/** Folded, a piece takes no room and is not read; a browser that looks for words on the page still finds it, and it opens. */
const useFolded = (folded: boolean, strand: Strand, onFold: InList['onFold']) => {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const item = place.current
    if (!item || !folded) return
    const open = () => onFold(strand, false)
    item.setAttribute('hidden', 'until-found')
    item.addEventListener('beforematch', open)
    return () => {
      item.removeAttribute('hidden')
      item.removeEventListener('beforematch', open)
    }
  }, [folded, strand, onFold])
  return place
}

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
