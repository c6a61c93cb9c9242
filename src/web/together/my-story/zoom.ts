import type { Along, Days } from './life-line.ts'

/** How near the line is looked at: 1 shows the whole life, 2 half of it at a time. */
export type Nearness = number

/** The nearest: about three months at a time. Never less than the whole life. */
export const nearest = ({ from, until }: Days): Nearness => Math.max(1, (until - from) / 90)

/** One step nearer or farther doubles or halves; a pinch and a wheel go between. Always from the whole life to the nearest. */
export const stepped = (now: Nearness, by: number, most: Nearness): Nearness => {
  const next = Math.min(most, Math.max(1, now * by))
  return next < 1.01 ? 1 : next
}

/** What is seen of the line: where it begins, in pixels from the line's beginning, and how much. */
export interface Sight {
  readonly at: number
  readonly seen: number
}

/**
 * Where the sight begins after the line has another length, when the place `held` pixels into the sight is to stay where it is under
 * the finger. Never before the line or behind it.
 */
export const keptUnder = ({ at, seen }: Sight, held: number, before: number, after: number): number =>
  Math.max(0, Math.min(((at + held) / before) * after - held, after - seen))

/** The stretch of the line to draw: what is seen and as much again on both sides, in steps, so that a small move draws nothing new. */
export const drawnAround = ({ at, seen }: Sight): Along => {
  const step = Math.max(1, seen / 2)
  return { from: Math.floor((at - seen) / step) * step, to: Math.ceil((at + seen * 2) / step) * step }
}

/** So much of a slip in sight can be seen and touched, in pixels. */
const enough = 48

/** Where the sight begins so that a stretch can be seen: as it is where it can be seen already, else with the stretch in the middle. */
export const broughtIn = ({ at, seen }: Sight, { from, to }: Along): number => {
  const inSight = Math.min(to, at + seen) - Math.max(from, at)
  return inSight >= Math.min(enough, to - from) ? at : Math.max(0, (from + to - seen) / 2)
}
