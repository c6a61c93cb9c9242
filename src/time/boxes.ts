/** Days `[from, until)`, from 1970-01-01. */
export interface Box {
  readonly from: number
  readonly until: number
}

/**
 * Days of something that lies in them, and nobody knows where: it begins on the day `begins` at the latest, and `ends` is the first
 * day after it at the earliest. Of a date told plainly these are `from` and `until`.
 */
export interface Hull extends Box {
  readonly begins: number
  readonly ends: number
}

/** All the days from the first of several boxes to the last. */
export const hull = (boxes: readonly Box[]): Box => ({
  from: Math.min(...boxes.map(({ from }) => from)),
  until: Math.max(...boxes.map(({ until }) => until)),
})

/** Which of them it is, nobody knows: it begins when the last of them does, at the latest. */
export const innerOf = (hulls: readonly Hull[]): Pick<Hull, 'begins' | 'ends'> => ({
  begins: Math.max(...hulls.map(({ begins }) => begins)),
  ends: Math.min(...hulls.map(({ ends }) => ends)),
})

/** The box, so many days further at each end. */
export const widened = ({ from, until }: Box, days: number): Box => ({ from: from - days, until: until + days })
