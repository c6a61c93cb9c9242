import type { Door } from './doors.ts'
import type { Pocket } from './pockets/pockets.ts'

/**
 * The tables as the migrations make them, the same in SQLite and PostgreSQL. `clinic` leads every key. Positions count
 * from 1; moments are milliseconds since 1970; what is bytes is ciphertext, a wrapped key, a seal, a recorded phrase, or
 * half a key.
 */
export interface Tables {
  readonly clinics: {
    readonly clinic: string
    readonly position: number
    /** The seal of the last entry. */
    readonly seal: Uint8Array | null
    /** What the clinic decided for itself, as JSON: nothing of any patient. */
    readonly settings: string
    /** 1 once this record goes on in another place. */
    readonly moved: number
  }
  readonly patients: { readonly clinic: string; readonly patient: string; readonly position: number }
  readonly entries: {
    readonly clinic: string
    readonly position: number
    readonly patient: string
    readonly patient_position: number
    readonly id: string
    readonly kind: string
    /** Of a tombstone: the entry whose key was destroyed. */
    readonly about: string | null
    readonly body: Uint8Array
    readonly seal: Uint8Array
  }
  readonly patient_keys: {
    readonly clinic: string
    readonly patient: string
    /** Which of the clinic's keys wraps it. */
    readonly clinic_key: string
    readonly wrapped: Uint8Array
  }
  readonly entry_keys: { readonly clinic: string; readonly id: string; readonly wrapped: Uint8Array }
  readonly projections: {
    readonly clinic: string
    readonly patient: string
    readonly name: string
    readonly body: Uint8Array
  }
  readonly accounts: {
    readonly clinic: string
    readonly account: string
    readonly name: string
    readonly role: string
    readonly language: string
    readonly lead: number
    readonly left_at: number | null
    /** How the hospital's sign-in knows this person: issuer and subject. */
    readonly subject: string | null
    /** Tags of the languages this person speaks, as JSON. */
    readonly speaks: string
  }
  readonly passkeys: {
    readonly clinic: string
    readonly credential: string
    readonly account: string
    readonly public_key: Uint8Array
    readonly counter: number
    readonly transports: string
    readonly label: string
    readonly created_at: number
    readonly last_used_at: number | null
  }
  readonly invitations: {
    readonly clinic: string
    readonly code_hash: string
    readonly account: string
    readonly created_at: number
    readonly expires_at: number
  }
  readonly sessions: {
    readonly clinic: string
    readonly token_hash: string
    readonly staff: string
    readonly patient: string | null
    readonly visit: string | null
    readonly agent: string | null
    readonly created_at: number
    readonly last_used_at: number
    /** Of somebody who came by a door: the door, what it is, and whom it lets in. Then `staff` is empty. */
    readonly door: string | null
    readonly door_kind: Exclude<Door['of'], 'table'> | null
    readonly door_holder: string | null
  }
  readonly challenges: {
    readonly clinic: string
    readonly token_hash: string
    readonly purpose: string
    readonly body: string
    readonly expires_at: number
  }
  readonly reviews: {
    readonly clinic: string
    readonly review: string
    readonly language: string
    readonly phrase: string
    readonly source: string
    readonly words: string
    /** 1 where the words are those we ship. */
    readonly shipped: number
    readonly by_staff: string
    readonly by_name: string
    readonly on_day: string
  }
  readonly clips: {
    readonly clinic: string
    readonly clip: string
    readonly language: string
    readonly phrase: string
    readonly words: string
    readonly by_staff: string
    readonly by_name: string
    readonly on_day: string
    readonly type: string
    readonly sound: Uint8Array
  }
  readonly doors: {
    readonly clinic: string
    readonly door: string
    readonly kind: Door['of']
    readonly patient: string
    readonly holder: string
    readonly visit: string | null
    readonly secret_hash: string | null
    readonly secret_until: number
    readonly pin_hash: string
    readonly wrong: number
    readonly device_hash: string | null
    readonly bound_at: number | null
    readonly last_used_at: number | null
    readonly created_at: number
    readonly made_by: string
    readonly ends_at: number | null
  }
  readonly pockets: {
    readonly clinic: string
    readonly pocket: string
    readonly kind: Pocket['of']
    readonly staff: string
    readonly token_hash: string
    /** Half and PIN, wrapped; of a row from before `half_key`, the half alone and as it is, with its `pin_hash`. */
    readonly half: Uint8Array | null
    readonly half_key: string | null
    readonly pin_hash: string | null
    readonly wrong: number
    readonly created_at: number
    readonly last_used_at: number
    readonly withdrawn_at: number | null
  }
  readonly late_hands: {
    readonly clinic: string
    readonly token_hash: string
    readonly staff: string
    readonly patient: string
    readonly visit: string
    readonly pocket: string | null
    readonly created_at: number
    readonly ends_at: number
  }
}
