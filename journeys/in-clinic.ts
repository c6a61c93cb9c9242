import type { Browser } from 'playwright-core'
import { deviceWithLock } from './authenticator.ts'
import type { sizes } from './check.ts'
import type { Journey } from './main.ts'
import { startClinic, type Clinic } from './start-server.ts'
import * as step from './steps.ts'

/** A clinic of its own for one journey, stopped afterwards whatever happened. */
export const inClinic =
  (walk: (browser: Browser, clinic: Clinic) => Promise<string | void>): Journey['walk'] =>
  async browser => {
    const clinic = await startClinic()
    try {
      return await walk(browser, clinic)
    } finally {
      await clinic.stop()
    }
  }

/** What a browser complains of that the desk refused on purpose: a code used twice, a record closed, being signed out. */
export const unexpected = (faults: readonly string[]): string[] =>
  faults.filter(fault => !/status of 40[13]/.test(fault))

/** Somebody with a device of their own, which keeps passkeys. */
export const person = async (browser: Browser, size: keyof typeof sizes = 'table') => {
  const { context, faults } = await step.device(browser, { size })
  return { context, faults, ...(await deviceWithLock(context)) }
}
