import type { Calendar, When } from '#time'

/**
 * Calendars by the language a patient speaks: those that come before the Gregorian one in daily use, and those that come after
 * it. It is an order of what is offered and nothing more: each is named, and every one can be chosen.
 */
const byLanguage: Readonly<
  Record<string, { readonly before?: readonly Calendar[]; readonly after?: readonly Calendar[] }>
> = {
  fa: { before: ['persian'], after: ['hijri'] },
  ps: { before: ['persian'], after: ['hijri'] },
  ckb: { after: ['persian', 'hijri'] },
  am: { before: ['ethiopic'] },
  ti: { before: ['ethiopic'] },
  ar: { after: ['hijri'] },
  ur: { after: ['hijri'] },
  so: { after: ['hijri'] },
  my: { after: ['buddhist'] },
  th: { before: ['buddhist'] },
  he: { after: ['hebrew'] },
  hi: { after: ['indian'] },
  zh: { after: ['roc'] },
}

/** Tags whose region dates otherwise than the language alone. */
const byTag: Readonly<Record<string, keyof typeof byLanguage>> = { 'fa-AF': 'ps' }

/**
 * The likely calendars of a story, the likeliest first: by the language, those something was told in already (the most told
 * first), the Gregorian, and those the language also knows.
 */
export const likelyCalendars = (language: string, told: readonly Calendar[]): readonly Calendar[] => {
  const { before = [], after = [] } = byLanguage[byTag[language] ?? language.split('-')[0]!] ?? {}
  return [...new Set<Calendar>([...before, ...mostFirst(told), 'gregory', ...after])]
}

const mostFirst = (told: readonly Calendar[]): Calendar[] =>
  [...Map.groupBy(told, calendar => calendar)]
    .sort(([, some], [, others]) => others.length - some.length)
    .map(([calendar]) => calendar)

/** The calendars these statements were told in. */
export const calendarsTold = (statements: readonly { readonly when: When }[]): Calendar[] =>
  statements.flatMap(({ when }) =>
    (when.how === 'one-of' ? when.among : [when]).flatMap(one => (one.how === 'date' ? [one.calendar] : [])),
  )
