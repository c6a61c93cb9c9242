import pg from 'pg'
import type { Calls } from '../calls.ts'

/** How long until a conversation that broke is begun again, in milliseconds. */
const AGAIN = 1000
const CHANNEL = 'tessera'
/** Within what the server takes in one call, in bytes. */
const MOST = 7900

/** Calls by way of the database server (LISTEN and NOTIFY), over one conversation of their own that is begun again when it breaks. */
export const callsBy = (url: string): Calls & { close(): Promise<void> } => {
  const listening = new Set<Parameters<Calls['listen']>[0]>()
  const waiting: string[] = []
  let client: pg.Client | undefined
  let isClosed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = (call: Parameters<Parameters<Calls['listen']>[0]>[0]): void => {
    for (const heard of listening) heard(call)
  }
  /** One after another, in the order they were called. */
  let said: Promise<unknown> = Promise.resolve()
  const say = (from: pg.Client, text: string): void => {
    const notify = () => from.query('select pg_notify($1, $2)', [CHANNEL, text])
    said = said.then(notify).catch(() => undefined)
  }
  const beginAgain = (broken: pg.Client): void => {
    if (client === broken) client = undefined
    broken.removeAllListeners('end')
    void broken.end().catch(() => undefined)
    if (isClosed) return
    clearTimeout(timer)
    timer = setTimeout(() => void begin(), AGAIN)
    timer.unref()
  }
  const begin = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString: url,
      application_name: 'tessera calls',
      keepAlive: true,
      connectionTimeoutMillis: 5000,
      query_timeout: 10_000,
    })
    next.on('error', () => beginAgain(next))
    next.on('end', () => beginAgain(next))
    next.on('notification', ({ payload }) => tell({ text: payload ?? '' }))
    try {
      await next.connect()
      await next.query(`listen ${CHANNEL}`)
      if (isClosed) return void (await next.end())
      client = next
      // What was called while nobody listened here is not known.
      tell('again')
      for (const text of waiting.splice(0)) say(next, text)
    } catch {
      beginAgain(next)
    }
  }
  void begin()
  return {
    call: text => {
      if (Buffer.byteLength(text) > MOST) throw new RangeError('a call is short')
      if (client) say(client, text)
      else if (waiting.length < 100) waiting.push(text)
    },
    listen: heard => {
      listening.add(heard)
      return () => void listening.delete(heard)
    },
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      await client?.end().catch(() => undefined)
    },
  }
}
