import type { MiddlewareHandler } from 'hono'
import { isJson } from './body.ts'
import type { At, Desk, DeskContext } from './parts.ts'
import { problem } from './problem.ts'

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether a `Host` header names this machine itself, on any port. */
export const isLocal = (host: string): boolean => LOCAL.has(host.toLowerCase().replace(/:\d{1,5}$/, ''))

export const hostOf = (c: { req: { header(name: string): string | undefined; url: string } }): string =>
  c.req.header('host') ?? new URL(c.req.url).host

/** Names the one page that may write here: our own. A program without a browser sends neither header. */
const isOurOwnPage = (site: string | undefined, origin: string | undefined, ours: string[]): boolean =>
  (site === undefined || site === 'same-origin') && (origin === undefined || ours.includes(origin))

/** The other end of an encrypted line is no proxy and no page of this machine: there only our public name is ours. */
const isEncrypted = (c: { env?: { incoming?: { socket: object } } }): boolean =>
  c.env?.incoming !== undefined && 'encrypted' in c.env.incoming.socket

/**
 * The doors that take something else than JSON: a file for one patient's papers, and what is told with at the table or on
 * the own phone. No form of another site can send one of these types without asking first. What a file is, its content says.
 */
const FILES: readonly (readonly [path: RegExp, types: RegExp])[] = [
  [/^\/api\/patients\/[a-z0-9][a-z0-9-]{1,60}\/files$/, /^(image\/(jpeg|png)|application\/pdf)$/],
  [/^\/api\/(table|my|late)\/files(\/apart)?$/, /^(image\/(jpeg|png)|audio\/(webm|ogg|mp4))$/],
]

/** Why what is sent is not of a kind that this door takes. */
const notTaken = (c: DeskContext): string | undefined => {
  if (c.req.method !== 'POST' || !c.req.path.startsWith('/api/')) return undefined
  const files = FILES.find(([path]) => path.test(c.req.path))
  const type = c.req.header('content-type') ?? ''
  if (files && !files[1].test(type))
    return type.startsWith('audio/') && files[1].test('audio/webm') ? 'not-a-sound' : 'not-a-file-type'
  if (files) return undefined
  return isJson(c) ? undefined : 'not-json'
}

/**
 * Answers only under our own names (a page elsewhere could point a name of its own at this machine), and lets only our
 * own pages write, and only JSON; at the doors for files, only a file.
 */
export const guard =
  ({ origin }: Pick<Desk, 'origin'>): MiddlewareHandler<At> =>
  async (c, next) => {
    const host = hostOf(c)
    const isHere = (name: string) => isLocal(name) && !isEncrypted(c)
    const isOurs = (name: string) => isHere(name) || (origin !== undefined && name === new URL(origin).host)
    const odd = notTaken(c)
    const ours = [...(isHere(host) ? [`http://${host}`] : []), ...(origin ? [origin] : [])]
    // A request can name a host in its first line as well.
    if (!isOurs(host) || !isOurs(new URL(c.req.url).host))
      c.res = problem(c, { status: 421, reason: 'not-this-address' })
    else if (c.req.method === 'POST' && !isOurOwnPage(c.req.header('sec-fetch-site'), c.req.header('origin'), ours))
      c.res = problem(c, { status: 403, reason: 'other-site' })
    else if (odd) c.res = problem(c, { status: 415, reason: odd })
    else await next()
  }
