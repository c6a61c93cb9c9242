import type { Selectable } from 'kysely'
import type { Database } from './scope.ts'
import type { Challenge, Settings, StaffShelf } from './staff.ts'
import type { Tables } from './tables.ts'

type Challenges = Pick<StaffShelf, 'putChallenge' | 'takeChallenge' | 'challenge' | 'settings' | 'set'>

const challengeOf = (row: Selectable<Tables['challenges']>): Challenge => ({
  tokenHash: row.token_hash,
  purpose: row.purpose,
  body: row.body,
  expiresAt: row.expires_at,
})

const settingsIn = (text: string | undefined): Settings => JSON.parse(text ?? '{}') as Settings

/** What was asked and waits for its answer, and what the clinic decided for itself. */
export const sqlChallenges = (database: Database, deciding: Database['withScope']): Challenges => ({
  putChallenge: (clinic, { tokenHash, purpose, body, expiresAt }, now) =>
    database.withScope(clinic, async rows => {
      await rows.deleteFrom('challenges').where('clinic', '=', clinic).where('expires_at', '<', now).execute()
      const row = { clinic, token_hash: tokenHash, purpose, body, expires_at: expiresAt }
      await rows
        .insertInto('challenges')
        .values(row)
        .onConflict(conflict => conflict.columns(['clinic', 'token_hash']).doUpdateSet(row))
        .execute()
    }),
  takeChallenge: (clinic, tokenHash, purpose) =>
    database.withScope(clinic, async rows => {
      const taken = await rows
        .deleteFrom('challenges')
        .where('clinic', '=', clinic)
        .where('token_hash', '=', tokenHash)
        .where('purpose', '=', purpose)
        .returningAll()
        .executeTakeFirst()
      return taken && challengeOf(taken)
    }),
  challenge: (clinic, tokenHash, purpose) =>
    database.withScope(clinic, async rows => {
      const all = rows.selectFrom('challenges').selectAll().where('clinic', '=', clinic)
      const found = await all.where('token_hash', '=', tokenHash).where('purpose', '=', purpose).executeTakeFirst()
      return found && challengeOf(found)
    }),
  settings: clinic =>
    database.withScope(clinic, async rows => {
      const row = await rows.selectFrom('clinics').select('settings').where('clinic', '=', clinic).executeTakeFirst()
      return settingsIn(row?.settings)
    }),
  set: (clinic, settings) =>
    deciding(clinic, async rows => {
      const row = await rows.selectFrom('clinics').select('settings').where('clinic', '=', clinic).executeTakeFirst()
      const changed = JSON.stringify({ ...settingsIn(row?.settings), ...settings })
      await rows.updateTable('clinics').set({ settings: changed }).where('clinic', '=', clinic).execute()
    }),
})
