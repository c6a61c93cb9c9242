import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** What did not hold in a journey. */
export class NotSo extends Error {}

export const holds = (so: boolean, sentence: string): void => {
  if (!so) throw new NotSo(sentence)
}

export const same = (got: unknown, wanted: unknown, sentence: string): void =>
  holds(
    JSON.stringify(got) === JSON.stringify(wanted),
    `${sentence}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`,
  )

const screens = join(import.meta.dirname, '..', 'docs', 'screens')

/** A picture of the screen for the docs, named for what it shows. */
export const picture = async (page: Page, name: string): Promise<void> => {
  await page.waitForTimeout(250)
  await page.screenshot({ path: join(screens, `${name}.png`) })
}

/** Sizes people use: a phone, the table, a wide screen. */
export const sizes = {
  phone: { width: 390, height: 844 },
  table: { width: 1280, height: 800 },
  wide: { width: 1920, height: 1080 },
} as const
