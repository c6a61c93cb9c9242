import { Hono, type Context } from 'hono'
import type { Kinds, PersonId, Tag } from '#record'
import { isDiskFull, type Accounts, type Sessions, type Store } from '#storage'
import { assetsAt, type Assets } from './assets.ts'
import { guard } from './guard.ts'
import { oneAfterAnother } from './turns.ts'
import type { DeskLog } from './log.ts'
import { patientRoutes } from './patients.ts'
import { problem } from './problem.ts'
import { signInRoutes } from './sign-in.ts'
import { tableRoutes } from './table.ts'

/** What the front desk works with; the world comes in here. */
export interface DeskParts {
  readonly clinic: { readonly id: PersonId; readonly language: Tag; readonly timeZone: string }
  readonly store: Store
  readonly sessions: Sessions
  readonly accounts: Accounts
  readonly kinds: Kinds
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** So many bytes nobody can guess. */
  readonly random: (bytes: number) => Uint8Array
  readonly log: DeskLog
  readonly mode: 'demo' | 'start'
  /** The one-time sign-in code of this start. */
  readonly code?: string
  /** The public `https` address when a proxy stands before this desk. */
  readonly origin?: string
  readonly assets: Assets
}

/** A desk at work: `inTurn` lets one push after another look at the record and write to it. */
export interface Desk extends DeskParts {
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
}

/** What one request carries along. `route` is the pattern it met; `reasons` are codes of what was refused, for the log. */
export interface At {
  Variables: { request: string; route: string; reasons: Set<string> }
}

export type DeskContext = Context<At>
export type Handler = (c: DeskContext) => Response | Promise<Response>

/** One thing the desk does: a method, a path, and what answers. */
export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly answer: Handler
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** The front desk: takes entries in, gives entries out, and nothing that was computed from them. */
export const createDesk = (parts: DeskParts): Hono<At> => {
  const desk: Desk = { ...parts, inTurn: oneAfterAnother() }
  const app = new Hono<At>()
  app.use(async (c, next) => {
    const began = desk.clock()
    c.set('request', hex(desk.random(8)))
    c.set('reasons', new Set())
    c.set('route', '/*')
    await next()
    desk.log.answered({
      request: c.get('request'),
      method: c.req.method,
      route: c.get('route'),
      status: c.res.status,
      ms: desk.clock() - began,
      reasons: [...c.get('reasons')],
    })
  })
  app.use(guard(desk))

  const routes = [...signInRoutes(desk), ...patientRoutes(desk), ...tableRoutes(desk)]
  for (const { method, path, answer } of routes)
    app.on(method, path, c => {
      c.set('route', path)
      return answer(c)
    })
  for (const [path, doors] of Map.groupBy(routes, route => route.path)) {
    const allow = doors.map(door => door.method).join(', ')
    app.all(path, c => {
      c.header('allow', allow)
      return problem(c, { status: 405, reason: 'wrong-method' })
    })
  }
  app.all('/api', c => problem(c, { status: 404, reason: 'not-found' }))
  app.all('/api/*', c => problem(c, { status: 404, reason: 'not-found' }))
  app.get('/*', assetsAt(desk.assets))
  app.all('/*', c => problem(c, { status: 405, reason: 'wrong-method' }))

  app.onError((error, c) => {
    if (isDiskFull(error)) return problem(c, { status: 507, reason: 'disk-full' })
    desk.log.fault({ request: c.get('request'), error })
    return problem(c, { status: 500, reason: 'fault', request: c.get('request') })
  })
  return app
}
