import type { RegistrationResponseJSON } from '@simplewebauthn/browser'
import { ask, post } from '../../parts/api.ts'
import type { ToMake } from '../door/api.ts'

/** A passkey of mine. Moments are ISO 8601. */
export interface Passkey {
  readonly id: string
  readonly label: string
  readonly createdAt: string
  readonly lastUsedAt: string | null
}

/** A place I am signed in, or a shared table I opened. `here`: this browser. */
export interface Session {
  readonly id: string
  readonly createdAt: string
  readonly lastUsedAt: string
  readonly here: boolean
  readonly of: 'staff' | 'table'
}

export const askDevices = (): Promise<{ passkeys: readonly Passkey[]; sessions: readonly Session[] }> =>
  ask('/api/own/devices')
export const endSession = (id: string): Promise<unknown> => post('/api/own/sessions/end', { id })
export const askForPasskey = (): Promise<ToMake> => post('/api/own/passkeys/options', {})
export const addPasskey = (label: string, response: RegistrationResponseJSON): Promise<unknown> =>
  post('/api/own/passkeys', { label, response })
export const dropPasskey = (id: string): Promise<unknown> => post('/api/own/passkeys/drop', { id })
