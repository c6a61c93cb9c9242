import type { PersonId } from '#record'
import { MOST_WRONG } from '../doors.ts'
import type { LateHand, Pocket, PocketShelf } from './pockets.ts'

interface Kept {
  readonly pockets: Map<string, Pocket>
  readonly late: Map<string, LateHand>
}

const empty = (pocket: Pocket): Pocket => {
  const { half: _, pinHash: __, ...rest } = pocket
  return rest
}

/** Pockets in memory. For tests. */
export const memoryPockets = (): PocketShelf => {
  const clinics = new Map<PersonId, Kept>()
  const of = (clinic: PersonId): Kept => {
    const kept = clinics.get(clinic) ?? { pockets: new Map(), late: new Map() }
    clinics.set(clinic, kept)
    return kept
  }
  const change = (clinic: PersonId, id: string, to: (pocket: Pocket) => Pocket): Pocket | undefined => {
    const { pockets } = of(clinic)
    const pocket = pockets.get(id)
    if (!pocket) return undefined
    const changed = to(pocket)
    pockets.set(id, changed)
    return changed
  }
  const dropLate = (clinic: PersonId, isGone: (late: LateHand) => boolean): void => {
    const { late } = of(clinic)
    for (const one of late.values()) if (isGone(one)) late.delete(one.tokenHash)
  }
  const withdraw = (clinic: PersonId, id: string, at: number): boolean => {
    const pocket = of(clinic).pockets.get(id)
    if (!pocket || pocket.withdrawnAt !== undefined) return false
    change(clinic, id, one => ({ ...empty(one), withdrawnAt: at }))
    dropLate(clinic, late => late.pocket === id)
    return true
  }

  return {
    async put(clinic, pocket, before) {
      const { pockets, late } = of(clinic)
      if (before !== undefined && pockets.get(before)?.withdrawnAt === undefined) {
        pockets.delete(before)
        for (const one of late.values())
          if (one.pocket === before) late.set(one.tokenHash, { ...one, pocket: pocket.id })
      }
      pockets.set(pocket.id, pocket)
    },
    byToken: async (clinic, tokenHash) =>
      of(clinic)
        .pockets.values()
        .find(pocket => pocket.tokenHash === tokenHash),
    all: async clinic =>
      [...of(clinic).pockets.values()]
        .filter(pocket => pocket.withdrawnAt === undefined)
        .sort((one, other) => other.createdAt - one.createdAt || (one.id < other.id ? -1 : 1)),
    used: async (clinic, id, at) => void change(clinic, id, pocket => ({ ...pocket, lastUsedAt: at })),
    async attempt(clinic, id) {
      const pocket = of(clinic).pockets.get(id)
      if (!pocket?.half || pocket.wrong >= MOST_WRONG) return undefined
      return change(clinic, id, () => ({ ...pocket, wrong: pocket.wrong + 1 }))
    },
    succeeded: async (clinic, id, at) =>
      void change(clinic, id, pocket => (pocket.half ? { ...pocket, wrong: 0, lastUsedAt: at } : pocket)),
    async lock(clinic, id) {
      const stood = of(clinic).pockets.get(id)?.half !== undefined
      change(clinic, id, empty)
      return stood
    },
    withdraw: async (clinic, id, at) => withdraw(clinic, id, at),
    withdrawOwnOf: async (clinic, staff, at) =>
      [...of(clinic).pockets.values()]
        .filter(pocket => pocket.of === 'own' && pocket.staff === staff && withdraw(clinic, pocket.id, at))
        .map(({ id }) => id)
        .sort(),
    async giveLate(clinic, late) {
      dropLate(clinic, ({ endsAt }) => endsAt <= late.createdAt)
      of(clinic).late.set(late.tokenHash, late)
    },
    late: async (clinic, tokenHash) => of(clinic).late.get(tokenHash),
  }
}
