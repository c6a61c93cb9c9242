/** First and last day, as ISO days; `null` where open. */
export type FirstAndLast = readonly [string | null, string | null]

const padded = (number: number, width: number) => String(number).padStart(width, '0')

/** Every `MM-DD` of a year, asked of Temporal. */
const monthDays = (year: number): readonly string[] => {
  const days: string[] = []
  let day = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  for (; day.year === year; day = day.add({ days: 1 })) days.push(day.toString().slice(-5))
  return days
}
const common = monthDays(2001)
const leap = monthDays(2000)

const isLeap = Array.from(
  { length: 10_000 },
  (_, year) => Temporal.PlainDate.from({ year, month: 1, day: 1 }).inLeapYear,
)

const fits = (mask: string, text: string) => {
  for (let i = 0; i < mask.length; i++) if (mask[i] !== 'X' && mask[i] !== text[i]) return false
  return true
}

/** Every year of four digits that a mask means, in order: every year says which masks mean it. */
const years = new Map<string, number[]>()
for (let year = 0; year < 10_000; year++)
  for (let untold = 0; untold < 16; untold++) {
    const mask = [...padded(year, 4)].map((digit, i) => ((untold >> i) & 1 ? 'X' : digit)).join('')
    const known = years.get(mask)
    if (known) known.push(year)
    else years.set(mask, [year])
  }

const isoYear = (year: number): string =>
  year >= 0 && year <= 9999 ? padded(year, 4) : `${year < 0 ? '-' : '+'}${padded(Math.abs(year), 6)}`

type Kind = 'common' | 'leap'
const kindOf = (year: number): Kind => (isLeap[Math.abs(year)] ? 'leap' : 'common')
const calendars = { common, leap }
const known = new Map<string, readonly string[]>()

/** Every day of a common or a leap year that a mask of month and day means, found by trying all of them. */
const daysBy = (mask: string, kind: Kind): readonly string[] => {
  const key = `${mask} ${kind}`
  const days = known.get(key) ?? calendars[kind].filter(day => fits(mask, day))
  known.set(key, days)
  return days
}

/** First and last day of a mask (`-1X32-X1-X2`), found by trying every year and every day; undefined where no day fits. */
export const masked = (text: string): FirstAndLast | undefined => {
  const negative = text.startsWith('-')
  const [year = '', month = 'XX', day = 'XX'] = text.slice(negative ? 1 : 0).split('-')
  const mask = `${month}-${day}`
  if (daysBy(mask, 'leap').length === 0) return undefined
  const meant = years.get(year) ?? []
  const upward = negative ? meant.flatMap(y => (y === 0 ? [] : [-y])).toReversed() : meant
  const has = (y: number) => daysBy(mask, kindOf(y)).length > 0
  const [first, last] = [upward.find(has), upward.findLast(has)]
  if (first === undefined || last === undefined) return undefined
  return [
    `${isoYear(first)}-${daysBy(mask, kindOf(first))[0]}`,
    `${isoYear(last)}-${daysBy(mask, kindOf(last)).at(-1)}`,
  ]
}

/** First and last `MM-DD` of what stands in the place of a month, as the table of words has them; `+` is the year after. */
const seasons: Readonly<Record<string, readonly [string, string]>> = {
  21: ['03-01', '05-31'],
  22: ['06-01', '08-31'],
  23: ['09-01', '11-30'],
  24: ['01-01', '+02'],
  25: ['03-01', '05-31'],
  26: ['06-01', '08-31'],
  27: ['09-01', '11-30'],
  28: ['01-01', '+02'],
  29: ['09-01', '11-30'],
  30: ['01-01', '+02'],
  31: ['03-01', '05-31'],
  32: ['06-01', '08-31'],
  33: ['01-01', '03-31'],
  34: ['04-01', '06-30'],
  35: ['07-01', '09-30'],
  36: ['10-01', '12-31'],
  37: ['01-01', '04-30'],
  38: ['05-01', '08-31'],
  39: ['09-01', '12-31'],
  40: ['01-01', '06-30'],
  41: ['07-01', '12-31'],
}

const seasonBounds = (year: number, season: string): FirstAndLast => {
  const [first, last] = seasons[season]!
  const end = `${isoYear(year + 1)}-02-${kindOf(year + 1) === 'leap' ? '29' : '28'}`
  return [`${isoYear(year)}-${first}`, last === '+02' ? end : `${isoYear(year)}-${last}`]
}

/** Whole years from one to the other, told by hand where nothing can be tried one by one. */
const byHand: Readonly<Record<string, readonly [number, number]>> = {
  Y170000002: [170_000_002, 170_000_002],
  'Y-170000002': [-170_000_002, -170_000_002],
  'Y-17E7': [-170_000_000, -170_000_000],
  Y17E8: [1_700_000_000, 1_700_000_000],
  '1950S2': [1900, 1999],
  Y171010000S3: [171_000_000, 171_999_999],
  Y3388E2S3: [338_000, 338_999],
  '-1859S5': [-1859, -1859],
  'Y-171010000S2': [-179_999_999, -170_000_000],
  'Y-3388E2S3': [-338_999, -338_000],
}

const dateBounds = (text: string): FirstAndLast => {
  const plain = text.replace(/T.*/, '').replaceAll(/[?~%]/g, '')
  const whole = byHand[plain]
  if (whole) return [`${isoYear(whole[0])}-01-01`, `${isoYear(whole[1])}-12-31`]
  const season = /^(-?\d{4})-(2[1-9]|3\d|4[01])$/.exec(plain)
  return season ? seasonBounds(Number(season[1]), season[2]!) : masked(plain)!
}

/** A number that grows with the day, also before the year 0. */
const numeric = (day: string) => Number(day.slice(0, -6)) * 10_000 + Number(day.slice(-5).replace('-', ''))

/** First and last day of a valid string of the outside suite, found without our reader. */
export const boundsByTrying = (text: string): FirstAndLast => {
  if (/^[[{]/.test(text)) {
    const members = text.slice(1, -1).split(',').map(memberBounds)
    const [firsts, lasts] = [members.map(([first]) => first), members.map(([, last]) => last)]
    const sorted = (days: readonly (string | null)[]) => days.map(day => day!).sort((a, b) => numeric(a) - numeric(b))
    return [firsts.includes(null) ? null : sorted(firsts)[0]!, lasts.includes(null) ? null : sorted(lasts).at(-1)!]
  }
  return text.includes('/') ? betweenBounds(text.split('/')) : dateBounds(text)
}

const betweenBounds = ([from, to]: readonly string[]): FirstAndLast => [
  from && from !== '..' ? dateBounds(from)[0] : null,
  to && to !== '..' ? dateBounds(to)[1] : null,
]

const memberBounds = (text: string): FirstAndLast =>
  text.includes('..') ? betweenBounds(text.split('..')) : dateBounds(text)
