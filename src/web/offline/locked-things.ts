import type { LockedThing } from './database.ts'
import { waitsAs, WRITTEN } from './kept-version.ts'
import type { Bytes, Lock, OpenKeys } from './own-key.ts'

/** Where locked things lie, each under its name. */
export interface Shelf {
  readonly get: (name: string) => Promise<LockedThing | undefined>
  readonly put: (name: string, thing: LockedThing) => Promise<unknown>
  readonly delete: (name: string) => Promise<unknown>
}

/** A later program wrote this: it is left exactly as it is. */
export class LaterThing extends Error {}

/** Torn, changed, put in another's place, or of another pocket: nobody can read it any more. */
export class TornThing extends Error {}

/** What lies in an open pocket, by the name a person of ours would give it. */
export interface Things {
  /** Throws `LaterThing` and `TornThing`. */
  readonly read: <T>(called: string) => Promise<T | undefined>
  /** In place of what lay there. Throws `LaterThing`, and where there is no room. */
  readonly write: (called: string, what: unknown) => Promise<void>
  /** What a later program wrote stays. */
  readonly remove: (called: string) => Promise<void>
}

const NONCE = 12
const utf8 = (text: string): Bytes => new TextEncoder().encode(text) as Bytes
const inHex = (bytes: Uint8Array): string => [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')

/** A thing is bound to its name and to how it was written: in another place, or read another way, it does not open. */
const boundTo = (name: string): Bytes => utf8(`tessera own pocket ${WRITTEN} ${name}`)

const isLater = (thing: LockedThing): boolean => waitsAs(thing) === 'left-as-it-is'

/**
 * An open pocket: each thing is AES-256-GCM under the pocket's key, and lies under a name that says nothing without it
 * (HMAC-SHA-256). Whoever has the shelf and not the key learns how many things there are and how long, and nothing else.
 */
export const thingsOn = (shelf: Shelf, { things, names }: OpenKeys, { subtle, random }: Lock): Things => {
  const nameOf = async (called: string): Promise<string> =>
    inHex(new Uint8Array(await subtle.sign('HMAC', names, utf8(called))))

  const found = async (name: string): Promise<LockedThing | undefined> => {
    const thing = await shelf.get(name)
    if (thing && isLater(thing)) throw new LaterThing()
    return thing
  }

  return {
    async read<T>(called: string) {
      const name = await nameOf(called)
      const thing = await found(name)
      if (!thing) return undefined
      try {
        const how = { name: 'AES-GCM', iv: thing.nonce, additionalData: boundTo(name) }
        return JSON.parse(new TextDecoder().decode(await subtle.decrypt(how, things, thing.bytes))) as T
      } catch (cause) {
        throw new TornThing('cannot be read', { cause })
      }
    },
    async write(called, what) {
      const name = await nameOf(called)
      await found(name)
      const nonce = random(NONCE)
      const how = { name: 'AES-GCM', iv: nonce, additionalData: boundTo(name) }
      const bytes = new Uint8Array(await subtle.encrypt(how, things, utf8(JSON.stringify(what))))
      await shelf.put(name, { version: WRITTEN, nonce, bytes })
    },
    async remove(called) {
      const name = await nameOf(called)
      const thing = await shelf.get(name)
      if (thing && !isLater(thing)) await shelf.delete(name)
    },
  }
}
