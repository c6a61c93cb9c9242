import { Stage, type When, type WordsInDays } from '#time'
import type { PhraseKey } from '#words'

type Named<Prefix extends string> =
  Extract<PhraseKey, `${Prefix}${string}`> extends `${Prefix}${infer Name}` ? Name : never
export type RowName = Named<'days.row-'>
type Unit = Named<'days.unit-'>
/** What one number of a reading bounds, where a reading has several. */
type Bound = Named<'days.bound-'>

/** One number of a row: where it stands in the table, and what it counts. */
export interface Field {
  readonly path: string
  readonly unit: Unit
  readonly bound?: Bound
}

/** One row: its numbers for each reading, and a phrase to see it by. `told` is empty where the row only stretches. */
export interface Row {
  readonly name: RowName
  readonly told: readonly Field[]
  readonly stretched: readonly Field[]
  readonly example?: When
}

type Table = keyof WordsInDays

const two = (name: RowName, path: string, unit: Unit, example?: When): Row => ({
  name,
  told: [{ path: `${path}.told`, unit }],
  stretched: [{ path: `${path}.stretched`, unit }],
  ...(example && { example }),
})

/** Several numbers for each reading. */
const many = (name: RowName, path: Table, bounds: readonly (readonly [string, Bound, Unit])[], example?: When): Row => {
  const fields = (reading: 'told' | 'stretched') =>
    bounds.map(([key, bound, unit]): Field => ({ path: `${path}.${reading}.${key}`, bound, unit }))
  return { name, told: fields('told'), stretched: fields('stretched'), ...(example && { example }) }
}

const span = (name: RowName, path: Table, unit: Unit, example?: When): Row =>
  many(
    name,
    path,
    [
      ['least', 'least', unit],
      ['most', 'most', unit],
    ],
    example,
  )

/** A part of a life, by the years of age it may be. */
const stage = (name: Stage): Row => {
  const fields = (reading: 'told' | 'stretched'): Field[] =>
    (['least', 'most'] as const).map(bound => ({ path: `stages.${name}.${reading}.${bound}`, bound, unit: 'year' }))
  return {
    name: `stage-${name}`,
    told: fields('told'),
    stretched: fields('stretched'),
    example: { how: 'stage', stage: name },
  }
}

const counted = (name: RowName, path: Table, example: When): Row =>
  many(
    name,
    path,
    [
      ['less', 'less', 'day'],
      ['more', 'more', 'day'],
      ['atLeast', 'at-least', 'day'],
    ],
    example,
  )

/** A row that says only how far the stretched reading goes. */
const stretching = (name: RowName, path: string, unit: Unit, example?: When): Row => ({
  name,
  told: [],
  stretched: [{ path, unit }],
  ...(example && { example }),
})

const date = (parts: object): When => ({ how: 'date', calendar: 'gregory', ...parts }) as When
const lasted = (length: object): When => ({ how: 'duration', length }) as When
const age = (parts: object): When => ({ how: 'age', ...parts }) as When
const beside = (relation: string): When => ({ how: 'relation', relation, to: '' }) as When

const seasonNames = ['spring', 'summer', 'autumn', 'winter'] as const
export const seasonCalendars = ['gregory', 'persian', 'indian'] as const

/** Where the first and the last month of a season stand in the table. */
export const seasonRows = (calendar: (typeof seasonCalendars)[number]) =>
  seasonNames.map(season => ({
    season,
    first: `seasons.${calendar}.${season}.0`,
    last: `seasons.${calendar}.${season}.1`,
  }))

/** Calendars in which papers carry a day when only the year was known. */
export const registered = [
  'gregory',
  'persian',
  'hijri',
  'ethiopic',
  'ethioaa',
  'coptic',
  'hebrew',
  'indian',
  'buddhist',
  'roc',
] as const satisfies readonly (keyof WordsInDays['registeredDays'])[]

/** The whole table, row by row, in the order people speak of time. */
export const groups: readonly { readonly name: Named<'days.group-'>; readonly rows: readonly Row[] }[] = [
  {
    name: 'dates',
    rows: [
      two('about-year', 'aboutDate.year', 'year', date({ year: 1992, about: true })),
      two('about-month', 'aboutDate.month', 'month', date({ year: 1992, month: 5, about: true })),
      two('about-day', 'aboutDate.day', 'day', date({ year: 1992, month: 5, day: 12, about: true })),
      two('about-season', 'aboutDate.season', 'month', date({ year: 1992, season: 'summer', about: true })),
      two('about-decade', 'aboutDate.decade', 'year', date({ year: 1990, decade: true, about: true })),
      two('part-of', 'partOf', 'part', date({ year: 1992, part: 'early' })),
      stretching('round-year', 'roundYear', 'year', date({ year: 1990 })),
      stretching('season-stretch', 'seasonStretch', 'day', date({ year: 2014, season: 'winter' })),
      {
        name: 'sighting',
        told: [{ path: 'sighting', unit: 'day' }],
        stretched: [],
        example: { how: 'date', calendar: 'hijri', year: 1404, month: 9 },
      },
    ],
  },
  {
    name: 'lengths',
    rows: [
      two('length-year', 'length.year', 'year', lasted({ unit: 'year', n: 2 })),
      two('length-month', 'length.month', 'month', lasted({ unit: 'month', n: 3 })),
      two('length-week', 'length.week', 'week', lasted({ unit: 'week', n: 2 })),
      two('length-day', 'length.day', 'day', lasted({ unit: 'day', n: 3 })),
      many(
        'about-length',
        'aboutLength',
        [
          ['either', 'either', 'of-it'],
          ['atLeast', 'at-least', 'of-one'],
        ],
        lasted({ unit: 'year', n: 2, about: true }),
      ),
      two('length-nuance', 'lengthNuance', 'of-it', lasted({ unit: 'year', n: 2, nuance: 'nearly' })),
      counted('winters', 'winters', lasted({ unit: 'winter', n: 2 })),
      counted('ramadans', 'ramadans', lasted({ unit: 'ramadan', n: 2 })),
      counted('school-years', 'schoolYears', lasted({ unit: 'school-year', n: 2 })),
      span('some-years', 'someYears', 'year', lasted({ unit: 'some-years' })),
      span('a-few-months', 'aFewMonths', 'month', lasted({ unit: 'a-few-months' })),
      span('some-weeks', 'someWeeks', 'week', lasted({ unit: 'some-weeks' })),
      span('some-days', 'someDays', 'day', lasted({ unit: 'some-days' })),
    ],
  },
  {
    name: 'ages',
    rows: [
      stretching('age', 'age.either', 'year', age({ years: 11 })),
      stretching('age-round', 'age.round', 'year', age({ years: 10 })),
      two('about-age', 'aboutAge', 'year', age({ years: 11, about: true })),
      two('a-little-more', 'aLittleMore', 'year', age({ years: 10, nuance: 'a-little-more' })),
      two('nearly', 'nearly', 'year', age({ years: 10, nuance: 'nearly' })),
      stretching('age-in-months', 'ageInMonths', 'month', age({ years: 0, months: 6 })),
      ...Stage.options.map(stage),
    ],
  },
  {
    name: 'between',
    rows: [
      span('right-after', 'rightAfter', 'day', beside('right-after')),
      span('soon-after', 'soonAfter', 'day', beside('soon-after')),
      two('together', 'together', 'day', beside('starts-with')),
      span('event', 'event', 'day'),
      { name: 'stretch-at-least', told: [{ path: 'stretchAtLeast', unit: 'day' }], stretched: [] },
    ],
  },
]
