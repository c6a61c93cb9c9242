import type { PersonId } from '#record'
import type { Rows } from '../scope.ts'

/** Nothing that opens anything. */
const NOTHING = { half: null, half_key: null, pin_hash: null } as const

type By = { readonly pocket: string } | { readonly staff: PersonId }

/** Withdraws these in one transaction. Gives the ids of those that stood until now. */
export const withdrawn = async (
  rows: Rows,
  clinic: PersonId,
  { by, at }: { by: By; at: number },
): Promise<string[]> => {
  const all = rows
    .updateTable('pockets')
    .set({ withdrawn_at: at, ...NOTHING })
    .where('clinic', '=', clinic)
    .where('withdrawn_at', 'is', null)
  const those =
    'pocket' in by ? all.where('pocket', '=', by.pocket) : all.where('kind', '=', 'own').where('staff', '=', by.staff)
  const ids = (await those.returning('pocket').execute()).map(({ pocket }) => pocket)
  if (ids.length > 0)
    await rows.deleteFrom('late_hands').where('clinic', '=', clinic).where('pocket', 'in', ids).execute()
  return ids.sort()
}

/** Destroys the half of one. Says whether there was one. */
export const locked = async (rows: Rows, clinic: PersonId, pocket: string): Promise<boolean> => {
  const own = rows.updateTable('pockets').set(NOTHING).where('clinic', '=', clinic).where('pocket', '=', pocket)
  return (await own.where('half', 'is not', null).returning('pocket').executeTakeFirst()) !== undefined
}

/** What a list in the safe says was taken away: every own pocket of somebody, or one pocket, by what its device holds. */
export type TakenAway =
  | { readonly staff: PersonId }
  | { readonly pocket: string; readonly locked?: true; readonly token?: string }

/**
 * Takes away again what a list in the safe names; what was taken already stays as it was. A withdrawn pocket that this copy of
 * the record never knew is known as withdrawn from then on, so that its device hears so.
 */
export const takeAwayListed = async (rows: Rows, clinic: PersonId, gone: TakenAway, at: number): Promise<void> => {
  if ('staff' in gone) return void (await withdrawn(rows, clinic, { by: gone, at }))
  const { pocket, token } = gone
  if (gone.locked) return void (await locked(rows, clinic, pocket))
  await withdrawn(rows, clinic, { by: { pocket }, at })
  if (token === undefined) return
  const never = { kind: 'shared', staff: '', wrong: 0, created_at: at, last_used_at: at, withdrawn_at: at } as const
  await rows
    .insertInto('pockets')
    .values({ clinic, pocket, token_hash: token, ...never, ...NOTHING })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
