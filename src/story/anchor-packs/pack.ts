import type { IsoDay, Tag } from '#record'
import type { EventName, PhraseKey } from '#words'

type RegionName = Extract<PhraseKey, `region.${string}`> extends `region.${infer Name}` ? Name : never

/**
 * An event many share. Its name stands in words (`events.ts`). Days are Gregorian, `from` until before `until`, and as wide as
 * the sources are sure: a month or a year where nobody knows the day.
 */
export interface PackEvent {
  readonly id: EventName
  readonly from: IsoDay
  readonly until: IsoDay
  /** A picture of our own set by its name, where one fits. */
  readonly picture?: string
}

/** Nobody from the region and nobody of a clinic has gone through it yet. */
export const draft = 'draft'

/**
 * Events of one region (FAO local-events calendars): offered, never pre-filled, and opened by hand. Its name stands in words
 * (`region.<id>`). `languages`: where the patient speaks one of these, the region stands among the first; nobody is taken to come
 * from anywhere.
 */
export interface AnchorPack {
  readonly id: RegionName
  readonly languages: readonly Tag[]
  readonly status: typeof draft | { readonly by: string; readonly on: IsoDay }
  readonly events: readonly PackEvent[]
}
