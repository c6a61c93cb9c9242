import type { PersonId } from '#record'
import { MOST_WRONG, type Door, type DoorShelf } from './doors.ts'

/** Doors in memory. For tests. */
export const memoryDoors = (): DoorShelf => {
  const clinics = new Map<PersonId, Map<string, Door>>()
  const of = (clinic: PersonId): Map<string, Door> => {
    const doors = clinics.get(clinic) ?? new Map<string, Door>()
    clinics.set(clinic, doors)
    return doors
  }
  const first = (clinic: PersonId, wanted: (door: Door) => boolean) => of(clinic).values().find(wanted)
  const change = (clinic: PersonId, id: string, to: (door: Door) => Door): Door | undefined => {
    const door = of(clinic).get(id)
    if (!door) return undefined
    const changed = to(door)
    of(clinic).set(id, changed)
    return changed
  }
  const dropWhere = (clinic: PersonId, isGone: (door: Door) => boolean): void => {
    for (const door of of(clinic).values()) if (isGone(door)) of(clinic).delete(door.id)
  }

  return {
    async put(clinic, door) {
      if (door.of === 'patient') dropWhere(clinic, other => other.of === 'patient' && other.patient === door.patient)
      of(clinic).set(door.id, door)
    },
    ofPatient: async (clinic, patient) =>
      [...of(clinic).values()]
        .filter(door => door.patient === patient)
        .sort((one, other) => other.createdAt - one.createdAt || (one.id < other.id ? -1 : 1)),
    byId: async (clinic, id) => of(clinic).get(id),
    bySecret: async (clinic, secretHash) => first(clinic, door => door.secretHash === secretHash),
    byDevice: async (clinic, deviceHash) => first(clinic, door => door.deviceHash === deviceHash),
    async attempt(clinic, id) {
      const door = of(clinic).get(id)
      if (!door || door.wrong >= MOST_WRONG) return undefined
      return change(clinic, id, () => ({ ...door, wrong: door.wrong + 1 }))
    },
    succeeded: async (clinic, id, at) => void change(clinic, id, door => ({ ...door, wrong: 0, lastUsedAt: at })),
    async bind(clinic, id, { secretHash, deviceHash, at }) {
      const door = of(clinic).get(id)
      const isOver = !door || door.secretUntil <= at || (door.endsAt ?? Infinity) <= at
      if (isOver || door.secretHash !== secretHash) return false
      const { secretHash: _, ...rest } = door
      of(clinic).set(id, { ...rest, deviceHash, boundAt: at })
      return true
    },
    reopen: async (clinic, id) => void change(clinic, id, door => ({ ...door, wrong: 0 })),
    changePin: async (clinic, id, pinHash) => void change(clinic, id, door => ({ ...door, pinHash })),
    drop: async (clinic, id) => void of(clinic).delete(id),
    dropOfVisit: async (clinic, visit) => dropWhere(clinic, door => door.visit === visit),
    dropOfPatient: async (clinic, patient) => dropWhere(clinic, door => door.patient === patient),
  }
}
