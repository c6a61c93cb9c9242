import type { KeptSession, SessionShelf } from './sessions.ts'

const key = (clinic: string, tokenHash: string) => `${clinic} ${tokenHash}`

/** Sessions in memory. For tests. */
export const memoryShelf = (): SessionShelf => {
  const kept = new Map<string, KeptSession>()
  return {
    put: async session => void kept.set(key(session.clinic, session.tokenHash), session),
    get: async (clinic, tokenHash) => kept.get(key(clinic, tokenHash)),
    used: async (clinic, tokenHash, at) => {
      const session = kept.get(key(clinic, tokenHash))
      if (session) kept.set(key(clinic, tokenHash), { ...session, lastUsedAt: at })
    },
    drop: async (clinic, tokenHash) => void kept.delete(key(clinic, tokenHash)),
    dropOlder: async (clinic, than) => {
      for (const [at, session] of kept) if (session.clinic === clinic && session.createdAt < than) kept.delete(at)
    },
    dropTables: async (clinic, visit) => {
      for (const [at, { clinic: theirs, session }] of kept)
        if (theirs === clinic && session.table?.visit === visit) kept.delete(at)
    },
  }
}
