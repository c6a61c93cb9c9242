import { useEffect, useMemo, useRef, useState } from 'react'
import type { Strand } from '#story'
import { dayOf } from '#time'
import { beginFolded } from './fold.ts'
import { sizesOf, thicknessOf, type Ground } from './ground.ts'
import { daysShown, layOut, strandOrder, type Along, type Days, type Laid, type Room as OnLine } from './life-line.ts'
import type { Drawable } from './slip.tsx'
import type { Room } from './use-room.ts'

/** Above so many slips a lane takes no more rows than a few: its slips lie closer, and nearer they lie apart again. */
const calm = 60
const rowsAt = (nearness: number): number => (nearness < 16 ? 3 : nearness < 64 ? 5 : 8)

/** Room on the line for slips as many as these. */
export const roomOn = ({ way, length, unit, narrow }: Ground, slips: number, nearness = 1): OnLine => {
  const wide = way === 'level' && !narrow ? 148 * unit : undefined
  const between = 6
  if (slips <= calm) return { length, least: wide ?? 52 * unit, between }
  return { length, least: 52 * unit, between, most: rowsAt(nearness), ...(wide && { wide }) }
}

/** Which lanes begin folded: none, unless there are very many slips and the lanes have no room side by side. Kept as they began. */
export const useBegun = (
  slips: readonly Drawable[],
  days: Days,
  ground: Ground | undefined,
  room: Room | undefined,
) => {
  const way = ground?.way
  const [begun, setBegun] = useState<{ way: Ground['way'] | undefined; folded: ReadonlySet<Strand> }>()
  if (ground && room && slips.length > 0 && begun?.way !== way) {
    const sizes = sizesOf(ground)
    const { lanes } = layOut(slips, days, roomOn(ground, slips.length))
    const across = lanes.map(lane => ({
      strand: lane.strand,
      open: thicknessOf(lane, sizes),
      folded: thicknessOf({ lies: 'folded', rows: 0 }, sizes),
    }))
    const free = (way === 'level' ? Math.max(640 * room.unit, room.height) : room.width) - sizes.years
    setBegun({ way, folded: slips.length > calm ? beginFolded(across, free) : new Set() })
  }
  return begun?.folded
}

/** The days shown, the same object while they are the same. */
export const useDays = (slips: readonly Drawable[], today: string): Days => {
  const { from, until } = useMemo(() => daysShown(slips, dayOf(today)), [slips, today])
  return useMemo(() => ({ from, until }), [from, until])
}

export const useStrands = (slips: readonly Drawable[]): readonly Strand[] => {
  const held = strandOrder.filter(strand => slips.some(slip => slip.strand === strand)).join(' ')
  return useMemo(() => held.split(' ').filter(Boolean) as Strand[], [held])
}

/** Brings a piece into sight once, when it is first wanted and lies there. What a hand moved away stays away. */
export const useBroughtIn = (
  id: string | undefined,
  laid: readonly Laid[] | undefined,
  bringIn: (along: Along) => void,
): void => {
  const done = useRef<string>(undefined)
  useEffect(() => {
    if (done.current === id) return
    const paper = laid?.find(slip => slip.id === id)?.paper
    if (id && !paper) return
    done.current = id
    if (paper) bringIn(paper)
  }, [id, laid, bringIn])
}

/** Slips that a professional told: thin papers keep that colour. The same set while it holds the same. */
export const useTheirs = (slips: readonly Drawable[]): ReadonlySet<string> => {
  const ids = slips
    .filter(({ voice }) => voice === 'professional')
    .map(({ id }) => id)
    .join(' ')
  return useMemo(() => new Set(ids.split(' ')), [ids])
}
