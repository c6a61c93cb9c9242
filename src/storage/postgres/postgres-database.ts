import { PersonId } from '#record'
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  Transaction,
  type DatabaseConnection,
} from 'kysely'
import type { PoolClient, QueryConfig, QueryResult } from 'pg'
import * as v from 'valibot'
import type { Database, Looking, Rows } from '../scope.ts'
import type { Tables } from '../tables.ts'
import { poolTo } from './connection.ts'
import { asOurs, isAway, isFull } from './not-reachable.ts'

const dialect = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: (queries: Kysely<unknown>) => new PostgresIntrospector(queries),
  createQueryCompiler: () => new PostgresQueryCompiler(),
}

/** Statements the server keeps ready, by their text: those of few values, because others are rarely written twice alike. */
const READY = { values: 20, statements: 300 }

const writes = ['INSERT', 'UPDATE', 'DELETE']

/** Asks the server; what is asked in the same turn goes out in one piece. */
const ask = (client: PoolClient, question: string | QueryConfig): Promise<QueryResult> => {
  const { stream } = client.connection
  stream.cork()
  process.nextTick(() => stream.uncork())
  return client.query(question)
}

/**
 * A PostgreSQL database as ours. Each transaction carries its clinic as a literal `set local`, which row-level security
 * reads; it goes with the transaction. What is asked at the same time is sent at the same time.
 */
export const postgresDatabase = (url: string): Database => {
  const pool = poolTo(url)
  const queries = new Kysely<Tables>({ dialect })
  const names = new Map<string, string>()

  const nameOf = (text: string, values: number): string | undefined => {
    if (values > READY.values) return undefined
    const known = names.get(text)
    if (known || names.size >= READY.statements) return known
    const name = `tessera-${names.size + 1}`
    names.set(text, name)
    return name
  }

  /** Everything asked of one transaction is in `asked`, also what nobody waited for. */
  const rowsOn = (client: PoolClient, asked: Promise<unknown>[], isOver: () => boolean): Rows => {
    const connection: DatabaseConnection = {
      async executeQuery({ sql: text, parameters }) {
        if (isOver()) throw new RangeError('asked after the transaction had ended')
        const name = nameOf(text, parameters.length)
        const question = ask(client, { ...(name ? { name } : {}), text, values: [...parameters] })
        question.catch(() => {})
        asked.push(question)
        const { command, rowCount, rows } = await question
        return { rows, ...(writes.includes(command) ? { numAffectedRows: BigInt(rowCount ?? 0) } : {}) }
      },
      streamQuery: () => {
        throw new RangeError('nothing is streamed from the record')
      },
    }
    const executor = queries.getExecutor().withConnectionProvider({ provideConnection: use => use(connection) })
    const driver = dialect.createDriver()
    return new Transaction<Tables>({ config: { dialect }, dialect, driver, executor })
  }

  /** `notBegun`: the connection had broken unnoticed while nobody used it, and nothing was asked of the server. */
  const attempt = async <T>(
    clinic: PersonId,
    work: (rows: Rows) => Promise<T>,
    how: Looking | undefined,
  ): Promise<{ readonly value: T } | { readonly notBegun: unknown }> => {
    const client = await pool.connect()
    let isOver = false
    const begin = how?.oneMoment ? 'begin isolation level repeatable read, read only' : 'begin'
    const begun = ask(client, `${begin}; set local tessera.clinic = '${clinic}'`)
    begun.catch(() => {})
    const asked: Promise<unknown>[] = [begun]
    try {
      const value = await work(rowsOn(client, asked, () => isOver))
      isOver = true
      // Sent behind what is still under way: where any of that fails, the server makes it a rollback.
      const committed = ask(client, 'commit')
      committed.catch(() => {})
      await Promise.all(asked)
      const { command } = await committed
      if (command !== 'COMMIT') throw new RangeError('the transaction was undone')
      client.release()
      return { value }
    } catch (error) {
      isOver = true
      const isBegun = await begun.then(
        () => true,
        () => false,
      )
      await ask(client, 'rollback').then(
        () => client.release(),
        () => client.release(true),
      )
      if (!isBegun && isAway(error)) return { notBegun: error }
      throw error
    }
  }

  return {
    kind: 'postgres',
    async withScope(clinic, work, how) {
      if (!v.is(PersonId, clinic)) throw new RangeError('not the id of a clinic')
      try {
        const first = await attempt(clinic, work, how)
        if ('value' in first) return first.value
        const second = await attempt(clinic, work, how)
        if ('value' in second) return second.value
        throw second.notBegun
      } catch (error) {
        throw asOurs(error)
      }
    },
    forgetDeleted: async () => {},
    isFull,
    isTaken: error => error instanceof Error && 'code' in error && error.code === '23505',
    close: () => pool.end(),
  }
}
