/**
 * Writes `src/words/<language>/locale.ts` from the Unicode tables that Node carries.
 * Run it after adding a language: `node scripts/locale-packs.ts && oxfmt src/words`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageNames } from '../src/words/languages.ts'
import { digitsOf } from '../src/words/digits.ts'
import type { LocalePack } from '../src/words/locale.ts'
import type { MonthNames, Months, RegionalMonths } from '../src/words/months.ts'

const day = (calendar: string, year: number, monthCode: string): Temporal.PlainDate =>
  Temporal.PlainDate.from({ calendar, year, monthCode, day: 5 }, { overflow: 'reject' })

const monthName = (tag: string, on: Temporal.PlainDate): string =>
  new Intl.DateTimeFormat(tag, { calendar: on.calendarId, month: 'long', day: 'numeric', timeZone: 'UTC' })
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

const namesOf = (tag: string, calendar: keyof typeof wholeYears): string[] => {
  const { year, months } = wholeYears[calendar]
  return Array.from({ length: months }, (_, i) =>
    monthName(tag, day(calendar, year, `M${String(i + 1).padStart(2, '0')}`)),
  )
}

const standard = (names: readonly string[]): MonthNames => ({ names, status: 'standard' })
const draft = (names: readonly string[]): MonthNames => ({ names, status: 'draft' })

/** As the Unicode tables have them. Hebrew: Adar, and in a leap year Adar I and Adar II. */
const monthsIn = (tag: string): Months => ({
  gregory: standard(namesOf(tag, 'gregory')),
  persian: standard(namesOf(tag, 'persian')),
  hijri: standard(namesOf(tag, 'islamic-civil')),
  ethiopic: standard(namesOf(tag, 'ethiopic')),
  coptic: standard(namesOf(tag, 'coptic')),
  hebrew: {
    ...standard(namesOf(tag, 'hebrew')),
    leap: { month: monthName(tag, day('hebrew', 5784, 'M05L')), next: monthName(tag, day('hebrew', 5784, 'M06')) },
  },
  indian: standard(namesOf(tag, 'indian')),
})

const joiners = (tag: string): LocalePack['list'] => {
  const between = (items: string[]) =>
    new Intl.ListFormat(tag)
      .formatToParts(items)
      .filter(part => part.type === 'literal')
      .map(part => part.value)
  const [two = ', '] = between(['1', '2'])
  const [more = ', ', , last = two] = between(['1', '2', '3', '4'])
  return { two, more, last }
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

/** The Unicode tables' Arabic spellings of the Iranian months are not those in use. Drafts, no speaker has checked them. */
const iranianInArabic = words('فروردين أرديبهشت خرداد تير مرداد شهريور مهر آبان آذر دي بهمن إسفند')
/** The tables leave the Indian months in Latin letters. Drafts, no speaker has checked them. */
const indianInArabic = words('تشيترا فيساكا جيشثا أسادا سرافانا بهادرا أسفينا كارتيكا أغراهايانا باوسا ماغا فالغونا')

const arabicMonths = (): string[] => {
  const elsewhere = namesOf('ar', 'gregory')
  return namesOf('ar-SY', 'gregory').map((levantine, i) => `${levantine}/${elsewhere[i]}`)
}

/** The tables call Kurmanji plain Kurdish, which would be one word for two languages here. */
const kurmanji: Record<string, string> = { en: 'Kurmanji', da: 'kurmanji', ar: 'الكرمانجية' }

/** Dialect names in brackets are left out; a name the tables give only as its tag is left out, and the own name is shown. */
const languagesIn = (tag: string): LocalePack['languages'] => {
  const names = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' })
  const known = [...Object.keys(languageNames), 'de', 'fr'].map(
    one => [one, names.of(one)?.replace(/ ?[(].*$/, '')] as const,
  )
  return { ...Object.fromEntries(known.filter(([, name]) => name)), kmr: kurmanji[tag]! }
}

const latin = (tag: string): LocalePack => ({
  tag,
  dir: 'ltr',
  months: monthsIn(tag),
  regional: regionalInLatin,
  digits: digitsOf(tag),
  list: joiners(tag),
  languages: languagesIn(tag),
})

/** Arabic readers come from countries with two sets of Gregorian month names: both are shown, as the United Nations do. */
const packs: LocalePack[] = [
  latin('en'),
  latin('da'),
  {
    tag: 'ar',
    dir: 'rtl',
    months: {
      ...monthsIn('ar'),
      gregory: standard(arabicMonths()),
      persian: draft(iranianInArabic),
      indian: draft(indianInArabic),
    },
    regional: regionalInArabic,
    digits: digitsOf('ar'),
    list: joiners('ar'),
    languages: languagesIn('ar'),
  },
]

for (const pack of packs)
  writeFileSync(
    join(import.meta.dirname, '../src/words', pack.tag, 'locale.ts'),
    `import type { LocalePack } from '../locale.ts'\n\n/** Written by \`scripts/locale-packs.ts\`. */\nexport const pack: LocalePack = ${JSON.stringify(pack, null, 2)}\n`,
  )
