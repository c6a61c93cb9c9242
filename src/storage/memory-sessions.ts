import type { PersonId } from '#record'
import type { KeptSession, SessionShelf } from './sessions.ts'

const key = (clinic: string, tokenHash: string) => `${clinic} ${tokenHash}`

/** Whom a door lets in is no staff, whatever the id. */
const isOf = ({ session }: KeptSession, staff: PersonId): boolean => session.staff === staff && !session.door

/** Sessions in memory. For tests. */
export const memoryShelf = (): SessionShelf => {
  const kept = new Map<string, KeptSession>()
  const dropWhere = (isGone: (session: KeptSession) => boolean): void => {
    for (const [at, session] of kept) if (isGone(session)) kept.delete(at)
  }
  return {
    put: async session => void kept.set(key(session.clinic, session.tokenHash), session),
    get: async (clinic, tokenHash) => kept.get(key(clinic, tokenHash)),
    of: async (clinic, staff) =>
      [...kept.values()]
        .filter(one => one.clinic === clinic && isOf(one, staff))
        .sort((a, b) => a.createdAt - b.createdAt),
    used: async (clinic, tokenHash, at) => {
      const session = kept.get(key(clinic, tokenHash))
      if (session) kept.set(key(clinic, tokenHash), { ...session, lastUsedAt: at })
    },
    drop: async (clinic, tokenHash) => void kept.delete(key(clinic, tokenHash)),
    replace: async (clinic, tokenHash, by) => {
      const was = kept.delete(key(clinic, tokenHash))
      if (was) kept.set(key(by.clinic, by.tokenHash), by)
      return was
    },
    dropOlder: async (clinic, than) => dropWhere(one => one.clinic === clinic && one.createdAt < than),
    dropTables: async (clinic, visit) =>
      dropWhere(({ clinic: own, session }) => own === clinic && (session.table ?? session.door)?.visit === visit),
    dropOf: async (clinic, staff) => dropWhere(one => one.clinic === clinic && isOf(one, staff)),
    dropOfDoor: async (clinic, door) => dropWhere(one => one.clinic === clinic && one.session.door?.door === door),
    dropOfPatient: async (clinic, patient) =>
      dropWhere(({ clinic: own, session }) => own === clinic && (session.table ?? session.door)?.patient === patient),
  }
}
