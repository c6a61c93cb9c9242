import type { Along, Lane, Laid } from './life-line.ts'

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

/** Sizes at the usual size of text, in pixels. */
const level = { head: 150, years: 32, row: 64, slip: 58, laneGap: 10 }
const narrow = { ...level, head: 56 }
const upright = { head: 56, years: 62, row: 60, slip: 52, laneGap: 8 }

export const sizesOf = (ground: Pick<Ground, 'way' | 'unit' | 'narrow'>): typeof level => {
  const { way, unit } = ground
  const sizes = way === 'upright' ? upright : ground.narrow ? narrow : level
  return Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, size * unit])) as typeof level
}

/** How far across the lanes a row begins, with the scale's own room before the first. */
const acrossRow = (row: number, lane: number, scales: number, ground: Ground): number => {
  const { years, row: high, laneGap } = sizesOf(ground)
  return years * scales + row * high + lane * laneGap
}

/** The whole ground for so many lanes, rows and scales of years. */
const groundSize = (lanes: readonly Lane[], scales: number, ground: Ground): { width: number; height: number } => {
  const rows = lanes.reduce((sum, lane) => sum + lane.rows, 0)
  const across = acrossRow(rows, lanes.length, scales, ground)
  const along = ground.length + sizesOf(ground).head
  return ground.way === 'level' ? { width: along, height: across } : { width: across, height: along }
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

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly slips: readonly Drawn[]
  readonly lanes: readonly { readonly strand: Lane['strand']; readonly head: Box; readonly line: Box }[]
  /** Where a mark of a scale stands: the stretch along the line it names, in the nth scale. */
  readonly mark: (from: number, to: number, scale: number) => Box
}

/** Everything on the ground with its box. */
export const draw = (lanes: readonly Lane[], laid: readonly Laid[], scales: number, ground: Ground): Drawing => {
  const size = groundSize(lanes, scales, ground)
  const { head, years, row: high, slip: thick, laneGap } = sizesOf(ground)
  const shifted = ({ from, to }: Along): Along => ({ from: from + head, to: to + head })
  const laneOf = new Map(lanes.map((lane, i) => [lane.strand, i]))
  const on = (along: Along, across: Along) => boxOn(along, across, ground, size)
  return {
    ...size,
    slips: laid.map(({ id, form, strand, row, paper, reach, core }) => {
      const top = acrossRow(row, laneOf.get(strand) ?? 0, scales, ground) + laneGap / 2
      const across = { from: top, to: top + thick }
      const drawn = { id, form, paper: on(shifted(paper), across), reach: on(shifted(reach), across) }
      return core ? { ...drawn, core: on(shifted(core), across) } : drawn
    }),
    lanes: lanes.map((lane, i) => {
      const from = acrossRow(lane.firstRow, i, scales, ground)
      const across = { from, to: from + lane.rows * high + laneGap }
      return {
        strand: lane.strand,
        head: on({ from: 0, to: head }, across),
        line: on({ from: 0, to: head + ground.length }, across),
      }
    }),
    mark: (from, to, scale) => on(shifted({ from, to }), { from: years * scale, to: years * (scale + 1) }),
  }
}
