import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Session } from '#storage'
import type { Desk, DeskContext } from './parts.ts'

type Cookie = 'staff' | 'table'

/** On `https` the name itself binds the cookie to this host and to secure connections. */
const nameOf = (cookie: Cookie, { origin }: Desk): string => `${origin ? '__Host-' : ''}tessera-${cookie}`

const kept = ({ origin }: Desk) => ({ path: '/', httpOnly: true, sameSite: 'Strict', secure: Boolean(origin) }) as const

export const giveCookie = (c: DeskContext, desk: Desk, cookie: Cookie, token: string): void =>
  setCookie(c, nameOf(cookie, desk), token, kept(desk))

export const takeCookie = (c: DeskContext, desk: Desk, cookie: Cookie): void => {
  deleteCookie(c, nameOf(cookie, desk), kept(desk))
}

export const tokenIn = (c: DeskContext, desk: Desk, cookie: Cookie): string | undefined =>
  getCookie(c, nameOf(cookie, desk))

const sessionIn = async (c: DeskContext, desk: Desk, cookie: Cookie): Promise<Session | undefined> => {
  const token = tokenIn(c, desk, cookie)
  return token === undefined ? undefined : desk.sessions.find(token)
}

/** The signed-in professional. A table's token is no sign-in. */
export const staffAt = async (c: DeskContext, desk: Desk) => {
  const session = await sessionIn(c, desk, 'staff')
  if (!session || session.table) return undefined
  return (await desk.accounts.all()).find(account => account.id === session.staff)
}

/** The table of one visit, as it was opened; whether the visit is still open is for the record to say. */
export const tableAt = async (c: DeskContext, desk: Desk) => {
  const session = await sessionIn(c, desk, 'table')
  return session?.table && { ...session.table, staff: session.staff }
}

/** Ends the session this browser holds, if any; its cookie is for the caller to take or to replace. */
export const endSession = async (c: DeskContext, desk: Desk, cookie: Cookie): Promise<void> => {
  const token = tokenIn(c, desk, cookie)
  if (token !== undefined) await desk.sessions.end(token)
}
