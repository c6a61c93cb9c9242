import { randomBytes } from 'node:crypto'
import type { EntryId, PersonId } from '#record'
import { newKey } from './cipher.ts'

/** One key of a clinic, by its name. `retiredAt` (ISO 8601): another one wraps now; backups may still need this one. */
export interface ClinicKey {
  readonly name: string
  readonly key: Uint8Array
  readonly retiredAt?: string
}

/** One line of the list of what was erased: one entry, or a whole patient. No words, no reason. `at` is ISO 8601. */
export interface Erased {
  readonly clinic: PersonId
  readonly patient: PersonId
  readonly entry?: EntryId
  readonly at: string
}

/**
 * One way in that was taken away: everything of an account that `left`, one passkey, or every passkey the account had
 * before `at` (ISO 8601); a door (a patient's card, a guest's invitation), or a pocket, by its id. Of a pocket that was only
 * `locked` the half is gone and the device known; `token` is the SHA-256 (hex) of what the device holds.
 */
export type Closed = { readonly clinic: PersonId; readonly at: string } & (
  | { readonly account: PersonId; readonly left?: true; readonly credential?: string }
  | { readonly door: string }
  | { readonly pocket: string; readonly locked?: true; readonly token?: string }
)

/** How far a clinic's record reached when it was looked at: a later record must still hold this. `seal` is base64. */
export interface Head {
  readonly clinic: PersonId
  readonly position: number
  readonly seal: string
  readonly at: string
  /** An older copy was put back here: what had been noted beyond it is given up. */
  readonly restored?: true
}

/** The seals a record must still hold, by position. */
export const headsHeld = (heads: readonly Head[]): Map<number, string> => {
  const held = new Map<number, string>()
  for (const { position, seal, restored } of heads) {
    if (restored) for (const noted of held.keys()) if (noted > position) held.delete(noted)
    if (restored || !held.has(position)) held.set(position, seal)
  }
  return held
}

/**
 * What lies apart from the record and from its backups: the clinic's keys, the list of what was erased, and how far the
 * record reached. Whoever has only the record can read nothing of it; whoever restores an old copy erases again.
 */
export interface Safe {
  /** Where it is, as a sentence can name it. */
  readonly place: string
  /** The key that wraps now; undefined where this safe holds none of the clinic. */
  current(clinic: PersonId): ClinicKey | undefined
  all(clinic: PersonId): readonly ClinicKey[]
  clinics(): readonly PersonId[]
  /** Adds a new key that wraps from now on, and retires the one before. Durable when it returns. */
  renew(clinic: PersonId, at: string): ClinicKey
  /** Lets go of the retired keys of a clinic: backups made under them are unreadable from then on. */
  forgetRetired(clinic: PersonId): void
  /** Notes erasures before they are carried out. Durable when it returns. */
  noteErased(lines: readonly Erased[]): void
  erased(clinic: PersonId): readonly Erased[]
  /** Notes a way in that was taken away. Durable when it returns. */
  noteClosed(line: Closed): void
  closed(clinic: PersonId): readonly Closed[]
  noteHead(head: Head): void
  heads(clinic: PersonId): readonly Head[]
  /** The lists of which lines cannot be read, by the names of their files, and how many lines. */
  unread(): ReadonlyMap<string, number>
}

/** Why nothing is begun where a record is missing: a folder that is not mounted looks like a new one. */
export const recordElsewhere = ({ place }: Safe): string =>
  `There is no record here, and ${place} holds the keys of one: name its place, restore a backup of it, or give a new record a safe of its own with --safe DIR.`

export const newClinicKey = (): ClinicKey => ({ name: `key-${randomBytes(6).toString('hex')}`, key: newKey() })

/** A safe in memory. For tests. */
export const memorySafe = (): Safe => {
  const keys = new Map<PersonId, ClinicKey[]>()
  const erasures: Erased[] = []
  const reached: Head[] = []
  const closed: Closed[] = []
  const all = (clinic: PersonId) => keys.get(clinic) ?? []
  return {
    place: 'memory',
    all,
    current: clinic => all(clinic).find(key => key.retiredAt === undefined),
    clinics: () => [...keys.keys()],
    renew(clinic, at) {
      const key = newClinicKey()
      keys.set(clinic, [...all(clinic).map(old => ({ retiredAt: at, ...old })), key])
      return key
    },
    forgetRetired: clinic =>
      void keys.set(
        clinic,
        all(clinic).filter(key => key.retiredAt === undefined),
      ),
    noteErased: lines => void erasures.push(...lines),
    erased: clinic => erasures.filter(line => line.clinic === clinic),
    noteClosed: line => void closed.push(line),
    closed: clinic => closed.filter(line => line.clinic === clinic),
    noteHead: head => void reached.push(head),
    heads: clinic => reached.filter(head => head.clinic === clinic),
    unread: () => new Map(),
  }
}
