import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Session } from '#storage'
import type { Desk, DeskContext } from './parts.ts'

type Cookie = 'staff' | 'table' | 'door'
/**
 * What a browser keeps for long: a card, or a guest's invitations, were bound to it, or it carries a pocket. By itself it
 * opens nothing.
 */
type Bound = 'device' | 'guest' | 'pocket'
/** What a browser was asked and comes back with: here, or by way of the hospital. */
export type Asked = 'challenge' | 'hospital'

/** On `https` the name itself binds the cookie to this host and to secure connections. */
const nameOf = (cookie: Cookie | Bound | Asked, { origin }: Desk): string =>
  `${origin ? '__Host-' : ''}tessera-${cookie}`

const kept = ({ origin }: Desk) => ({ path: '/', httpOnly: true, sameSite: 'Strict', secure: Boolean(origin) }) as const

export const giveCookie = (c: DeskContext, desk: Desk, cookie: Cookie, token: string): void =>
  setCookie(c, nameOf(cookie, desk), token, kept(desk))

/** As long as browsers keep a cookie, in seconds: 400 days. */
const LONGEST = 400 * 86_400

export const bindBrowser = (c: DeskContext, desk: Desk, cookie: Bound, token: string): void =>
  setCookie(c, nameOf(cookie, desk), token, { ...kept(desk), maxAge: LONGEST })

export const takeCookie = (c: DeskContext, desk: Desk, cookie: Cookie | Bound): void => {
  deleteCookie(c, nameOf(cookie, desk), kept(desk))
}

export const tokenIn = (c: DeskContext, desk: Desk, cookie: Cookie | Bound | Asked): string | undefined =>
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

/** The signed-in professional. The token of a table, or of somebody's own door, is no sign-in. */
export const staffAt = async (c: DeskContext, desk: Desk) => {
  const session = await sessionIn(c, desk, 'staff')
  return session && !session.table && !session.door ? desk.accounts.atWork(session.staff) : undefined
}

/** The table of one visit, as it was opened; whether the visit is still open is for the record to say. */
export const tableAt = async (c: DeskContext, desk: Desk) => {
  const session = await sessionIn(c, desk, 'table')
  return session?.table && !session.door ? { ...session.table, staff: session.staff } : undefined
}

/** Somebody who came by a door of their own; whether it stands still is for the door to say. */
export const byDoorAt = async (c: DeskContext, desk: Desk) => {
  const session = await sessionIn(c, desk, 'door')
  return session?.door && !session.table ? { ...session.door, holder: session.staff } : undefined
}

/** Ends the session this browser holds, if any; its cookie is for the caller to take or to replace. */
export const endSession = async (c: DeskContext, desk: Desk, cookie: Cookie): Promise<void> => {
  const token = tokenIn(c, desk, cookie)
  if (token !== undefined) await desk.sessions.end(token)
}
