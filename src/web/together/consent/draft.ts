import { decidesOnResidence, type Consent, type Office } from '#people'
import type { IsoDay, Text } from '#record'
import { dayOf, isoDayOf } from '#time'
import type * as v from 'valibot'

type Recipient = Consent['recipient']
export type Of = Recipient['of']
export type Part = Consent['parts'][number]

/** Whom a consent can be given to, in the order they are shown. */
export const recipients = [
  'gp',
  'specialist',
  'municipality',
  'other-clinic',
  'own-people',
] as const satisfies readonly Of[]
export const parts = ['list', 'story', 'people', 'agreed', 'appointments', 'letter'] as const satisfies readonly Part[]

/** One thing after the other: whom, their name, what they may see, what for, until when, and all of it read back. */
export const steps = ['who', 'name', 'parts', 'purpose', 'until', 'read-back'] as const
export type Step = (typeof steps)[number]

/** A consent while it is being given. Nothing is chosen until the patient chooses. */
export interface ConsentDraft {
  readonly of?: Of
  readonly office?: v.InferOutput<typeof Office>
  readonly name: string
  readonly place: string
  readonly parts: readonly Part[]
  readonly purpose: string
  readonly until?: IsoDay
}

export const emptyConsent: ConsentDraft = { name: '', place: '', parts: [], purpose: '' }

/** Whether a hand wrote a name of those who decide on residence. */
export const namesTheDeciding = ({ name, place }: ConsentDraft): boolean => decidesOnResidence(`${name} ${place}`)

const recipientFrom = (draft: ConsentDraft): Recipient | undefined => {
  const { of, office } = draft
  const [name, place] = [draft.name.trim(), draft.place.trim()]
  if (!of || !name || namesTheDeciding(draft)) return undefined
  if (of === 'municipality') return office && { of, office, name }
  if (of === 'other-clinic') return place ? { of, name, place } : undefined
  if (of === 'specialist') return { of, name, ...(place && { place }) }
  return { of, name }
}

/** What is given, once every step has its answer; `language` is the one the purpose was written in. */
export const consentFrom = (
  draft: ConsentDraft,
  language: string,
): { recipient: Recipient; purpose: Text; parts: readonly Part[]; until?: IsoDay } | undefined => {
  const recipient = recipientFrom(draft)
  const text = draft.purpose.trim()
  if (!recipient || !text || draft.parts.length === 0) return undefined
  return { recipient, purpose: { language, text }, parts: draft.parts, ...(draft.until && { until: draft.until }) }
}

/** Whether a step has its answer, so that the next one may come. */
export const isAnswered = (step: Step, draft: ConsentDraft): boolean => {
  if (step === 'who') return draft.of !== undefined
  if (step === 'name') return recipientFrom(draft) !== undefined
  if (step === 'parts') return draft.parts.length > 0
  if (step === 'purpose') return draft.purpose.trim() !== ''
  return true
}

/** Days on from today, for "a month" and "half a year". */
export const inDays = (today: IsoDay, days: number): IsoDay => isoDayOf(dayOf(today) + days)
