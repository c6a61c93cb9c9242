import type { Box, Drawing, Drawn, Ground } from './ground.ts'

/** What lies under a finger among thin papers: nothing, one, or several. `at`: pixels from where the sight begins, along the line. */
export type Under =
  | { readonly is: 'none' | 'many'; readonly id?: string; readonly at: number }
  | { readonly is: 'one'; readonly id: string; readonly at: number }

/** Half of what a finger covers, in pixels. */
const finger = 24

/** Which of these boxes a finger at this place covers, the nearest first. */
export const covered = (boxes: readonly Drawn[], x: number, y: number): Drawn[] =>
  boxes
    .map(drawn => ({ drawn, away: awayFrom(drawn.paper, x, y) }))
    .filter(({ away }) => away <= finger)
    .sort((a, b) => a.away - b.away)
    .map(({ drawn }) => drawn)

const awayFrom = ({ x, y, width, height }: Box, atX: number, atY: number): number =>
  Math.max(x - atX, atX - x - width, y - atY, atY - y - height, 0)

/** What a touch on a thin lane means. One paper alone is touched; several lie apart when the line is nearer. */
export const thinUnder = (
  thin: readonly Drawn[],
  touch: { clientX: number; clientY: number },
  line: HTMLElement,
  { way, dir }: Ground,
  { width, head }: Drawing,
): Under => {
  const lines = line.querySelector('svg')!.getBoundingClientRect()
  const [right, down] = [touch.clientX - lines.left, touch.clientY - lines.top]
  const x = way === 'upright' ? right : dir === 'ltr' ? right + head : width - head - (lines.right - touch.clientX)
  const under = covered(thin, x, way === 'upright' ? down + head : down)
  const box = line.getBoundingClientRect()
  const at = way === 'upright' ? touch.clientY : dir === 'ltr' ? touch.clientX - box.left : box.right - touch.clientX
  const [first] = under
  if (!first) return { is: 'none', at }
  return { is: under.length === 1 ? 'one' : 'many', id: first.id, at }
}
