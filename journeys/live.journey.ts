import type { Browser, Page } from 'playwright-core'
import { axeFindsNothing, nothingCutOff } from './access.ts'
import * as door from './at-the-door.ts'
import { phoneOf } from './at-the-door.ts'
import { holds, picture, same } from './check.ts'
import type { Demo } from './demo-server.ts'
import { Hand } from './hand.ts'
import { unexpected } from './in-clinic.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'

/** Within so long what one device adds stands on the others, in milliseconds. Asked for by the clock it would take two seconds. */
const SOON = 1500

/** Somebody sits down at the table with a phone: six numbers are made on the table, and typed on the phone. */
const sitDown = async (table: Page, phone: Page, demo: Demo): Promise<number> => {
  await step.button(table.locator('.table-head'), 'sign.open').click()
  await axeFindsNothing(table, 'signs')
  await picture(table, 'live-signs')
  await step.button(table.locator('.sheet'), 'join.another').click()
  await step.button(table.locator('.sheet'), 'voice.patient').click()
  const numbers = (await table.locator('.join-numbers').innerText()).replaceAll(/\D/g, '')
  same(numbers.length, 6, 'six numbers stand on the table')
  await axeFindsNothing(table, 'another screen')
  await picture(table, 'live-another-screen')
  await phone.goto(`${demo.address}/join`)
  await phone.locator('.join-typed').waitFor()
  await axeFindsNothing(phone, 'sitting down')
  await picture(phone, 'live-join')
  const began = performance.now()
  await phone.locator('.join-typed').fill(numbers)
  await phone.waitForURL('**/table')
  await phone.locator('.action-bar').waitFor()
  const sat = (performance.now() - began) / 1000
  await table.keyboard.press('Escape')
  return sat
}

/** The interpreter comes with the link and the code that is said aloud. */
const interpreterAt = async (browser: Browser, lis: Page, demo: Demo, visit: string): Promise<Page> => {
  const link = await lis.evaluate(async of => {
    const answer = await fetch('/api/patients/samira/interpreter-link', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ visit: of, person: 'nadia' }),
    })
    return (await answer.json()) as { code: string; spoken: string }
  }, visit)
  const { page } = await phoneOf(browser, 'ar')
  await page.goto(`${demo.address}/interpret#${link.code}`)
  await page.locator('.my-pages .button-main').click()
  await door.say(page, link.spoken)
  await page.locator('.read-person').first().waitFor()
  return page
}

const seen = (page: Page): Promise<void> => page.locator('.sign-seen').first().waitFor({ timeout: SOON })

const fourDevices: Journey = {
  title:
    'Four devices at one table: a phone sits down by six numbers, what one adds stands on the others at once, signs, "look here", one cover for all, and the end for all',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const table = await step.signIn(context, demo)
    const visit = await door.layTableWithInterpreter(table, demo)
    const own = await step.signIn((await step.device(browser)).context, demo)
    await own.goto(`${demo.address}/own/samira`)
    await own.locator('.own-signs').waitFor()
    const nadia = await interpreterAt(browser, own, demo, visit)
    const { page: phone, faults: onPhone } = await phoneOf(browser, 'ar')
    const sat = await sitDown(table, phone, demo)
    await axeFindsNothing(phone, 'the patient’s side')
    await nothingCutOff(phone, 'the patient’s side')
    await picture(phone, 'live-their-side')
    same(await phone.locator('.rail-end, .rail-apart, .rail-keep').count(), 0, 'a phone ends no visit')

    // Told on the phone, it stands on the three others at once.
    const hand = new Hand(phone)
    await step.addProblem(hand, 'Knaeet goer ondt')
    const told = (page: Page, where: string) =>
      page.locator(where, { hasText: 'Knaeet goer ondt' }).first().waitFor({ timeout: SOON })
    await Promise.all([told(table, '.problem'), told(nadia, '.read-card'), told(own, '.own-part')])
    await step.addProblem(new Hand(table), 'Jeg sover ikke')
    await phone.locator('.problem', { hasText: 'Jeg sover ikke' }).waitFor({ timeout: SOON })

    // Whoever interprets did not hear it: one touch, and everybody sees it.
    await step.button(nadia.locator('.sign-ways'), 'sign.please-repeat').click()
    await Promise.all([seen(table), seen(phone), seen(own), seen(nadia)])
    await picture(table, 'live-sign-seen')
    await picture(nadia, 'live-interpreter')

    // "Look here": the next card that is touched on the table is marked on the phone, in its room.
    await step.button(phone.locator('.rail'), 'table.my-story').click()
    await step.button(table.locator('.table-head'), 'sign.open').click()
    await step.button(table.locator('.sheet'), 'sign.look').click()
    await table.locator('.problem', { hasText: 'Knaeet' }).click()
    await phone.locator('.problem[data-looked]', { hasText: 'Knaeet' }).waitFor({ timeout: SOON })
    await picture(phone, 'live-look-here')

    // Somebody comes in: covered from the professional's own page, every shared screen is covered.
    await own.locator('.own-signs summary').click()
    await step.button(own.locator('.own-signs'), 'table.cover').click()
    await Promise.all([table, phone].map(page => page.locator('.cover[open]').waitFor({ timeout: SOON })))
    await table.locator('.cover .button').click()
    await phone.locator('.cover .button').click()

    await door.endVisit(table)
    await Promise.all([
      phone.locator('.lone-sheet').waitFor({ timeout: 2 * SOON }),
      nadia.waitForFunction(() => !document.querySelector('.read-card'), undefined, { timeout: 2 * SOON }),
    ])
    await phone.reload()
    await phone.locator('.lone-sheet').waitFor()
    holds(!(await phone.content()).includes('Knaeet'), 'the phone keeps nothing of the table')
    same(unexpected([...faults, ...onPhone]), [], 'nothing went wrong')
    return `at the table ${sat.toFixed(1)} s after the sixth number`
  },
}

export const journeys: readonly Journey[] = [fourDevices]
