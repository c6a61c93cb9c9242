import type * as v from 'valibot'
import { standing, type Entry, type EntryId, type IsoDay, type Recorded, type Source, type Text } from '#record'
import type { AccessEntry, Recipient, Share } from './access-entries.ts'

/** Whom the patient lets see which parts, what for, and until when. */
export interface Consent {
  readonly id: EntryId
  readonly recipient: v.InferOutput<typeof Recipient>
  readonly purpose: Text
  readonly parts: readonly v.InferOutput<typeof Share>[]
  /** The last day it holds; without one it holds until it is withdrawn. */
  readonly until?: IsoDay
  readonly source: Source
  readonly state: 'stands' | 'withdrawn' | 'over'
}

/** Folds a patient's entries into the consents, as they stand on a day, the last first. Any order of arrival gives the same. */
export const consentsOf = (entries: Iterable<Recorded<Entry>>, today: IsoDay): readonly Consent[] => {
  const all = standing(entries) as Recorded<AccessEntry>[]
  const withdrawn = new Set(all.flatMap(entry => (entry.kind === 'people.consent-withdrawn' ? entry.body.consent : [])))
  return all
    .filter(entry => entry.kind === 'people.consent-given')
    .map(({ id, source, body: { until, ...given } }): Consent => {
      const isOver = until !== undefined && until < today
      const state = withdrawn.has(id) ? 'withdrawn' : isOver ? 'over' : 'stands'
      return { id, source, ...given, ...(until === undefined ? {} : { until }), state }
    })
    .toReversed()
}

/**
 * Names of those who decide on residence, or carry such decisions out, in the languages a hand would write them in at this
 * clinic. Whole words: a doctor called Politis is a doctor.
 */
const deciding =
  /(?<![\p{L}\p{M}])(udlændinge\p{L}*|udlaendinge\p{L}*|siri|hjemrejse\p{L}*|flygtningenævn\p{L}*|asyl\p{L}*|asylum|immigration\p{L}*|immigrant\p{L}* service|migrations\p{L}*|frontex|deportation\p{L}*|ambassade\p{L}*|embassy|konsulat\p{L}*|consulate|politi|politiet|rigspoliti\p{L}*|police|border (guard|force|agency)|home office|(ال)?شرطة|(ال)?هجرة|(ال)?لجوء|(ال)?سفارة|(ال)?قنصلية)(?![\p{L}\p{M}])/iu

/** Whether words written by hand name somebody who decides on residence. There is no door to them (red line 2). */
export const decidesOnResidence = (words: string): boolean => deciding.test(asRead(words))

/** As an eye reads it: in the usual letters, without what is invisible and the marks of Arabic vowels and long lines. */
const asRead = (words: string): string => words.normalize('NFKC').replace(/\p{Cf}|[\u0640\u064b-\u0652]/gu, '')
