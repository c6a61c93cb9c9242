import type { Browser, Page } from 'playwright-core'
import type { Entry } from '#record'
import { axeFindsNothing, nothingCutOff } from './access.ts'
import * as door from './at-the-door.ts'
import { holds, picture, same } from './check.ts'
import type { Demo } from './demo-server.ts'
import { Hand } from './hand.ts'
import { unexpected } from './in-clinic.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'

/** Within so long what one device does stands on the others, in milliseconds. */
const SOON = 2500

type Marked = Pick<Entry, 'kind' | 'layer'> & { readonly body: Record<string, unknown> }

/** The professional's own phone or laptop with the large corners; what it sends is written down. */
const eyesUp = async (
  browser: Browser,
  demo: Demo,
  patient: string,
  size: 'phone' | 'table',
  language?: string,
): Promise<{ page: Page; faults: string[]; sent: Marked[] }> => {
  const { context, faults } = await step.device(browser, { size })
  const page = await step.signIn(context, demo)
  if (language) await page.evaluate(tag => localStorage.setItem('tessera-staff-language', tag), language)
  await page.goto(`${demo.address}/own/${patient}`)
  await page.locator('.own-eyes a').click()
  await page.locator('.eyes').waitFor()
  const sent: Marked[] = []
  page.on('request', request => {
    if (request.method() === 'POST' && request.url().endsWith('/entries'))
      sent.push(...(request.postDataJSON() as { entries: Marked[] }).entries)
  })
  return { page, faults, sent }
}

const corner = (page: Page, which: string) => page.locator(`.eyes-touch[data-touch="${which}"]`)
const said = (sent: readonly Marked[]) =>
  sent.map(({ kind, body }) => [kind, body['what']].filter(Boolean).join(' ').replace('story.', ''))

/** Every corner is large, lies in its own part of the screen, and there is nothing to read through and nothing to type. */
const hitWithoutLooking = async (page: Page, where: string): Promise<void> => {
  const boxes = await page.locator('.eyes-touch').evaluateAll(all =>
    all.map(one => {
      const { width, height, x, y } = one.getBoundingClientRect()
      return { width, height, x, y }
    }),
  )
  same(boxes.length, 5, `five touches on ${where}`)
  const [wide, high] = [page.viewportSize()!.width, page.viewportSize()!.height]
  for (const { width, height } of boxes.slice(0, 4))
    holds(width > wide * 0.42 && height > high * 0.25, `a corner is a quarter of the screen on ${where}`)
  holds(boxes[4]!.height >= 48, `what takes back is large on ${where}`)
  holds(
    boxes.every(({ y, height }) => y + height <= high + 1),
    `all of it is on the screen on ${where}`,
  )
  same(await page.locator('.eyes :is(input, textarea)').count(), 0, `nothing is typed on ${where}`)
  await axeFindsNothing(page, where)
  await nothingCutOff(page, where)
}

