import type { Selectable } from 'kysely'
import type { PersonId } from '#record'
import type { Clip, ClipHead, Review, ReviewShelf } from './reviews.ts'
import { inChunks, type Database } from '../scope.ts'
import type { Tables } from '../tables.ts'

const reviewRow = (clinic: PersonId, review: Review): Selectable<Tables['reviews']> => ({
  clinic,
  review: review.id,
  language: review.language,
  phrase: review.key,
  source: review.source,
  words: review.text,
  shipped: review.isShipped ? 1 : 0,
  by_staff: review.by,
  by_name: review.byName,
  on_day: review.on,
})

const reviewIn = (row: Selectable<Tables['reviews']>): Review => ({
  id: row.review,
  language: row.language,
  key: row.phrase,
  source: row.source,
  text: row.words,
  isShipped: row.shipped === 1,
  by: row.by_staff,
  byName: row.by_name,
  on: row.on_day,
})

const clipRow = (clinic: PersonId, clip: Clip): Selectable<Tables['clips']> => ({
  clinic,
  clip: clip.id,
  language: clip.language,
  phrase: clip.key,
  words: clip.text,
  by_staff: clip.by,
  by_name: clip.byName,
  on_day: clip.on,
  type: clip.type,
  sound: clip.sound,
})

const HEAD = ['clip', 'language', 'phrase', 'words', 'by_staff', 'by_name', 'on_day', 'type'] as const

const headIn = (row: Pick<Selectable<Tables['clips']>, (typeof HEAD)[number]>): ClipHead => ({
  id: row.clip,
  language: row.language,
  key: row.phrase,
  text: row.words,
  by: row.by_staff,
  byName: row.by_name,
  on: row.on_day,
  type: row.type,
})

/** Reviews and clips in the same database as the record. */
export const sqlReviews = (database: Database): ReviewShelf => ({
  keep: (clinic, reviews) =>
    database.withScope(clinic, async rows => {
      for (const some of inChunks(reviews))
        await rows
          .insertInto('reviews')
          .values(some.map(review => reviewRow(clinic, review)))
          .execute()
    }),
  of: (clinic, language) =>
    database.withScope(clinic, async rows => {
      const all = rows.selectFrom('reviews').selectAll().where('clinic', '=', clinic)
      return (await all.where('language', '=', language).orderBy('review').execute()).map(reviewIn)
    }),
  keepClip: (clinic, clip) =>
    database.withScope(clinic, async rows => {
      await rows.insertInto('clips').values(clipRow(clinic, clip)).execute()
    }),
  clipsOf: (clinic, language) =>
    database.withScope(clinic, async rows => {
      const all = rows.selectFrom('clips').select(HEAD).where('clinic', '=', clinic)
      return (await all.where('language', '=', language).orderBy('clip').execute()).map(headIn)
    }),
  clip: (clinic, id) =>
    database.withScope(clinic, async rows => {
      const all = rows.selectFrom('clips').selectAll().where('clinic', '=', clinic)
      const row = await all.where('clip', '=', id).executeTakeFirst()
      return row && { ...headIn(row), sound: new Uint8Array(row.sound) }
    }),
})
