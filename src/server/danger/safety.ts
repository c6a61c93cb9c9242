import { bodyOf } from '../body.ts'
import type { Desk, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { signedInAt } from '../staff/signed-in.ts'
import { Safety, safetyIn } from './settings.ts'
import { answering } from './watch.ts'

/** What the law and the place ask where somebody is in danger, as the clinic writes it down. */
export const safetyRoutes = (desk: Desk): Route[] => {
  const set = signedInAt(desk)(async c => {
    const read = await bodyOf(c, Safety)
    if ('answer' in read) return read.answer
    const { duty, duties } = read.body
    if (new Set(duties.map(({ about }) => about)).size < duties.length)
      return problem(c, { status: 400, reason: 'too-many', field: 'duties' })
    const works = duty === undefined || (await answering(desk)).some(({ id }) => id === duty)
    if (!works) return problem(c, { status: 400, reason: 'not-an-account', field: 'duty' })
    await desk.accounts.set({ safety: read.body })
    return c.json({ safety: safetyIn(await desk.accounts.settings()) })
  }, 'set-day')
  return [{ method: 'POST', path: '/api/settings/safety', answer: set }]
}
