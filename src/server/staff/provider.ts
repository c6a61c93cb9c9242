import * as oidc from 'openid-client'

/** The hospital's sign-in (OpenID Connect). Without a secret the client is a public one; PKCE is used either way. */
export interface Hospital {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret?: string
}

/** What is remembered of somebody who was sent to the hospital's page. */
export interface Sent {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Seconds until the hospital is taken for out of reach. */
const PATIENCE = 10

/** Whether an issuer can be trusted with its answers: by https, or on this machine itself. */
export const isSafeIssuer = (issuer: string): boolean => {
  const url = URL.canParse(issuer) ? new URL(issuer) : undefined
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === 'localhost')
}

/**
 * The hospital's side: where to send somebody, and who came back. What the hospital says of itself is read when it is
 * first needed, and again after it could not be reached. Throws `RangeError` for an issuer without https.
 */
export const providerOf = ({ issuer, clientId, clientSecret }: Hospital) => {
  if (!isSafeIssuer(issuer)) throw new RangeError('The hospital’s sign-in needs https.')
  const isHere = new URL(issuer).protocol === 'http:'
  let known: Promise<oidc.Configuration> | undefined

  const configuration = (): Promise<oidc.Configuration> => {
    const authentication = clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret)
    known ??= oidc.discovery(new URL(issuer), clientId, undefined, authentication, {
      timeout: PATIENCE,
      execute: [oidc.enableNonRepudiationChecks, ...(isHere ? [oidc.allowInsecureRequests] : [])],
    })
    known.catch(() => (known = undefined))
    return known
  }

  return {
    /** The address of the hospital's page. Each person shows there who it is: on a shared machine somebody else may have before. */
    async addressFor(back: string): Promise<{ readonly address: string; readonly sent: Sent }> {
      const config = await configuration()
      const sent = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() }
      const address = oidc.buildAuthorizationUrl(config, {
        redirect_uri: back,
        scope: 'openid',
        state: sent.state,
        nonce: sent.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(sent.verifier),
        code_challenge_method: 'S256',
        prompt: 'login',
      })
      return { address: address.href, sent }
    },
    /** Who came back to this address: issuer and subject, nothing else of the person. Throws where anything is not as it was asked. */
    async subjectAt(address: URL, { state, nonce, verifier }: Sent): Promise<string> {
      const tokens = await oidc.authorizationCodeGrant(await configuration(), address, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (!claims) throw new TypeError('the hospital gave no id token')
      return `${claims.iss} ${claims.sub}`
    },
  }
}
