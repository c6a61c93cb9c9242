import { peopleOf, type Patient } from '#people'
import type { EntryId, PersonId, Recorded } from '#record'
import { dayCardsOf } from '#visit/day'
import type { OpenPocket } from '../../offline/locked-drawer.ts'

/** One of those carried, folded out of the record that is here. */
export interface CarriedCard {
  readonly patient: Patient
  /** When, by the clinic's clock, where an hour was agreed or the visit began. */
  readonly at?: string
  /** A visit is open on this device, and can be taken up. */
  readonly laid?: EntryId
}

/** Whose records are here: today's by their hour, and those of before for whom something still waits. */
export interface CarriedCards {
  readonly day: string
  readonly today: readonly CarriedCard[]
  readonly before: readonly CarriedCard[]
  /** All of that day's are here. */
  readonly isWhole: boolean
}

/** The card in one record; none where nobody is registered in it any more. */
export const cardIn = (
  patient: PersonId,
  entries: readonly Recorded[],
  { day, timeZone }: { readonly day: string; readonly timeZone: string },
): CarriedCard | undefined => {
  const person = peopleOf(entries).patient
  if (!person) return undefined
  const meeting = dayCardsOf(entries, day, timeZone).find(card => card.patient === patient)
  const at = meeting?.appointment?.slot.at ?? meeting?.visit?.began
  return { patient: person, ...(at ? { at } : {}) }
}

const byHour = (one: CarriedCard, other: CarriedCard): number => {
  const [a, b] = [one.at ?? '~', other.at ?? '~']
  return a < b ? -1 : a > b ? 1 : 0
}

export const cardsIn = async (pocket: OpenPocket, timeZone: string): Promise<CarriedCards | undefined> => {
  const carried = await pocket.carried()
  if (!carried) return undefined
  const { day } = carried
  const cards = async (patients: readonly PersonId[]): Promise<CarriedCard[]> => {
    const found: CarriedCard[] = []
    for (const patient of patients) {
      const held = await pocket.drawerOf(patient).held!()
      const card = held && cardIn(patient, held.entries, { day, timeZone })
      const laid = card && (await pocket.laidFor(patient))
      if (card) found.push(laid ? { ...card, laid } : card)
    }
    return found.toSorted(byHour)
  }
  const isWhole = carried.isWhole === true
  return { day, today: await cards(carried.today), before: await cards(carried.before), isWhole }
}
