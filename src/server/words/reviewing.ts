import * as v from 'valibot'
import { Tag, uuidv7 } from '#record'
import type { Account } from '#storage'
import type { ClipHead, Review } from '#storage/reviews'
import { refusalFor } from '#people'
import { valuesIn, wrongIn, type Standing } from '#words/reviews'
import { bodyOf } from '../body.ts'
import { soundIn } from '../papers/sound/sound-in.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { signedInAt } from '../staff/index.ts'
import { today } from '../today.ts'
import { inFewBytes } from './giving.ts'
import { isKnown, standingsAt } from './standings.ts'

/** The most bytes of a clip, and how long it is at most, in milliseconds. */
const MOST = 1_000_000
const LONGEST = 60_000
/** The same in letters of a request, with room for the words beside it. */
const MOST_SENT = Math.ceil((MOST * 4) / 3) + 100_000
const MOST_AT_ONCE = 100

/** Looked over by writing it again: a pattern gives up on a text as long as a file. */
const isBase64 = (given: string): boolean => Buffer.from(given, 'base64').toString('base64') === given

const Words = v.pipe(v.string(), v.maxLength(20_000, 'too-long'))
/** `source` and `shipped`: what the reviewer had in front, so that nobody confirms what stood there before. */
const Reviewing = v.strictObject({
  reviews: v.pipe(
    v.array(v.strictObject({ key: v.string(), source: Words, shipped: Words, text: Words })),
    v.minLength(1, 'nothing-chosen'),
    v.maxLength(MOST_AT_ONCE, 'too-many'),
    v.check(all => new Set(all.map(({ key }) => key)).size === all.length, 'too-many'),
  ),
})
/** `spoken`: that whoever is heard speaks the language. Of who that is, nothing is asked. */
const Speaking = v.strictObject({
  key: v.string(),
  text: Words,
  spoken: v.literal('by-somebody-who-speaks-it'),
  sound: v.pipe(v.string(), v.check(isBase64, 'not-a-sound')),
})
const Spoken = v.strictObject({ speaks: v.pipe(v.array(Tag), v.maxLength(40, 'too-many')) })

type Standings = Standing<Review, ClipHead>

/** As the translator sees it: who reviewed it and when; what stood before, where that is stale. */
const asListed = ({ key, source, shipped, text, state, last, clip, clipBefore }: Standings) => ({
  key,
  source,
  shipped,
  text,
  state,
  ...(last && { last: { source: last.source, text: last.text, by: last.byName, on: last.on } }),
  ...(clip && { clip: { id: clip.id, by: clip.byName, on: clip.on } }),
  ...(clipBefore && { clipBefore: { id: clipBefore.id, text: clipBefore.text, on: clipBefore.on } }),
})

