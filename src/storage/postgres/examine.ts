import type { ClientBase } from 'pg'
import { CannotOpen, migrationsFor, migrationsLeft } from '../migrations.ts'
import { recentEnough } from './prepare.ts'
import { OF_ONE_CLINIC, POLICY, RIGHTS, STEPS } from './rights.ts'

const TABLES = Object.keys(RIGHTS)
const PREPARE = 'prepare it as its owner (DATABASE_OWNER_URL)'

/** A database that loses what it said it kept is no place for a record. */
const keepsItsWord = async (client: ClientBase): Promise<void> => {
  for (const name of ['fsync', 'full_page_writes', 'synchronous_commit']) {
    const { rows } = await client.query<{ value: string }>('select current_setting($1) as value', [name])
    if (rows[0]?.value === 'off')
      throw new CannotOpen(`This server runs with ${name} = off and may lose what was stored; switch it on.`)
  }
}

/** What is written into a server's log is never erased: a wrapped key that stands there outlives its patient. */
const logsNoValues = async (client: ClientBase): Promise<void> => {
  const { rows } = await client.query<{ logged: boolean; failed: boolean }>(
    `select current_setting('log_parameter_max_length') <> '0' and (
         current_setting('log_statement') in ('mod', 'all')
         or current_setting('log_min_duration_statement') <> '-1'
         or current_setting('log_min_duration_sample') <> '-1'
         or current_setting('log_transaction_sample_rate') <> '0') as logged,
       current_setting('log_parameter_max_length_on_error') <> '0' as failed`,
  )
  const name = rows[0]!.logged ? 'log_parameter_max_length' : 'log_parameter_max_length_on_error'
  if (rows[0]!.logged || rows[0]!.failed)
    throw new CannotOpen(`This server writes what is stored into its log, keys too; set ${name} = 0 for this login.`)
}

/** Roles whose powers go past what the tables grant. */
const POWERS = [
  'pg_write_all_data',
  'pg_read_all_data',
  'pg_read_server_files',
  'pg_write_server_files',
  'pg_execute_server_program',
]

const isOrdinary = async (client: ClientBase): Promise<void> => {
  const { rows } = await client.query<{ login: string; super: boolean; bypass: boolean; power: string | null }>(
    `select current_user as login, bool_or(rolsuper) as super, bool_or(rolbypassrls) as bypass,
       min(rolname) filter (where rolname = any($1)) as power
     from pg_roles where pg_has_role(current_user, oid, 'member')`,
    [POWERS],
  )
  const { login, super: isSuper, bypass, power } = rows[0]!
  const another = 'give the program an ordinary login'
  if (isSuper) throw new CannotOpen(`The login ${login} is or may become a superuser; ${another}.`)
  if (bypass) throw new CannotOpen(`The login ${login} may bypass row-level security; ${another}.`)
  if (power) throw new CannotOpen(`The login ${login} has the powers of ${power}; ${another}.`)
}

const isOurForm = async (client: ClientBase): Promise<void> => {
  const { rows } = await client.query<{ found: boolean }>('select to_regclass($1) is not null as found', [STEPS])
  if (!rows[0]?.found) throw new CannotOpen(`This database holds no record yet; ${PREPARE}.`)
  const { rows: applied } = await client.query<{ name: string; hash: string }>(
    `select name, hash from ${STEPS} order by name`,
  )
  const left = migrationsLeft(applied, migrationsFor('postgres'))
  if (left.length > 0) throw new CannotOpen(`This database lacks the step ${left[0]!.name}; ${PREPARE}.`)
}

const ANY_RIGHT = ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']
const IN_COLUMNS = ['select', 'insert', 'update', 'references']

interface Table {
  readonly name: string
  readonly owned: boolean
  readonly bounded: boolean
  /** What the login may do here, by its own grants or another's; `columns` where it may in some columns at least. */
  readonly rights: readonly string[]
  readonly columns: readonly string[]
  readonly policies: readonly string[]
}

const tablesIn = async (client: ClientBase): Promise<readonly Table[]> => {
  const { rows } = await client.query<Table>(
    `select c.relname as name,
       pg_has_role(current_user, c.relowner, 'member') as owned,
       c.relrowsecurity and c.relforcerowsecurity as bounded,
       array(select r from unnest($2::text[]) r where has_table_privilege(current_user, c.oid, r)) as rights,
       array(select r from unnest($3::text[]) r where has_any_column_privilege(current_user, c.oid, r)) as columns,
       array(select concat_ws(' ', policyname, permissive, cmd, roles::text, qual, with_check) from pg_policies p
         where p.schemaname = 'public' and p.tablename = c.relname) as policies
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname = any($1) and c.relkind in ('r', 'p')`,
    [TABLES, ANY_RIGHT, IN_COLUMNS],
  )
  return rows
}

const OURS = `${POLICY} PERMISSIVE ALL {public} ${OF_ONE_CLINIC} ${OF_ONE_CLINIC}`

const isBounded = async (client: ClientBase): Promise<void> => {
  const tables = await tablesIn(client)
  for (const [name, rights] of Object.entries(RIGHTS)) {
    const table = tables.find(one => one.name === name)
    if (!table) throw new CannotOpen(`This database has no table ${name}; ${PREPARE}.`)
    if (table.owned)
      throw new CannotOpen(`The login of the program owns the table ${name} or may act for its owner; give it another.`)
    if (!table.bounded || table.policies.length !== 1 || table.policies[0] !== OURS)
      throw new CannotOpen(`The table ${name} does not keep clinics apart (row-level security); ${PREPARE}.`)
    const more = [...table.rights, ...table.columns].find(right => !(rights as readonly string[]).includes(right))
    if (more) throw new CannotOpen(`The login of the program has the right to ${more} on ${name}; ${PREPARE}.`)
    const less = rights.find(right => !table.rights.includes(right))
    if (less) throw new CannotOpen(`The login of the program lacks the right to ${less} on ${name}; ${PREPARE}.`)
  }
}

/** Throws `CannotOpen`, with a sentence to show, where this database under this login is no safe place for a record. */
export const examine = async (client: ClientBase): Promise<void> => {
  await recentEnough(client)
  await keepsItsWord(client)
  await logsNoValues(client)
  await isOrdinary(client)
  await isOurForm(client)
  await isBounded(client)
}
