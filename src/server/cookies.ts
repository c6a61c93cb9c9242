import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Session } from '#storage'
import type { Desk, DeskContext } from './parts.ts'

type Cookie = 'staff' | 'table'
/** What a browser was asked and comes back with: here, or by way of the hospital. */
export type Asked = 'challenge' | 'hospital'

/** On `https` the name itself binds the cookie to this host and to secure connections. */
const nameOf = (cookie: Cookie | Asked, { origin }: Desk): string => `${origin ? '__Host-' : ''}tessera-${cookie}`

const kept = ({ origin }: Desk) => ({ path: '/', httpOnly: true, sameSite: 'Strict', secure: Boolean(origin) }) as const

export const giveCookie = (c: DeskContext, desk: Desk, cookie: Cookie, token: string): void =>
  setCookie(c, nameOf(cookie, desk), token, kept(desk))

export const takeCookie = (c: DeskContext, desk: Desk, cookie: Cookie): void => {
  deleteCookie(c, nameOf(cookie, desk), kept(desk))
}

export const tokenIn = (c: DeskContext, desk: Desk, cookie: Cookie | Asked): string | undefined =>
  getCookie(c, nameOf(cookie, desk))

/** Who comes back from the hospital's page comes from another site, so that cookie must come along from there. */
const asked = (desk: Desk, cookie: Asked) =>
  ({ ...kept(desk), sameSite: cookie === 'hospital' ? 'Lax' : 'Strict' }) as const

/** Lets a browser hold the token of what it was asked, for so many seconds. */
export const rememberAsked = (c: DeskContext, desk: Desk, cookie: Asked, token: string, seconds: number): void =>
  setCookie(c, nameOf(cookie, desk), token, { ...asked(desk, cookie), maxAge: seconds })

export const forgetAsked = (c: DeskContext, desk: Desk, cookie: Asked): void => {
  deleteCookie(c, nameOf(cookie, desk), asked(desk, cookie))
}

/** The browser as it names itself. */
export const agentOf = (c: DeskContext): string => c.req.header('user-agent') ?? ''

const sessionIn = async (c: DeskContext, desk: Desk, cookie: Cookie): Promise<Session | undefined> => {
  const token = tokenIn(c, desk, cookie)
  return token === undefined ? undefined : desk.sessions.find(token, agentOf(c))
}

/** The signed-in professional. A table's token is no sign-in. */
export const staffAt = async (c: DeskContext, desk: Desk) => {
  const session = await sessionIn(c, desk, 'staff')
  return session && !session.table ? desk.accounts.atWork(session.staff) : undefined
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
