/**
 * Writes `src/words/<language>/locale.ts` from the Unicode tables that Node carries.
 * Run it after adding a language: `node scripts/locale-packs.ts && oxfmt src/words`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageNames, spoken } from '../src/words/languages/index.ts'
import { digitsOf } from '../src/words/digits.ts'
import type { LocalePack } from '../src/words/locale.ts'
import { overrides, type Override } from './locale-overrides.ts'
import type { MonthFamily, MonthNames, Months, RegionalMonths } from '../src/words/months.ts'

/** What the Unicode tables call Kurmanji: plain Kurdish. */
const inTables = (tag: string): string => (tag === 'kmr' ? 'ku' : tag)

const day = (calendar: string, year: number, monthCode: string): Temporal.PlainDate =>
  Temporal.PlainDate.from({ calendar, year, monthCode, day: 5 }, { overflow: 'reject' })

/** A month's name alone, or as it is called beside a day: some languages bend it there. */
const monthName = (tag: string, on: Temporal.PlainDate, beside: 'alone' | 'a day'): string =>
  new Intl.DateTimeFormat(inTables(tag), {
    calendar: on.calendarId,
    month: 'long',
    ...(beside === 'a day' && { day: 'numeric' }),
    timeZone: 'UTC',
  })
    .formatToParts(on.toZonedDateTime('UTC').epochMilliseconds)
    .find(part => part.type === 'month')!.value

/** A year of each calendar in which all its months are, the last one more than four days long. */
const wholeYears = {
  gregory: { year: 2000, months: 12 },
  persian: { year: 1370, months: 12 },
  'islamic-civil': { year: 1445, months: 12 },
  ethiopic: { year: 2015, months: 13 },
  coptic: { year: 1739, months: 13 },
  hebrew: { year: 5783, months: 12 },
  indian: { year: 1946, months: 12 },
} as const

const namesOf = (tag: string, calendar: keyof typeof wholeYears, beside: 'alone' | 'a day' = 'alone'): string[] => {
  const { year, months } = wholeYears[calendar]
  return Array.from({ length: months }, (_, i) =>
    monthName(tag, day(calendar, year, `M${String(i + 1).padStart(2, '0')}`), beside),
  )
}

const standard = (names: readonly string[]): MonthNames => ({ names, status: 'standard' })
const draft = (names: readonly string[]): MonthNames => ({ names, status: 'draft' })

/** As the Unicode tables have them, bent where a day stands beside them if the language bends them. */
const asInTables = (tag: string, calendar: keyof typeof wholeYears): MonthNames => {
  const [names, inDate] = [namesOf(tag, calendar), namesOf(tag, calendar, 'a day')]
  return { ...standard(names), ...(names.join() !== inDate.join() && { inDate }) }
}

/** Hebrew: Adar, and in a leap year Adar I and Adar II. */
const monthsIn = (tag: string): Months => ({
  gregory: asInTables(tag, 'gregory'),
  persian: asInTables(tag, 'persian'),
  hijri: asInTables(tag, 'islamic-civil'),
  ethiopic: asInTables(tag, 'ethiopic'),
  coptic: asInTables(tag, 'coptic'),
  hebrew: {
    ...asInTables(tag, 'hebrew'),
    leap: {
      month: monthName(tag, day('hebrew', 5784, 'M05L'), 'alone'),
      next: monthName(tag, day('hebrew', 5784, 'M06'), 'alone'),
    },
  },
  indian: asInTables(tag, 'indian'),
})

const joiners = (tag: string): LocalePack['list'] => {
  const around = (items: string[]) => new Intl.ListFormat(inTables(tag)).format(items).split(/[1-4]/)
  const [, two = ', ', end = ''] = around(['1', '2'])
  const [, more = ', ', , last = two] = around(['1', '2', '3', '4'])
  return { two, more, last, end }
}

const daysIn = (tag: string): LocalePack['days'] => {
  const relative = new Intl.RelativeTimeFormat(inTables(tag), { numeric: 'auto' })
  const [yesterday, today, tomorrow] = [-1, 0, 1].map(days =>
    relative.format(days, 'day').toLocaleLowerCase(inTables(tag)),
  )
  return { yesterday: yesterday!, today: today!, tomorrow: tomorrow! }
}

const words = (names: string): string[] => names.split(' ')

