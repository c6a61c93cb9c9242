import { decidesOnResidence, type PeopleEntry } from '#people'
import type { Entry, Refusal } from '#record'

/**
 * Why a consent is not taken: it names somebody who decides on residence, or carries such decisions out. There is no such
 * recipient (red line 2), under no kind of recipient and from no screen.
 */
export const refusedRecipient = (entry: Entry): Refusal | undefined => {
  const { kind, body } = entry as PeopleEntry
  if (kind !== 'people.consent-given') return undefined
  const { recipient } = body
  const places = 'place' in recipient && recipient.place !== undefined ? [recipient.place] : []
  return [recipient.name, ...places].some(decidesOnResidence)
    ? { reason: 'decides-on-residence', field: 'body.recipient' }
    : undefined
}
