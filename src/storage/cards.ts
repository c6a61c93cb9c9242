import type { PersonId } from '#record'
import type { Insertable } from 'kysely'
import { cardOf } from './card.ts'
import { openedUp } from './envelope.ts'
import { CannotRead, lock, unlock } from './keys/cipher.ts'
import type { Ring } from './keys/ring.ts'
import { inChunks, ofPatients, type Database, type Rows } from './scope.ts'
import { ON_CARD, type Card } from './store.ts'
import type { Tables } from './tables.ts'

/** The name of the form cards are kept in: a card kept in another form is not met, and is folded anew. */
const NAME = 'card-3'

const beside = (clinic: PersonId, patient: PersonId): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(['projection', clinic, patient, NAME]))

type Keys = ReadonlyMap<PersonId, Uint8Array>

/** Folds the cards of these patients from the record as these rows show it. */
export const foldCards = async (
  rows: Rows,
  keys: Keys,
  clinic: PersonId,
  patients: readonly PersonId[],
): Promise<Card[]> => {
  const cards: Card[] = []
  for (const some of inChunks(patients)) {
    const found = await ofPatients(rows, clinic, some, ON_CARD)
    for (const [patient, own] of Map.groupBy(found, row => row.patient)) {
      const key = keys.get(patient)
      const opened = own.map(row => openedUp(row, key))
      const card = cardOf(patient, opened)
      if (card) cards.push(card)
    }
  }
  return cards
}

/**
 * How far the record of each of these patients reaches. With `hold` nothing can be added to them until the transaction
 * ends (SQLite has one transaction at a time, and needs no holding).
 */
export const reachedBy = async (
  rows: Rows,
  clinic: PersonId,
  patients: readonly PersonId[],
  { hold }: { readonly hold: boolean },
): Promise<Map<PersonId, number>> => {
  const reached = new Map<PersonId, number>()
  for (const some of inChunks([...patients].sort())) {
    const found = await rows
      .selectFrom('patients')
      .select(['patient', 'position'])
      .where('clinic', '=', clinic)
      .where('patient', 'in', some)
      .orderBy('patient')
      .$if(hold, query => query.forShare())
      .execute()
    for (const { patient, position } of found) reached.set(patient, position)
  }
  return reached
}

/** Keeps cards, of patients to whom nothing can be added meanwhile. */
export const keepCards = async (rows: Rows, keys: Keys, clinic: PersonId, cards: readonly Card[]): Promise<void> => {
  const kept = cards.flatMap((card): Insertable<Tables['projections']>[] => {
    const key = keys.get(card.patient)
    if (!key) return []
    const body = lock(key, new TextEncoder().encode(JSON.stringify(card)), beside(clinic, card.patient))
    return [{ clinic, patient: card.patient, name: NAME, body }]
  })
  for (const some of inChunks(kept))
    await rows
      .insertInto('projections')
      .values(some)
      .onConflict(conflict =>
        conflict.columns(['clinic', 'patient', 'name']).doUpdateSet(row => ({ body: row.ref('excluded.body') })),
      )
      .execute()
}

/** A kept card; one that cannot be read is no loss: it is folded anew. */
const cardIn = (body: Uint8Array, key: Uint8Array, bound: Uint8Array): Card | undefined => {
  try {
    return JSON.parse(new TextDecoder().decode(unlock(key, body, bound))) as Card
  } catch (error) {
    if (error instanceof CannotRead) return undefined
    throw error
  }
}

/** The cards that are kept, and the patients with a key of whom none is. */
export const keptCards = async (
  rows: Rows,
  keys: Keys,
  clinic: PersonId,
): Promise<{ readonly kept: Card[]; readonly missing: PersonId[] }> => {
  const kept = new Map<PersonId, Card>()
  for (const some of inChunks([...keys.keys()])) {
    const found = await rows
      .selectFrom('projections')
      .select(['patient', 'body'])
      .where('clinic', '=', clinic)
      .where('name', '=', NAME)
      .where('patient', 'in', some)
      .execute()
    for (const { patient, body } of found) {
      const card = cardIn(body, keys.get(patient)!, beside(clinic, patient))
      if (card) kept.set(patient, card)
    }
  }
  return { kept: [...kept.values()], missing: [...keys.keys()].filter(patient => !kept.has(patient)).sort() }
}

const cardsOf = async (
  rows: Rows,
  kind: Database['kind'],
  ring: Ring,
  clinic: PersonId,
  patients: readonly PersonId[],
): Promise<Card[]> => {
  const keys = await ring.keysOf(rows, clinic, patients)
  const { kept, missing } = await keptCards(rows, keys, clinic)
  // What is kept must hold everything that was added; whoever adds waits meanwhile.
  await reachedBy(rows, clinic, missing, { hold: kind === 'postgres' })
  const folded = await foldCards(rows, keys, clinic, missing)
  await keepCards(rows, keys, clinic, folded)
  return [...kept, ...folded]
}

/** The cards of every patient of the clinic who is registered, those registered first first. */
export const allCards = async (rows: Rows, kind: Database['kind'], ring: Ring, clinic: PersonId): Promise<Card[]> => {
  const patients = await rows.selectFrom('patients').select('patient').where('clinic', '=', clinic).execute()
  const cards = await cardsOf(
    rows,
    kind,
    ring,
    clinic,
    patients.map(({ patient }) => patient),
  )
  const registeredAt = (card: Card) => card.registrations[0]?.place?.clinic ?? 0
  return cards.sort((one, other) => registeredAt(one) - registeredAt(other))
}

/** The card of one patient. */
export const oneCard = async (
  rows: Rows,
  kind: Database['kind'],
  ring: Ring,
  clinic: PersonId,
  patient: PersonId,
): Promise<Card | undefined> => (await cardsOf(rows, kind, ring, clinic, [patient]))[0]
