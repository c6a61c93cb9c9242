import * as fc from 'fast-check'
import type { Entry, EntryId, Recorded } from '#record'
import { calendarDayOf, type Form, type Of, type When } from '#time'
import type { Strand, StoryEntry } from './entries.ts'
import { id } from './ids.fixture.ts'
import { bornAsAnAge, tellings, type True } from './told-truly.fixture.ts'

export { id }

type Body<K extends StoryEntry['kind']> = Extract<StoryEntry, { kind: K }>['body']

export const entry = <K extends string, B>(number: number, kind: K, body: B): Recorded<Entry<K, B>> => ({
  id: id(number),
  clinic: 'odense',
  patient: 'amina',
  kind,
  layer: 'table',
  source: {
    teller: 'amina',
    listeners: ['lis'],
    toldOn: '2024-05-01',
    language: 'da',
    mode: 'in-the-room',
    originalKept: 'words',
    byHandOf: 'lis',
    saidBack: 'agreed',
  },
  body,
})

export const record = <K extends StoryEntry['kind']>(number: number, kind: K, body: Body<K>) =>
  entry(number, kind, body) as unknown as Recorded<StoryEntry>

export const piece = (number: number, form: Form = 'stretch', strand: Strand = 'place', who: string[] = []) =>
  record(number, 'story.piece-told', {
    form,
    strand,
    said: { original: { language: 'da', text: `piece ${number}` } },
    ...(who.length > 0 && { who }),
  })

const toldOf = (number: number, of: number, when: When, part: Of = 'whole') =>
  record(number, 'story.when-told', { piece: id(of), of: part, when })
export const told = toldOf

export const year = (from: number): When => ({ how: 'date', calendar: 'gregory', year: from })
export const relation = (kind: 'before' | 'after' | 'during' | 'overlapping' | 'contains', to: number): When => ({
  how: 'relation',
  relation: kind,
  to: id(to),
})
export const years = (n: number): When => ({ how: 'duration', length: { unit: 'year', n } })

/** A life as it was: pieces have the numbers 1, 2, ..., an anchor without days 40; what was told, 100 and on; the birth 99. */
export interface Planted {
  readonly truth: readonly (True & { readonly form: Form })[]
  readonly anchor: True
  readonly birth: number
  readonly entries: readonly Recorded<StoryEntry>[]
}

export const anchorKept = (number: number, days: { from?: string; until?: string } = {}) =>
  record(number, 'story.anchor-kept', {
    said: { original: { language: 'da', text: `anchor ${number}` } },
    whose: 'family',
    ...days,
  })

export const born = (number: number, when: When) =>
  entry(number, 'people.birth-told', { when }) as unknown as Recorded<StoryEntry>

const days = fc.tuple(fc.integer({ min: 0, max: 12_000 }), fc.integer({ min: 1, max: 900 }))
/** Many lie close beside another, so that near relations are told too. */
const truth = fc.tuple(days, fc.nat(3), fc.nat(7))

const asItWas = (all: readonly (readonly [readonly [number, number], number, number])[]): True[] => {
  const whole: True[] = []
  for (const [index, [[start, length], how, gap]] of all.entries()) {
    const before = whole.at(-1)
    const from = before && how === 0 ? before.end + gap : before && how === 1 ? before.start + gap : start
    whole.push({ number: index + 1, start: from, end: from + length })
  }
  return whole
}

/** A planted life: everything that is told of it is so, in every kind and calendar that can be told. */
export const plantedStory: fc.Arbitrary<Planted> = fc
  .record({
    spans: fc.array(truth, { minLength: 3, maxLength: 7 }),
    birth: fc.integer({ min: -9000, max: 0 }),
    asAnAge: fc.boolean(),
    things: fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(9999)), { maxLength: 16 }),
  })
  .map(({ spans, birth, asAnAge, things }) => {
    const [last, ...rest] = asItWas(spans).toReversed()
    const whole = rest
      .toReversed()
      .map(one => ({ ...one, form: one.end - one.start < 32 ? ('event' as const) : ('stretch' as const) }))
    const anchor = { ...last!, number: 40 }
    const all = [...whole, anchor]
    const told = things.map(([a, b, how], index) => {
      const one = all[a % all.length]!
      const truly = tellings(one, all[b % all.length]!, birth)
      const { when, of } = truly[how % truly.length]!
      return toldOf(100 + index, one.number, when, of)
    })
    const bornOn = asAnAge
      ? bornAsAnAge(birth)
      : { how: 'date' as const, calendar: 'gregory' as const, ...calendarDayOf(birth, 'gregory') }
    return {
      truth: whole,
      anchor,
      birth,
      entries: [
        ...whole.map(({ form, number }) => piece(number, form, number % 2 ? 'place' : 'with-whom')),
        anchorKept(40),
        born(99, bornOn),
        ...told,
      ],
    }
  })

const anyYear = fc.integer({ min: 1980, max: 1990 })
const anyDate = anyYear.map(year => ({ how: 'date' as const, calendar: 'gregory' as const, year }))
const anyAge = fc.integer({ min: 8, max: 20 }).map(years => ({ how: 'age' as const, years }))

const anyWhen: fc.Arbitrary<When> = fc.oneof(
  anyYear.map(year),
  fc.integer({ min: 1, max: 6 }).map(years),
  anyAge,
  fc.array(fc.oneof(anyDate, anyAge), { minLength: 2, maxLength: 3 }).map((among): When => ({ how: 'one-of', among })),
  fc
    .tuple(fc.constantFrom('before' as const, 'after' as const, 'during' as const, 'contains' as const), fc.nat(5))
    .map(([kind, to]) => relation(kind, to === 5 ? 40 : to + 1)),
)

/** Five pieces, an anchor without days and a birth, and anything told of them: much of it will not fit together yet. */
export const anyStory: fc.Arbitrary<readonly Recorded<StoryEntry>[]> = fc
  .array(fc.tuple(fc.nat(5), anyWhen, fc.constantFrom<Of>('whole', 'start', 'end')), { maxLength: 12 })
  .map(things => [
    ...[1, 2, 3, 4, 5].map(number => piece(number, number % 2 ? 'stretch' : 'event')),
    anchorKept(40),
    born(99, { how: 'date', calendar: 'gregory', year: 1970, month: 6, day: 15 }),
    ...things
      .map(([of, when, part], index) => ({ of: of === 5 ? 40 : of + 1, when, part, number: 100 + index }))
      .filter(({ of, when }) => when.how !== 'relation' || when.to !== id(of))
      .map(({ of, when, part, number }) => told(number, of, when, when.how === 'date' ? part : 'whole')),
  ])

/** Everything that can be seen of a placement, as plain values. */
export const seen = (placement: {
  readonly places: ReadonlyMap<string, unknown>
  readonly fits: ReadonlyMap<string, unknown>
  readonly because: (piece: EntryId, part: 'start' | 'end') => unknown
}) => ({
  places: Object.fromEntries([...placement.places].sort()),
  fits: Object.fromEntries([...placement.fits].sort()),
  because: Object.fromEntries(
    [...placement.places.keys()]
      .sort()
      .map(key => [key, [placement.because(key, 'start'), placement.because(key, 'end')]]),
  ),
})

/** One of each, in every combination. */
export const everyChoice = <T>(ways: readonly (readonly (readonly T[])[])[]): T[][] => {
  const [first, ...rest] = ways
  if (!first) return [[]]
  const others = everyChoice(rest)
  return first.flatMap(way => others.map(other => [...way, ...other]))
}
