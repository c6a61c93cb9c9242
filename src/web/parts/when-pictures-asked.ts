import { Feast, Season, Stage, type Calendar } from '#time'
import { lifePictures, type LifePicture } from '#words/shown'
import type { Other } from './when-field-relation.tsx'

/** What is asked by pictures, one after the other. */
export const askings = ['near', 'stage', 'season', 'feast'] as const
export type Asking = (typeof askings)[number]

/** Answers on one page. */
export const mostAnswers = 4

/** One answer of a question, before it is drawn. */
export type Answered =
  | { readonly is: 'other'; readonly other: Other }
  | { readonly is: 'life'; readonly picture: LifePicture }
  | { readonly is: 'stage'; readonly stage: Stage }
  | { readonly is: 'season'; readonly season: Season }
  | { readonly is: 'feast'; readonly feast: Feast }

/** The calendar a feast goes by; those of the moon's calendar are not known how counted. */
const calendarOf: Readonly<Record<Feast, Calendar>> = {
  'new-year': 'gregory',
  christmas: 'gregory',
  'christmas-orthodox': 'gregory',
  'christmas-ethiopian': 'ethiopic',
  easter: 'gregory',
  'easter-orthodox': 'gregory',
  nowruz: 'persian',
  ramadan: 'hijri',
  'eid-al-fitr': 'hijri',
  'eid-al-adha': 'hijri',
  ashura: 'hijri',
  mawlid: 'hijri',
  enkutatash: 'ethiopic',
  meskel: 'ethiopic',
  timkat: 'ethiopic',
  'rosh-hashanah': 'hebrew',
  pesach: 'hebrew',
  thingyan: 'gregory',
  tet: 'gregory',
}
const isOf = (calendar: Calendar, feast: Feast): boolean =>
  calendar.startsWith('islamic') ? calendarOf[feast] === 'hijri' : calendarOf[feast] === calendar

/** The feasts of the calendars this life is told in first, each in the one order they have for everybody. */
export const feastsFor = (calendars: readonly Calendar[]): readonly Feast[] => [
  ...new Set([
    ...calendars.flatMap(calendar => Feast.options.filter(feast => isOf(calendar, feast))),
    ...Feast.options,
  ]),
]

/** What somebody told already and a picture stands for comes first; then the landmarks of a life nobody has told yet. */
const near = (others: readonly Other[]): Answered[] => {
  const pictured = others.filter(({ said }) => said.picture !== undefined)
  const told = new Set(pictured.map(({ said }) => said.picture))
  return [
    ...pictured.map(other => ({ is: 'other', other }) as const),
    ...lifePictures.flatMap(picture => (told.has(picture) ? [] : ({ is: 'life', picture } as const))),
  ]
}

export const answersTo = (
  asking: Asking,
  { others, calendars }: { readonly others: readonly Other[]; readonly calendars: readonly Calendar[] },
): readonly Answered[] => {
  switch (asking) {
    case 'near':
      return near(others)
    case 'stage':
      return Stage.options.map(stage => ({ is: 'stage', stage }))
    case 'season':
      return Season.options.map(season => ({ is: 'season', season }))
    case 'feast':
      return feastsFor(calendars).map(feast => ({ is: 'feast', feast }))
  }
}

/** Which question, and which page of its answers. */
export interface Place {
  readonly asking: Asking
  readonly page: number
}

/** One page further: the next answers, else the next question; after the last one it begins anew. */
export const further = ({ asking, page }: Place, pagesOf: (asking: Asking) => number): Place =>
  page + 1 < pagesOf(asking) ? { asking, page: page + 1 } : next(asking)

export const next = (asking: Asking): Place => ({
  asking: askings[(askings.indexOf(asking) + 1) % askings.length]!,
  page: 0,
})

/** One page back; undefined on the first of all. */
export const back = ({ asking, page }: Place, pagesOf: (asking: Asking) => number): Place | undefined => {
  if (page > 0) return { asking, page: page - 1 }
  const before = askings[askings.indexOf(asking) - 1]
  return before && { asking: before, page: Math.max(0, pagesOf(before) - 1) }
}
