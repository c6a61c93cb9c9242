import type { Browser, Page } from 'playwright-core'
import type { Card } from './at-the-door.ts'
import { picture, same } from './check.ts'
import type { Demo } from './demo-server.ts'
import * as step from './steps.ts'

/** Steps around the patient's own phone: whom it may call, the card that opens it. */

const HELP = '+45 65 00 00 01'
const LIFE = '112'

/** A small old phone. */
export const SMALL = { width: 360, height: 740 }

/** Karen writes down whom patients call. */
export const setNumbers = async (browser: Browser, demo: Demo): Promise<void> => {
  const page = await step.signIn((await step.device(browser)).context, demo, 'Karen')
  await page.goto(`${demo.address}/safety`)
  await page.locator('input[name="from-home.help"]').fill(HELP)
  await page.locator('input[name="from-home.life"]').fill(LIFE)
  await page.locator('#from-home').scrollIntoViewIfNeeded()
  await picture(page, 'from-home-rules')
  await page.locator('form .button-main').click()
  await page.locator('output', { hasText: step.danish['safety.kept'] }).waitFor()
}

/** Whose phone it is, and how it opens. */
interface Owner {
  readonly patient: string
  readonly language: string
  readonly pin: 'pictures' | 'digits'
}

/** A card as the desk makes it; how it is made on the screen, the journey of the doors shows. */
export const cardFor = async (page: Page, demo: Demo, { patient, pin, language }: Owner): Promise<Card> => {
  const made = await page.evaluate(
    async ({ patient: of, pin: keys }) => {
      const answer = await fetch(`/api/patients/${of}/card`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ pin: keys }),
      })
      return (await answer.json()) as { code: string; pin: string[] }
    },
    { patient, pin },
  )
  return { pin: made.pin, address: `${demo.address}/my#${made.code}.${language}.${pin}` }
}

export const numbersStand = async (page: Page, where: string): Promise<void> => {
  await page.locator('.my-now').waitFor()
  const calls = await page.locator('.my-now a').evaluateAll(links => links.map(link => link.getAttribute('href')))
  same(calls, [`tel:${HELP.replaceAll(' ', '')}`, `tel:${LIFE}`], `whom to call now stands on ${where}`)
}
