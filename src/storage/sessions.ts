import { createHash } from 'node:crypto'
import type { EntryId, PersonId } from '#record'

/** Somebody who came by a door of their own, and of whose papers: the patient, the interpreter of one visit, a guest. */
export interface AtDoor {
  /** The door's id (`doors.ts`). */
  readonly door: string
  readonly of: 'patient' | 'interpreter' | 'guest'
  readonly patient: PersonId
  readonly visit?: EntryId
}

/**
 * Who is let in: a professional; the shared table of one visit that a professional opened; or somebody by a door, and
 * then `staff` is whom the door lets in, who is no staff.
 */
export interface Session {
  readonly staff: PersonId
  readonly table?: { readonly visit: EntryId; readonly patient: PersonId }
  readonly door?: AtDoor
}

/** A session as it is kept: the token's SHA-256 (hex), never the token. Moments are milliseconds since 1970. */
export interface KeptSession {
  readonly clinic: PersonId
  readonly tokenHash: string
  readonly session: Session
  /** SHA-256 (hex) of the browser it was begun with, as that names itself. */
  readonly agent: string
  readonly createdAt: number
  readonly lastUsedAt: number
}

/** Where sessions are kept. */
export interface SessionShelf {
  put(kept: KeptSession): Promise<void>
  get(clinic: PersonId, tokenHash: string): Promise<KeptSession | undefined>
  /** All of one professional, the tables too; the oldest first. Who came by a door is none, whatever the id. */
  of(clinic: PersonId, staff: PersonId): Promise<KeptSession[]>
  /** Notes the use. Where there is no room to note it, the session goes on as it was. */
  used(clinic: PersonId, tokenHash: string, at: number): Promise<void>
  drop(clinic: PersonId, tokenHash: string): Promise<void>
  /** Drops one and keeps another in its place, or does neither where the first is not there. Says whether it did. */
  replace(clinic: PersonId, tokenHash: string, by: KeptSession): Promise<boolean>
  /** Drops what began before this moment. */
  dropOlder(clinic: PersonId, than: number): Promise<void>
  /** Drops the tables of one visit, and whoever came by a door to that visit. */
  dropTables(clinic: PersonId, visit: EntryId): Promise<void>
  /** Drops all of one professional; who came by a door stays, whatever the id. */
  dropOf(clinic: PersonId, staff: PersonId): Promise<void>
  /** Drops whoever came by one door. */
  dropOfDoor(clinic: PersonId, door: string): Promise<void>
  /** Drops every table of one patient, and whoever came by a door to that patient's papers. */
  dropOfPatient(clinic: PersonId, patient: PersonId): Promise<void>
}

/** How long a session lives, in milliseconds: without use, and at all. */
interface Limits {
  readonly idle: number
  readonly absolute: number
}

/** A session as its owner sees it in a list. The id opens nothing. */
interface Listed {
  readonly id: string
  readonly of: 'staff' | 'table'
  readonly createdAt: number
  readonly lastUsedAt: number
}