/** Staff who speak a language go through its phrases, and keep how they are said. */
export const reviewingRoutes = (desk: Desk): Route[] => {
  const idNow = (): string => uuidv7(desk.clock(), desk.random(10))
  const signedIn = signedInAt(desk)

  /** For whoever may review at all, and says to speak the language the address names. */
  const speaking =
    (answer: (c: DeskContext, staff: Account, tag: Tag) => Promise<Response>) =>
    async (c: DeskContext, staff: Account): Promise<Response> => {
      const tag = c.req.param('tag') ?? ''
      if (!isKnown(tag)) return problem(c, { status: 404, reason: 'not-a-language' })
      if (!staff.speaks?.includes(tag)) return problem(c, { status: 403, reason: 'not-your-language' })
      return answer(c, staff, tag)
    }

  const list = signedIn(async (c, staff) => {
    const refusal = refusalFor(staff, 'review-words')
    if (refusal) return problem(c, { status: 403, ...refusal })
    const tag = c.req.param('tag') ?? ''
    if (!isKnown(tag)) return problem(c, { status: 404, reason: 'not-a-language' })
    return inFewBytes(c, { language: tag, phrases: (await standingsAt(desk, tag)).map(asListed) })
  })

  const review = speaking(async (c, staff, tag) => {
    const read = await bodyOf(c, Reviewing, 2_000_000)
    if ('answer' in read) return read.answer
    const standing = new Map((await standingsAt(desk, tag)).map(one => [one.key, one]))
    const reviews: Review[] = []
    for (const { key, source, shipped, text } of read.body.reviews) {
      const now = standing.get(key)
      const refuse = (reason: string, status: 400 | 409 = 400): Response => problem(c, { status, reason, field: key })
      if (!now) return problem(c, { status: 400, reason: 'not-a-phrase-here' })
      if (now.state === 'source') return refuse('is-the-source')
      if (now.source !== source || now.shipped !== shipped) return refuse('phrase-changed', 409)
      const isShipped = text === shipped
      const words = isShipped ? text : text.normalize('NFC').trim()
      const wrong = wrongIn(tag, words, source)
      if (wrong) return refuse(wrong)
      const who = { by: staff.id, byName: staff.name, on: today(desk) }
      reviews.push({ id: idNow(), language: tag, key, source, text: words, isShipped, ...who })
    }
    await desk.reviews.keep(reviews)
    const kept = new Set(reviews.map(({ key }) => key))
    return c.json({ phrases: (await standingsAt(desk, tag)).filter(({ key }) => kept.has(key)).map(asListed) })
  })

  const keepClip = speaking(async (c, staff, tag) => {
    const read = await bodyOf(c, Speaking, MOST_SENT)
    if ('answer' in read) return read.answer
    const { key, text } = read.body
    const now = (await standingsAt(desk, tag)).find(one => one.key === key)
    if (!now) return problem(c, { status: 400, reason: 'not-a-phrase-here' })
    if (now.state !== 'reviewed' && now.state !== 'source')
      return problem(c, { status: 409, reason: 'not-reviewed-yet' })
    if (now.text !== text) return problem(c, { status: 409, reason: 'phrase-changed' })
    if (valuesIn(text).size > 0) return problem(c, { status: 400, reason: 'not-said-alike' })
    const bytes = Buffer.from(read.body.sound, 'base64')
    if (bytes.length > MOST) return problem(c, { status: 413, reason: 'clip-too-long' })
    const sound = soundIn(bytes, LONGEST)
    if ('refused' in sound)
      return sound.refused === 'sound-too-long'
        ? problem(c, { status: 413, reason: 'clip-too-long' })
        : problem(c, { status: sound.refused === 'not-a-sound' ? 415 : 400, reason: sound.refused })
    await desk.reviews.keepClip({
      id: idNow(),
      language: tag,
      key,
      text,
      by: staff.id,
      byName: staff.name,
      on: today(desk),
      type: sound.type,
      sound: new Uint8Array(sound.bytes),
    })
    return c.json({ phrases: (await standingsAt(desk, tag)).filter(one => one.key === key).map(asListed) })
  })

  /** Which languages somebody speaks, said by nobody else. */
  const speak = signedIn(async (c, staff) => {
    const read = await bodyOf(c, Spoken)
    if ('answer' in read) return read.answer
    const speaks = [...new Set(read.body.speaks)]
    if (!speaks.every(isKnown)) return problem(c, { status: 400, reason: 'not-a-language', field: 'speaks' })
    await desk.accounts.sayWhatIsSpoken(staff.id, speaks)
    return c.json({ speaks })
  })

  return [
    { method: 'GET', path: '/api/reviews/:tag', answer: list },
    { method: 'POST', path: '/api/reviews/:tag', answer: signedInAt(desk)(review, 'review-words') },
    { method: 'POST', path: '/api/reviews/:tag/clips', answer: signedInAt(desk)(keepClip, 'review-words') },
    { method: 'POST', path: '/api/own/speaks', answer: speak },
  ]
}
