import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { At } from './parts.ts'

const titles = {
  400: 'The request cannot be read.',
  401: 'Nobody is signed in here.',
  403: 'This is not open here.',
  404: 'There is nothing here.',
  405: 'This is not done here.',
  409: 'This cannot be done as things are.',
  413: 'The request is too large.',
  415: 'The request is of a kind that is not taken here.',
  421: 'This address is not served here.',
  429: 'These are too many requests at once.',
  500: 'Something of ours went wrong.',
  502: 'Another service cannot be reached.',
  503: 'The record cannot be reached.',
  507: 'There is no room to write.',
} as const satisfies Partial<Record<ContentfulStatusCode, string>>

export interface Problem {
  readonly status: keyof typeof titles
  readonly reason: string
  readonly field?: string
  readonly request?: string
}

/** Answers with problem details (RFC 9457): a reason code that `words` translates, never the input's words. */
export const problem = (c: Context<At>, { status, reason, field, request }: Problem): Response => {
  c.get('reasons').add(reason)
  const details = { type: `urn:tessera:problem:${reason}`, title: titles[status], status, reason, field, request }
  return c.body(JSON.stringify(details), status, { 'content-type': 'application/problem+json' })
}
