import { holds, picture, same } from './check.ts'
import { Hand } from './hand.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'

/** No room left where the record is kept, and later there is room again. */
const noRoom: Journey = {
  title:
    'When the record has no room, the screen says why in both languages, keeps what was told, and sends it when there is room',
  walk: async (browser, demo) => {
    const { context } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Samira')
    await page.route('**/api/table/entries', async route => {
      if (route.request().method() !== 'POST') return route.fallback()
      const { entries } = route.request().postDataJSON() as { entries: { id: string }[] }
      return route.fulfill({
        json: { receipts: entries.map(({ id }) => ({ id, outcome: 'refused', reason: 'disk-full' })) },
      })
    })
    await step.addProblem(hand, 'Ondt i ryggen')
    const trouble = page.locator('.trouble')
    await trouble.waitFor()
    const said = await trouble.locator('[lang]').evaluateAll(lines => lines.map(line => line.getAttribute('lang')))
    same([...new Set(said)], ['ar', 'da'], 'the reason is said in both languages')
    holds(
      await page.locator('.problem', { hasText: 'Ondt i ryggen' }).isVisible(),
      'what was told is on the screen still',
    )
    await picture(page, 'no-room-rtl')
    await page.unroute('**/api/table/entries')
    await trouble.waitFor({ state: 'detached' })
    await page.reload()
    await page.locator('.problem', { hasText: 'Ondt i ryggen' }).waitFor()
    await context.close()
  },
}

/** The network goes, and comes again. */
const noNetwork: Journey = {
  title: 'When the network goes, what is told waits in sight and is kept once it comes again',
  walk: async (browser, demo) => {
    const { context } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Samira')
    await context.setOffline(true)
    await step.addProblem(hand, 'Jeg sover ikke')
    await page.locator('.trouble').waitFor()
    await context.setOffline(false)
    await page.locator('.trouble').waitFor({ state: 'detached' })
    await page.reload()
    await page.locator('.problem', { hasText: 'Jeg sover ikke' }).waitFor()
    await context.close()
  },
}

/** A refusal of the desk is shown where the hand is, with its reason. */
const refused: Journey = {
  title:
    'A table that was closed elsewhere: what was written joins the record afterwards; where it cannot, that is said, and it stays in sight',
  walk: async (browser, demo) => {
    const { context } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Samira')
    const patient = await step.patientAtTable(page)
    await page.context().clearCookies()
    // It is sent by the hand for later and the table goes, perhaps before anybody could look at the list.
    await step.sayProblem(hand, 'Breve')
    await page.locator('.lone-sheet').waitFor()
    const own = await step.ownPage(context, demo, patient)
    await own.locator('.own-part', { hasText: 'Breve' }).first().waitFor()

    const again = await step.signIn((await step.device(browser)).context, demo)
    await step.layTable(new Hand(again), 'Samira')
    await again.route('**/api/late', route => route.fulfill({ status: 403, json: { reason: 'late-over' } }))
    await again.context().clearCookies()
    await step.addProblem(new Hand(again), 'Regninger')
    await again.locator('.trouble', { hasText: step.danish['reason.late-over'] }).waitFor()
    holds(await again.locator('.problem', { hasText: 'Regninger' }).isVisible(), 'what was written can still be read')
    await context.close()
  },
}

export const journeys: readonly Journey[] = [noRoom, noNetwork, refused]
