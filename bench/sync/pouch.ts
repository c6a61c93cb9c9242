import PouchDB, { type Doc } from 'pouchdb'
import memory from 'pouchdb-adapter-memory'
import type { PeerDevice, PeerPatient } from './peer.ts'
import { placeOf } from './peer.ts'
import type { Plan } from './plan.ts'
import type { Weather } from './road.ts'

PouchDB.plugin(memory)

const opened = (name: string): PouchDB => new PouchDB(name, { adapter: 'memory' })
const docOf = async (database: PouchDB, id: string): Promise<Doc> =>
  database.get(id).catch((cause: { status?: number }) => {
    if (cause.status === 404) return { _id: id }
    throw cause
  })

/** The server as one device reaches it: what is written there meets the weather. */
class Reached {
  readonly server: PouchDB
  #weather: Weather | undefined
  #late: (() => Promise<unknown>)[] = []

  constructor(name: string) {
    this.server = opened(name)
    const write = this.server.bulkDocs.bind(this.server)
    this.server.bulkDocs = async (...docs: Parameters<PouchDB['bulkDocs']>) => {
      const weather = this.#weather
      this.#weather = undefined
      const lost = () => new Error('no connection')
      if (weather?.cut === 'before') throw lost()
      if (weather?.cut === 'late') {
        this.#late.push(() => write(...docs))
        throw lost()
      }
      const first = await write(...docs)
      const answer = weather?.twice ? await write(...docs) : first
      await this.arriveLate()
      if (weather?.cut === 'after' || weather?.crash) throw lost()
      return answer
    }
  }

  next(weather: Weather | undefined): void {
    this.#weather = weather
  }

  async arriveLate(): Promise<void> {
    for (const write of this.#late.splice(0)) await write()
  }
}

/**
 * PouchDB as its guides say: a document for each thing that is changed by itself, read and put back with its `_rev`;
 * replication both ways, tried again until it succeeds. Databases in memory stay when the page that opened them is gone, as
 * those in a browser do. What its guide on conflicts asks an application to write (find `_conflicts`, merge, delete the
 * losers) is left out, as it is in what an ordinary `get` or `allDocs` gives: a device that does not ask, shows one of two.
 * The server is a PouchDB as well, which replicates like CouchDB; its checks of documents (`validate_doc_update`) are an
 * application's own, so a malformed document is stored like any other, or refused on the device where it is no object.
 */
const deviceOf = (name: string, server: string): PeerDevice => {
  let own = opened(name)
  let reached = new Reached(server)
  const push = async (): Promise<void> => {
    await own.replicate.to(reached.server).catch(() => undefined)
    reached.next(undefined)
  }
  const pull = () => own.replicate.from(reached.server)
  return {
    read: async (field, thing) => {
      const { id, column } = placeOf(field, thing)
      return (await docOf(own, id))[column] as string | undefined
    },
    write: async (field, thing, value) => {
      const { id, column } = placeOf(field, thing)
      await own.put({ ...(await docOf(own, id)), [column]: value })
    },
    odd: async (odd, id) => {
      await own.put((odd === 'not-an-object' ? 'a word' : { _id: id, odd }) as Doc).catch(() => undefined)
    },
    send: async weather => {
      reached.next(weather)
      await push()
      if (weather.crash) own = opened(name)
    },
    ask: async cut => {
      if (!cut) await pull()
    },
    crash: async () => {
      own = opened(name)
      const late = reached
      reached = new Reached(server)
      await late.arriveLate()
      await pull()
    },
    settle: async () => {
      await reached.arriveLate()
      await push()
      await pull()
    },
  }
}

export const pouchPatient = ({ nth, seed }: Plan): PeerPatient => {
  const name = `pouch-${seed}-${nth}`
  const server = opened(name)
  return {
    devices: [0, 1, 2].map(at => deviceOf(`${name}-${at}`, name)),
    left: async (field, thing) => {
      const { id, column } = placeOf(field, thing)
      return (await docOf(server, id))[column] as string | undefined
    },
    end: async () => {
      for (const each of [name, ...[0, 1, 2].map(at => `${name}-${at}`)]) await opened(each).destroy()
    },
  }
}
