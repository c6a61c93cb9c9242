import type { PersonId } from '#record'
import { foldCards, keepCards, keptCards, reachedBy } from './cards.ts'
import { ERASED } from './envelope.ts'
import type { Ring } from './keys/ring.ts'
import type { Database, Rows } from './scope.ts'
import { ON_CARD, type Card, type ChangedCards } from './store.ts'

const KINDS = [...ON_CARD, ERASED]

/** Whose cards entries after this position may have changed; at the beginning, everybody. */
const touchedSince = async (rows: Rows, clinic: PersonId, position: number): Promise<PersonId[]> => {
  const added = rows.selectFrom('entries').select('patient').distinct().where('position', '>', position)
  const found =
    position === 0
      ? rows.selectFrom('patients').select('patient').where('clinic', '=', clinic)
      : added.where('clinic', '=', clinic).where('kind', 'in', KINDS)
  return (await found.execute()).map(({ patient }) => patient)
}

/** What is seen of the cards at one moment: those that were kept, and those that had to be folded. */
interface Seen {
  readonly head: number
  readonly touched: readonly PersonId[]
  readonly keys: ReadonlyMap<PersonId, Uint8Array>
  readonly kept: readonly Card[]
  readonly folded: readonly Card[]
  /** How far the record of each patient whose card was folded reached at that moment. */
  readonly reached: ReadonlyMap<PersonId, number>
}

const see = async (rows: Rows, ring: Ring, clinic: PersonId, position: number): Promise<Seen> => {
  const found = await rows.selectFrom('clinics').select('position').where('clinic', '=', clinic).executeTakeFirst()
  const head = found?.position ?? 0
  const touched = head > position ? await touchedSince(rows, clinic, position) : []
  const keys = await ring.keysOf(rows, clinic, touched)
  const { kept, missing } = await keptCards(rows, keys, clinic)
  const folded = await foldCards(rows, keys, clinic, missing)
  const reached = await reachedBy(
    rows,
    clinic,
    folded.map(({ patient }) => patient),
    { hold: false },
  )
  return { head, touched, keys, kept, folded, reached }
}

/** Keeps what was folded, of those to whom nothing was added since. Without room it is folded again another time. */
const keepFolded = async (
  database: Database,
  clinic: PersonId,
  { keys, folded, reached }: Pick<Seen, 'keys' | 'folded' | 'reached'>,
): Promise<void> => {
  const patients = folded.map(({ patient }) => patient)
  try {
    await database.withScope(clinic, async rows => {
      const now = await reachedBy(rows, clinic, patients, { hold: database.kind === 'postgres' })
      const same = folded.filter(({ patient }) => now.get(patient) === reached.get(patient))
      await keepCards(rows, keys, clinic, same)
    })
  } catch (error) {
    if (!database.isFull(error)) throw error
  }
}

/**
 * The cards changed after a position, as they are at one moment. Nobody who writes waits for it: it only looks, and what
 * it had to fold is kept afterwards.
 */
export const changedCards = async (
  database: Database,
  ring: Ring,
  clinic: PersonId,
  position: number,
): Promise<ChangedCards> => {
  const seen = await database.withScope(clinic, rows => see(rows, ring, clinic, position), {
    oneMoment: true,
  })
  if (seen.folded.length > 0) await keepFolded(database, clinic, seen)
  const cards = [...seen.kept, ...seen.folded]
  const found = new Set(cards.map(({ patient }) => patient))
  // Who asks from the beginning holds nobody yet.
  const gone = position === 0 ? [] : seen.touched.filter(patient => !found.has(patient))
  return { cards, gone, head: seen.head }
}
