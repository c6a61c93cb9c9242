import { createHash } from 'node:crypto'
import pg from 'pg'
import type { PersonId } from '#record'
import type { Calls } from '../calls.ts'

/** How long until a conversation that broke is begun again, in milliseconds. */
const AGAIN = 1000
/** Within what the server takes in one call, in bytes. */
const MOST = 7900

/** A channel of each clinic's own: the server brings a call to nobody who listens for another. */
const channelOf = (clinic: PersonId): string =>
  `tessera_${createHash('sha256').update(clinic).digest('hex').slice(0, 40)}`

type Heard = Parameters<Calls['listen']>[1]

/** Calls by way of the database server (LISTEN and NOTIFY), over one conversation of their own that is begun again when it breaks. */
export const callsBy = (url: string): Calls & { close(): Promise<void> } => {
  const listening = new Map<string, Set<Heard>>()
  const waiting: { readonly channel: string; readonly text: string }[] = []
  let client: pg.Client | undefined
  let isClosed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = (channel: string, call: Parameters<Heard>[0]): void => {
    for (const heard of listening.get(channel) ?? []) heard(call)
  }
  /** One after another, in the order they were called. */
  let said: Promise<unknown> = Promise.resolve()
  const say = (from: pg.Client, channel: string, text: string): void => {
    const notify = () => from.query('select pg_notify($1, $2)', [channel, text])
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
  /** From here on the server brings what is called there. What was called before is not known. */
  const hearOn = async (from: pg.Client, channel: string): Promise<void> => {
    await from.query(`listen ${channel}`)
    tell(channel, 'again')
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
    next.on('notification', ({ channel, payload }) => tell(channel, { text: payload ?? '' }))
    try {
      await next.connect()
      for (const channel of listening.keys()) await hearOn(next, channel)
      if (isClosed) return void (await next.end())
      client = next
      for (const { channel, text } of waiting.splice(0)) say(next, channel, text)
    } catch {
      beginAgain(next)
    }
  }
  void begin()
  return {
    call: (clinic, text) => {
      if (Buffer.byteLength(text) > MOST) throw new RangeError('a call is short')
      const channel = channelOf(clinic)
      if (client) say(client, channel, text)
      else if (waiting.length < 100) waiting.push({ channel, text })
    },
    listen: (clinic, heard) => {
      const channel = channelOf(clinic)
      const others = listening.get(channel)
      if (others) others.add(heard)
      else {
        listening.set(channel, new Set([heard]))
        const from = client
        if (from) hearOn(from, channel).catch(() => beginAgain(from))
      }
      return () => void listening.get(channel)?.delete(heard)
    },
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      await client?.end().catch(() => undefined)
    },
  }
}
