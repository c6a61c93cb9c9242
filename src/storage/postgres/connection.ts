import pg from 'pg'
import { SEARCH } from './asking.ts'

const INT8 = 20

/** How many conversations one program holds with the server. */
const POOL = 10
/** In milliseconds. */
const LIMITS = { connect: 5000, statement: 30_000, idleInTransaction: 60_000, answer: 45_000, idle: 30_000 }

/** A whole number of 8 bytes. Throws `RangeError` where JavaScript could not hold it exactly. */
export const wholeNumber = (text: string): number => {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError('a number too large to be held exactly')
  return number
}

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === INT8 && format !== 'binary'
      ? wholeNumber
      : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}

/**
 * Everything here is asked by key, so every plan goes by the indexes, made once for each statement. Left to choose by the
 * size of a table, the server keeps the plan it made while a record was small, or reads a whole clinic for two patients.
 */
const PLANS = {
  plan_cache_mode: 'force_generic_plan',
  enable_seqscan: 'off',
  enable_bitmapscan: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
  max_parallel_workers_per_gather: '0',
  jit: 'off',
}

/** Conversations with the database at `url`. */
export const poolTo = (url: string): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL,
    pipeline: true,
    types,
    application_name: 'tessera',
    keepAlive: true,
    connectionTimeoutMillis: LIMITS.connect,
    idleTimeoutMillis: LIMITS.idle,
    statement_timeout: LIMITS.statement,
    query_timeout: LIMITS.answer,
    idle_in_transaction_session_timeout: LIMITS.idleInTransaction,
    options: [SEARCH, ...Object.entries(PLANS).map(([name, value]) => `-c ${name}=${value}`)].join(' '),
  })
  // A lost connection is met by whoever asks next; without these it would end the program.
  pool.on('error', () => {})
  pool.on('connect', client => void client.on('error', () => {}))
  return pool
}
