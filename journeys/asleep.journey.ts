import type { Page, Route } from 'playwright-core'
import { holds, picture, same } from './check.ts'
import { Hand } from './hand.ts'
import { unexpected } from './in-clinic.ts'
import type { Journey } from './main.ts'
import { tellAloud } from './speaking.ts'
import * as step from './steps.ts'
import { hearing } from './voice.ts'

/** What a network that is cut says on the console, and nothing else may. */
const isOfTheCut = (fault: string): boolean => /net::ERR_|Failed to load resource/.test(fault)

/** The device sleeps: its page does nothing until it wakes. */
const sleeps = async (page: Page, milliseconds: number): Promise<void> => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' })
  await new Promise(resolve => setTimeout(resolve, milliseconds))
  await devtools.send('Page.setWebLifecycleState', { state: 'active' })
  await devtools.detach()
}

const kept = (page: Page) =>
  page.evaluate(async () => {
    const { entries } = (await (await fetch('/api/table/entries')).json()) as {
      entries: { kind: string; body: { said?: { voice?: string } } }[]
    }
    const voices = entries.flatMap(({ body }) => (body.said?.voice ? [body.said.voice] : []))
    const lengths = await Promise.all(
      voices.map(async id => (await (await fetch(`/api/table/files/${id}`)).arrayBuffer()).byteLength),
    )
    return { voices: voices.length, lengths }
  })

const midUpload: Journey = {
  title:
    'A phone falls asleep in the middle of an upload: told plainly, nothing is lost, and nothing is there twice; the same where the answer is lost',
  flags: hearing('a-tone'),
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser, { size: 'phone' })
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Samira')
    await step.toStory(hand)
    const before = (await kept(page)).voices

    // The recording is on its way when the phone falls asleep; when it wakes, that way is gone.
    const hanging: Route[] = []
    await page.route('**/api/table/files*', route => void hanging.push(route))
    await hand.touch(step.button(page.locator('.action-bar'), 'story.piece-new'))
    await hand.touch(step.button(page.locator('.tray'), 'picture.home'))
    await tellAloud(hand, page.locator('.tray'))
    await hand.write(page.locator('.tray textarea').last(), 'Huset sov')
    await hand.touch(step.button(page.locator('.tray-foot'), 'do.save'))
    await page.locator('.piece-in-words', { hasText: 'Huset sov' }).waitFor({ state: 'attached' })
    for (let nth = 0; hanging.length === 0 && nth < 50; nth++) await page.waitForTimeout(100)
    holds(hanging.length > 0, 'the recording was on its way')
    await sleeps(page, 3000)
    for (const route of hanging.splice(0)) await route.abort('internetdisconnected')
    await page.locator('.trouble').getByText(step.danish['saving.waiting']).waitFor()
    await picture(page, 'asleep-waits')
    for (const route of hanging.splice(0)) await route.abort('internetdisconnected')
    await page.unroute('**/api/table/files*')
    await page.locator('.trouble').waitFor({ state: 'detached' })
    const after = await kept(page)
    same(after.voices, before + 1, 'what was told by voice is in the record once')
    holds(
      after.lengths.every(length => length > 1000),
      'and can be heard',
    )

    // Taken in, but the answer is lost on the way: sent again, and there once.
    let lost = 0
    await page.route('**/api/table/entries', async route => {
      if (route.request().method() !== 'POST' || lost > 0) return route.continue()
      lost++
      await route.fetch()
      return route.abort('internetdisconnected')
    })
    await step.tellPiece(hand, 'picture.work', 'Arbejdet der gik to gange')
    await step.allKept(page)
    await page.waitForTimeout(2500)
    same(lost, 1, 'one answer was lost')
    const times = await page.evaluate(
      async () => (await (await fetch('/api/table/entries')).text()).split('Arbejdet der gik to gange').length - 1,
    )
    same(times, 1, 'it is in the record once')
    same(unexpected(faults.filter(fault => !isOfTheCut(fault))), [], 'nothing else went wrong')
    await context.close()
  },
}

export const journeys: readonly Journey[] = [midUpload]
