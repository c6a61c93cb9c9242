import * as v from 'valibot'
import type { Refusal } from '#record'
import { clinicAnchors } from '#story'
import { changedWords } from '#time'
import { bodyOf } from '../body.ts'
import type { Desk, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { signedInAt } from './signed-in.ts'

const Retention = v.strictObject({
  keepYears: v.pipe(v.string(), v.regex(/^[1-9]\d{0,2}$/, 'not-years')),
  law: v.pipe(v.string(), v.trim(), v.normalize('NFC'), v.minLength(1, 'no-words'), v.maxLength(300, 'too-long')),
  unsay: v.picklist(['as-asked', 'kept-until-then'], 'not-an-unsaying'),
})
const Settings = v.strictObject({ retention: Retention })
/** Read further by the rooms they belong to. */
const WordsAndAnchors = v.strictObject({ words: v.optional(v.unknown()), anchors: v.optional(v.unknown()) })

/** The reason, and the place below what was sent: `words.aboutDate.year.told`. */
const within = (part: 'words' | 'anchors', { reason, field }: Refusal) =>
  ({ status: 400, reason, field: field === undefined ? part : `${part}.${field}` }) as const

/** What the clinic decides for itself. */
export const settingsRoutes = (desk: Desk): Route[] => {
  const set = signedInAt(desk)(async c => {
    const read = await bodyOf(c, Settings)
    if ('answer' in read) return read.answer
    await desk.accounts.set(read.body)
    return c.json({ retention: read.body.retention })
  }, 'set-retention')
  /** What words mean in days here, and the clinic's own landmarks; what is not sent stays as it is. */
  const setWords = signedInAt(desk)(async c => {
    const read = await bodyOf(c, WordsAndAnchors)
    if ('answer' in read) return read.answer
    const words = read.body.words === undefined ? undefined : changedWords(read.body.words)
    if (words && 'refusal' in words) return problem(c, within('words', words.refusal))
    const anchors = read.body.anchors === undefined ? undefined : clinicAnchors(read.body.anchors)
    if (anchors && 'refusal' in anchors) return problem(c, within('anchors', anchors.refusal))
    await desk.accounts.set({ ...words, ...anchors })
    const kept = await desk.accounts.settings()
    return c.json({ words: kept.words ?? {}, anchors: kept.anchors ?? [] })
  }, 'set-words')
  return [
    { method: 'POST', path: '/api/settings', answer: set },
    { method: 'POST', path: '/api/settings/words', answer: setWords },
  ]
}
