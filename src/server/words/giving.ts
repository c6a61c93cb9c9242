import { gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { EntryId } from '#record'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { isKnown, standingsAt } from './standings.ts'

const ShelfName = v.picklist(['phone', 'table', 'staff'])

/** As JSON, in as few bytes as a browser takes it: a language is a thousand phrases. */
export const inFewBytes = (c: DeskContext, answer: object): Response => {
  const text = JSON.stringify(answer)
  const type = { 'content-type': 'application/json', vary: 'accept-encoding' }
  if (!/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return c.body(text, 200, type)
  return c.body(new Uint8Array(gzipSync(text)), 200, { ...type, 'content-encoding': 'gzip' })
}

/**
 * What holds of a language here, for whoever stands before the clinic's door: the reviewed words, when, and the clips that
 * say them. Nothing of any patient, and nobody's name.
 */
export const givingRoutes = (desk: Desk): Route[] => {
  const words = async (c: DeskContext): Promise<Response> => {
    const tag = c.req.param('tag') ?? ''
    if (!isKnown(tag)) return problem(c, { status: 404, reason: 'not-a-language' })
    const shelf = v.safeParse(ShelfName, c.req.query('shelf'))
    if (!shelf.success) return problem(c, { status: 400, reason: 'not-readable', field: 'shelf' })
    const phrases = (await standingsAt(desk, tag, shelf.output)).flatMap(({ key, state, text, last, clip }) => {
      if (state !== 'reviewed' && !clip) return []
      return [{ key, ...(state === 'reviewed' && { text, on: last?.on }), ...(clip && { clip: clip.id }) }]
    })
    return inFewBytes(c, { language: tag, phrases })
  }

  /** A clip never changes: other words have another. */
  const sound = async (c: DeskContext): Promise<Response> => {
    const id = v.safeParse(EntryId, c.req.param('clip'))
    const clip = id.success ? await desk.reviews.clip(id.output) : undefined
    if (!clip) return problem(c, { status: 404, reason: 'not-found' })
    return c.body(clip.sound, 200, {
      'content-type': clip.type,
      'content-disposition': 'inline; filename="phrase"',
      'cache-control': 'private, max-age=31536000, immutable',
    })
  }

  return [
    { method: 'GET', path: '/api/words/:tag', answer: words },
    { method: 'GET', path: '/api/clips/:clip', answer: sound },
  ]
}
