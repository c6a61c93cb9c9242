import type { PersonId } from '#record'
import type { Clip, ClipHead, Review, ReviewShelf } from './reviews.ts'

const oldestFirst = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : 1

const headOf = (clip: Clip): ClipHead => {
  const { sound: _, ...head } = clip
  return head
}

/** Reviews and clips in memory. For tests. */
export const memoryReviews = (): ReviewShelf => {
  const reviews = new Map<PersonId, readonly Review[]>()
  const clips = new Map<PersonId, readonly Clip[]>()
  return {
    async keep(clinic, added) {
      const all = [...(reviews.get(clinic) ?? []), ...added]
      if (new Set(all.map(({ id }) => id)).size < all.length) throw new RangeError('this id stands for another review')
      reviews.set(clinic, all.sort(oldestFirst))
    },
    of: async (clinic, language) => (reviews.get(clinic) ?? []).filter(review => review.language === language),
    async keepClip(clinic, clip) {
      clips.set(clinic, [...(clips.get(clinic) ?? []), clip].sort(oldestFirst))
    },
    clipsOf: async (clinic, language) =>
      (clips.get(clinic) ?? []).filter(clip => clip.language === language).map(headOf),
    clip: async (clinic, id) => (clips.get(clinic) ?? []).find(clip => clip.id === id),
  }
}
