import { describe, expect, it } from 'vitest'
import { languageFor } from '#words'
import { passkeyTroubleAt, troubleIn } from './passkey.ts'

const place = (part: object = {}) => ({
  isSecureContext: true,
  PublicKeyCredential: () => undefined,
  location: { hostname: 'localhost' },
  ...part,
})
const thrown = (name: string) => Object.assign(new Error('the browser says'), { name })

describe('before anybody tries', () => {
  it('a passkey can work on this machine and at a secure address', () => {
    expect(passkeyTroubleAt(place())).toBeUndefined()
    expect(passkeyTroubleAt(place({ location: { hostname: 'tessera.clinic.example' } }))).toBeUndefined()
  })
  it('an address without https is said, before a browser is blamed', () =>
    expect(passkeyTroubleAt(place({ isSecureContext: false, PublicKeyCredential: undefined }))).toBe(
      'passkey-not-secure',
    ))
  it('a number instead of a name is said: no browser takes a passkey there', () => {
    expect(passkeyTroubleAt(place({ location: { hostname: '127.0.0.1' } }))).toBe('passkey-not-this-address')
    expect(passkeyTroubleAt(place({ location: { hostname: '[::1]' } }))).toBe('passkey-not-this-address')
  })
  it('a browser without passkeys is said', () =>
    expect(passkeyTroubleAt(place({ PublicKeyCredential: undefined }))).toBe('passkey-no-browser'))
})

describe('when the browser gives none', () => {
  it('cancelling, waiting too long and having none sound the same, because browsers do not tell them apart', () => {
    for (const name of ['NotAllowedError', 'AbortError', 'UnknownError'])
      expect(troubleIn(thrown(name), 'passkey-not-given')).toBe('passkey-not-given')
    expect(troubleIn(thrown('NotAllowedError'), 'passkey-not-made')).toBe('passkey-not-made')
  })
  it('what can be told apart is', () => {
    expect(troubleIn(thrown('InvalidStateError'), 'passkey-not-made')).toBe('passkey-here-already')
    expect(troubleIn(thrown('SecurityError'), 'passkey-not-given')).toBe('passkey-not-this-address')
    expect(troubleIn(thrown('ConstraintError'), 'passkey-not-made')).toBe('passkey-no-lock')
  })
  it('every trouble has its words', async () => {
    const { phrases } = await languageFor('en', 'staff')
    for (const name of ['', 'InvalidStateError', 'SecurityError', 'ConstraintError', 'NotSupportedError'])
      for (const otherwise of ['passkey-not-given', 'passkey-not-made'] as const)
        expect(phrases).toHaveProperty([`fault.${troubleIn(thrown(name), otherwise)}`])
    expect(phrases).toHaveProperty(['fault.passkey-not-secure'])
  })
})
