import * as v from 'valibot'
import { bodyOf } from '../body.ts'
import type { Desk, Route } from '../parts.ts'
import { signedInAt } from './signed-in.ts'

const Retention = v.strictObject({
  keepYears: v.pipe(v.string(), v.regex(/^[1-9]\d{0,2}$/, 'not-years')),
  law: v.pipe(v.string(), v.trim(), v.normalize('NFC'), v.minLength(1, 'no-words'), v.maxLength(300, 'too-long')),
  unsay: v.picklist(['as-asked', 'kept-until-then'], 'not-an-unsaying'),
})
const Settings = v.strictObject({ retention: Retention })

/** What the clinic decides for itself. */
export const settingsRoutes = (desk: Desk): Route[] => {
  const set = signedInAt(desk)(async c => {
    const read = await bodyOf(c, Settings)
    if ('answer' in read) return read.answer
    await desk.accounts.set(read.body)
    return c.json({ retention: read.body.retention })
  }, 'set-retention')
  return [{ method: 'POST', path: '/api/settings', answer: set }]
}
