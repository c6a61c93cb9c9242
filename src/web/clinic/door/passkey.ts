import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser'
import { Refused } from '../../parts/api.ts'

/** Why there can be no passkey here; each has its words in `fault.CODE`. */
export type PasskeyTrouble =
  | 'passkey-not-secure'
  | 'passkey-no-browser'
  | 'passkey-not-this-address'
  | 'passkey-not-given'
  | 'passkey-not-made'
  | 'passkey-here-already'
  | 'passkey-no-lock'

/** What a passkey needs of the place a page stands at. */
interface Place {
  readonly isSecureContext: boolean
  readonly PublicKeyCredential?: unknown
  readonly location: { readonly hostname: string }
}

const isNumber = (hostname: string): boolean => /^(\d{1,3}\.){3}\d{1,3}$|^\[/.test(hostname)

/** Why no passkey can work in this browser at this address, before anybody tries; undefined where one can. */
export const passkeyTroubleAt = (place: Place): PasskeyTrouble | undefined => {
  if (!place.isSecureContext) return 'passkey-not-secure'
  if (isNumber(place.location.hostname)) return 'passkey-not-this-address'
  return typeof place.PublicKeyCredential === 'function' ? undefined : 'passkey-no-browser'
}

/** The reason in an error of the browser's passkey dialog. Browsers do not say whether it was cancelled or had nothing to offer. */
export const troubleIn = (cause: unknown, otherwise: 'passkey-not-given' | 'passkey-not-made'): PasskeyTrouble => {
  switch (cause instanceof Error ? cause.name : '') {
    case 'InvalidStateError':
      return 'passkey-here-already'
    case 'SecurityError':
      return 'passkey-not-this-address'
    case 'ConstraintError':
      return 'passkey-no-lock'
    case 'NotSupportedError':
      return 'passkey-no-browser'
    default:
      return otherwise
  }
}

/** Asks for a passkey the person has. Throws `Refused` with a `PasskeyTrouble`. */
export const givePasskey = async (
  optionsJSON: PublicKeyCredentialRequestOptionsJSON,
): Promise<AuthenticationResponseJSON> => {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  return startAuthentication({ optionsJSON }).catch((cause: unknown) => {
    throw new Refused({ reason: troubleIn(cause, 'passkey-not-given') })
  })
}

/**
 * Makes a new passkey on this device, or on one beside it, such that it can also lock what a device carries (PRF), where it can.
 * Throws `Refused` with a `PasskeyTrouble`. */
export const makePasskey = async (
  options: PublicKeyCredentialCreationOptionsJSON,
): Promise<RegistrationResponseJSON> => {
  const { startRegistration } = await import('@simplewebauthn/browser')
  const optionsJSON = { ...options, extensions: { ...options.extensions, prf: {} } }
  return startRegistration({ optionsJSON }).catch((cause: unknown) => {
    throw new Refused({ reason: troubleIn(cause, 'passkey-not-made') })
  })
}
