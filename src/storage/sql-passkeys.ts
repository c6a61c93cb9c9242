import type { Selectable } from 'kysely'
import type { PersonId } from '#record'
import type { Database, Rows } from './scope.ts'
import type { Passkey, StaffShelf } from './staff.ts'
import type { Tables } from './tables.ts'

type Row = Selectable<Tables['passkeys']>
type Passkeys = Pick<StaffShelf, 'passkeys' | 'passkey' | 'addPasskey' | 'passkeyUsed' | 'dropPasskey'>

const passkeyOf = (row: Row): Passkey => ({
  credential: row.credential,
  account: row.account,
  publicKey: new Uint8Array(row.public_key),
  counter: row.counter,
  transports: JSON.parse(row.transports) as string[],
  label: row.label,
  createdAt: row.created_at,
  ...(row.last_used_at === null ? {} : { lastUsedAt: row.last_used_at }),
})

export const toPasskeyRow = (clinic: PersonId, passkey: Passkey): Row => ({
  clinic,
  credential: passkey.credential,
  account: passkey.account,
  public_key: passkey.publicKey,
  counter: passkey.counter,
  transports: JSON.stringify(passkey.transports),
  label: passkey.label,
  created_at: passkey.createdAt,
  last_used_at: passkey.lastUsedAt ?? null,
})

const passkeysIn = async (rows: Rows, clinic: PersonId, account: PersonId): Promise<Passkey[]> => {
  const all = rows.selectFrom('passkeys').selectAll().where('clinic', '=', clinic).where('account', '=', account)
  return (await all.orderBy('created_at').orderBy('credential').execute()).map(passkeyOf)
}

/** The passkeys of a shelf. `deciding` is a transaction that no other decision of this clinic overtakes. */
export const sqlPasskeys = (database: Database, deciding: Database['withScope']): Passkeys => ({
  passkeys: (clinic, account) => database.withScope(clinic, rows => passkeysIn(rows, clinic, account)),
  passkey: (clinic, credential) =>
    database.withScope(clinic, async rows => {
      const all = rows.selectFrom('passkeys').selectAll().where('clinic', '=', clinic)
      const row = await all.where('credential', '=', credential).executeTakeFirst()
      return row && passkeyOf(row)
    }),
  addPasskey: (clinic, passkey) =>
    database.withScope(clinic, async rows => {
      const added = await rows
        .insertInto('passkeys')
        .values(toPasskeyRow(clinic, passkey))
        .onConflict(conflict => conflict.columns(['clinic', 'credential']).doNothing())
        .returning('credential')
        .executeTakeFirst()
      return added ? 'added' : 'passkey-taken'
    }),
  passkeyUsed: (clinic, credential, counter, at) =>
    database.withScope(clinic, async rows => {
      const used = await rows
        .updateTable('passkeys')
        .set({ counter, last_used_at: at })
        .where('clinic', '=', clinic)
        .where('credential', '=', credential)
        .where('counter', counter === 0 ? '=' : '<', counter)
        .returning('credential')
        .executeTakeFirst()
      return used !== undefined
    }),
  dropPasskey: (clinic, account, credential) =>
    deciding(clinic, async rows => {
      const own = await passkeysIn(rows, clinic, account)
      if (!own.some(passkey => passkey.credential === credential)) return 'not-found'
      if (own.length === 1) return 'last-passkey'
      await rows.deleteFrom('passkeys').where('clinic', '=', clinic).where('credential', '=', credential).execute()
      return 'dropped'
    }),
})
