import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Demo } from './demo-server.ts'
import { sizes } from './check.ts'
import type { Hand } from './hand.ts'

/** A browser of its own, as on one device. Nothing is allowed to go wrong on its pages in silence. */
export const device = async (
  browser: Browser,
  size: keyof typeof sizes = 'table',
  scheme: 'light' | 'dark' = 'light',
) => {
  const context = await browser.newContext({
    viewport: sizes[size],
    locale: 'da-DK',
    colorScheme: scheme,
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(8000)
  const faults: string[] = []
  context.on('weberror', error => faults.push(error.error().message))
  context.on('console', message => {
    if (message.type() === 'error') faults.push(message.text())
  })
  return { context, faults }
}

/** Signs in with one touch and comes to the patients. */
export const signIn = async (context: BrowserContext, demo: Demo, who = 'Lis'): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(demo.address)
  await page.locator('.front-account', { hasText: who }).click()
  await page.waitForURL('**/clinic')
  return page
}

/** From the clinic's page to an open table: begin, and one touch more. */
export const layTable = async (hand: Hand, patient: string): Promise<void> => {
  const { page } = hand
  await hand.touch(page.getByRole('listitem').filter({ hasText: patient }).locator('.button-main'))
  await hand.touch(page.locator('.begin-now'))
  await page.waitForURL('**/table')
  await page.locator('.action-bar').waitFor()
}
