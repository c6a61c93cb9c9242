import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { EntryId, type PersonId } from '#record'
import type { Calls } from '#storage'
import { Sign, type Seen } from '#visit/signs'

/**
 * What is told at once to whoever listens: that there is more to read of somebody, that there may be of anybody, or a sign
 * at a visit. Never words.
 */
export type Ring =
  | { readonly of: 'more'; readonly about: readonly string[] }
  | { readonly of: 'again' }
  | { readonly of: 'sign'; readonly about: string; readonly visit: EntryId; readonly seen: Seen }

/**
 * Tells every screen that listens, of this program and of every other that works for the same clinic. What is rung is
 * heard once by each or not at all: whoever listens again asks the record from the last position.
 */
export interface Bell {
  ring(ring: Ring): void
  /** Calls `heard` for each ring until what comes back is called. */
  listen(heard: (ring: Ring) => void): () => void
}

/** Whom a ring is about: a patient of one clinic, by an id that says nothing to whoever else listens at the same server. */
export const aboutOf = (clinic: PersonId, patient: PersonId): string =>
  createHash('sha256').update(`${clinic} ${patient}`).digest('base64url').slice(0, 22)

/** The bell of one program. */
export const bellHere = (): Bell => {
  const listening = new Set<(ring: Ring) => void>()
  return {
    ring: ring => {
      for (const heard of listening) heard(ring)
    },
    listen: heard => {
      listening.add(heard)
      return () => void listening.delete(heard)
    },
  }
}

const From = v.picklist(['patient', 'professional', 'interpreter', 'table'])
const Called = v.variant('of', [
  v.strictObject({ of: v.literal('more'), about: v.array(v.string()) }),
  v.strictObject({
    of: v.literal('sign'),
    about: v.string(),
    visit: EntryId,
    seen: v.strictObject({ sign: Sign, from: From }),
  }),
])

/** So many in one call: a call is short. */
const MOST = 200

/** The bell of all programs of one clinic, and of no other. What another program calls that cannot be read is let go of. */
export const bellAcross = (calls: Calls, clinic: PersonId): Bell => ({
  ring: ring => {
    if (ring.of === 'sign') calls.call(clinic, JSON.stringify(ring))
    if (ring.of === 'more')
      for (let at = 0; at < ring.about.length; at += MOST)
        calls.call(clinic, JSON.stringify({ of: 'more', about: ring.about.slice(at, at + MOST) }))
  },
  listen: heard =>
    calls.listen(clinic, call => {
      if (call === 'again') return heard({ of: 'again' })
      const ring = v.safeParse(v.pipe(v.string(), v.parseJson(), Called), call.text)
      if (ring.success) heard(ring.output)
    }),
})
