import { Hono } from 'hono'
import { isDiskFull, RecordDamaged } from '#storage'
import { NotReachable } from '#storage/postgres'
import { assetsAt } from './assets.ts'
import { clinicIndex } from './clinic-index.ts'
import { dangerRoutes } from './danger/index.ts'
import { dayRoutes } from './day/index.ts'
import { doorRoutes } from './doors/index.ts'
import { homeRoutes } from './home/index.ts'
import { guard } from './guard.ts'
import { intakeOn } from './intake.ts'
import { bellHere } from './live/bell.ts'
import { liveRoutes } from './live/index.ts'
import { keptCards } from './kept-cards.ts'
import { safeHeaders } from './safe-headers.ts'
import { turnAway } from './turn-away.ts'
import type { At, Desk, DeskParts } from './parts.ts'
import { paperRoutes } from './papers/index.ts'
import { patientRoutes } from './patients.ts'
import { alongRoutes, lateRoutes, pocketRoutes, visitAlongRoutes } from './pockets/index.ts'
import { problem } from './problem.ts'
import { signInRoutes } from './sign-in.ts'
import { staffRoutes } from './staff/index.ts'
import { tableRoutes } from './table.ts'
import { wordRoutes } from './words/index.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** The front desk: takes entries in, gives entries out, and nothing that was computed from them. */
export const createDesk = (parts: DeskParts): Hono<At> => {
  const cards = keptCards(parts)
  const bell = parts.bell ?? bellHere()
  const desk: Desk = { ...parts, bell, cards, index: clinicIndex(parts), intake: intakeOn({ ...parts, bell }, cards) }
  // The first to ask after a start would wait for every card of the clinic to be read.
  if (desk.mode === 'start') desk.index.cards().catch(() => undefined)
  const app = new Hono<At>()
  /** Which start of the program, and which request of it. */
  const start = hex(desk.random(4))
  let nth = 0
  app.use(async (c, next) => {
    const began = desk.clock()
    c.set('request', `${start}-${(++nth).toString(36)}`)
    c.set('reasons', new Set())
    c.set('route', '/*')
    c.set('isFlood', false)
    await next()
    if (c.get('isFlood')) return
    desk.log.answered({
      request: c.get('request'),
      method: c.req.method,
      route: c.get('route'),
      status: c.res.status,
      ms: Math.max(0, desk.clock() - began),
      reasons: [...c.get('reasons')],
    })
  })
  app.use(safeHeaders(desk), turnAway(desk), guard(desk))

  const routes = [
    ...signInRoutes(desk),
    ...staffRoutes(desk),
    ...patientRoutes(desk),
    ...tableRoutes(desk),
    ...dayRoutes(desk),
    ...dangerRoutes(desk),
    ...homeRoutes(desk),
    ...doorRoutes(desk),
    ...paperRoutes(desk),
    ...wordRoutes(desk),
    ...liveRoutes(desk),
    ...lateRoutes(desk),
    ...pocketRoutes(desk),
    ...alongRoutes(desk),
    ...visitAlongRoutes(desk),
  ]
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
    if (error instanceof NotReachable) return problem(c, { status: 503, reason: 'record-not-reachable' })
    if (error instanceof RecordDamaged)
      return problem(c, { status: 500, reason: 'record-damaged', request: c.get('request') })
    return problem(c, { status: 500, reason: 'fault', request: c.get('request') })
  })
  return app
}
