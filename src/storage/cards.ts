import type { PersonId } from '#record'
import type { Insertable } from 'kysely'
import { cardOf } from './card.ts'
import { openedUp } from './envelope.ts'
import { CannotRead, lock, unlock } from './keys/cipher.ts'
import type { Ring } from './keys/ring.ts'
import { inChunks, readable, type Database, type Rows } from './scope.ts'
import { ON_CARD, type Card } from './store.ts'
import type { Tables } from './tables.ts'

const NAME = 'card'

const beside = (clinic: PersonId, patient: PersonId): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(['projection', clinic, patient, NAME]))

/**
 * Folds the cards of these patients from the record and keeps them. The patients' rows are held meanwhile, so that
 * nothing can be added that the kept card would not know of.
 */
const foldAnew = async (
  rows: Rows,
  kind: Database['kind'],
  keys: ReadonlyMap<PersonId, Uint8Array>,
  clinic: PersonId,
  patients: readonly PersonId[],
): Promise<Card[]> => {
  const cards: Card[] = []
  for (const some of inChunks(patients)) {
    const held = rows.selectFrom('patients').select('patient').where('clinic', '=', clinic).where('patient', 'in', some)
    if (kind === 'postgres') await held.orderBy('patient').forShare().execute()
    const found = await readable(rows, clinic)
      .where('entries.kind', 'in', ON_CARD)
      .where('entries.patient', 'in', some)
      .orderBy('entries.position')
      .execute()
    const kept: Insertable<Tables['projections']>[] = []
    for (const [patient, own] of Map.groupBy(found, row => row.patient)) {
      const key = keys.get(patient)
      const card = cardOf(
        patient,
        own.map(row => openedUp(row, key)),
      )
      if (!card || !key) continue
      cards.push(card)
      const body = lock(key, new TextEncoder().encode(JSON.stringify(card)), beside(clinic, patient))
      kept.push({ clinic, patient, name: NAME, body })
    }
    if (kept.length > 0)
      await rows
        .insertInto('projections')
        .values(kept)
        .onConflict(conflict =>
          conflict.columns(['clinic', 'patient', 'name']).doUpdateSet(row => ({ body: row.ref('excluded.body') })),
        )
        .execute()
  }
  return cards
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

const cardsOf = async (
  rows: Rows,
  kind: Database['kind'],
  ring: Ring,
  clinic: PersonId,
  patients: readonly PersonId[],
): Promise<Card[]> => {
  const keys = await ring.keysOf(rows, clinic, patients)
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
  const missing = [...keys.keys()].filter(patient => !kept.has(patient)).sort()
  for (const card of await foldAnew(rows, kind, keys, clinic, missing)) kept.set(card.patient, card)
  return [...kept.values()]
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
