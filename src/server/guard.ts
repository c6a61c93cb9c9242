import type { MiddlewareHandler } from 'hono'
import type { At, Desk } from './parts.ts'
import { problem } from './problem.ts'

const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether a `Host` header names this machine itself, on any port. */
export const isLocal = (host: string): boolean => LOCAL.has(host.toLowerCase().replace(/:\d{1,5}$/, ''))

export const hostOf = (c: { req: { header(name: string): string | undefined; url: string } }): string =>
  c.req.header('host') ?? new URL(c.req.url).host

/** Names the one page that may write here: our own. A program without a browser sends neither header. */
const isOurOwnPage = (site: string | undefined, origin: string | undefined, ours: string[]): boolean =>
  (site === undefined || site === 'same-origin') && (origin === undefined || ours.includes(origin))

/**
 * Stands before every answer: says what a page of ours may load, answers only under our own names (a page elsewhere
 * could point a name of its own at this machine), and lets only our own pages write.
 */
export const guard =
  ({ origin }: Pick<Desk, 'origin'>): MiddlewareHandler<At> =>
  async (c, next) => {
    const host = hostOf(c)
    const ours = [...(isLocal(host) ? [`http://${host}`] : []), ...(origin ? [origin] : [])]
    if (!isLocal(host) && (!origin || host !== new URL(origin).host))
      c.res = problem(c, { status: 421, reason: 'not-this-address' })
    else if (c.req.method === 'POST' && !isOurOwnPage(c.req.header('sec-fetch-site'), c.req.header('origin'), ours))
      c.res = problem(c, { status: 403, reason: 'other-site' })
    else await next()
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value)
    if (c.req.path.startsWith('/api')) c.res.headers.set('cache-control', 'no-store')
  }
