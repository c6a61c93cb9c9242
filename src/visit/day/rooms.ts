import type { EntryId, IsoDay } from '#record'
import type { ClockTime, Slot } from '../day-entries.ts'
import type { DayCard } from './cards.ts'
import { momentNotBefore, momentOf, onTheClock } from './clock.ts'

const roomOf = ({ room }: Pick<Slot, 'room'>): string => (room ?? '').normalize('NFC').trim().toLowerCase()

const spanOf = ({ day, at, minutes }: Slot, timeZone: string): readonly [from: number, until: number] => {
  const from = momentOf(day, at, timeZone).epochMilliseconds
  return [from, from + minutes * 60_000]
}

/**
 * The other meetings planned in the same room at the same time. It is said and never refused: whoever plans knows more of
 * the house than a rule. `except`: the appointment this plan is of.
 */
export const alsoInRoom = (
  slot: Slot,
  cards: readonly DayCard[],
  timeZone: string,
  except?: EntryId,
): readonly DayCard[] => {
  if (roomOf(slot) === '') return []
  const [from, until] = spanOf(slot, timeZone)
  return cards.filter(({ appointment }) => {
    if (!appointment || appointment.id === except || roomOf(appointment.slot) !== roomOf(slot)) return false
    const [theirFrom, theirUntil] = spanOf(appointment.slot, timeZone)
    return theirFrom < until && from < theirUntil
  })
}

/** A room that is in use on some day, and nothing of by whom. `until` is past midnight where it is not the later time. */
export interface RoomTaken {
  readonly room: string
  readonly at: ClockTime
  readonly until: ClockTime
}

/** What of an appointment may be said to whoever does not plan for that patient; undefined where it has no room. */
export const roomTaken = (slot: Slot, timeZone: string): RoomTaken | undefined => {
  if (slot.room === undefined) return undefined
  const end = momentOf(slot.day, slot.at, timeZone).add({ minutes: slot.minutes })
  return { room: slot.room, at: slot.at, until: onTheClock(end.toString(), timeZone).at }
}

/** The rooms of that day taken by others at the time of this plan. */
export const takenThen = (slot: Slot, taken: readonly RoomTaken[], timeZone: string): readonly RoomTaken[] => {
  const [from, until] = spanOf(slot, timeZone)
  return taken.filter(one => {
    if (roomOf(one) !== roomOf(slot)) return false
    const [theirFrom, theirUntil] = takenSpan(one, slot.day, timeZone)
    return theirFrom < until && from < theirUntil
  })
}

const takenSpan = ({ at, until }: RoomTaken, day: IsoDay, timeZone: string): readonly [from: number, until: number] => {
  const from = momentOf(day, at, timeZone)
  const last = until > at ? day : Temporal.PlainDate.from(day).add({ days: 1 }).toString()
  return [from.epochMilliseconds, momentNotBefore(from, { day: last, at: until }, timeZone).epochMilliseconds]
}
