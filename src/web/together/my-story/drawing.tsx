import './print.css'
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type MouseEvent } from 'react'
import type { Strand } from '#story'
import type { Calendar } from '#time'
import { usePair } from '../../parts/languages.tsx'
import { foldedOf, type Folds } from './fold.ts'
import { draw, type Drawing, type Ground } from './ground.ts'
import { layOut } from './life-line.ts'
import { LaneGround, LaneHead } from './lanes.tsx'
import { Slip, type Drawable } from './slip.tsx'
import { thinUnder } from './touching.ts'
import { useHands } from './use-hands.ts'
import { roomOn, useBegun, useBroughtIn, useDays, useStrands, useTheirs } from './use-laid-out.ts'
import { atEnd, groundFor, paperGround, useOnPaper, useRoom } from './use-room.ts'
import { useSight } from './use-sight.ts'
import { keyOn, ViewControls, type Looking } from './view-controls.tsx'
import { Years, YearsName } from './years-along.tsx'
import { nearest, stepped } from './zoom.ts'

const none: ReadonlySet<Strand> = new Set()

/**
 * The life line with its controls. The drawing is hidden from a screen reader and from the keyboard: the same stands in words beside
 * it. Where nobody has told anything there is only room: no word, mark or colour.
 */
export const LifeLine = memo(function LifeLine({
  slips,
  today,
  calendars,
  chosen,
  kept,
  folds,
  onFold,
  onTouch,
}: {
  slips: readonly Drawable[]
  today: string
  calendars: readonly Calendar[]
  chosen: string | undefined
  /** The piece that was told last: it is brought into sight. */
  kept: string | undefined
  folds: Folds
  onFold: (strand: Strand, folded: boolean) => void
  onTouch: (id: string) => void
}) {
  const { patient } = usePair()
  const { dir } = patient
  const place = useRef<HTMLDivElement>(null)
  const heads = useRef<HTMLDivElement>(null)
  const room = useDeferredValue(useRoom(place))
  const onPaper = useOnPaper()
  const [nearness, setNearness] = useState(1)
  const days = useDays(slips, today)
  const years = (days.until - days.from) / 365.25
  const onScreen = useMemo(() => room && groundFor(room, dir, years, nearness), [room, dir, years, nearness])
  const ground = useMemo(() => (onPaper ? paperGround(dir) : onScreen), [onPaper, dir, onScreen])
  const begun = useBegun(slips, days, onScreen, room)
  const folded = useMemo(() => foldedOf(folds, onPaper ? none : (begun ?? none)), [folds, begun, onPaper])
  const strands = useStrands(slips)
  const { line, drawn: seen, hold, moveBy, bringIn } = useSight(onPaper ? undefined : onScreen)
  const shown = onPaper ? undefined : seen
  const laidOut = useMemo(
    () => ground && layOut(slips, days, roomOn(ground, slips.length, onPaper ? 1 : nearness), folded),
    [ground, slips, days, folded, onPaper, nearness],
  )
  const drawing = useMemo(
    () => ground && laidOut && draw(laidOut.lanes, laidOut.laid, calendars.length, ground, shown),
    [ground, laidOut, calendars.length, shown],
  )

  const most = nearest(days)
  const zoom = useCallback(
    (by: number, at?: number) => {
      hold(at)
      setNearness(now => (by === 0 ? 1 : stepped(now, by, most)))
    },
    [hold, most],
  )
  useHands(line, { zoom, ground: onScreen })
  const looking = useMemo(
    (): Looking => ({ zoom, move: moveBy, way: ground?.way ?? 'level', dir }),
    [zoom, moveBy, ground, dir],
  )
  useKeys(place, looking)

  useBroughtIn(kept, laidOut?.laid, bringIn)
  useBroughtIn(chosen, laidOut?.laid, bringIn)
  const voices = useTheirs(slips)
  const touch = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : undefined
    const slip = target?.closest<SVGElement>('[data-slip]')?.dataset['slip']
    const lane = drawing?.lanes.find(
      ({ strand }) => strand === target?.closest<SVGElement>('[data-lane]')?.dataset['lane'],
    )
    if (slip) onTouch(slip)
    else if (lane?.lies === 'folded') onFold(lane.strand, false)
    else if (lane?.lies === 'thin' && drawing && ground && line.current) {
      const under = thinUnder(lane.thin, event.nativeEvent, line.current, ground, drawing)
      if (under.is === 'one' || (under.id && nearness >= most)) onTouch(under.id!)
      else if (under.is === 'many') zoom(3, under.at)
    }
  }
  const touchHead = (event: MouseEvent) => {
    const head = event.target instanceof Element ? event.target.closest<SVGElement>('[data-head]') : null
    const lane = drawing?.lanes.find(({ strand }) => strand === head?.dataset['head'])
    if (lane) onFold(lane.strand, lane.lies !== 'folded')
  }
  return (
    <div className="line-place" ref={place} data-way={ground?.way}>
      {slips.length > 0 && (
        <ViewControls
          looking={looking}
          atWhole={nearness === 1}
          atNearest={nearness >= most}
          strands={strands}
          folded={folded}
          onFold={onFold}
        />
      )}
      <div className="life-line" aria-hidden="true">
        {/* The keyboard has the controls and the words. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
        <div className="life-heads" ref={heads} onClick={touchHead}>
          {drawing && ground && slips.length > 0 && <Heads drawing={drawing} ground={ground} calendars={calendars} />}
        </div>
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
        <div
          className="life-lanes"
          ref={line}
          tabIndex={-1}
          onClick={touch}
          onScroll={event => {
            if (ground?.way === 'upright' && heads.current) heads.current.scrollLeft = event.currentTarget.scrollLeft
          }}
        >
          {drawing && ground && slips.length > 0 && (
            <svg {...linesBox(drawing, ground)} focusable="false">
              {drawing.lanes.map((lane, i) => (
                <LaneGround key={lane.strand} lane={lane} nth={i} voices={voices} />
              ))}
              {calendars.map((calendar, i) => (
                <Years
                  key={calendar}
                  calendar={calendar}
                  nth={i}
                  on={{ ground, drawing, days, seen: shown ?? { from: 0, to: ground.length }, today }}
                />
              ))}
              <Slips drawing={drawing} ground={ground} slips={slips} chosen={chosen} kept={kept} />
            </svg>
          )}
        </div>
      </div>
    </div>
  )
})

/** Keys where a hand has touched the picture itself. */
const useKeys = (place: { readonly current: HTMLElement | null }, looking: Looking): void => {
  useEffect(() => {
    const lanes = place.current?.querySelector('.life-lanes')
    const key = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return
      if (keyOn(event.key, looking)) event.preventDefault()
    }
    lanes?.addEventListener('keydown', key)
    return () => lanes?.removeEventListener('keydown', key)
  }, [place, looking])
}

/** Heads and lines are two windows onto one drawing: the heads stay where they are while the line moves. */
const headsBox = ({ width, height, head }: Drawing, { way, dir }: Ground) =>
  way === 'level'
    ? { width: head, height, viewBox: `${dir === 'ltr' ? 0 : width - head} 0 ${head} ${height}` }
    : { width, height: head, viewBox: `0 0 ${width} ${head}` }

const linesBox = ({ width, height, head }: Drawing, { way, dir, unit }: Ground) => {
  const end = atEnd * unit
  if (way === 'upright')
    return { width, height: height - head + end, viewBox: `0 ${head} ${width} ${height - head + end}` }
  const wide = width - head + end
  return { width: wide, height, viewBox: `${dir === 'ltr' ? head : -end} 0 ${wide} ${height}` }
}

const Heads = ({
  drawing,
  ground,
  calendars,
}: {
  drawing: Drawing
  ground: Ground
  calendars: readonly Calendar[]
}) => (
  <svg {...headsBox(drawing, ground)} focusable="false">
    {drawing.lanes.map((lane, i) => (
      <LaneHead key={lane.strand} lane={lane} nth={i} ground={ground} />
    ))}
    {calendars.length > 1 &&
      calendars.map((calendar, i) => (
        <YearsName key={calendar} calendar={calendar} nth={i} drawing={drawing} ground={ground} />
      ))}
  </svg>
)

const Slips = ({
  drawing,
  ground,
  slips,
  chosen,
  kept,
}: {
  drawing: Drawing
  ground: Ground
  slips: readonly Drawable[]
  chosen: string | undefined
  kept: string | undefined
}) => {
  const faces = useMemo(() => new Map(slips.map(slip => [slip.id, slip])), [slips])
  const thin = drawing.lanes.flatMap(lane => lane.thin).find(({ id }) => id === chosen)
  return (
    <>
      {drawing.slips.map(slip => {
        const { face, voice } = faces.get(slip.id)!
        return (
          <Slip
            key={slip.id}
            drawn={slip}
            face={face}
            voice={voice}
            ground={ground}
            chosen={chosen === slip.id}
            kept={kept === slip.id}
          />
        )
      })}
      {thin && <rect className="slip-ring" {...thin.paper} rx="3" />}
    </>
  )
}
