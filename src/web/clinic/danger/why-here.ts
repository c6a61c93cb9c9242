import { instantOf, type Danger } from '#plan'

/** Why a danger stands before somebody, as it is said there. */
export type WhyHere = 'taken' | 'left-over' | 'unseen' | 'named' | 'seen' | 'stand-in'

const dayIn = (moment: string | undefined, timeZone: string): string =>
  instantOf(moment)?.toZonedDateTimeISO(timeZone).toPlainDate().toString() ?? ''

/** Why this danger stands before somebody at a moment (ISO 8601), in the clinic's time zone. */
export const whyHere = (
  danger: Danger,
  { staff, now, timeZone }: { readonly staff: string; readonly now: string; readonly timeZone: string },
): WhyHere => {
  const lastDay = [danger.by, danger.takenAt]
    .map(moment => dayIn(moment, timeZone))
    .sort()
    .at(-1)!
  const isPast = (instantOf(now)?.epochMilliseconds ?? 0) > (instantOf(danger.by)?.epochMilliseconds ?? 0)
  if (dayIn(now, timeZone) > lastDay) return 'left-over'
  if (danger.takenBy === staff) return 'taken'
  if (danger.seenBy.includes(staff)) return 'seen'
  if (isPast && danger.seenBy.length === 0) return 'unseen'
  return danger.takenBy === undefined && danger.named === staff ? 'named' : 'stand-in'
}

/** The time of a moment on the clinic's clock, in Latin digits: "14:05". */
export const clockTime = (moment: string, timeZone: string): string => {
  const there = instantOf(moment)?.toZonedDateTimeISO(timeZone)
  const two = (n: number) => String(n).padStart(2, '0')
  return there ? `${two(there.hour)}:${two(there.minute)}` : ''
}
