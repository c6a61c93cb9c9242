import type { Calendar } from '#time'
import { rowFor } from './languages/tag.ts'

/** Calendars that share the names of their months. */
export type MonthFamily = 'gregory' | 'persian' | 'hijri' | 'ethiopic' | 'coptic' | 'hebrew' | 'indian'

/**
 * The names of a family's months, by month code. A leap month is put in after the fifth (Hebrew Adar I), and the sixth is
 * then called otherwise. `standard`: as the Unicode tables have them; `draft`: our own, and nobody who uses them has checked them.
 */
export interface MonthNames {
  readonly names: readonly string[]
  /** As they are called beside a day, in languages that bend them there: 5 stycznia, but styczeń. */
  readonly inDate?: readonly string[]
  readonly leap?: { readonly month: string; readonly next: string }
  readonly status: 'standard' | 'draft'
}
export type Months = Readonly<Record<MonthFamily, MonthNames>>

/** Countries and peoples whose months are called otherwise than the tables of the language they read have them. */
export type Region = 'afghan' | 'sorani' | 'kurmanji' | 'tigrinya' | 'levant' | 'maghreb' | 'morocco'
export type RegionalMonths = Readonly<Partial<Record<Region, Readonly<Partial<Months>>>>>

const families: Readonly<Partial<Record<Calendar, MonthFamily>>> = {
  persian: 'persian',
  hijri: 'hijri',
  'islamic-umalqura': 'hijri',
  'islamic-civil': 'hijri',
  'islamic-tbla': 'hijri',
  ethiopic: 'ethiopic',
  ethioaa: 'ethiopic',
  coptic: 'coptic',
  hebrew: 'hebrew',
  indian: 'indian',
}

/** Which names a calendar's months have; the Buddhist and the Minguo year have the Gregorian months. */
export const monthFamily = (calendar: Calendar): MonthFamily => families[calendar] ?? 'gregory'

const regions: Readonly<Record<string, Region>> = {
  'fa-AF': 'afghan',
  ps: 'afghan',
  ckb: 'sorani',
  kmr: 'kurmanji',
  ti: 'tigrinya',
  'ar-SY': 'levant',
  'ar-LB': 'levant',
  'ar-JO': 'levant',
  'ar-PS': 'levant',
  'ar-IQ': 'levant',
  'ar-DZ': 'maghreb',
  'ar-TN': 'maghreb',
  'ar-MA': 'morocco',
}

/** The region a reader's language is spoken in, where its months have names of their own. */
export const regionOf = (tag: string): Region | undefined => regions[rowFor(regions, tag) ?? '']
