/** First and last month. Where the first comes after the last, it lies over the turn of the year. */
type Months = readonly [number, number]

const spring: Months = [3, 5]
const summer: Months = [6, 8]
const autumn: Months = [9, 11]
const winter: Months = [12, 2]

/** What stands in the place of a month, by its number in ISO 8601-2. */
const divisions: Readonly<Record<string, Months>> = {
  // Seasons, wherever one lives: as in the table of words, those of the north.
  21: spring,
  22: summer,
  23: autumn,
  24: winter,
  // Of the north.
  25: spring,
  26: summer,
  27: autumn,
  28: winter,
  // Of the south: a spring from September.
  29: autumn,
  30: winter,
  31: spring,
  32: summer,
  // Quarters.
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  // Thirds.
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  // Halves.
  40: [1, 6],
  41: [7, 12],
}

export const isSeason = (digits: string): boolean => Object.hasOwn(divisions, digits)

const monthsOf = (season: string): Months => divisions[season]!

/** Whether "winter 2014" may be the one that began in that year or the one that ended in it. */
export const turnsTheYear = (season: string): boolean => {
  const [first, last] = monthsOf(season)
  return first > last
}

/**
 * First and last month of a season, and how many years after its own the last one lies. A season over the turn of the year
 * is read as one hull, as in the table of words: "winter 2014" is January 2014 to February 2015.
 */
export const seasonSpan = (season: string): { first: number; last: number; yearsOn: 0 | 1 } => {
  const [first, last] = monthsOf(season)
  return first > last ? { first: 1, last, yearsOn: 1 } : { first, last, yearsOn: 0 }
}

/** Within one year the standard counts winter (24, 28) after the other seasons of its kind. */
export const comesLater = (one: string, other: string): boolean =>
  ['24', '28'].includes(one) && Number(other) < Number(one) && Number(other) > Number(one) - 4
