import { beforeEach, describe, expect, test } from 'vitest'
import { reviewsOn, type Clip, type ClipHead, type Review, type Reviews, type ReviewShelf } from './reviews.ts'

let made = 0
const nextId = (): string => `019c0000-0000-7000-8000-${String(++made).padStart(12, '0')}`

/** A phrase gone through in Dari. */
export const review = (more: Partial<Review> = {}): Review => ({
  id: nextId(),
  language: 'fa-AF',
  key: 'consent.title',
  source: 'Who may be told',
  text: 'به کی گفته می‌شود',
  isShipped: true,
  by: 'lis',
  byName: 'Nurse Lis',
  on: '2026-03-02',
  ...more,
})

/** The same phrase, spoken. */
export const clip = (more: Partial<Clip> = {}): Clip => ({
  id: nextId(),
  language: 'fa-AF',
  key: 'consent.title',
  text: 'به کی گفته می‌شود',
  by: 'lis',
  byName: 'Nurse Lis',
  on: '2026-03-02',
  type: 'audio/webm',
  sound: new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 0, 255]),
  ...more,
})

const headOf = (clip: Clip): ClipHead => {
  const { sound: _, ...head } = clip
  return head
}

/** What every shelf of reviews promises. A shelf begins empty, and knows the clinics `north` and `south`. */
export const keepsTheReviews = (name: string, open: () => ReviewShelf | Promise<ReviewShelf>): void => {
  describe(name, () => {
    let reviews: Reviews
    let elsewhere: Reviews
    beforeEach(async () => {
      const shelf = await open()
      reviews = reviewsOn(shelf, 'north')
      elsewhere = reviewsOn(shelf, 'south')
    })

    test('every review of a phrase over time is kept, the oldest first, whatever order they came in', async () => {
      const [first, second, third] = [review(), review({ text: 'بهتر', isShipped: false }), review()]
      await reviews.keep([second, first])
      await reviews.keep([third])
      expect(await reviews.of('fa-AF')).toEqual([first, second, third])
    })

    test('of another language, or at another clinic, there is nothing', async () => {
      await reviews.keep([review()])
      await reviews.keepClip(clip())
      expect([await reviews.of('fa'), await reviews.clipsOf('fa')]).toEqual([[], []])
      expect([await elsewhere.of('fa-AF'), await elsewhere.clipsOf('fa-AF')]).toEqual([[], []])
    })

    test('a thousand are kept together, or none of them', async () => {
      const many = Array.from({ length: 1000 }, (_, nth) => review({ key: `consent.${nth}` }))
      await reviews.keep(many)
      expect(await reviews.of('fa-AF')).toEqual(many)
      const one = review()
      await expect(reviews.keep([one, one])).rejects.toThrow()
      expect(await reviews.of('fa-AF')).toHaveLength(1000)
    })

    test('a clip is heard again as it was said, and a later one is beside it', async () => {
      const [first, second] = [clip(), clip({ type: 'audio/mp4', sound: new Uint8Array(1_000_000).fill(7) })]
      await reviews.keepClip(second)
      await reviews.keepClip(first)
      expect(await reviews.clipsOf('fa-AF')).toEqual([headOf(first), headOf(second)])
      expect(await reviews.clip(first.id)).toEqual(first)
      expect((await reviews.clip(second.id))?.sound).toEqual(second.sound)
      expect(await elsewhere.clip(first.id)).toBeUndefined()
      expect(await reviews.clip(nextId())).toBeUndefined()
    })
  })
}