/** `agent` is the browser as it names itself (`User-Agent`): a session stays with the one it was begun with. */
export interface Sessions {
  /** Begins a session and gives its token: 256 bits, base64url. */
  begin(session: Session, agent: string): Promise<string>
  /** Who holds this token. With another browser than it was begun with, the session ends: somebody took the token along. */
  find(token: string, agent: string): Promise<Session | undefined>
  /** Gives a new token for a session, which keeps its age; the old one opens nothing any more. */
  renew(token: string, agent: string): Promise<string | undefined>
  end(token: string): Promise<void>
  /** Ends every table of a visit, and the sessions of whoever came by a door to that visit. */
  endTables(visit: EntryId): Promise<void>
  /** Ends every session of a professional, the tables too. */
  endAllOf(staff: PersonId): Promise<void>
  /** Ends the sessions of whoever came by one door. */
  endOfDoor(door: string): Promise<void>
  /** Ends every table of a patient, and the sessions of whoever came by a door to that patient's papers. */
  endOfPatient(patient: PersonId): Promise<void>
  of(staff: PersonId): Promise<Listed[]>
  /** Ends one of this professional's own. */
  endOne(staff: PersonId, id: string): Promise<void>
  idOf(token: string): string
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/**
 * A working day; a table also covers a long pause in the visit. Who came by a door sits at a device that others may pick
 * up: a patient's own phone soonest.
 */
const LIMITS = {
  staff: { idle: 2 * HOUR, absolute: 12 * HOUR },
  table: { idle: 4 * HOUR, absolute: 12 * HOUR },
  patient: { idle: 10 * MINUTE, absolute: HOUR },
  interpreter: { idle: 2 * HOUR, absolute: 12 * HOUR },
  guest: { idle: 30 * MINUTE, absolute: 8 * HOUR },
} satisfies Record<string, Limits>
const LONGEST = Math.max(...Object.values(LIMITS).map(({ absolute }) => absolute))
/** How long what was read is taken for true; what this process ends it sees at once. */
const REMEMBERED = 1000
/** The most that are remembered. */
const MOST = 10_000

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const idIn = (tokenHash: string): string => tokenHash.slice(0, 32)

const isOver = ({ session, createdAt, lastUsedAt }: KeptSession, now: number): boolean => {
  const { idle, absolute } = LIMITS[session.door?.of ?? (session.table ? 'table' : 'staff')]
  return now - lastUsedAt > idle || now - createdAt > absolute
}

/** The sessions of one clinic. `random(n)` gives n bytes nobody can guess; `clock` milliseconds since 1970. */
export const sessionsOn = (
  shelf: SessionShelf,
  clinic: PersonId,
  { random, clock }: { random: (bytes: number) => Uint8Array; clock: () => number },
): Sessions => {
  const remembered = new Map<string, { readonly kept: KeptSession; readonly at: number }>()
  /** How often sessions were ended here: what was read before the last time is not remembered after it. */
  let endings = 0

  const remember = (kept: KeptSession, at: number): void => {
    if (remembered.size >= MOST) remembered.clear()
    remembered.set(kept.tokenHash, { kept, at })
  }
  const get = async (tokenHash: string, now: number): Promise<KeptSession | undefined> => {
    const known = remembered.get(tokenHash)
    if (known && now >= known.at && now - known.at < REMEMBERED) return known.kept
    const before = endings
    const kept = await shelf.get(clinic, tokenHash)
    if (kept && before === endings) remember(kept, now)
    return kept
  }
  const ending = async (dropped: Promise<unknown>): Promise<void> => {
    const forget = () => {
      endings++
      remembered.clear()
    }
    forget()
    try {
      await dropped
    } finally {
      forget()
    }
  }
  const newToken = (): string => Buffer.from(random(32)).toString('base64url')

  return {
    async begin(session, agent) {
      const token = newToken()
      const now = clock()
      await shelf.dropOlder(clinic, now - LONGEST)
      const tokenHash = hashOf(token)
      await shelf.put({ clinic, tokenHash, session, agent: hashOf(agent), createdAt: now, lastUsedAt: now })
      return token
    },
    async find(token, agent) {
      const tokenHash = hashOf(token)
      const now = clock()
      const kept = await get(tokenHash, now)
      if (!kept) return undefined
      if (isOver(kept, now) || kept.agent !== hashOf(agent)) {
        await ending(shelf.drop(clinic, tokenHash))
        return undefined
      }
      if (now - kept.lastUsedAt >= MINUTE) {
        remembered.delete(tokenHash)
        await shelf.used(clinic, tokenHash, now)
      }
      return kept.session
    },
    async renew(token, agent) {
      const tokenHash = hashOf(token)
      const kept = await shelf.get(clinic, tokenHash)
      if (!kept || isOver(kept, clock()) || kept.agent !== hashOf(agent)) return undefined
      const renewed = newToken()
      const replaced = shelf.replace(clinic, tokenHash, { ...kept, tokenHash: hashOf(renewed), lastUsedAt: clock() })
      await ending(replaced)
      return (await replaced) ? renewed : undefined
    },
    end: token => ending(shelf.drop(clinic, hashOf(token))),
    endTables: visit => ending(shelf.dropTables(clinic, visit)),
    endAllOf: staff => ending(shelf.dropOf(clinic, staff)),
    endOfDoor: door => ending(shelf.dropOfDoor(clinic, door)),
    endOfPatient: patient => ending(shelf.dropOfPatient(clinic, patient)),
    async of(staff) {
      const now = clock()
      const all = (await shelf.of(clinic, staff)).filter(kept => !isOver(kept, now))
      return all.map(({ tokenHash, session, createdAt, lastUsedAt }) => {
        const of = session.table ? 'table' : 'staff'
        return { id: idIn(tokenHash), of, createdAt, lastUsedAt }
      })
    },
    async endOne(staff, id) {
      const one = (await shelf.of(clinic, staff)).find(kept => idIn(kept.tokenHash) === id)
      if (one) await ending(shelf.drop(clinic, one.tokenHash))
    },
    idOf: token => idIn(hashOf(token)),
  }
}
