import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { Session } from '#storage'
import { agentOf, tokenIn } from './cookies.ts'
import { bucketsOn, LIMITS, type Share } from './limits.ts'
import { networkAt } from './network.ts'
import type { At, Desk, DeskContext } from './parts.ts'
import { problem } from './problem.ts'

/** The most sessions whose account is remembered; one more only means looking it up again. */
const MOST = 10_000

/** Where somebody tries a name, a code or a PIN. What a passkey or the hospital signs cannot be guessed, and locks nobody out. */
const ATTEMPT =
  /^\/api\/(sign-in|invitation\/(look|options|passkey)|hospital\/begin|my\/(bind|open|pin|hidden)|table\/join|pocket\/half|(interpreter|guest)\/open)$/

/** Whom a door lets in is counted apart: the id may be that of somebody who works here. */
const accountIn = (session: Session | undefined): string | undefined =>
  session?.door ? `door ${session.door.door}` : session?.staff

const keyOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

/**
 * Turns away who asks for too much, before anything of the request is read. Whoever is signed in is counted by session
 * and account, everybody else by network: so no stranger uses up what is there for those at work, and no session what is
 * there for the others of its network. Wrong sign-ins and codes are counted by network; one that was right is not.
 */
export const turnAway = (desk: Desk): MiddlewareHandler<At> => {
  const limits = desk.limits ?? LIMITS
  const buckets = bucketsOn(desk.clock)
  const accounts = new Map<string, string>()

  /** The account of a session, or the door somebody came by, remembered: a session never changes hands. */
  const accountOf = async (token: string, agent: string): Promise<{ session: string; account: string } | undefined> => {
    const session = keyOf(token)
    const account = accounts.get(session) ?? accountIn(await desk.sessions.find(token, agent))
    if (account === undefined) return undefined
    const [oldest] = accounts.keys()
    if (accounts.size >= MOST && oldest !== undefined && !accounts.has(session)) accounts.delete(oldest)
    accounts.set(session, account)
    return { session, account }
  }

  const tokensOf = (c: DeskContext): string[] =>
    c.req.path.startsWith('/api/')
      ? (['staff', 'table', 'door'] as const)
          .map(cookie => tokenIn(c, desk, cookie))
          .filter(token => token !== undefined)
      : []

  const ofSessions = async (c: DeskContext, tokens: readonly string[]): Promise<Share[]> => {
    const known = (await Promise.all(tokens.map(token => accountOf(token, agentOf(c))))).filter(
      one => one !== undefined,
    )
    return [
      ...known.map(({ session }) => ({ of: `session ${session}`, rate: limits.session })),
      ...[...new Set(known.map(one => one.account))].map(of => ({ of: `account ${of}`, rate: limits.account })),
    ]
  }

  /** A token nobody here has met is counted before it is looked up: a flood of made-up ones never reaches the record. */
  const waitOf = async (c: DeskContext, network: string | undefined, attempt: readonly Share[]) => {
    const tokens = tokensOf(c)
    const ofNetwork = (whose: string): Share[] =>
      network === undefined ? [] : [{ of: `network ${network} ${whose}`, rate: limits.network }]
    const isNew = tokens.some(token => !accounts.has(keyOf(token)))
    const early = isNew ? buckets.take(ofNetwork('newcomers')) : undefined
    if (early) return early
    const sessions = await ofSessions(c, tokens)
    const atWork = sessions.length > 0
    if (isNew && atWork) for (const share of ofNetwork('newcomers')) buckets.giveBack(share)
    return buckets.take([...sessions, ...ofNetwork(atWork ? 'at work' : 'strangers'), ...attempt])
  }

  return async (c, next) => {
    const network = networkAt(c, desk)
    const attempt: Share[] =
      network !== undefined && ATTEMPT.test(c.req.path) ? [{ of: `attempts ${network}`, rate: limits.attempts }] : []
    const wait = await waitOf(c, network, attempt)
    if (!wait) {
      await next()
      if (c.res.status < 400) for (const share of attempt) buckets.giveBack(share)
      return
    }
    c.set('isFlood', !wait.first)
    c.header('retry-after', String(wait.seconds))
    c.res = problem(c, { status: 429, reason: 'too-many-requests' })
  }
}
