import type { DateTold, Season, Side } from '../told.ts'
import type { Edtf, EdtfDate, EdtfPart, EdtfSet } from './value.ts'
import { writeEdtf } from './write.ts'

const numbers: Readonly<Record<Season, string>> = { spring: '21', summer: '22', autumn: '23', winter: '24' }
const seasonOf = (digits: string): Season | undefined =>
  (Object.keys(numbers) as Season[]).find(season => numbers[season] === digits)

const NO_YEAR = 'XXXX'

const padded = (number: number, width: number): string => String(number).padStart(width, '0')

/**
 * A date as said, in EDTF. "About" is a `~` after the whole, the nineties are `199X`, May without a year is `XXXX-05`.
 * "1990 or earlier" is `[..1990]`, "1990 or later" `[1990..]`. Undefined for what EDTF cannot say: another calendar than the
 * Gregorian, a feast, "early in" and "late in", "before" and "after" (its open intervals hold the year itself).
 */
export const edtfOf = (date: DateTold): string | undefined => {
  if (date.calendar !== 'gregory' || date.feast || date.part || date.leapMonth) return undefined
  if (date.side === 'before' || date.side === 'after') return undefined
  const value = saidOf(date)
  return value && writeEdtf(beside(value, date.side))
}

const saidOf = (told: DateTold): EdtfDate | undefined => {
  const year = yearDigits(told)
  if (year === undefined) return undefined
  const month = told.month === undefined ? undefined : padded(told.month, 2)
  const day = told.day === undefined ? undefined : padded(told.day, 2)
  return dateOf(year, { season: told.season && numbers[told.season], month, day }, told.about ? { right: '~' } : {})
}

const yearDigits = ({ year, decade }: DateTold): string | undefined => {
  if (year === undefined) return NO_YEAR
  const digits = padded(year, 4)
  return decade ? `${digits.slice(0, 3)}X` : digits
}

type Names = 'season' | 'month' | 'day'

/** A date of these digits; the last part of it carries what is said of the whole. */
const dateOf = (
  year: string,
  parts: Readonly<Record<Names, string | undefined>>,
  whole: Pick<EdtfPart, 'right'>,
): EdtfDate => {
  const names = (['season', 'month', 'day'] as const).filter(name => parts[name] !== undefined)
  const last = names.at(-1)
  const made = names.map(name => [name, { digits: parts[name]!, ...(name === last && whole) }] as const)
  return { kind: 'date', year: { digits: year, ...(!last && whole) }, ...Object.fromEntries(made) }
}

const beside = (date: EdtfDate, side: Side | undefined): Edtf => {
  if (side === 'from') return { kind: 'set', means: 'one', members: [{ kind: 'range', from: date }] }
  if (side === 'by') return { kind: 'set', means: 'one', members: [{ kind: 'range', to: date }] }
  return date
}

/**
 * What the house can hold of a value in EDTF, as said: what `edtfOf` writes, and `2004-XX` or `2004-05-XX` as the year or
 * the month they are. Undefined for the rest: years out of 1 to 9999, `?` and `%`, qualified parts, other masks, times,
 * intervals with two ends, sets.
 */
export const toldFromEdtf = (value: Edtf): DateTold | undefined => {
  const { date, side } = sideIn(value)
  if (!date || date.time || !isPlainYear(date)) return undefined
  const exact = withoutUntold(date)
  const parts = exact && partsIn(exact)
  if (!exact || !parts || !isSaidWhole(exact)) return undefined
  return { how: 'date', calendar: 'gregory', ...parts, ...(isAbout(exact) && { about: true }), ...(side && { side }) }
}

const sideIn = (value: Edtf): { readonly date?: EdtfDate; readonly side?: Side } => {
  if (value.kind === 'date') return { date: value }
  return value.kind === 'set' && value.means === 'one' ? openIn(value.members) : {}
}

/** One range with one end. */
const openIn = ([member, ...more]: EdtfSet['members']): { readonly date?: EdtfDate; readonly side?: Side } => {
  if (more.length > 0 || member?.kind !== 'range') return {}
  if (member.to && !member.from) return { date: member.to, side: 'by' }
  return member.from && !member.to ? { date: member.from, side: 'from' } : {}
}

/** A year from 1 on; the ten years from 0000 begin before it. */
const isPlainYear = ({ year }: EdtfDate): boolean =>
  !year.negative && !year.long && !year.significant && year.digits !== '0000' && year.digits !== '000X'

/** The parts in their order, the last one last. */
const inOrder = ({ year, season, month, day }: EdtfDate): readonly EdtfPart[] =>
  [year, season, month, day].filter(part => part !== undefined)

const isUntold = (part: EdtfPart): boolean => part.digits === 'XX'

/** Without a day and a month of which nothing was told: the same days. Undefined where something was said of them alone. */
const withoutUntold = (date: EdtfDate): EdtfDate | undefined => {
  const { day, month, ...rest } = date
  if (day && month && isUntold(day)) {
    const kept = standingFor(month, day)
    return kept && withoutUntold({ ...rest, month: kept })
  }
  if (day || !month || !isUntold(month)) return date
  const year = standingFor(rest.year, month)
  return year && { ...rest, year }
}

/** The part before one that was not told, with what was said after both. */
const standingFor = <P extends EdtfPart>(part: P, untold: EdtfPart): P | undefined => {
  if (untold.left || part.right) return undefined
  return untold.right ? { ...part, right: untold.right } : part
}

/** Whether nothing is qualified, or the whole is "about". */
const isSaidWhole = (date: EdtfDate): boolean => {
  const parts = inOrder(date)
  const last = parts.at(-1)!
  return parts.every(part => !part.left && (part === last ? (part.right ?? '~') === '~' : !part.right))
}

const isAbout = (date: EdtfDate): boolean => inOrder(date).at(-1)!.right === '~'

type Parts = Pick<DateTold, 'year' | 'decade' | 'season' | 'month' | 'day'>

const partsIn = ({ year, season, month, day }: EdtfDate): Parts | undefined => {
  const named = season && seasonOf(season.digits)
  if ((season && !named) || month?.digits.includes('X') || day?.digits.includes('X')) return undefined
  const within = {
    ...(named && { season: named }),
    ...(month && { month: Number(month.digits) }),
    ...(day && { day: Number(day.digits) }),
  }
  return withYear(year.digits, within)
}

const withYear = (digits: string, within: Parts): Parts | undefined => {
  const isWhole = Object.keys(within).length === 0
  if (digits === NO_YEAR) return isWhole ? undefined : within
  const tens = digits.slice(0, 3)
  if (isWhole && digits === `${tens}X` && !tens.includes('X')) return { year: Number(`${tens}0`), decade: true }
  return digits.includes('X') ? undefined : { year: Number(digits), ...within }
}
