import { createHash, timingSafeEqual } from 'node:crypto'
import * as v from 'valibot'
import type { Account } from '#storage'
import { bodyOf } from './body.ts'
import { endSession, giveCookie, staffAt, takeCookie } from './cookies.ts'
import type { Desk, DeskContext, Route } from './parts.ts'
import { hostOf, isLocal } from './guard.ts'
import { problem } from './problem.ts'
import { openTableAt } from './table.ts'

const ByTouch = v.strictObject({ account: v.pipe(v.string(), v.maxLength(80, 'too-long')) })
const ByCode = v.strictObject({
  code: v.pipe(v.string(), v.maxLength(80, 'too-long')),
  name: v.pipe(v.string(), v.trim(), v.normalize('NFC'), v.minLength(1, 'no-name'), v.maxLength(120, 'too-long')),
})

/** Wrong codes before the code of this start is no longer taken. */
const TRIES = 5

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest()
const withoutSpaces = (code: string): string => code.replace(/[\s-]/g, '').toUpperCase()

/** A code that opens once. */
const oneTimeCode = (code: string | undefined) => {
  let left = code === undefined ? 0 : TRIES
  return (tried: string): boolean => {
    if (left === 0) return false
    const fits = timingSafeEqual(hashOf(withoutSpaces(tried)), hashOf(withoutSpaces(code ?? '')))
    left = fits ? 0 : left - 1
    return fits
  }
}

/** The day in the clinic, `YYYY-MM-DD`. */
const today = ({ clock, clinic }: Desk): string =>
  Temporal.Instant.fromEpochMilliseconds(clock()).toZonedDateTimeISO(clinic.timeZone).toPlainDate().toString()

const asStaff = ({ id, name, role }: Account) => ({ id, name, role })

/** Who is here, signing in, signing out. */
export const signInRoutes = (desk: Desk): Route[] => {
  const opens = oneTimeCode(desk.code)

  const signIn = async (c: DeskContext, account: Account): Promise<Response> => {
    await endSession(c, desk, 'staff')
    giveCookie(c, desk, 'staff', await desk.sessions.begin({ staff: account.id }))
    return c.json({ staff: asStaff(account) })
  }

  const byTouch = async (c: DeskContext): Promise<Response> => {
    if (!isLocal(hostOf(c))) return problem(c, { status: 403, reason: 'only-on-this-machine' })
    const read = await bodyOf(c, ByTouch)
    if ('answer' in read) return read.answer
    const account = (await desk.accounts.all()).find(({ id }) => id === read.body.account)
    return account ? signIn(c, account) : problem(c, { status: 400, reason: 'not-an-account', field: 'account' })
  }

  const byCode = async (c: DeskContext): Promise<Response> => {
    const read = await bodyOf(c, ByCode)
    if ('answer' in read) return read.answer
    if (!opens(read.body.code)) return problem(c, { status: 403, reason: 'wrong-code', field: 'code' })
    return signIn(c, await accountOf(read.body.name))
  }

  const accountOf = async (name: string): Promise<Account> => {
    const known = (await desk.accounts.all()).find(account => account.name === name)
    if (known) return known
    const id = `staff-${Buffer.from(desk.random(8)).toString('hex')}`
    const account = { id, name, role: 'professional', language: desk.clinic.language }
    await desk.accounts.add(account)
    return account
  }

  return [
    {
      method: 'GET',
      path: '/api/me',
      answer: async c => {
        const staff = await staffAt(c, desk)
        const table = await openTableAt(c, desk)
        return c.json({
          staff: staff ? asStaff(staff) : null,
          table: table ? { visit: table.visit, patient: table.patient } : null,
          mode: desk.mode,
          accounts: desk.mode === 'demo' ? await desk.accounts.all() : [],
          today: today(desk),
          clinic: desk.clinic.id,
          clinicLanguage: desk.clinic.language,
        })
      },
    },
    { method: 'POST', path: '/api/sign-in', answer: desk.mode === 'demo' ? byTouch : byCode },
    {
      method: 'POST',
      path: '/api/sign-out',
      answer: async c => {
        await endSession(c, desk, 'staff')
        takeCookie(c, desk, 'staff')
        return c.json({ staff: null })
      },
    },
  ]
}
