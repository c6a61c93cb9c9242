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

export interface Lane {
  readonly strand: Strand
  readonly firstRow: number
  readonly rows: number
}

/** Room on the line, in pixels: its length, the least a slip needs to be touched and read, the room between two slips. */
export interface Room {
  readonly length: number
  readonly least: number
  readonly between: number
}

/** The paper covers the core, or for want of one lies in the middle of what it reaches; never outside the line. */
const paperOn = (reach: Along, core: Along | undefined, { length, least }: Room): Along => {
  const wide = Math.max(core ? core.to - core.from : 0, least)
  const middle = core ? (core.from + core.to) / 2 : (reach.from + reach.to) / 2
  const from = Math.max(
    0,
    Math.min(core && core.to - core.from >= least ? core.from : middle - wide / 2, length - wide),
  )
  return { from, to: from + wide }
}

/**
 * Lays slips into lanes and rows. Only lanes that hold something; a slip takes the first row of its lane where it covers
 * no other. Invariant: no two slips of one row overlap, and the order in which slips come does not matter.
 */
export const layOut = (slips: readonly Slip[], days: Days, room: Room): { lanes: Lane[]; laid: Laid[] } => {
  const at = scaleOf(days, room.length)
  const along = (span: Days): Along => ({ from: at(span.from), to: at(span.until) })
  const lanes: Lane[] = []
  const laid: Laid[] = []
  let firstRow = 0
  for (const strand of strandOrder) {
    const held = slips
      .filter(slip => slip.strand === strand)
      .map(({ id, form, reach, core }) => {
        const reached = along(reach)
        const sure = core && along(core)
        return { id, strand, form, reach: reached, core: sure, paper: paperOn(reached, sure, room) }
      })
      .sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1))
    if (held.length === 0) continue
    const ends: number[] = []
    for (const { core, ...slip } of held) {
      const free = ends.findIndex(end => end + room.between <= startOf(slip))
      const row = free < 0 ? ends.length : free
      ends[row] = Math.max(slip.paper.to, slip.reach.to)
      laid.push({ ...slip, row: firstRow + row, ...(core && { core }) })
    }
    lanes.push({ strand, firstRow, rows: ends.length })
    firstRow += ends.length
  }
  return { lanes, laid }
}

const startOf = ({ paper, reach }: Pick<Laid, 'paper' | 'reach'>): number => Math.min(paper.from, reach.from)
