import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser'
import { post } from '../../parts/api.ts'

/** Who a code invites. `first`: the code of the first start, whose bearer writes name and role, and leads. */
export interface Invited {
  readonly name: string | null
  readonly role: string
  readonly first: boolean
  readonly hospital: boolean
}

/** The bearer of a code; of the first one, the name and role that were written too. */
export interface Bearer {
  readonly code: string
  readonly name?: string
  readonly role?: string
}

export interface ToGive {
  readonly options: PublicKeyCredentialRequestOptionsJSON
}
export interface ToMake {
  readonly options: PublicKeyCredentialCreationOptionsJSON
}

export const askToSignIn = (): Promise<ToGive> => post('/api/passkey/options', {})
export const signInWith = (response: AuthenticationResponseJSON): Promise<unknown> =>
  post('/api/passkey/sign-in', { response })
export const lookAtCode = (code: string): Promise<{ invited: Invited }> => post('/api/invitation/look', { code })
export const askToJoin = (bearer: Bearer): Promise<ToMake> => post('/api/invitation/options', bearer)
export const joinWith = (bearer: Bearer, label: string, response: RegistrationResponseJSON): Promise<unknown> =>
  post('/api/invitation/passkey', { ...bearer, label, response })
export const toHospital = (bearer?: Bearer): Promise<{ address: string }> => post('/api/hospital/begin', bearer ?? {})
