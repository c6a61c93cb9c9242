import type { Tag } from '#record'
import type { ClipHead, Review } from '#storage/reviews'
import { languageFor, screensOf, spokenByStaff, type Shelf } from '#words'
import { standingsOf, type Standing } from '#words/reviews'
import type { Desk } from '../parts.ts'

/** Whether there are screens in exactly this language. */
export const isKnown = (tag: string): boolean => screensOf(tag) === tag

/** All the words there are of a language: of the clinic's own pages too, where those are in it. */
export const wholeShelf = (tag: Tag): Shelf => (spokenByStaff.includes(tag) ? 'staff' : 'table')

/** Where every phrase on a shelf of a language stands at this clinic. */
export const standingsAt = async (
  { reviews }: Desk,
  tag: Tag,
  shelf: Shelf = wholeShelf(tag),
): Promise<Standing<Review, ClipHead>[]> => {
  const [english, shipped] = [await languageFor('en', shelf), await languageFor(tag, shelf)]
  if (shipped.tag !== tag) return []
  const words = { english: english.phrases, shipped: shipped.phrases, isSource: shipped.status === 'source' }
  return standingsOf(words, await reviews.of(tag), await reviews.clipsOf(tag))
}