const byTouch: Journey = {
  title:
    'Eyes up: marked by touches alone, "leave it be" honoured on the table and on the own page from the touch on, and a minute after the visit to finish',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const table = await step.signIn(context, demo)
    const hand = new Hand(table)
    await step.layTable(hand, 'Hiwa')
    const patient = await step.patientAtTable(table)
    await step.toStory(hand)
    await step.tellPiece(hand, 'picture.home', 'Et hus ved floden')
    await step.closeTray(hand)
    const own = await step.ownPage(context, demo, patient)
    await own.locator('#own-questions').waitFor()
    const eyes = await eyesUp(browser, demo, patient, 'phone')
    await hitWithoutLooking(eyes.page, 'eyes up, phone')
    await picture(eyes.page, 'eyes-up-phone')
    const rtl = await eyesUp(browser, demo, patient, 'phone', 'ar')
    await hitWithoutLooking(rtl.page, 'eyes up, phone, rtl')
    await picture(rtl.page, 'eyes-up-phone-rtl')

    for (const which of ['come-back', 'cue', 'cue', 'pause']) {
      await corner(eyes.page, which).click()
      await eyes.page.waitForTimeout(200)
    }
    await eyes.page.waitForTimeout(800)
    same(
      said(eyes.sent),
      ['come-back-marked', 'moment-marked cue', 'moment-marked pause'],
      'each touch is a mark, and a hand that trembles touches once',
    )
    await corner(eyes.page, 'undo').click()
    await eyes.page.waitForTimeout(800)
    await corner(eyes.page, 'undo').click({ force: true })
    same(said(eyes.sent).slice(3), ['record.taken-back'], 'the last touch is taken back, once')

    // Leave it be: the own page falls silent, and the table asks the patient's hand which piece.
    await step.button(table.locator('.rail'), 'table.what-matters').click()
    await corner(eyes.page, 'leave-be').click()
    await Promise.all([
      own.locator('.own-silent').waitFor({ timeout: SOON }),
      table.locator('.tray .other').first().waitFor({ timeout: SOON }),
      table.locator('.sign-seen').waitFor({ timeout: SOON }),
    ])
    same(await own.locator('#own-questions, #own-knots, #own-marks').count(), 0, 'nothing is put to anybody')
    await picture(own, 'eyes-up-silent')
    await axeFindsNothing(table, 'which piece is to be left be')
    await picture(table, 'eyes-up-at-the-table')
    await step.tableKeepsQuiet(table)
    await step.closeTray(hand)

    // Nobody touched what it was. The visit is closed, and the minute after stands by itself.
    await door.endVisit(table)
    await Promise.all([
      own.locator('[data-moment]').first().waitFor({ timeout: SOON }),
      eyes.page.locator('[data-moment]').first().waitFor({ timeout: SOON }),
    ])
    same(
      await own.locator('[data-moment]').evaluateAll(all => all.map(one => (one as HTMLElement).dataset['moment'])),
      ['come-back', 'cue', 'leave-be'],
      'what was marked stands in order, without what was taken back',
    )
    same(await own.locator('#own-questions').count(), 0, 'nothing is asked before it is said what was left be')
    await axeFindsNothing(own, 'the minute after')
    await picture(own, 'eyes-up-minute-after')
    await axeFindsNothing(eyes.page, 'the minute after, phone')
    await nothingCutOff(eyes.page, 'the minute after, phone')
    await picture(eyes.page, 'eyes-up-minute-after-phone')
    await picture(rtl.page, 'eyes-up-minute-after-phone-rtl')

    const mark = (which: string) => own.locator(`[data-moment="${which}"]`)
    await mark('come-back').locator('.minute-piece').first().click()
    await mark('come-back').locator('textarea').fill('Da hun nævnte floden')
    await step.button(mark('come-back'), 'eyes.next-time').click()
    await step.button(mark('cue'), 'eyes.let-go').click()
    await mark('leave-be').locator('.minute-piece', { hasText: 'Et hus ved floden' }).first().click()
    await step.button(mark('leave-be'), 'eyes.leave-piece').click()
    await own.locator('#own-questions').waitFor()
    same(await own.locator('[data-moment]').count(), 0, 'it is finished')
    await own.waitForTimeout(500)
    const text = await own.locator('.own').innerText()
    holds(!text.includes('Et hus ved floden'), 'nothing here names what is left be')
    same(await own.locator('.own-undo button').count(), 0, 'nobody here takes that back')
    // On the table it lies as it was told: the patient decides.
    await own.goto(`${demo.address}/clinic`)
    same(unexpected([...faults, ...eyes.faults, ...rtl.faults]), [], 'nothing went wrong')
  },
}

const byKeys: Journey = {
  title: 'Eyes up by keys alone: a number pad, a small presenter, and the same word for a screen reader',
  walk: async (browser, demo) => {
    const table = await step.signIn((await step.device(browser)).context, demo)
    await step.layTable(new Hand(table), 'Hiwa')
    const patient = await step.patientAtTable(table)
    const { page, faults, sent } = await eyesUp(browser, demo, patient, 'table')
    await hitWithoutLooking(page, 'eyes up, laptop')
    await picture(page, 'eyes-up-laptop')
    const keys = ['Numpad1', 'Numpad2', 'Numpad3', 'Numpad5', 'PageDown', 'PageUp', 'ArrowUp', 'Space']
    for (const key of keys) {
      await page.keyboard.press(key)
      await page.waitForTimeout(100)
    }
    await page.waitForTimeout(600)
    same(
      said(sent),
      [
        'come-back-marked',
        'moment-marked cue',
        'moment-marked pause',
        'record.taken-back',
        'come-back-marked',
        'moment-marked leave-be',
        'moment-marked cue',
        'come-back-marked',
      ],
      'each key is a mark',
    )
    holds(
      sent.every(({ layer }) => layer === 'working'),
      'none of it lies on the table',
    )
    holds((await page.locator('.eyes > [role=status]').innerText()).length > 3, 'a screen reader hears what was marked')
    await table.locator('.sign-seen').waitFor({ timeout: SOON })
    const rtl = await eyesUp(browser, demo, patient, 'table', 'ar')
    await hitWithoutLooking(rtl.page, 'eyes up, laptop, rtl')
    await picture(rtl.page, 'eyes-up-laptop-rtl')
    same(unexpected(faults), [], 'nothing went wrong')
  },
}

export const journeys: readonly Journey[] = [byTouch, byKeys]
