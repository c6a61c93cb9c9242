import * as v from 'valibot'
import { EntryId, IsoDay, Said } from '#record'

/**
 * What the patient sent from home, by the own hand on the own phone: what matters most next time, a wish, a word, a picture.
 * It is no way to ask for help at once: by when it is heard is said with it.
 */
export const ToldFromHome = v.strictObject({
  what: v.picklist(['matters-next', 'wish', 'word', 'picture'], 'not-a-part'),
  said: Said,
})
/** The last day on which somebody hears it, by the clinic's calendar. Made by the desk with the sending, from its own clock. */
export const ToBeHeard = v.strictObject({ told: EntryId, by: IsoDay })
/** The one whose hand wrote this has heard it. */
export const HeardFromHome = v.strictObject({ told: EntryId })

export const homeKinds = {
  'visit.told-from-home': ToldFromHome,
  'visit.to-be-heard': ToBeHeard,
  'visit.heard-from-home': HeardFromHome,
}
