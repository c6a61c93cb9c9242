import * as v from 'valibot'
import { bodyOf } from './body.ts'
import { awaysIn, safetyIn } from './danger/index.ts'
import { dayRulesIn } from './day/index.ts'
import { endSession, staffAt, takeCookie, tokenIn } from './cookies.ts'
import { deviceAt, letInAt } from './doors/index.ts'
import type { Desk, DeskContext, Route } from './parts.ts'
import { hostOf, isLocal } from './guard.ts'
import { problem } from './problem.ts'
import { signIn } from './signing-in.ts'
import { asStaff, doesFirstWait, placeOf, wordsAndAnchorsIn } from './staff/index.ts'
import { openTableAt } from './table.ts'
import { today } from './today.ts'

const ByTouch = v.strictObject({ account: v.pipe(v.string(), v.maxLength(80, 'too-long')) })

/** Who is here, signing in by a touch to the demo, signing out. */
export const signInRoutes = (desk: Desk): Route[] => {
  /** In the demo: everybody there is to be. */
  const toTouch = async () => {
    const accounts = desk.mode === 'demo' ? await desk.accounts.all() : []
    return accounts
      .filter(({ leftAt }) => leftAt === undefined)
      .map(account => ({ ...asStaff(account), language: account.language }))
  }

  const me = async (c: DeskContext): Promise<Response> => {
    const staff = await staffAt(c, desk)
    const laid = await openTableAt(c, desk)
    const table = laid?.table
    const door = await letInAt(c, desk)
    const letIn = door && 'letIn' in door ? door.letIn : undefined
    const decided = staff || table || letIn ? await desk.accounts.settings() : {}
    return c.json({
      staff: staff ? { ...asStaff(staff), language: staff.language, speaks: staff.speaks ?? [] } : null,
      table: table ? { visit: table.visit, patient: table.patient, side: laid.side } : null,
      door: letIn ? { of: letIn.of, patient: letIn.patient, visit: letIn.visit } : null,
      ...(await deviceAt(c, desk)),
      ...(tokenIn(c, desk, 'pocket') === undefined ? {} : { pocket: true }),
      mode: desk.mode,
      accounts: await toTouch(),
      signIn: {
        passkey: placeOf(c, desk) !== undefined,
        hospital: desk.hospital !== undefined,
        code: await doesFirstWait(desk),
      },
      retention: decided.retention ?? null,
      ...wordsAndAnchorsIn(decided),
      day: staff ? dayRulesIn(decided) : null,
      timeZone: desk.clinic.timeZone,
      safety: staff ? safetyIn(decided) : null,
      aways: staff ? awaysIn(decided) : {},
      today: today(desk),
      clinic: desk.clinic.id,
      clinicLanguage: desk.clinic.language,
    })
  }

  const byTouch = async (c: DeskContext): Promise<Response> => {
    if (!isLocal(hostOf(c))) return problem(c, { status: 403, reason: 'only-on-this-machine' })
    const read = await bodyOf(c, ByTouch)
    if ('answer' in read) return read.answer
    const account = await desk.accounts.atWork(read.body.account)
    if (!account) return problem(c, { status: 400, reason: 'not-an-account', field: 'account' })
    await signIn(c, desk, account)
    return c.json({ staff: asStaff(account) })
  }

  const signOut = async (c: DeskContext): Promise<Response> => {
    await endSession(c, desk, 'staff')
    takeCookie(c, desk, 'staff')
    return c.json({ staff: null })
  }

  return [
    { method: 'GET', path: '/api/me', answer: me },
    ...(desk.mode === 'demo' ? [{ method: 'POST', path: '/api/sign-in', answer: byTouch } as const] : []),
    { method: 'POST', path: '/api/sign-out', answer: signOut },
  ]
}
