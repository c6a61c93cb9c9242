import type { Form } from '#time'
import type { Strand } from '#story'

/** Days since 1970-01-01, from `from` until before `until`. Infinite where nobody has told. */
export interface Days {
  readonly from: number
  readonly until: number
}

/** One piece as it lies in time: where it may reach, and where it surely is (none: only the reach). */
export interface Slip {
  readonly id: string
  readonly strand: Strand
  readonly form: Form
  readonly reach: Days
  readonly core?: Days
}

/** Lanes always lie in this order; where somebody lived comes first. */
export const strandOrder: readonly Strand[] = [
  'place',
  'with-whom',
  'people',
  'work',
  'health',
  'journey',
  'good',
  'other',
]

interface Ranges {
  readonly start: { readonly earliest: number; readonly latest: number }
  readonly end: { readonly earliest: number; readonly latest: number }
}

/** Where a piece lies, or undefined while nothing told holds it on either side: then it lies beside the picture. */
export const lieOf = ({ start, end }: Ranges): { reach: Days; core?: Days } | undefined => {
  if (!Number.isFinite(start.earliest) && !Number.isFinite(end.latest)) return undefined
  const reach = { from: start.earliest, until: end.latest }
  return start.latest < end.earliest ? { reach, core: { from: start.latest, until: end.earliest } } : { reach }
}

/** All the days the picture shows: every told bound and today, with a little room at both ends. */
export const daysShown = (slips: readonly Slip[], today: number): Days => {
  const bounds = slips
    .flatMap(({ reach, core }) => [reach.from, reach.until, core?.from ?? Infinity, core?.until ?? Infinity])
    .filter(Number.isFinite)
  const from = bounds.reduce((least, day) => Math.min(least, day), today - 3650)
  const until = bounds.reduce((most, day) => Math.max(most, day), today)
  const room = (until - from) * 0.01
  return { from: from - room, until: until + room }
}

/** From a day to pixels along the line, 0 at its beginning, whatever the direction of writing. */
export const scaleOf =
  ({ from, until }: Days, length: number) =>
  (day: number): number =>
    day <= from ? 0 : day >= until ? length : ((day - from) / (until - from)) * length

/** A stretch of the line in pixels from its beginning. */
export interface Along {
  readonly from: number
  readonly to: number
}

/** A slip on the line: its paper, what it reaches, its core, and the row of its lane it lies in. */
export interface Laid {
  readonly id: string
  readonly strand: Strand
  readonly form: Form
  readonly row: number
  readonly paper: Along
  readonly reach: Along
  readonly core?: Along
}

/**
 * How a lane lies. `open`: each slip with room for all it reaches. `close`: slips side by side, what they reach a faint strip behind
 * them. `thin`: too many to look at one by one, each a thin paper. `folded`: a faint band where there is something, no paper.
 */
export type LaneLies = 'open' | 'close' | 'thin' | 'folded'

export interface Lane {
  readonly strand: Strand
  readonly lies: LaneLies
  readonly rows: number
  /** Where something lies, for the faint band of a folded lane: apart from each other, in order. */
  readonly band: readonly Along[]
}

/**
 * Room on the line, in pixels: its length, the least a slip needs to be touched (`least`) and to be read (`wide`), the room between
 * two slips. `most`: rows a lane may have before its slips lie closer; left out, each lane has the rows it needs.
 */
export interface Room {
  readonly length: number
  readonly least: number
  readonly between: number
  readonly wide?: number
  readonly most?: number
}

/** The least length of a thin paper, in pixels. */
const thinnest = 7

/** The paper covers the core, or for want of one lies in the middle of what it reaches; never outside the line. */
const paperOn = (reach: Along, core: Along | undefined, length: number, least: number): Along => {
  const wide = Math.max(core ? core.to - core.from : 0, least)
  const middle = core ? (core.from + core.to) / 2 : (reach.from + reach.to) / 2
  const from = Math.max(
    0,
    Math.min(core && core.to - core.from >= least ? core.from : middle - wide / 2, length - wide),
  )
  return { from, to: from + wide }
}

