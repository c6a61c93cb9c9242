/**
 * Writes `src/words/<language>/locale.ts` from the Unicode tables that Node carries.
 * Run it after adding a language: `node scripts/locale-packs.ts && oxfmt src/words`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageNames } from '../src/words/languages.ts'
import type { LocalePack } from '../src/words/locale.ts'

type Calendar = keyof LocalePack['months']

const monthNames = (tag: string, calendar: Calendar): string[] => {
  const format = new Intl.DateTimeFormat(tag, { calendar, month: 'long', day: 'numeric', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, i) => {
    const day = Temporal.PlainDate.from({ calendar, year: 1370, month: i + 1, day: 5 }).withCalendar('iso8601')
    const parts = format.formatToParts(day.toZonedDateTime('UTC').epochMilliseconds)
    return parts.find(part => part.type === 'month')!.value
  })
}

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

/** Afghan names of the Persian months. The Unicode tables have them in Persian script only; drafts, no speaker has checked them. */
const afghan = {
  latin: 'Hamal Sawr Jawza Saratan Asad Sunbula Mizan Aqrab Qaws Jadi Dalw Hut'.split(' '),
  arabic: 'الحمل الثور الجوزاء السرطان الأسد السنبلة الميزان العقرب القوس الجدي الدلو الحوت'.split(' '),
}
/** The Unicode tables' Arabic spellings of the Iranian months are not those in use. Drafts, no speaker has checked them. */
const iranianInArabic = 'فروردين أرديبهشت خرداد تير مرداد شهريور مهر آبان آذر دي بهمن إسفند'.split(' ')

const arabicMonths = (): string[] => {
  const elsewhere = monthNames('ar', 'gregory')
  return monthNames('ar-SY', 'gregory').map((levantine, i) => `${levantine}/${elsewhere[i]}`)
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

const digits = '0123456789'
const latin = (tag: string): LocalePack => ({
  tag,
  dir: 'ltr',
  months: { gregory: monthNames(tag, 'gregory'), persian: monthNames(tag, 'persian') },
  afghanMonths: afghan.latin,
  digits,
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
    months: { gregory: arabicMonths(), persian: iranianInArabic },
    afghanMonths: afghan.arabic,
    digits,
    list: joiners('ar'),
    languages: languagesIn('ar'),
  },
]

for (const pack of packs)
  writeFileSync(
    join(import.meta.dirname, '../src/words', pack.tag, 'locale.ts'),
    `import type { LocalePack } from '../locale.ts'\n\n/** Written by \`scripts/locale-packs.ts\`. */\nexport const pack: LocalePack = ${JSON.stringify(pack, null, 2)}\n`,
  )
