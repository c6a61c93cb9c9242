import * as v from 'valibot'
import { Envelope, type Entry } from './entry.ts'
import type { Refusal } from './refusal.ts'

/** The body schema of every kind that may be recorded, by kind. */
export type Kinds = Readonly<Record<string, v.GenericSchema<unknown, object>>>

const toRefusal = (issue: v.BaseIssue<unknown>, within: string): Refusal => {
  const unknown = issue.expected === 'never'
  // The name of a field that is not known here is somebody else's word: only where it stood is said.
  const path = (unknown ? v.getDotPath(issue)?.split('.').slice(0, -1).join('.') : v.getDotPath(issue)) ?? ''
  const field = [within, path].filter(Boolean).join('.')
  const own = /^[a-z]+(-[a-z]+)+$/.test(issue.message)
  const reason = own
    ? issue.message
    : issue.received === 'undefined'
      ? 'is-missing'
      : unknown
        ? 'not-known-here'
        : 'not-readable'
  return { reason, ...(field ? { field: field.slice(0, 120) } : {}) }
}

/**
 * Reads one entry from outside. Gives the entry, or the first thing that is wrong with it: a reason code and the field.
 * Invariant: nothing of the input's words is in a refusal; only names of fields of ours.
 */
export const parseEntry = (input: unknown, kinds: Kinds): { entry: Entry } | { refusal: Refusal } => {
  const envelope = v.safeParse(Envelope, input, { abortEarly: true })
  if (!envelope.success) return { refusal: toRefusal(envelope.issues[0], '') }
  const schema = Object.hasOwn(kinds, envelope.output.kind) ? kinds[envelope.output.kind] : undefined
  if (!schema) return { refusal: { reason: 'not-a-kind', field: 'kind' } }
  const body = v.safeParse(schema, envelope.output.body, { abortEarly: true })
  if (!body.success) return { refusal: toRefusal(body.issues[0], 'body') }
  return { entry: { ...envelope.output, body: body.output } }
}
