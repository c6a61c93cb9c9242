/* oxlint-disable no-underscore-dangle -- Watermelon's own names, where a model is written without decorators. */
import watermelon from '@nozbe/watermelondb'
import LokiJSAdapterModule from '@nozbe/watermelondb/adapters/lokijs/index.js'
import syncModule, { type SyncPullResult } from '@nozbe/watermelondb/sync/index.js'
import loggerModule from '@nozbe/watermelondb/utils/common/logger/index.js'
import { columns, placeOf, type PeerDevice, type PeerPatient } from './peer.ts'
import type { Field, Plan } from './plan.ts'
import type { Weather } from './road.ts'

const { appSchema, Database, Model, tableSchema } = watermelon
const LokiJSAdapter = LokiJSAdapterModule.default
const { synchronize } = syncModule
loggerModule.default.silence()

class Thing extends Model {
  static override table = 'things'
}

const schema = appSchema({
  version: 1,
  tables: [
    tableSchema({
      name: 'things',
      columns: columns.map(name => ({ name, type: 'string', isOptional: true }) as const),
    }),
  ],
})

type Row = Partial<Record<Field, string | null>> & { readonly id: string }
interface Pushed {
  readonly changes: { readonly things?: { readonly created: readonly Row[]; readonly updated: readonly Row[] } }
  readonly lastPulledAt: number
}

class Conflict extends Error {}

/**
 * A server as the documentation of Watermelon's sync writes it ("Implementing your Sync backend"): every row has a
 * `last_modified` of the server's own clock, which only ever grows; a push that holds a row somebody else changed since
 * `lastPulledAt` is turned away as a whole, so that the device pulls, lays the columns it changed itself over what came (the
 * default of `synchronize`) and pushes again; a row that is there already is updated; `_status` and `_changed` are ignored;
 * what is slightly wrong is put right and refused to nobody.
 */
class Server {
  #rows = new Map<string, { row: Row; created: number; modified: number }>()
  #now = 1

  row = (id: string): Row | undefined => this.#rows.get(id)?.row

  pull = (after: number | null): SyncPullResult => {
    const since = after ?? 0
    const fresh = [...this.#rows.values()].filter(({ modified }) => modified > since)
    const created = fresh.filter(one => one.created > since).map(({ row }) => ({ ...row }))
    const updated = fresh.filter(one => one.created <= since).map(({ row }) => ({ ...row }))
    return { changes: { things: { created, updated, deleted: [] } }, timestamp: this.#now }
  }

  push = ({ changes, lastPulledAt }: Pushed): void => {
    const rows = [...(changes.things?.created ?? []), ...(changes.things?.updated ?? [])]
    if (rows.some(({ id }) => (this.#rows.get(id)?.modified ?? 0) > lastPulledAt)) throw new Conflict()
    for (const { id, ...sent } of rows) {
      const modified = ++this.#now
      const row: Row = { id, ...Object.fromEntries(columns.map(name => [name, sent[name]?.slice(0, 4000) ?? null])) }
      this.#rows.set(id, { row, created: this.#rows.get(id)?.created ?? modified, modified })
    }
  }
}

const inLoki = (name: string, kept?: unknown) => {
  // Saved by hand, as it is by itself half a second after each touch; in the memory that a browser's database stands for.
  const extraLokiOptions = { autosave: false, verbose: false } as never
  const options = { schema, dbName: name, useWebWorker: false, useIncrementalIndexedDB: false, extraLokiOptions }
  const adapter = new LokiJSAdapter({ ...options, ...(kept ? { _testLokiAdapter: kept as never } : {}) })
  return new Database({ adapter, modelClasses: [Thing] })
}
type Own = ReturnType<typeof inLoki>

interface Loki {
  readonly persistenceAdapter: unknown
  saveDatabase(done: (error?: unknown) => void): void
}
const lokiOf = (own: Own): Loki =>
  (own.adapter as unknown as { underlyingAdapter: { _driver: { loki: Loki } } }).underlyingAdapter._driver.loki
const saved = (own: Own): Promise<void> =>
  new Promise((done, failed) => lokiOf(own).saveDatabase(error => (error ? failed(error as Error) : done())))

/** Loki as its documentation opens it, with the sync that comes with Watermelon, tried once more after a conflict. */
const deviceOf = (name: string, server: Server): PeerDevice => {
  let own = inLoki(name)
  let late: Pushed[] = []
  const things = () => own.get<InstanceType<typeof Model>>('things')
  const find = (id: string) =>
    things()
      .find(id)
      .catch(() => undefined)
  const arriveLate = (): void => {
    for (const pushed of late.splice(0)) {
      try {
        server.push(pushed)
      } catch {
        // Nobody waits for this answer any more.
      }
    }
  }
  const pushing =
    (weather: Weather | undefined) =>
    async ({ changes, lastPulledAt }: Pushed): Promise<void> => {
      const pushed = structuredClone({ changes, lastPulledAt })
      if (weather?.cut === 'before') throw new Error('no connection')
      if (weather?.cut === 'late') late.push(pushed)
      if (weather?.cut === 'late') throw new Error('no connection')
      server.push(pushed)
      if (weather?.twice) server.push(pushed)
      arriveLate()
      if (weather?.cut === 'after' || weather?.crash) throw new Error('no connection')
    }
  const sync = async (push: boolean, weather?: Weather): Promise<void> => {
    const pullChanges = async ({ lastPulledAt }: { lastPulledAt?: number | null }) => server.pull(lastPulledAt ?? null)
    const once = (now?: Weather) =>
      synchronize({ database: own, pullChanges, ...(push ? { pushChanges: pushing(now) as never } : {}) })
    try {
      await once(weather)
    } catch (cause) {
      if (cause instanceof Conflict) await once().catch(() => undefined)
    }
    await saved(own)
  }
  const reopened = async (): Promise<void> => {
    await saved(own)
    own = inLoki(name, lokiOf(own).persistenceAdapter)
    await find('nothing')
  }
  const write = async (id: string, column: Field, value: string): Promise<void> => {
    const there = await find(id)
    await own.write(async () => {
      if (there) await there.update(thing => void thing._setRaw(column, value))
      else
        await things().create(thing => {
          thing._raw.id = id
          thing._setRaw(column, value)
        })
    })
    await saved(own)
  }
  return {
    read: async (field, thing) => {
      const { id, column } = placeOf(field, thing)
      return ((await find(id))?._getRaw(column) as string | null) ?? undefined
    },
    write: async (field, thing, value) => {
      const { id, column } = placeOf(field, thing)
      await write(id, column, value)
    },
    // A schema of columns takes neither another kind nor an unknown field: what is left of malformed things is their size.
    odd: async (_, id) => write(id, 'words', 'و'.repeat(4001)),
    send: async weather => {
      await sync(true, weather)
      if (weather.crash) await reopened()
    },
    ask: async cut => {
      if (!cut) await sync(false)
    },
    crash: async () => {
      await reopened()
      await sync(false)
    },
    settle: async () => {
      arriveLate()
      await sync(true)
    },
  }
}

export const watermelonPatient = ({ nth, seed }: Plan): PeerPatient => {
  const server = new Server()
  return {
    devices: [0, 1, 2].map(at => deviceOf(`watermelon-${seed}-${nth}-${at}`, server)),
    left: async (field, thing) => {
      const { id, column } = placeOf(field, thing)
      return server.row(id)?.[column] ?? undefined
    },
    end: async () => {},
  }
}
