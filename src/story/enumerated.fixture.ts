import type { Edge } from './network/index.ts'
import type { Placement } from './placement.ts'
import { everyChoice, id } from './planted.fixture.ts'

/** How a day stands: covered however it may have been, covered by nothing, or sometimes. */
export type Stands = 'covered' | 'certain' | 'possible'

/**
 * Every way in which so many stays may have lain within some days, tried one by one, pieces 1, 2, ...: how each day stands.
 * Undefined where there is none. What was told must speak of these stays and the origin alone.
 */
export const enumerated = (placement: Placement, stays: number, from: number, days: number): Stands[] | undefined => {
  const { frame, held } = placement.ground()
  const starts = Array.from({ length: stays }, (_, at) => frame.points.startOf(id(at + 1))!)
  const ways = frame.ties
    .filter(tie => held.get(tie.id) !== 'does-not-fit-yet')
    .map(tie => (tie.among ?? [tie]).map(way => way[held.get(tie.id) === 'fits' ? 'told' : 'stretched']))
  const covered = new Uint32Array(days)
  let all = 0
  for (const edges of everyChoice(ways))
    for (const lain of waysToLie(starts, edges, from, days)) {
      all++
      for (let day = 0; day < days; day++)
        if (lain.some(([start, end]) => start <= from + day && from + day < end)) covered[day]!++
    }
  if (all === 0) return undefined
  return [...covered].map(times => (times === all ? 'covered' : times === 0 ? 'certain' : 'possible'))
}

type Lain = readonly (readonly [number, number])[]

/** Every start and end within the days under which all edges hold; stays are laid one after another. */
function* waysToLie(
  starts: readonly number[],
  edges: readonly Edge[],
  from: number,
  days: number,
  laid: Lain = [],
): Generator<Lain> {
  const next = starts[laid.length]
  if (next === undefined) {
    yield laid
    return
  }
  for (let start = from; start < from + days; start++)
    for (let end = start + 1; end <= from + days; end++) {
      const lain = [...laid, [start, end] as const]
      if (holdSoFar(starts, edges, lain)) yield* waysToLie(starts, edges, from, days, lain)
    }
}

const holdSoFar = (starts: readonly number[], edges: readonly Edge[], lain: Lain): boolean => {
  const days = new Map([[0, 0]])
  for (const [at, [start, end]] of lain.entries()) days.set(starts[at]!, start).set(starts[at]! + 1, end)
  return edges.every(([u, v, most]) => {
    const [from, to] = [days.get(u), days.get(v)]
    return from === undefined || to === undefined || to - from <= most
  })
}
