import { parseEntry, type Entry, type Refusal } from '#record'
import { visitKinds, type Here, type Slot } from '#visit'
import { timeExists } from '#visit/day'
import { numberFrom } from '#words'
import { clockTyped } from './clock-typed.ts'

/** What stands in the fields while an appointment is planned. */
export interface SlotDraft {
  readonly day: string
  readonly at: string
  /** Empty while the clinic's rule fills it. */
  readonly minutes: string
  readonly room: string
  readonly staff: readonly string[]
  readonly interpreter: { readonly who: string; readonly name: string; readonly mode: Here['mode'] }
  readonly transport: string
  readonly childCare: string
  readonly words: string
}

/** The fields as an appointment has them. */
export const draftOf = (slot: Slot): SlotDraft => ({
  day: slot.day,
  at: slot.at,
  minutes: String(slot.minutes),
  room: slot.room ?? '',
  staff: slot.staff,
  interpreter: slot.interpreter
    ? { who: slot.interpreter.person, name: slot.interpreter.name, mode: slot.interpreter.mode }
    : { who: 'nobody', name: '', mode: 'in-the-room' },
  transport: slot.transport ?? '',
  childCare: slot.childCare ?? '',
  words: slot.words ?? '',
})

/** The appointment the fields make; what cannot be read stays as it was typed, for the reading at the border to refuse. */
export const slotOf = (draft: SlotDraft, byRule: number, interpreter: Slot['interpreter']): object => {
  const told = (words: string, key: string) => (words.trim() ? { [key]: words.trim() } : {})
  return {
    day: draft.day,
    at: clockTyped(draft.at) ?? draft.at,
    minutes: draft.minutes.trim() === '' ? byRule : numberFrom(draft.minutes),
    staff: draft.staff,
    ...told(draft.room, 'room'),
    ...(interpreter ? { interpreter } : {}),
    ...told(draft.transport, 'transport'),
    ...told(draft.childCare, 'childCare'),
    ...told(draft.words, 'words'),
  }
}

/** The field of the form a refusal is about: `day`, `at`, `staff` ...; `form` where it is about the whole. */
export const fieldOf = ({ field = '' }: Refusal): string => {
  const [, name] = /^body\.slot\.([a-zA-Z]+)/.exec(field) ?? []
  return name ?? 'form'
}

/**
 * Why an entry with an appointment cannot be kept as it stands in the fields; undefined where it can. `earliest`: the first
 * day it can lie on, today or the day on which it stands already.
 */
export const refusedHere = (entry: Entry, timeZone: string, earliest: string): Refusal | undefined => {
  const parsed = parseEntry(entry, visitKinds)
  if ('refusal' in parsed) return parsed.refusal
  const { slot } = entry.body as { slot: Slot }
  if (slot.day < earliest) return { reason: 'day-is-past', field: 'body.slot.day' }
  return timeExists(slot.day, slot.at, timeZone) ? undefined : { reason: 'no-such-time', field: 'body.slot.at' }
}
