import { peopleOf } from '#people'
import { keptNames, type BirthTold } from '#people/names'
import { calledHere, plain } from '#people/spelling'
import type { IsoDay, PersonId } from '#record'
import type { Card } from '#storage'
import type { ClinicIndex, DeskParts } from './parts.ts'

/** Patients by a day, or by anything else that is written on their cards. */
const shelves = <Key>() => {
  const by = new Map<Key, Set<PersonId>>()
  return {
    at: (key: Key): ReadonlySet<PersonId> => by.get(key) ?? new Set(),
    put(key: Key, patient: PersonId): void {
      const there = by.get(key) ?? new Set()
      by.set(key, there.add(patient))
    },
    take(key: Key, patient: PersonId): void {
      const there = by.get(key)
      there?.delete(patient)
      if (there?.size === 0) by.delete(key)
    },
  }
}

const daysOf = ({ front }: Card): ReadonlySet<IsoDay> =>
  new Set([...front.appointments.map(({ day }) => day), ...front.visitDays])

const isWaiting = ({ front }: Card): boolean =>
  front.waiting !== undefined || front.callBacks.length > 0 || front.missed.length > 0

/** What the names of a card are kept from: as long as it is the same, so are they. */
const namedAs = ({ registrations, front }: Card): string => JSON.stringify([registrations.at(-1)?.id, front.births])

/** The cards of one clinic in memory. Each question first asks the record what changed since the last. */
export const clinicIndex = ({ store, clinic }: Pick<DeskParts, 'store' | 'clinic'>): ClinicIndex => {
  const cards = new Map<PersonId, Card>()
  const names = keptNames()
  const orders = new Map<PersonId, string>()
  const days = shelves<IsoDay>()
  const openSince = new Map<PersonId, IsoDay>()
  const waiting = new Set<PersonId>()
  const inDanger = new Set<PersonId>()
  const fromHome = new Set<PersonId>()
  let ordered: readonly PersonId[] | undefined
  let head = 0

  const forgetName = (patient: PersonId): void => {
    names.drop(patient)
    orders.delete(patient)
    ordered = undefined
  }

  const nameAnew = ({ patient, registrations, front }: Card): void => {
    const registered = peopleOf(registrations).patient
    if (!registered) return forgetName(patient)
    const order = plain(calledHere(registered.names, clinic.language).text)
    const texts = registered.names.map(({ text }) => text)
    names.put(patient, { names: texts, births: front.births as readonly BirthTold[], order })
    orders.set(patient, order)
    ordered = undefined
  }

  const takeAway = (patient: PersonId): void => {
    const card = cards.get(patient)
    if (!card) return
    for (const day of daysOf(card)) days.take(day, patient)
    for (const kept of [cards, openSince, waiting, inDanger, fromHome]) kept.delete(patient)
  }

  const put = (card: Card): void => {
    const { patient, front } = card
    const before = cards.get(patient)
    takeAway(patient)
    cards.set(patient, card)
    for (const day of daysOf(card)) days.put(day, patient)
    if (front.openVisit) openSince.set(patient, front.openVisit.day)
    if (isWaiting(card)) waiting.add(patient)
    if (front.dangers.length > 0) inDanger.add(patient)
    if (front.fromHome.length > 0) fromHome.add(patient)
    if (!before || namedAs(before) !== namedAs(card)) nameAnew(card)
  }

  const read = async (): Promise<void> => {
    const changed = await store.cardsSince(clinic.id, head)
    for (const patient of changed.gone) {
      takeAway(patient)
      forgetName(patient)
    }
    for (const card of changed.cards) put(card)
    head = changed.head
  }

  let reading: Promise<void> | undefined
  let next: Promise<void> | undefined
  /** Whoever asks while a reading is under way waits for one that begins after it: it may have begun before what they wrote. */
  const upToDate = (): Promise<void> => {
    if (reading) return (next ??= reading.catch(() => {}).then(() => ((next = undefined), begin())))
    return begin()
  }
  const begin = (): Promise<void> => {
    const mine = read().finally(() => {
      if (reading === mine) reading = undefined
    })
    reading = mine
    return mine
  }

  const byOrder = (one: PersonId, other: PersonId): number => {
    const [a, b] = [orders.get(one) ?? '', orders.get(other) ?? '']
    return a < b ? -1 : a > b ? 1 : one < other ? -1 : 1
  }
  const after =
    <T>(answer: () => T) =>
    async (): Promise<T> => {
      await upToDate()
      return answer()
    }
  return {
    cards: after(() => cards),
    waiting: after(() => waiting),
    inDanger: after(() => inDanger),
    fromHome: after(() => fromHome),
    byName: after(() => (ordered ??= [...orders.keys()].sort(byOrder))),
    names: after(() => names),
    async onDay(day) {
      await upToDate()
      const open = [...openSince].flatMap(([patient, since]) => (since <= day ? patient : []))
      return [...new Set([...days.at(day), ...open])]
    },
  }
}
