import type { Along, Lane, LaneLies, Laid } from './life-line.ts'

/** Where something lies on the ground, in pixels from its upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * The ground the life line is drawn on. `level`: time runs along the line of writing and lanes lie below each other;
 * `upright`: time runs downward and lanes stand beside each other. `unit` is the size of text over its usual size.
 */
export interface Ground {
  readonly way: 'level' | 'upright'
  readonly dir: 'ltr' | 'rtl'
  /** Of the line, in pixels. */
  readonly length: number
  readonly unit: number
  /** There is little room: lanes carry their picture only. */
  readonly narrow?: boolean
}

/** Sizes at the usual size of text, in pixels. A head can always be touched: upright, heads stand in two rows where lanes are slim. */
const level = {
  head: 150,
  years: 32,
  row: 64,
  slip: 58,
  thinRow: 12,
  thinSlip: 9,
  folded: 48,
  slimmest: 48,
  laneGap: 10,
}
const narrow = { ...level, head: 56 }
const upright = { ...level, head: 56, years: 62, row: 60, slip: 52, folded: 24, slimmest: 24, laneGap: 8 }

export type Sizes = typeof level

export const sizesOf = (ground: Pick<Ground, 'way' | 'unit' | 'narrow'>): Sizes => {
  const { way, unit } = ground
  const sizes = way === 'upright' ? upright : ground.narrow ? narrow : level
  return Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, size * unit])) as Sizes
}

const rowOf = (lies: LaneLies, { row, thinRow }: Sizes): number => (lies === 'thin' ? thinRow : row)

/** The room a lane takes across, in pixels. */
export const thicknessOf = ({ lies, rows }: Pick<Lane, 'lies' | 'rows'>, sizes: Sizes): number =>
  lies === 'folded'
    ? sizes.folded
    : Math.max(sizes.slimmest, rows * rowOf(lies, sizes) + (lies === 'thin' ? sizes.thinRow : 0)) + sizes.laneGap

/** A lane with where it lies across the ground. */
interface LaneAcross extends Lane {
  readonly across: Along
}

/** Lanes one after another, behind the scales of years. */
const lanesAcross = (lanes: readonly Lane[], scales: number, sizes: Sizes): LaneAcross[] => {
  let from = sizes.years * scales
  return lanes.map(lane => {
    const to = from + thicknessOf(lane, sizes)
    const across = { from, to }
    from = to
    return { ...lane, across }
  })
}

/** Where a slip of a lane lies across. Thin papers lie in the middle of a lane that has more room. */
const acrossOf = ({ lies, rows, across }: LaneAcross, row: number, sizes: Sizes): Along => {
  const high = rowOf(lies, sizes)
  const thick = lies === 'thin' ? sizes.thinSlip : sizes.slip
  const from = across.from + (across.to - across.from - rows * high) / 2 + row * high
  const own = (high - thick) / 2
  return lies === 'thin' ? { from: from + own, to: from + own + thick } : { from, to: from + thick }
}

/**
 * Turns what lies along the line and across it into a box on the ground.
 * Invariant: right to left is the exact mirror of left to right; nothing else depends on the direction.
 */
const boxOn = (
  along: Along,
  across: Along,
  ground: Pick<Ground, 'way' | 'dir'>,
  size: { width: number; height: number },
): Box => {
  const box =
    ground.way === 'level'
      ? { x: along.from, y: across.from, width: along.to - along.from, height: across.to - across.from }
      : { x: across.from, y: along.from, width: across.to - across.from, height: along.to - along.from }
  return ground.dir === 'ltr' ? box : { ...box, x: size.width - box.x - box.width }
}

/** A slip's boxes on the ground. */
export interface Drawn {
  readonly id: string
  readonly form: Laid['form']
  readonly paper: Box
  readonly reach: Box
  readonly core?: Box
}

/**
 * A lane's boxes on the ground: its head, its whole line, the faint band of what is folded or what slips reach beyond their papers,
 * and its thin papers where it has them.
 */
export interface DrawnLane {
  readonly strand: Lane['strand']
  readonly lies: LaneLies
  readonly head: Box
  readonly line: Box
  readonly band: readonly Box[]
  readonly thin: readonly Drawn[]
}

export interface Drawing {
  readonly width: number
  readonly height: number
  /** Of the heads, along the line: everything else lies behind it. */
  readonly head: number
  readonly slips: readonly Drawn[]
  readonly lanes: readonly DrawnLane[]
  /** Where a mark of a scale stands: the stretch along the line it names, in the nth scale. */
  readonly mark: (from: number, to: number, scale: number) => Box
  readonly headOf: (scale: number) => Box
}

/** Heads upright stand in two rows where a lane is slimmer than a head. */
const rowsOfHeads = (lanes: readonly LaneAcross[], { head }: Sizes, { way }: Ground): 1 | 2 =>
  way === 'upright' && lanes.some(({ across }) => across.to - across.from < head - 6) ? 2 : 1

