import type { PersonId } from '#record'

/**
 * What programs that keep one clinic's record call to one another: short texts, at once, to whoever is there for that clinic.
 * Nothing of it is kept. `again` says that calls may have been missed.
 */
export interface Calls {
  call(clinic: PersonId, text: string): void
  /** Calls `heard` for each call of this clinic, one's own too, until what comes back is called. */
  listen(clinic: PersonId, heard: (call: { readonly text: string } | 'again') => void): () => void
}
