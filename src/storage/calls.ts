/**
 * What programs that keep one clinic's record call to one another: short texts, at once, to whoever is there. Nothing of it
 * is kept. `again` says that calls may have been missed.
 */
export interface Calls {
  call(text: string): void
  /** Calls `heard` for each call, one's own too, until what comes back is called. */
  listen(heard: (call: { readonly text: string } | 'again') => void): () => void
}