/** Names in use that the Unicode tables lack, in Latin letters. Drafts: nobody who uses them has checked them. */
const regionalInLatin: RegionalMonths = {
  afghan: { persian: draft(words('Hamal Sawr Jawza Saratan Asad Sunbula Mizan Aqrab Qaws Jadi Dalw Hut')) },
  sorani: {
    persian: draft(
      words('Xakelêwe Gulan Cozerdan Pûşper Gelawêj Xermanan Rezber Gelarêzan Sermawez Befranbar Rêbendan Reşeme'),
    ),
    gregory: draft(
      'Kanûnî Duyem,Şubat,Azar,Nîsan,Ayar,Huzeyran,Temûz,Ab,Eylûl,Tişrînî Yekem,Tişrînî Duyem,Kanûnî Yekem'.split(','),
    ),
  },
  kurmanji: {
    gregory: draft(words('Rêbendan Sibat Adar Nîsan Gulan Hezîran Tîrmeh Tebax Îlon Cotmeh Mijdar Berfanbar')),
  },
  tigrinya: {
    ethiopic: draft(
      words('Meskerem Tikimti Hidar Tahsas Tiri Lekatit Megabit Miyazya Ginbot Sene Hamle Nehase Paguemen'),
    ),
  },
}

/** The same in Arabic letters; Sorani and the countries' Gregorian months as the Unicode tables have them. */
const regionalInArabic: RegionalMonths = {
  afghan: {
    persian: draft(words('الحمل الثور الجوزاء السرطان الأسد السنبلة الميزان العقرب القوس الجدي الدلو الحوت')),
  },
  sorani: {
    persian: draft(
      words('خاکەلێوە گوڵان جۆزەردان پووشپەڕ گەلاوێژ خەرمانان ڕەزبەر گەڵاڕێزان سەرماوەز بەفرانبار ڕێبەندان ڕەشەمە'),
    ),
    gregory: draft(namesOf('ckb', 'gregory')),
  },
  levant: { gregory: standard(namesOf('ar-SY', 'gregory')) },
  maghreb: { gregory: standard(namesOf('ar-DZ', 'gregory')) },
  morocco: { gregory: standard(namesOf('ar-MA', 'gregory')) },
}

const arabicMonths = (): string[] => {
  const elsewhere = namesOf('ar', 'gregory')
  return namesOf('ar-SY', 'gregory').map((levantine, i) => `${levantine}/${elsewhere[i]}`)
}

/** Dialect names in brackets are left out; a name the tables give only as its tag is left out, and the own name is shown. */
const languagesIn = (tag: string): LocalePack['languages'] => {
  const names = new Intl.DisplayNames(inTables(tag), { type: 'language', fallback: 'none' })
  const known = [...Object.keys(languageNames), 'de', 'fr'].map(
    one => [one, names.of(one)?.replace(/ ?[(].*$/, '')] as const,
  )
  return Object.fromEntries(known.flatMap(([one, name]) => (name ? [[one, name]] : [])))
}

/** Arabic readers come from countries with two sets of Gregorian month names: both are shown, as the United Nations do. */
const gregorianIn = (tag: string): Partial<Months> => (tag === 'ar' ? { gregory: standard(arabicMonths()) } : {})

const regionalIn = (tag: string): RegionalMonths => {
  if (tag === 'ar') return regionalInArabic
  return tag === 'en' || tag === 'da' ? regionalInLatin : {}
}

const fromTables = (tag: string): LocalePack => ({
  tag,
  dir: languageNames[tag]!.dir,
  months: { ...monthsIn(tag), ...gregorianIn(tag) },
  regional: regionalIn(tag),
  digits: digitsOf(tag),
  list: joiners(tag),
  days: daysIn(tag),
  languages: languagesIn(tag),
})

const given = ({ months = {}, hebrewLeap }: Override): Partial<Months> =>
  Object.fromEntries(
    Object.entries(months).map(([family, names]) => [
      family,
      {
        ...draft(names.split(',')),
        ...(family === 'hebrew' && hebrewLeap && { leap: { month: hebrewLeap[0], next: hebrewLeap[1] } }),
      },
    ]),
  )

const bent = (months: Months, { inDate = {} }: Override): Months => ({
  ...months,
  ...Object.fromEntries(
    Object.entries(inDate).map(([family, names]) => [
      family,
      { ...months[family as MonthFamily], inDate: names.split(','), status: 'draft' },
    ]),
  ),
})

const overridden = (pack: LocalePack, one: Override): LocalePack => ({
  ...pack,
  months: bent({ ...pack.months, ...given(one) }, one),
  list: one.list ?? pack.list,
  days: one.days ?? pack.days,
  languages: { ...pack.languages, ...one.languages },
})

/** A language's pack: the tables', and over them what they lack. */
export const packOf = (tag: string): LocalePack =>
  overrides.filter(one => one.tag === tag).reduce(overridden, fromTables(tag))

/** Writes them all, where this is run and not only read. */
if (import.meta.main)
  for (const tag of spoken) {
    const pack = packOf(tag)
    writeFileSync(
      join(import.meta.dirname, '../src/words', tag, 'locale.ts'),
      `import type { LocalePack } from '../locale.ts'\n\n/** Written by \`scripts/locale-packs.ts\`. */\nexport const pack: LocalePack = ${JSON.stringify(pack, null, 2)}\n`,
    )
  }