/** Where a slip begins and ends on its row: all it reaches, or its paper alone. */
type Extent = (slip: Pick<Laid, 'paper' | 'reach'>) => Along

const allOf: Extent = ({ paper, reach }) => ({
  from: Math.min(paper.from, reach.from),
  to: Math.max(paper.to, reach.to),
})
const paperOf: Extent = ({ paper }) => paper

/** A way for a lane to lie: how long its slips are at least, and what of them keeps others off their row. */
interface Way {
  readonly lies: Exclude<LaneLies, 'folded'>
  readonly least: number
  readonly extent: Extent
}

/** The ways a lane may lie, the one with most to see first. */
const waysOf = ({ least, wide, most }: Room): readonly Way[] => {
  const open: Way = { lies: 'open', least, extent: allOf }
  if (most === undefined) return [open]
  return [
    ...(wide === undefined ? [] : [{ ...open, least: wide }]),
    open,
    { lies: 'close', least, extent: paperOf },
    { lies: 'thin', least: thinnest, extent: paperOf },
  ]
}

/** The first row of a lane where a slip covers no other; more rows than `most`, and there is no such lane. */
const packed = (slips: readonly Slip[], way: Way, room: Room, along: (days: Days) => Along): Laid[] | undefined => {
  const { least, extent, lies } = way
  const held = slips
    .map(({ id, strand, form, reach, core }) => {
      const reached = along(reach)
      const sure = core && along(core)
      return { id, strand, form, reach: reached, paper: paperOn(reached, sure, room.length, least), core: sure }
    })
    .sort((a, b) => extent(a).from - extent(b).from || (a.id < b.id ? -1 : 1))
  const most = lies === 'thin' ? Infinity : (room.most ?? Infinity)
  const between = lies === 'thin' ? 2 : room.between
  const ends: number[] = []
  const laid: Laid[] = []
  for (const { core, ...slip } of held) {
    const { from, to } = extent(slip)
    const free = ends.findIndex(end => end + between <= from)
    const row = free < 0 ? ends.length : free
    if (row >= most) return undefined
    ends[row] = to
    laid.push({ ...slip, row, ...(core && { core }) })
  }
  return laid
}

/** Stretches of the line, joined where they touch. */
const joined = (stretches: readonly Along[]): Along[] => {
  const whole: Along[] = []
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = whole.at(-1)
    if (last && from <= last.to) whole[whole.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else whole.push({ from, to })
  }
  return whole
}

const nothingFolded: ReadonlySet<Strand> = new Set()

/**
 * Lays slips into lanes and rows. Only lanes that hold something; a slip takes the first row of its lane where it covers
 * no other, and a lane that would need too many rows lies closer. Invariant: no two slips of one row overlap, and the order in which
 * slips come does not matter.
 */
export const layOut = (
  slips: readonly Slip[],
  days: Days,
  room: Room,
  folded: ReadonlySet<Strand> = nothingFolded,
): { lanes: Lane[]; laid: Laid[] } => {
  const at = scaleOf(days, room.length)
  const along = (span: Days): Along => ({ from: at(span.from), to: at(span.until) })
  const held = Map.groupBy(slips, slip => slip.strand)
  const lanes: Lane[] = []
  const laid: Laid[] = []
  for (const strand of strandOrder) {
    const own = held.get(strand)
    if (!own) continue
    if (folded.has(strand)) {
      const band = joined(own.map(({ reach, core }) => paperOn(along(reach), along(core ?? reach), room.length, 3)))
      lanes.push({ strand, lies: 'folded', rows: 0, band })
      continue
    }
    for (const way of waysOf(room)) {
      const lying = packed(own, way, room, along)
      if (!lying) continue
      const rows = lying.reduce((most, { row }) => Math.max(most, row + 1), 0)
      lanes.push({ strand, lies: way.lies, rows, band: [] })
      laid.push(...lying)
      break
    }
  }
  return { lanes, laid }
}
