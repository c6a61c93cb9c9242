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

/** All landmarks together, in characters of JSON; a backup gives back no more than a million of all settings. */
const MOST = 600_000

const rowsIn = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

/** What the clinic decided for itself. */
type Decided = Awaited<ReturnType<Desk['accounts']['settings']>>

/**
 * What words mean in days here, and the clinic's own landmarks, as every screen may rely on them: a row or a landmark that
 * cannot be read is left out, whoever wrote it there, and the table we start from holds.
 */
export const wordsAndAnchorsIn = ({ words, anchors }: Decided) => ({
  words: Object.fromEntries(
    rowsIn(words).flatMap(row => {
      const read = changedWords(Object.fromEntries([row]))
      return 'words' in read ? Object.entries(read.words) : []
    }),
  ),
  anchors: rowsIn(anchors).flatMap(([, anchor]) => {
    const read = clinicAnchors([anchor])
    return 'anchors' in read ? read.anchors : []
  }),
})

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
    if (JSON.stringify(anchors ?? {}).length > MOST) return problem(c, within('anchors', { reason: 'too-long' }))
    await desk.accounts.set({ ...words, ...anchors })
    return c.json(wordsAndAnchorsIn(await desk.accounts.settings()))
  }, 'set-words')
  return [
    { method: 'POST', path: '/api/settings', answer: set },
    { method: 'POST', path: '/api/settings/words', answer: setWords },
  ]
}