const whole: Along = { from: -Infinity, to: Infinity }

/** Everything on the ground with its box; of what lies along the line, only what reaches into `seen` (in pixels along the line). */
export const draw = (
  lanes: readonly Lane[],
  laid: readonly Laid[],
  scales: number,
  ground: Ground,
  seen: Along = whole,
): Drawing => {
  const sizes = sizesOf(ground)
  const lying = lanesAcross(lanes, scales, sizes)
  const headRows = rowsOfHeads(lying, sizes, ground)
  const head = sizes.head * headRows
  const across = lying.at(-1)?.across.to ?? sizes.years * scales
  const along = ground.length + head
  const size = ground.way === 'level' ? { width: along, height: across } : { width: across, height: along }
  const shifted = ({ from, to }: Along): Along => ({ from: from + head, to: to + head })
  const inSight = ({ from, to }: Along): boolean => to >= seen.from && from <= seen.to
  const on = (along: Along, across: Along) => boxOn(along, across, ground, size)
  const laneOf = new Map(lying.map(lane => [lane.strand, lane]))
  const drawnSlip = ({ id, form, strand, row, paper, reach, core }: Laid): Drawn => {
    const lane = laneOf.get(strand)!
    const across = acrossOf(lane, row, sizes)
    // Slips that lie close keep within their paper: beyond it there is a strip behind them all.
    const own = lane.lies === 'close' ? within(reach, paper) : reach
    const along = (one: Along): Along => shifted(cut(one, seen))
    const drawn = { id, form, paper: on(along(paper), across), reach: on(along(own), across) }
    return core ? { ...drawn, core: on(along(core), across) } : drawn
  }
  const near = laid.filter(({ paper, reach }) => inSight(paper) || inSight(reach))
  const isThin = ({ strand }: Laid): boolean => laneOf.get(strand)?.lies === 'thin'
  const thin = Map.groupBy(near.filter(isThin), slip => slip.strand)
  const held = Map.groupBy(near, slip => slip.strand)
  const bandOf = (lane: LaneAcross): Box[] => {
    if (lane.lies === 'open') return []
    if (lane.lies === 'folded')
      return lane.band
        .filter(inSight)
        .map(one => on(shifted(one), middleOf(lane.across, Math.min(14, sizes.folded / 2))))
    return (held.get(lane.strand) ?? [])
      .filter(({ paper, reach }) => reach.from < paper.from || reach.to > paper.to)
      .map(({ row, reach }) => on(shifted(cut(reach, seen)), middleOf(acrossOf(lane, row, sizes), sizes.thinSlip)))
  }
  return {
    ...size,
    head,
    slips: near.filter(slip => !isThin(slip)).map(drawnSlip),
    lanes: lying.map((lane, i) => ({
      strand: lane.strand,
      lies: lane.lies,
      head: on(
        headAlong(i, headRows, sizes.head),
        ground.way === 'level' ? lane.across : aroundAtLeast(lane.across, sizes.head - 8),
      ),
      line: on({ from: 0, to: along }, lane.across),
      band: bandOf(lane),
      thin: (thin.get(lane.strand) ?? []).map(drawnSlip),
    })),
    mark: (from, to, scale) => on(shifted({ from, to }), scaleAcross(scale, sizes)),
    headOf: scale => on({ from: 0, to: head }, scaleAcross(scale, sizes)),
  }
}

const scaleAcross = (scale: number, { years }: Sizes): Along => ({ from: years * scale, to: years * (scale + 1) })

/** Every other head stands in the second row. */
const headAlong = (nth: number, rows: 1 | 2, high: number): Along => {
  const row = rows === 2 ? nth % 2 : 0
  return { from: row * high, to: (row + 1) * high }
}

/** At least so wide, around the same middle. */
const aroundAtLeast = ({ from, to }: Along, least: number): Along => {
  const more = Math.max(0, least - (to - from)) / 2
  return { from: from - more, to: to + more }
}

/** A strip so thick along the middle. */
const middleOf = ({ from, to }: Along, thick: number): Along => {
  const middle = (from + to) / 2
  return { from: middle - thick / 2, to: middle + thick / 2 }
}

/** A paper longer than this is drawn as far as a little beyond what is drawn; a shorter one whole. */
const long = 800
const beyond = 64

const cut = (stretch: Along, { from, to }: Along): Along =>
  stretch.to - stretch.from < long ? stretch : within(stretch, { from: from - beyond, to: to + beyond })

/** As much of a stretch as lies within another. */
const within = (stretch: Along, other: Along): Along => {
  const from = Math.min(Math.max(stretch.from, other.from), other.to)
  return { from, to: Math.max(from, Math.min(stretch.to, other.to)) }
}
