import type { BrowserContext, CDPSession, Page } from 'playwright-core'

/** A page with an authenticator of its own, such as the lock of a phone; it says yes by itself. */
export interface Device {
  readonly page: Page
  readonly cdp: CDPSession
  readonly authenticator: string
}

/** Opens a page on a device that keeps passkeys and knows who holds it. */
export const deviceWithLock = async (context: BrowserContext): Promise<Device> => withLock(await context.newPage())

/** Puts a lock beside a page that has none, or lost it: a look by axe takes it away. `hasPrf`: its passkeys also lock what is carried. */
export const withLock = async (page: Page, { hasPrf = false } = {}): Promise<Device> => {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf,
    },
  })
  return { page, cdp, authenticator: authenticatorId }
}

/** Carries the passkeys of one device to another, as a synced keychain does. */
export const carryPasskeys = async (from: Device, to: Device): Promise<void> => {
  const { credentials } = await from.cdp.send('WebAuthn.getCredentials', { authenticatorId: from.authenticator })
  for (const credential of credentials)
    await to.cdp.send('WebAuthn.addCredential', { authenticatorId: to.authenticator, credential })
}

/** Whether the holder of the device says yes when it asks. */
export const holderIs = async ({ cdp, authenticator }: Device, who: 'the owner' | 'somebody else'): Promise<void> => {
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId: authenticator, isUserVerified: who === 'the owner' })
}
