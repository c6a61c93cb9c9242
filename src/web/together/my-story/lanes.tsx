import { memo } from 'react'
import { Both } from '../../parts/languages.tsx'
import { Picture } from '../../parts/picture.tsx'
import type { Box, DrawnLane, Ground } from './ground.ts'
import { strandPicture } from './suggested-strand.ts'

const rect = ({ x, y, width, height }: Box): string => `M${x} ${y}h${width}v${height}h${-width}Z`

/** Many boxes as one path: a thin lane has hundreds. */
const rects = (boxes: readonly Box[]): string => boxes.map(rect).join('')

const sameBox = (one: Box, other: Box): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height

const sameBoxes = (one: readonly Box[], other: readonly Box[]): boolean =>
  one === other || (one.length === other.length && one.every((box, i) => sameBox(box, other[i]!)))

const sameThin = (one: DrawnLane['thin'], other: DrawnLane['thin']): boolean =>
  one.length === other.length && one.every(({ id, paper }, i) => id === other[i]!.id && sameBox(paper, other[i]!.paper))

/** The ground of a lane and what lies on it as thin papers or as a faint band; touched, a folded lane opens. */
export const LaneGround = memo(
  function LaneGround({ lane, nth, voices }: { lane: DrawnLane; nth: number; voices: ReadonlySet<string> }) {
    const { strand, lies, line, band, thin } = lane
    const sure = thin.flatMap(({ id, core, paper }) => (core && !voices.has(id) ? [paper] : []))
    const sureOfTheirs = thin.flatMap(({ id, core, paper }) => (core && voices.has(id) ? [paper] : []))
    const open = thin.flatMap(({ core, paper }) => (core ? [] : [paper]))
    return (
      <g data-lane={strand} data-lies={lies}>
        <rect className={nth % 2 === 0 ? 'lane' : 'lane lane-other'} {...line} rx="8" />
        {band.length > 0 && <path className="lane-band" d={rects(band)} />}
        {open.length > 0 && <path className="thin-open" d={rects(open)} />}
        {sure.length > 0 && <path className="thin-paper" d={rects(sure)} />}
        {sureOfTheirs.length > 0 && <path className="thin-paper thin-professional" d={rects(sureOfTheirs)} />}
      </g>
    )
  },
  (one, other) =>
    one.nth === other.nth &&
    one.voices === other.voices &&
    one.lane.strand === other.lane.strand &&
    one.lane.lies === other.lane.lies &&
    sameBox(one.lane.line, other.lane.line) &&
    sameBoxes(one.lane.band, other.lane.band) &&
    sameThin(one.lane.thin, other.lane.thin),
)

/** The head of a lane: a touch folds it or opens it. The keyboard has the same among the controls. */
export const LaneHead = ({ lane, nth, ground }: { lane: DrawnLane; nth: number; ground: Ground }) => {
  const { strand, lies, line, head } = lane
  const folded = lies === 'folded'
  const size = Math.round((folded && ground.way === 'upright' ? 22 : 28) * ground.unit)
  return (
    <g className="lane-handle" data-head={strand} data-folded={folded || undefined}>
      <rect className={nth % 2 === 0 ? 'lane' : 'lane lane-other'} {...line} rx="8" />
      <rect className="lane-touch" {...head} rx="8" />
      <foreignObject {...head}>
        <div className="lane-head">
          <Picture name={strandPicture[strand]} size={size} />
          {ground.way === 'level' && !ground.narrow && <Both k={`strand.${strand}`} />}
        </div>
      </foreignObject>
    </g>
  )
}
