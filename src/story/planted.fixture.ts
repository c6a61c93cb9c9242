import * as fc from 'fast-check'
import type { Entry, EntryId, Recorded } from '#record'
import { isoDayOf, type Form, type Of, type When } from '#time'
import type { Strand, StoryEntry } from './entries.ts'

/** Entries of an invented patient, their ids by number. */
export const id = (number: number): EntryId =>
  `${(number * 7919).toString(16).padStart(8, '0')}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`

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

export const told = (number: number, of: number, when: When, part: Of = 'whole') =>
  record(number, 'story.when-told', { piece: id(of), of: part, when })

export const year = (from: number): When => ({ how: 'date', calendar: 'gregory', year: from })
export const relation = (kind: 'before' | 'after' | 'during' | 'overlapping' | 'contains', to: number): When => ({
  how: 'relation',
  relation: kind,
  to: id(to),
})
export const years = (n: number): When => ({ how: 'duration', length: { unit: 'year', n } })

/** A life as it was: by piece number, its days. Pieces have the numbers 1, 2, ...; what was told, 100 and on. */
export interface Planted {
  readonly truth: readonly { readonly start: number; readonly end: number; readonly form: Form }[]
  readonly entries: readonly Recorded<StoryEntry>[]
}

const truth = fc
  .record({ start: fc.integer({ min: 0, max: 12_000 }), days: fc.integer({ min: 1, max: 900 }) })
  .map(({ start, days }) => ({ start, end: start + days, form: days < 32 ? ('event' as const) : ('stretch' as const) }))

const truthfully = (
  whole: readonly { start: number; end: number }[],
  one: number,
  other: number,
  how: number,
): When => {
  const { start, end } = whole[one]!
  const that = whole[other]!
  if (how === 0) return { how: 'duration', length: { unit: 'day', n: end - start } }
  if (how === 1 || one === other) return { ...year(Number(isoDayOf(start).slice(0, 4))) }
  if (end <= that.start) return relation('before', other + 1)
  if (that.end <= start) return relation('after', other + 1)
  if (that.start <= start && end <= that.end) return relation('during', other + 1)
  return relation('overlapping', other + 1)
}

/** A planted life: everything that is told of it is so. */
export const plantedStory: fc.Arbitrary<Planted> = fc
  .tuple(
    fc.array(truth, { minLength: 2, maxLength: 6 }),
    fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(4)), { maxLength: 14 }),
  )
  .map(([whole, things]) => ({
    truth: whole,
    entries: [
      ...whole.map(({ form }, index) => piece(index + 1, form, index % 2 ? 'with-whom' : 'place')),
      ...things.map(([a, b, how], index) => {
        const one = a % whole.length
        const when = truthfully(whole, one, b % whole.length, how)
        return told(100 + index, one + 1, when, when.how === 'date' ? 'start' : 'whole')
      }),
    ],
  }))

const anyWhen = fc.oneof(
  fc.integer({ min: 1980, max: 1990 }).map(year),
  fc.integer({ min: 1, max: 6 }).map(years),
  fc
    .tuple(fc.constantFrom('before' as const, 'after' as const, 'during' as const, 'contains' as const), fc.nat(4))
    .map(([kind, to]) => relation(kind, to + 1)),
)

/** Five pieces, and anything told of them: much of it will not fit together yet. */
export const anyStory: fc.Arbitrary<readonly Recorded<StoryEntry>[]> = fc
  .array(fc.tuple(fc.nat(4), anyWhen, fc.constantFrom<Of>('whole', 'start', 'end')), { maxLength: 12 })
  .map(things => [
    ...[1, 2, 3, 4, 5].map(number => piece(number, number % 2 ? 'stretch' : 'event')),
    ...things.map(([of, when, part], index) => told(100 + index, of + 1, when, when.how === 'date' ? part : 'whole')),
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
