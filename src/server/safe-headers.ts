import type { MiddlewareHandler } from 'hono'
import type { At, Desk } from './parts.ts'

/** `typed`: the names under which the page may make an address of a worker of ours, or none. */
const policy = (typed: string, ...rules: string[]): string =>
  [
    "default-src 'none'",
    ...rules,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${typed}`,
  ].join('; ')

/** What a page of ours may load. */
const PAGE = policy(
  'own-worker own-service',
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  'media-src blob:',
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
)

/** An answer of the desk is no page, whoever opens it as one. */
const NO_PAGE = policy("'none'", "form-action 'none'", 'sandbox')

/** What a page may ask the device for: the microphone, on a page of ours alone, and each time the person there is asked first. */
const asks = (microphone: '' | 'self'): string =>
  `camera=(), geolocation=(), microphone=(${microphone}), payment=(), usb=(), browsing-topics=()`

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-dns-prefetch-control': 'off',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'origin-agent-cluster': '?1',
}

/** A phrase as the clinic recorded it: nothing of any patient, and it never changes. */
const isClip = (path: string, status: number): boolean => path.startsWith('/api/clips/') && status === 200

/** Two years; every name below ours as well. */
const HTTPS_ONLY = 'max-age=63072000; includeSubDomains'

/** Says with every answer what a page of ours may load and who may show it; where we are on `https`, that it stays so. */
export const safeHeaders =
  ({ origin }: Pick<Desk, 'origin'>): MiddlewareHandler<At> =>
  async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value)
    if (origin) c.res.headers.set('strict-transport-security', HTTPS_ONLY)
    const isAnswer = c.req.path.startsWith('/api')
    c.res.headers.set('content-security-policy', isAnswer ? NO_PAGE : PAGE)
    c.res.headers.set('permissions-policy', asks(isAnswer ? '' : 'self'))
    if (isAnswer && !isClip(c.req.path, c.res.status)) c.res.headers.set('cache-control', 'no-store')
  }
