/** What somebody decided about a phrase, as far as it matters for whether that holds still. */
interface Decided {
  readonly key: string
  /** The English words it was made from. */
  readonly source: string
  readonly text: string
  /** They are those we ship, gone through as they are. */
  readonly isShipped: boolean
}
/** A recorded clip, as far as it matters for whether it is still said so. */
interface Spoken {
  readonly key: string
  readonly text: string
}

/**
 * Where a phrase stands. `text`: what screens show now. `last`: the last review of all, which holds or is stale; a clip
 * says the words as they are shown, and one that does not any more is `clipBefore`.
 */
export interface Standing<R, C> {
  readonly key: string
  readonly source: string
  readonly shipped: string
  readonly text: string
  readonly state: 'source' | 'awaits' | 'reviewed' | 'stale'
  readonly last: R | undefined
  readonly clip: C | undefined
  readonly clipBefore: C | undefined
}

type Words = Readonly<Record<string, string | undefined>>

/** The last of each phrase, given them the oldest first. */
const lastOf = <T extends { readonly key: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map(one => [one.key, one]))

/**
 * Where every phrase of a language stands at a clinic. A review holds while the English words are those it was made from
 * and, where it confirmed the words we ship, while those are the same. A clip holds while it says what is shown, and what
 * is shown was reviewed. `reviews` and `clips`: the oldest first; `english` and `shipped`: the words as they are now.
 */
export const standingsOf = <R extends Decided, C extends Spoken>(
  { english, shipped, isSource }: { readonly english: Words; readonly shipped: Words; readonly isSource: boolean },
  reviews: readonly R[],
  clips: readonly C[],
): Standing<R, C>[] => {
  const lastReview = lastOf(reviews)
  const lastClip = lastOf(clips)
  const saying = new Map(clips.map(clip => [`${clip.key} ${clip.text}`, clip]))
  return Object.entries(english).flatMap(([key, source]) => {
    const ours = shipped[key]
    if (source === undefined || ours === undefined) return []
    const last = isSource ? undefined : lastReview.get(key)
    const holds = last !== undefined && last.source === source && (!last.isShipped || last.text === ours)
    const text = holds ? last.text : ours
    const clip = isSource || holds ? saying.get(`${key} ${text}`) : undefined
    return {
      key,
      source,
      shipped: ours,
      text,
      state: isSource ? 'source' : holds ? 'reviewed' : last ? 'stale' : 'awaits',
      last,
      clip,
      clipBefore: clip ? undefined : lastClip.get(key),
    }
  })
}
