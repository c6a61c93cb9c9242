import { createHash } from 'node:crypto'
import type { EntryId, PersonId } from '#record'

/** Who is signed in: a professional, or the shared table of one visit that a professional opened. */
export interface Session {
  readonly staff: PersonId
  readonly table?: { readonly visit: EntryId; readonly patient: PersonId }
}

/** A session as it is kept: the token's SHA-256 (hex), never the token. Moments are milliseconds since 1970. */
export interface KeptSession {
  readonly clinic: PersonId
  readonly tokenHash: string
  readonly session: Session
  readonly createdAt: number
  readonly lastUsedAt: number
}

/** Where sessions are kept. */
export interface SessionShelf {
  put(kept: KeptSession): Promise<void>
  get(clinic: PersonId, tokenHash: string): Promise<KeptSession | undefined>
  /** Notes the use. Where there is no room to note it, the session goes on as it was. */
  used(clinic: PersonId, tokenHash: string, at: number): Promise<void>
  drop(clinic: PersonId, tokenHash: string): Promise<void>
  /** Drops what began before this moment. */
  dropOlder(clinic: PersonId, than: number): Promise<void>
  /** Drops the tables of one visit. */
  dropTables(clinic: PersonId, visit: EntryId): Promise<void>
}

/** How long a session lives, in milliseconds: without use, and at all. */
interface Limits {
  readonly idle: number
  readonly absolute: number
}

export interface Sessions {
  /** Begins a session and gives its token: 256 bits, base64url. */
  begin(session: Session): Promise<string>
  find(token: string): Promise<Session | undefined>
  end(token: string): Promise<void>
  /** Ends every table of a visit. */
  endTables(visit: EntryId): Promise<void>
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** A working day; a table also covers a long pause in the visit. */
const LIMITS: { staff: Limits; table: Limits } = {
  staff: { idle: 2 * HOUR, absolute: 12 * HOUR },
  table: { idle: 4 * HOUR, absolute: 12 * HOUR },
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The sessions of one clinic. `random(n)` gives n bytes nobody can guess; `clock` milliseconds since 1970. */
export const sessionsOn = (
  shelf: SessionShelf,
  clinic: PersonId,
  { random, clock }: { random: (bytes: number) => Uint8Array; clock: () => number },
): Sessions => ({
  async begin(session) {
    const token = Buffer.from(random(32)).toString('base64url')
    const now = clock()
    await shelf.dropOlder(clinic, now - Math.max(LIMITS.staff.absolute, LIMITS.table.absolute))
    await shelf.put({ clinic, tokenHash: hashOf(token), session, createdAt: now, lastUsedAt: now })
    return token
  },
  async find(token) {
    const tokenHash = hashOf(token)
    const kept = await shelf.get(clinic, tokenHash)
    if (!kept) return undefined
    const now = clock()
    const { idle, absolute } = kept.session.table ? LIMITS.table : LIMITS.staff
    if (now - kept.lastUsedAt > idle || now - kept.createdAt > absolute) {
      await shelf.drop(clinic, tokenHash)
      return undefined
    }
    if (now - kept.lastUsedAt >= MINUTE) await shelf.used(clinic, tokenHash, now)
    return kept.session
  },
  end: token => shelf.drop(clinic, hashOf(token)),
  endTables: visit => shelf.dropTables(clinic, visit),
})
