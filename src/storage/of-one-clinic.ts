import type { PersonId } from '#record'

/** A shelf of many clinics, as one of them sees it. */
export type OfOneClinic<T> = {
  [Name in keyof T]: T[Name] extends (clinic: PersonId, ...rest: infer Rest) => infer Answer
    ? (...rest: Rest) => Answer
    : never
}
