import { memo, useMemo } from 'react'
import { dayOf, type Calendar } from '#time'
import { monthName, numeral, packFor } from '#words'
import { usePair } from '../../parts/languages.tsx'
import type { Drawing, Ground } from './ground.ts'
import { scaleOf, type Along, type Days } from './life-line.ts'
import { daysOf, monthsAlong, yearsAlong, type TimeMark } from './years.ts'

/** What is drawn, on which ground, of which days, and which stretch of the line. */
export interface OnGround {
  readonly ground: Ground
  readonly drawing: Drawing
  readonly days: Days
  readonly seen: Along
  readonly today: string
}

const useMarks = (calendar: Calendar, { ground, days, seen }: OnGround) => {
  const { length, unit, way } = ground
  return useMemo(() => {
    const apart = (way === 'level' ? 68 : 44) * unit
    const shown = daysOf(days, length, seen)
    return {
      years: yearsAlong(days, length, apart, calendar, shown),
      months: monthsAlong(days, length, (way === 'level' ? 66 : 40) * unit, calendar, shown),
    }
  }, [calendar, length, unit, way, days, seen])
}

/**
 * The years of one calendar along the line, and its months where the line is near enough; the first calendar's go through all lanes
 * as faint threads.
 */
export const Years = memo(function Years({ calendar, nth, on }: { calendar: Calendar; nth: number; on: OnGround }) {
  const { patient, asked, sayPatient } = usePair()
  const { ground, drawing, days, today } = on
  const pack = packFor(patient.pack, asked)
  const at = scaleOf(days, ground.length)
  const now = at(dayOf(today))
  const { years, months } = useMarks(calendar, on)
  // A number that would be cut off at the line's beginning, or lie under "now", is left out.
  const room = (ground.way === 'level' ? 20 : 8) * ground.unit
  const clear = ({ day }: TimeMark): boolean =>
    at(day) >= room && (nth > 0 || Math.abs(now - at(day)) > 40 * ground.unit)
  // Some months have a name on either side of the Two Rivers and the Nile: here there is room for one.
  const nameOf = (month: number, { year, leapMonth }: TimeMark): string =>
    monthName(pack, { calendar, month, year, leapMonth }).split('/')[0]!
  return (
    <g className="years">
      {years.filter(clear).map(mark => (
        <Mark key={mark.year} at={at(mark.day)} nth={nth} on={on} words={numeral(mark.year, pack)} />
      ))}
      {months.filter(clear).map(mark => (
        <Mark
          key={`${mark.year}-${mark.month}${mark.leapMonth ? 'L' : ''}`}
          at={at(mark.day)}
          nth={nth}
          on={on}
          words={nameOf(mark.month!, mark)}
          month
        />
      ))}
      {nth === 0 && now >= on.seen.from && now <= on.seen.to && (
        <Words box={drawing.mark(now, now, 0)} on={on} className="now" words={sayPatient('story.now')} />
      )}
    </g>
  )
})

const Mark = ({
  at,
  nth,
  on,
  words,
  month = false,
}: {
  at: number
  nth: number
  on: OnGround
  words: string
  month?: boolean
}) => {
  const { drawing, ground } = on
  const box = drawing.mark(at, at, nth)
  const through = ground.way === 'level' ? `M${box.x} ${box.height}V${drawing.height}` : `M0 ${box.y}H${drawing.width}`
  return (
    <g>
      {nth === 0 && <path className="thread" d={through} />}
      <Words box={box} on={on} className={month ? 'month' : 'year'} words={words} />
    </g>
  )
}

const Words = ({
  box: { x, y, width, height },
  on: { ground },
  className,
  words,
}: {
  box: { x: number; y: number; width: number; height: number }
  on: OnGround
  className: string
  words: string
}) => {
  const { patient } = usePair()
  return (
    <text className={className} lang={patient.tag} x={x + width / 2} y={y + (ground.way === 'level' ? height / 2 : 0)}>
      {words}
    </text>
  )
}

/** The name of a calendar, where there are several: in short where there is little room for it. */
export const YearsName = ({
  calendar,
  nth,
  drawing,
  ground,
}: { calendar: Calendar; nth: number } & Pick<OnGround, 'drawing' | 'ground'>) => {
  const { patient, sayPatient } = usePair()
  const isBrief = ground.narrow || ground.way === 'upright'
  return (
    <foreignObject {...drawing.headOf(nth)}>
      <div className="lane-head years-name">
        <span lang={patient.tag}>{sayPatient(isBrief ? `calendar.short-${calendar}` : `calendar.${calendar}`)}</span>
      </div>
    </foreignObject>
  )
}
