import type { EntryId, IsoDay, PersonId, Tag } from '#record'
import type { OfOneClinic } from '../of-one-clinic.ts'

/**
 * What somebody at the clinic who speaks a language decided about one phrase in it. Nothing of any patient. `id`: a UUID
 * of version 7, so that the last of several comes last.
 */
export interface Review {
  readonly id: EntryId
  readonly language: Tag
  /** The name of the phrase: `consent.title`. */
  readonly key: string
  /** The English words it was made from. */
  readonly source: string
  /** The words as reviewed, Unicode MessageFormat 2. */
  readonly text: string
  /** They are those we ship, gone through as they are; else better ones, of the clinic's own. */
  readonly isShipped: boolean
  readonly by: PersonId
  /** The name as it was shown then. */
  readonly byName: string
  readonly on: IsoDay
}

/** A phrase as somebody who speaks the language says it. Of who is heard, nothing is kept. */
export interface ClipHead {
  readonly id: EntryId
  readonly language: Tag
  readonly key: string
  /** What is said in it, to the letter. */
  readonly text: string
  /** Who put it there. */
  readonly by: PersonId
  readonly byName: string
  readonly on: IsoDay
  /** A media type: `audio/webm`. */
  readonly type: string
}

export interface Clip extends ClipHead {
  readonly sound: Uint8Array<ArrayBuffer>
}

/**
 * Where a clinic's reviews of phrases and its recorded clips are kept: added to, never changed. Each call is one
 * transaction. Every implementation passes `reviews.contract.ts`.
 */
export interface ReviewShelf {
  /** Keeps all of them, or none. */
  keep(clinic: PersonId, reviews: readonly Review[]): Promise<void>
  /** Every review of a language, the oldest first. */
  of(clinic: PersonId, language: Tag): Promise<Review[]>
  keepClip(clinic: PersonId, clip: Clip): Promise<void>
  /** Every clip of a language without its sound, the oldest first. */
  clipsOf(clinic: PersonId, language: Tag): Promise<ClipHead[]>
  clip(clinic: PersonId, id: EntryId): Promise<Clip | undefined>
}

/** The reviews and clips of one clinic. */
export type Reviews = OfOneClinic<ReviewShelf>

/** The reviews and clips of one clinic on a shelf. */
export const reviewsOn = (shelf: ReviewShelf, clinic: PersonId): Reviews => ({
  keep: reviews => shelf.keep(clinic, reviews),
  of: language => shelf.of(clinic, language),
  keepClip: clip => shelf.keepClip(clinic, clip),
  clipsOf: language => shelf.clipsOf(clinic, language),
  clip: id => shelf.clip(clinic, id),
})
