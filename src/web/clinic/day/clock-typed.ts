import { numberFrom } from '#words'

/**
 * A time of day as people type it ("9", "9:30", "9.30", "930", "kl. 9,30", in any digits) as `09:30`; undefined where it is
 * none.
 */
export const clockTyped = (typed: string): string | undefined => {
  const told = typed.trim().replace(/^kl\.?\s*/i, '')
  const parts = /^(\p{Nd}{1,2})(?:\s*[:.,]\s*(\p{Nd}{2}))?$/u.exec(told) ?? /^(\p{Nd}{1,2})(\p{Nd}{2})$/u.exec(told)
  if (!parts) return undefined
  const [hour, minute] = [numberFrom(parts[1] ?? ''), numberFrom(parts[2] ?? '0')]
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
