import { createHash } from 'node:crypto'
import type { Account } from '#storage'
import { agentOf, endSession, giveCookie, tableAt, takeCookie, tokenIn } from './cookies.ts'
import type { Desk, DeskContext } from './parts.ts'

/** How long somebody who showed who it is counts as having shown it, in milliseconds. */
const SHOWN = 5 * 60_000

const keyOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * Kept beside the challenges, by the session's token: so it is known to every process and after a start, and is worth
 * nothing once the session has ended.
 */
const noteShown = async ({ accounts, clock }: Desk, token: string): Promise<void> => {
  const now = clock()
  const shown = { tokenHash: keyOf(token), purpose: 'confirmed', body: '{}', expiresAt: now + SHOWN }
  await accounts.putChallenge(shown, now)
}

/**
 * Signs a professional in, always with a new token. What this browser held before ends: the session, and a table that
 * somebody else had laid here.
 */
export const signIn = async (c: DeskContext, desk: Desk, { id }: Account): Promise<void> => {
  await endSession(c, desk, 'staff')
  const table = await tableAt(c, desk)
  if (table && table.staff !== id) {
    await endSession(c, desk, 'table')
    takeCookie(c, desk, 'table')
  }
  const token = await desk.sessions.begin({ staff: id }, agentOf(c))
  giveCookie(c, desk, 'staff', token)
  await noteShown(desk, token)
}

/** Notes that whoever is signed in here showed once more who it is; the session goes on with a new token. */
export const confirm = async (c: DeskContext, desk: Desk): Promise<boolean> => {
  const token = await desk.sessions.renew(tokenIn(c, desk, 'staff') ?? '', agentOf(c))
  if (token === undefined) return false
  giveCookie(c, desk, 'staff', token)
  await noteShown(desk, token)
  return true
}

/** Whether whoever is signed in here showed who it is within the last five minutes, by signing in or once more. */
export const isConfirmed = async (c: DeskContext, desk: Desk): Promise<boolean> => {
  const token = tokenIn(c, desk, 'staff')
  const shown = token && (await desk.accounts.challenge(keyOf(token), 'confirmed'))
  return Boolean(shown && shown.expiresAt > desk.clock())
}
