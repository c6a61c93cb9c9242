import './my-story.css'
import { memo, startTransition, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { EntryId } from '#record'
import type { Strand } from '#story'
import { afterFrame } from '../../parts/after-frame.ts'
import { Icon } from '../../parts/icons.tsx'
import { Both } from '../../parts/languages.tsx'
import { AtHandProvider, useAtHand } from '../../parts/table-context.tsx'
import { ActionBar } from '../action-bar.tsx'
import { AddPiece } from './add-piece.tsx'
import { BesidePicture } from './beside-picture.tsx'
import { LifeLine } from './drawing.tsx'
import { turned, type Folds } from './fold.ts'
import { InWords } from './in-words.tsx'
import { DatedBy } from './landmark-kept.tsx'
import { Landmarks } from './landmarks.tsx'
import { LeaveWhich } from './leave-which.tsx'
import { LeftBe } from './left-be.tsx'
import { MyBirth } from './my-birth.tsx'
import { PieceTray, type Step } from './piece-tray.tsx'
import { StoryProvider, type AtStory } from './story-context.tsx'
import { useSlips, useStory } from './use-story.ts'

/** What lies on the tray: a new piece, one that was told, what was left be, or which piece is to be. */
type OnTray =
  | { readonly is: 'add' }
  | { readonly is: 'piece'; readonly piece: EntryId; readonly step: Step }
  | { readonly is: 'left-be' }
  | { readonly is: 'leave-which' }
  | { readonly is: 'birth' }
  | { readonly is: 'landmarks' }

/** On a phone the words come first; where there is room for the picture, the picture. */
const wordsFirst = (): boolean => matchMedia('(max-width: 60rem)').matches

/** What was told a moment ago comes to the story as soon as there is time: a long story never holds up a hand. */
export default function MyStory({ leaveAsked, onLeaveTaken }: LeaveAsked) {
  const atHand = useDeferredValue(useAtHand())
  const laidOut = useMemo(
    () => <LaidOut leaveAsked={leaveAsked} onLeaveTaken={onLeaveTaken} />,
    [leaveAsked, onLeaveTaken],
  )
  return <AtHandProvider value={atHand}>{laidOut}</AtHandProvider>
}

/** "Leave it be" came as a sign; it is asked once, which piece. */
interface LeaveAsked {
  readonly leaveAsked: boolean
  readonly onLeaveTaken: () => void
}

/** My story: the life line, the same in words, and the tray on which a piece is told, joined, said back or left be. */
const LaidOut = ({ leaveAsked, onLeaveTaken }: LeaveAsked) => {
  const { hand, tell } = useAtHand()
  const known = useStory()
  const [tray, setTray] = useState<OnTray>()
  const [words, setWords] = useState(wordsFirst)
  const waiting = useRef<(piece: EntryId) => void>(undefined)
  const awaitTouch = useCallback((take: ((piece: EntryId) => void) | undefined) => {
    waiting.current = take
  }, [])
  const touch = useCallback((piece: EntryId) => {
    if (waiting.current) waiting.current(piece)
    else setTray({ is: 'piece', piece, step: 'look' })
  }, [])
  const atStory = useMemo((): AtStory => ({ ...known, awaitTouch }), [known, awaitTouch])
  // The words follow the picture.
  const inWords = useDeferredValue(atStory)
  const close = useCallback(() => setTray(undefined), [])
  const [kept, setKept] = useState<EntryId>()
  const [folds, setFolds] = useState<Folds>(new Map())
  const fold = useCallback((strand: Strand, folded: boolean) => setFolds(now => turned(now, strand, folded)), [])
  const table = useWhereItWent(known.pieces.find(({ id }) => id === kept)?.id)
  const chosen = tray?.is === 'piece' ? known.pieces.find(piece => piece.id === tray.piece) : undefined
  const isAnythingTold = known.pieces.length > 0
  const [heard, setHeard] = useState(false)
  if (heard !== leaveAsked) {
    setHeard(leaveAsked)
    if (leaveAsked && isAnythingTold)
      setTray(now => (now?.is === 'piece' ? { ...now, step: 'leave' } : { is: 'leave-which' }))
  }
  useEffect(() => (leaveAsked ? onLeaveTaken() : undefined), [leaveAsked, onLeaveTaken])
  const leaveOne = useCallback((piece: EntryId) => setTray({ is: 'piece', piece, step: 'leave' }), [])
  const step = useCallback((next: Step) => setTray(now => (now?.is === 'piece' ? { ...now, step: next } : now)), [])
  const shownTray = tray?.is === 'piece' && !chosen ? undefined : tray
  const makesRoom = useMakesRoom(shownTray !== undefined)
  const folded = useMemo(() => known.story.leftBe.filter(left => left.folded).map(left => left.id), [known.story])
  return (
    <StoryProvider value={atStory}>
      <div className="story-place">
        <div
          ref={table}
          className="my-story"
          data-tray={makesRoom ? '' : undefined}
          data-words={words ? '' : undefined}
        >
          <div className="story-head">
            <h1>
              <Both k="story.title" />
            </h1>
            <button
              type="button"
              className="button words-toggle"
              aria-expanded={words && !shownTray}
              onClick={() => {
                setWords(tray ? true : !words)
                close()
              }}
            >
              <Icon name="fold" />
              <Both k="story.in-words" />
            </button>
          </div>
          <section className="story-words" onFocus={() => setWords(true)}>
            <StoryProvider value={inWords}>
              <InWords current={chosen?.id} folds={folds} onFold={fold} onTouch={touch} />
              <DatedBy />
            </StoryProvider>
          </section>
          <Slips
            known={known}
            chosen={chosen?.id}
            kept={kept}
            folds={folds}
            onFold={fold}
            folded={folded}
            onTouch={touch}
          />
          <div className="story-tray">
            {shownTray?.is === 'add' && (
              <AddPiece onClose={close} onKept={piece => startTransition(() => setKept(piece))} />
            )}
            {shownTray?.is === 'left-be' && <LeftBe onClose={close} />}
            {shownTray?.is === 'leave-which' && <LeaveWhich onPiece={leaveOne} onClose={close} />}
            {shownTray?.is === 'birth' && <MyBirth onClose={close} />}
            {shownTray?.is === 'landmarks' && <Landmarks onClose={close} />}
            {chosen && shownTray?.is === 'piece' && (
              <PieceTray key={chosen.id} piece={chosen} step={shownTray.step} onStep={step} onClose={close} />
            )}
          </div>
          <div className="row left-be-door">
            <button type="button" className="button button-plain quiet" onClick={() => setTray({ is: 'birth' })}>
              <Icon name="patient" />
              <Both k="story.birth" />
            </button>
            <button type="button" className="button button-plain quiet" onClick={() => setTray({ is: 'landmarks' })}>
              <Icon name="clock" />
              <Both k="landmark.title" />
            </button>
            <button type="button" className="button button-plain quiet" onClick={() => setTray({ is: 'left-be' })}>
              <Icon name="leave" />
              <Both k="story.left-be" />
            </button>
          </div>
        </div>
      </div>
      <ActionBar heard={['table.my-story', 'story.piece-new', 'story.leave-it-be']}>
        <button type="button" className="button button-main" onClick={() => setTray({ is: 'add' })}>
          <Icon name="plus" />
          <Both k="story.piece-new" />
        </button>
        <ComeBack
          piece={chosen?.id}
          onMark={piece => tell({ kind: 'story.come-back-marked', body: { piece }, teller: hand.staff })}
        />
        <button type="button" className="button" disabled={!chosen} onClick={() => step('leave')}>
          <Icon name="leave" />
          <Both k="story.leave-it-be" />
        </button>
      </ActionBar>
    </StoryProvider>
  )
}

/** Slips on the line and beside the picture. */
const Slips = memo(function Slips({
  known,
  folded,
  ...shown
}: Pick<Parameters<typeof LifeLine>[0], 'chosen' | 'kept' | 'folds' | 'onFold' | 'onTouch'> & {
  readonly known: Omit<AtStory, 'awaitTouch'>
  readonly folded: readonly EntryId[]
}) {
  const { hand } = useAtHand()
  const { placed, loose } = useSlips(known)
  return (
    <div className="story-picture" data-line={placed.length > 0 ? '' : undefined}>
      <LifeLine slips={placed} today={hand.today} calendars={known.calendars} {...shown} />
      <BesidePicture slips={loose} folded={folded} chosen={shown.chosen} onTouch={shown.onTouch} />
      {known.pieces.length === 0 && (
        <p className="story-empty">
          <Both k="story.empty" />
        </p>
      )}
    </div>
  )
})

/** A tray has room beside the picture, and a frame longer: the tray goes in one picture, what lay beside it moves in the next. */
const useMakesRoom = (open: boolean): boolean => {
  const [still, setStill] = useState(open)
  if (open && !still) setStill(true)
  useEffect(() => (open ? undefined : afterFrame(() => setStill(false))), [open])
  return open || still
}

/** Brings a new piece into sight where it came to lie, on the line, beside the picture or in the words. */
const useWhereItWent = (piece: EntryId | undefined) => {
  const table = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!piece) return
    const loose = table.current?.querySelector(`.loose-slips [data-slip="${piece}"]`)
    const inWords = table.current?.matches('[data-words]') ? document.getElementById(`piece-${piece}`) : null
    for (const place of [loose, inWords]) if (place?.checkVisibility()) place.scrollIntoView({ block: 'nearest' })
  }, [piece])
  return table
}

/** A thread for the professional's own page. It leaves no trace here but the button's brief settling. */
const ComeBack = ({ piece, onMark }: { piece: EntryId | undefined; onMark: (piece: EntryId) => void }) => {
  const [settling, setSettling] = useState(false)
  return (
    <button
      type="button"
      className="button come-back"
      data-settling={settling || undefined}
      disabled={!piece}
      onAnimationEnd={() => setSettling(false)}
      onClick={() => {
        if (!piece) return
        onMark(piece)
        setSettling(true)
      }}
    >
      <Icon name="back" />
      <Both k="story.come-back" />
    </button>
  )
}
