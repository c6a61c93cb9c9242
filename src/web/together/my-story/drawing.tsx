import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { dayOf, type Calendar } from '#time'
import { numeral } from '#words'
import { Both, usePair } from '../../parts/languages.tsx'
import { Picture } from '../../parts/picture.tsx'
import { draw, sizesOf, type Drawing, type Ground } from './ground.ts'
import { daysShown, layOut, scaleOf, type Slip as Lying } from './life-line.ts'
import { Slip, type Face } from './slip.tsx'
import { strandPicture } from './suggested-strand.ts'
import type { Voice } from './voice.ts'
import { yearsAlong } from './years.ts'

/** Room after today, for its word. */
const atEnd = 28

/** Above so many slips they carry their pictures only. */
const withWords = 60

interface Room {
  readonly width: number
  readonly unit: number
}

/** The room there is for the picture, and the size of text in it over the table's usual size. */
const useRoom = () => {
  const place = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState<Room>()
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = () => {
      const unit = Math.max(0.9, parseFloat(getComputedStyle(element).fontSize) / 20)
      const width = Math.floor(element.clientWidth)
      setRoom(before => (before?.width === width && before.unit === unit ? before : { width, unit }))
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return [place, room] as const
}

/** How the picture lies: level where there is room for a line, upright on a phone. */
const groundFor = ({ width, unit }: Room, dir: 'ltr' | 'rtl', span: number): Ground => {
  if (width >= 440 * unit) {
    const narrow = width < 760 * unit
    const { head } = sizesOf({ way: 'level', unit, narrow })
    return { way: 'level', dir, unit, narrow, length: width - head - atEnd * unit }
  }
  return { way: 'upright', dir, unit, length: Math.min(2400, Math.max(560, span * 24)) }
}

export interface Drawable extends Lying {
  readonly face: Face
  readonly voice: Voice
}

/**
 * The life line. Hidden from a screen reader and from the keyboard: the same stands in words beside it.
 * Where nobody has told anything there is only room: no word, mark or colour.
 */
export const LifeLine = memo(function LifeLine({
  slips,
  today,
  calendars,
  chosen,
  onTouch,
}: {
  slips: readonly Drawable[]
  today: string
  calendars: readonly Calendar[]
  chosen: string | undefined
  onTouch: (id: string) => void
}) {
  const { patient } = usePair()
  const [place, room] = useRoom()
  const days = useMemo(() => daysShown(slips, dayOf(today)), [slips, today])
  const span = (days.until - days.from) / 365.25
  const ground = useMemo(() => room && groundFor(room, patient.dir, span), [room, patient.dir, span])
  const drawn = useMemo(() => {
    if (!ground) return undefined
    const least = ground.way === 'level' && !ground.narrow && slips.length <= withWords ? 148 : 52
    const { lanes, laid } = layOut(slips, days, {
      length: ground.length,
      least: least * ground.unit,
      between: 6,
    })
    return { ground, drawing: draw(lanes, laid, calendars.length, ground) }
  }, [slips, days, ground, calendars.length])
  const faces = useMemo(() => new Map(slips.map(slip => [slip.id, slip])), [slips])
  return (
    <div className="life-line" ref={place} aria-hidden="true">
      {drawn && slips.length > 0 && (
        <svg
          width={drawn.drawing.width}
          height={drawn.drawing.height}
          viewBox={`0 0 ${drawn.drawing.width} ${drawn.drawing.height}`}
          focusable="false"
        >
          <Lanes drawing={drawn.drawing} ground={drawn.ground} />
          {calendars.map((calendar, i) => (
            <Years
              key={calendar}
              calendar={calendar}
              nth={i}
              of={calendars.length}
              days={days}
              drawn={drawn}
              today={today}
            />
          ))}
          {drawn.drawing.slips.map(slip => {
            const { face, voice } = faces.get(slip.id)!
            return (
              <Slip
                key={slip.id}
                drawn={slip}
                face={face}
                voice={voice}
                ground={drawn.ground}
                chosen={chosen === slip.id}
                onTouch={onTouch}
              />
            )
          })}
        </svg>
      )}
    </div>
  )
})

const Lanes = ({ drawing, ground }: { drawing: Drawing; ground: Ground }) => (
  <>
    {drawing.lanes.map(({ strand, head, line }, i) => (
      <g key={strand}>
        <rect className={i % 2 === 0 ? 'lane' : 'lane lane-other'} {...line} rx="8" />
        <foreignObject {...head}>
          <div className="lane-head">
            <Picture name={strandPicture[strand]} size={Math.round(28 * ground.unit)} />
            {ground.way === 'level' && !ground.narrow && <Both k={`strand.${strand}`} />}
          </div>
        </foreignObject>
      </g>
    ))}
  </>
)

/** The years of one calendar along the line; the first calendar's go through all lanes as faint threads. */
const Years = ({
  calendar,
  nth,
  of,
  days,
  drawn,
  today,
}: {
  calendar: Calendar
  nth: number
  of: number
  days: { from: number; until: number }
  drawn: { ground: Ground; drawing: Drawing }
  today: string
}) => {
  const { patient, sayPatient } = usePair()
  const { ground, drawing } = drawn
  const level = ground.way === 'level'
  const at = scaleOf(days, ground.length)
  const now = at(dayOf(today))
  const marks = yearsAlong(days, ground.length, (level ? 68 : 44) * ground.unit, calendar)
  const { head } = sizesOf(ground)
  const name = drawing.mark(-head, 0, nth)
  return (
    <g className="years">
      {marks
        .filter(({ day }) => nth > 0 || now - at(day) > 40 * ground.unit)
        .map(({ year, day }) => {
          const box = drawing.mark(at(day), at(day), nth)
          return (
            <g key={year}>
              {nth === 0 && (
                <path
                  className="thread"
                  d={level ? `M${box.x} ${box.height}V${drawing.height}` : `M0 ${box.y}H${drawing.width}`}
                />
              )}
              <text x={box.x + box.width / 2} y={box.y + (level ? box.height / 2 : 0)}>
                {numeral(year, patient.pack)}
              </text>
            </g>
          )
        })}
      {nth === 0 && (
        <text
          className="now"
          lang={patient.tag}
          x={drawing.mark(now, now, 0).x + (level ? 0 : drawing.mark(now, now, 0).width / 2)}
          y={drawing.mark(now, now, 0).y + (level ? drawing.mark(now, now, 0).height / 2 : 0)}
        >
          {sayPatient('story.now')}
        </text>
      )}
      {of > 1 && (
        <foreignObject {...name}>
          <div className="lane-head years-name">
            {!ground.narrow && <span lang={patient.tag}>{sayPatient(`story.years-${calendar}`)}</span>}
          </div>
        </foreignObject>
      )}
    </g>
  )
}
