import type { IsoDay, PersonId } from '#record'

/** Somebody is away from one day to another, both included; what waits for them waits for the stand-in meanwhile. */
export interface Away {
  readonly from: IsoDay
  readonly until: IsoDay
  readonly standIn: PersonId
}

/** Who is away, by person. */
export type Aways = Readonly<Record<PersonId, readonly Away[]>>

const awayOn = (aways: Aways, person: PersonId, day: IsoDay): Away | undefined =>
  (Object.hasOwn(aways, person) ? aways[person]! : []).find(({ from, until }) => from <= day && day <= until)

/**
 * Who stands in for somebody on a day: the person where at work, else the stand-in, else the stand-in's stand-in.
 * Undefined where the chain comes back to itself or ends with somebody who does not work here.
 */
export const standInFor = (
  person: PersonId,
  day: IsoDay,
  { aways, atWork }: { readonly aways: Aways; readonly atWork: ReadonlySet<PersonId> },
): PersonId | undefined => {
  const seen = new Set<PersonId>()
  for (let next: PersonId | undefined = person; next !== undefined && !seen.has(next);) {
    seen.add(next)
    const away: Away | undefined = awayOn(aways, next, day)
    if (!away) return atWork.has(next) ? next : undefined
    next = away.standIn
  }
  return undefined
}
