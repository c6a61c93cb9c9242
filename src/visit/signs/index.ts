import * as v from 'valibot'
import { EntryId } from '#record'

/** Where on the table: one of its rooms. */
const Room = v.picklist(['matters', 'story', 'agreed'], 'not-readable')

/** By which the screen that made a sign knows it again when it comes back. */
const own = { id: v.optional(EntryId) }

/**
 * What is shown for a moment on every screen of one visit, and is kept nowhere: "look here", the cover, and what anybody
 * may say of how it is rendered. No sign is an entry, so nobody can count them (red line 1).
 */
export const Sign = v.variant(
  'sign',
  [
    v.strictObject({ sign: v.literal('look'), room: Room, at: v.optional(EntryId), ...own }),
    v.strictObject({ sign: v.literal('cover'), ...own }),
    v.strictObject({
      sign: v.picklist(
        ['please-repeat', 'i-correct-myself', 'no-such-word', 'left-out', 'pause', 'leave-be'],
        'not-readable',
      ),
      ...own,
    }),
  ],
  'not-readable',
)
export type Sign = v.InferOutput<typeof Sign>

/** From which side of the table a sign comes: by the screen it was made on, never by the person. */
export type Side = 'patient' | 'professional' | 'interpreter' | 'table'

/** A sign as it comes to a screen. */
export interface Seen {
  readonly sign: Sign
  readonly from: Side
}
