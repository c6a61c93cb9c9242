import { numberFrom } from '#words'

/** One step up or down of a number field; an unreadable or empty field begins at `from`. Never below `least`. */
export const stepped = (typed: string, by: number, from: number, least: number): string => {
  const now = numberFrom(typed)
  return String(now === undefined || Number.isNaN(now) ? from : Math.max(least, now + by))
}

/** "A year and a half": puts the half on, or takes it off. An empty field becomes a half alone. */
export const halved = (typed: string, on: boolean): string => {
  const whole = Math.floor(numberFrom(typed) || 0)
  return on ? String(whole + 0.5) : whole === 0 ? '' : String(whole)
}

export const isHalf = (typed: string): boolean => (numberFrom(typed) ?? 0) % 1 === 0.5

/** The first year of the ten that a year lies in; what is no number stays as it was typed. */
export const firstOfTen = (typed: string): string => {
  const year = numberFrom(typed)
  return year === undefined || Number.isNaN(year) ? typed : String(Math.floor(year / 10) * 10)
}
