import type { ClientBase } from 'pg'
import pg from 'pg'
import type { Tables } from '../tables.ts'

/** What the login of the program may do, table by table. What is not named here it may not. */
export const RIGHTS: { readonly [Table in keyof Tables]: readonly ('select' | 'insert' | 'update' | 'delete')[] } = {
  clinics: ['select', 'insert', 'update'],
  patients: ['select', 'insert', 'update'],
  entries: ['select', 'insert'],
  patient_keys: ['select', 'insert', 'update', 'delete'],
  entry_keys: ['select', 'insert', 'delete'],
  projections: ['select', 'insert', 'update', 'delete'],
  accounts: ['select', 'insert', 'update'],
  passkeys: ['select', 'insert', 'update', 'delete'],
  invitations: ['select', 'insert', 'update', 'delete'],
  sessions: ['select', 'insert', 'update', 'delete'],
  challenges: ['select', 'insert', 'update', 'delete'],
  doors: ['select', 'insert', 'update', 'delete'],
  reviews: ['select', 'insert'],
  clips: ['select', 'insert'],
  pockets: ['select', 'insert', 'update', 'delete'],
  late_hands: ['select', 'insert', 'update', 'delete'],
}

/** The steps this database has gone through: of no clinic, and read by the program alone. */
export const STEPS = 'migrations'

export const POLICY = 'of_one_clinic'
/** A row is of the clinic that the transaction names; without a name no row is. Written as the server writes it back. */
export const OF_ONE_CLINIC = `(clinic = current_setting('tessera.clinic'::text, true))`

/**
 * Bounds every table to one clinic at a time, for its owner too, and gives `login` what it needs and nobody anything
 * else. To be run by the owner, in a transaction.
 */
export const giveRights = async (owner: ClientBase, login: string): Promise<void> => {
  const name = pg.escapeIdentifier(login)
  const { rows } = await owner.query<{ database: string }>('select current_database() as database')
  const database = pg.escapeIdentifier(rows[0]!.database)
  const lines = [
    `revoke create, temporary on database ${database} from public`,
    `grant connect on database ${database} to ${name}`,
    'revoke all on schema public from public',
    `revoke all on schema public from ${name}`,
    `grant usage on schema public to ${name}`,
    `revoke all on ${STEPS} from public, ${name}`,
    `grant select on ${STEPS} to ${name}`,
    ...Object.entries(RIGHTS).flatMap(([table, rights]) => [
      `revoke all on ${table} from public, ${name}`,
      `grant ${rights.join(', ')} on ${table} to ${name}`,
      `alter table ${table} enable row level security`,
      `alter table ${table} force row level security`,
      `drop policy if exists ${POLICY} on ${table}`,
      `create policy ${POLICY} on ${table} using ${OF_ONE_CLINIC} with check ${OF_ONE_CLINIC}`,
    ]),
  ]
  await owner.query(lines.join(';\n'))
}
