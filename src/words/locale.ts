import type { Calendar } from '#time'
import { digitsFor, scriptOf } from './digits.ts'
import { rowFor } from './languages/tag.ts'
import { monthFamily, regionOf, type Months, type RegionalMonths } from './months.ts'

/**
 * What a language needs to write days and lists, as plain values: browsers lack many of our languages, so screens never
 * ask them. The packs are written by `scripts/locale-packs.ts`.
 */
export interface LocalePack {
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  /** The Persian ones as in Iran. */
  readonly months: Months
  /** Months that are called otherwise where the patient comes from, written in this language's script. */
  readonly regional: RegionalMonths
  /** Ten digits from zero, as the language writes them. */
  readonly digits: string
  /** Names of languages people speak here, by tag, as this language calls them. */
  readonly languages: Readonly<Record<string, string>>
  /** What stands between two, between more, before the last, and after it. */
  readonly list: { readonly two: string; readonly more: string; readonly last: string; readonly end: string }
  /** The days that have a name of their own. */
  readonly days: { readonly yesterday: string; readonly today: string; readonly tomorrow: string }
}

/** The pack with all months called as in this patient's region, and in its digits: for a list a month is chosen from. */
export const packOfRegion = (pack: LocalePack, asked: string): LocalePack => {
  const region = regionOf(asked)
  const months = region && pack.regional[region]
  const digits = digitsFor(pack.tag, asked) ?? pack.digits
  if (!months && digits === pack.digits) return pack
  return { ...pack, digits, months: { ...pack.months, ...months } }
}

/**
 * The pack for words this patient and this clinic both read: months of the patient's own calendars as the patient's region calls
 * them, and its digits. Gregorian months keep the names of the language the words are in, or a Danish nurse would read "Ab 1988".
 */
export const packFor = (pack: LocalePack, asked: string): LocalePack => {
  const regional = packOfRegion(pack, asked)
  if (asked.split('-')[0] === pack.tag || regional === pack) return regional
  return { ...regional, months: { ...regional.months, gregory: pack.months.gregory } }
}

/** A month as said: in which calendar, by the number of its code, and in which year where one was said. */
interface MonthSaid {
  readonly calendar: Calendar
  readonly month: number
  readonly leapMonth?: true | undefined
  readonly year?: number | undefined
  /** A day stands beside it. */
  readonly besideDay?: boolean | undefined
}

/** The name of a month. The Hebrew Adar is Adar II in a year with an Adar I, and Adar where no year was said. */
export const monthName = ({ months }: LocalePack, said: MonthSaid): string => {
  const { names, inDate = names, leap } = months[monthFamily(said.calendar)]
  if (leap && said.leapMonth) return leap.month
  if (leap && said.month === 6 && said.year !== undefined && isHebrewLeapYear(said.year)) return leap.next
  return (said.besideDay ? inDate : names)[said.month - 1] ?? ''
}

/** Seven years of nineteen have a month put in. */
const isHebrewLeapYear = (year: number): boolean => (7 * year + 1) % 19 < 7

/** Whether the names of this calendar's months await the check of somebody who uses them. */
export const monthsAreDraft = ({ months }: LocalePack, calendar: Calendar): boolean =>
  months[monthFamily(calendar)].status === 'draft'

/** A whole number in the pack's digits, without grouping. */
export const numeral = (n: number, { digits }: LocalePack): string =>
  String(n).replace(/\d/g, digit => digits[Number(digit)]!)

/** Things in a row, joined as the language joins them. */
export const listed = (things: readonly string[], { list }: LocalePack): string => {
  if (things.length < 2) return things.join('')
  if (things.length < 3) return things.join(list.two) + list.end
  return things.slice(0, -1).join(list.more) + list.last + things.at(-1)! + list.end
}

/**
 * What this language calls another one, whatever region its tag names; a script it is not written in here is named beside it.
 * Its tag where the pack has no name for it.
 */
export const languageInWords = (tag: string, { languages }: LocalePack): string => {
  const row = rowFor(languages, tag)
  if (row === undefined) return tag
  const script = scriptOf(tag)
  return script === scriptOf(row) ? languages[row]! : `${languages[row]!} (${script})`
}
