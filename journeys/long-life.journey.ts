import type { Browser, CDPSession, Page } from 'playwright-core'
import { axeFindsNothing, scriptAgreesWithLang } from './access.ts'
import { holds, picture, same } from './check.ts'
import type { Demo } from './demo-server.ts'
import { tellLongLife } from './long-life.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'

const pieces = 500

/** A table with a long life on it, opened at the story. */
const longTable = async (
  browser: Browser,
  demo: Demo,
  who: { patient: string; language: 'ar' | 'en' },
  phone = false,
): Promise<{ page: Page; faults: string[] }> => {
  const { context, faults } = await step.device(browser, { size: phone ? 'phone' : 'table' })
  const page = await step.signIn(context, demo)
  if (phone) await page.setViewportSize({ width: 360, height: 740 })
  await tellLongLife(context, demo.address, pieces, who)
  await page.goto(`${demo.address}/table`)
  await step.button(page.locator('.rail'), 'table.my-story').click()
  await page
    .locator('.piece-in-words')
    .nth(pieces - 1)
    .waitFor({ state: 'attached' })
  await page.waitForTimeout(500)
  return { page, faults }
}

/** The number in any digits. */
const numberIn = (words: string | undefined): number =>
  Number((words ?? '').replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x660)))

/** The years that stand along the line in sight, and how much of the drawing is in the page. */
const along = (page: Page) =>
  page.evaluate(() => {
    const line = document.querySelector('.life-lanes')!.getBoundingClientRect()
    const inSight = (mark: Element) => {
      const { left, right } = mark.getBoundingClientRect()
      return left < line.right && right > line.left
    }
    return {
      years: [...document.querySelectorAll('.years .year')].filter(inSight).map(mark => mark.textContent),
      months: [...document.querySelectorAll('.years .month')].filter(inSight).length,
      slips: document.querySelectorAll('.life-lanes .slip').length,
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }
  })

const whole = async (page: Page) => {
  await page.keyboard.press('0')
  await page.waitForTimeout(100)
}

/** No number on the screen but years and days: every text of the drawing and its controls. */
const countsNothing = async (page: Page): Promise<void> => {
  const numbers = await page.evaluate(() =>
    [...document.querySelectorAll('.line-place, .words-folds')].flatMap(
      place => place.textContent.match(/(?<![\d٠-٩])[\d٠-٩]{1,3}(?![\d٠-٩])/g) ?? [],
    ),
  )
  same(numbers, [], 'no number of pieces stands anywhere')
}

/** Nearer and farther, by buttons, by keys and by the wheel; the same day stays in the middle. */
const nearAndFar = async (page: Page, onward: 'ArrowLeft' | 'ArrowRight'): Promise<void> => {
  const first = await along(page)
  holds(first.wide === 0, 'the page has no more than its width')
  await step.button(page.locator('.line-controls'), 'line.nearer').click()
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  const near = await along(page)
  holds(near.years.length > 2 && near.years.length < 12, `near, few years are in sight: ${near.years.join(' ')}`)
  await page.keyboard.press(onward)
  await page.waitForTimeout(150)
  const later = await along(page)
  holds(numberIn(later.years.at(-1)) > numberIn(near.years.at(-1)), 'the arrow goes onward in time')
  for (let i = 0; i < 5; i++) await page.keyboard.press('+')
  holds((await along(page)).months > 0, 'nearest, the months are named')
  await whole(page)
  same((await along(page)).years, first.years, 'the whole life is as it was')
}

const fold = async (page: Page): Promise<void> => {
  const lies = (strand: string) => page.locator(`[data-lane=${strand}]`).getAttribute('data-lies')
  const before = await lies('work')
  await page.locator('[data-head=work] .lane-head').click()
  same(await lies('work'), 'folded', 'a touch on its head folds a strand')
  await page.locator('.piece-in-words[hidden=until-found]').nth(10).waitFor({ state: 'attached' })
  await page.locator('[data-lane=work]').click({ position: { x: 300, y: 24 } })
  same(await lies('work'), before, 'a touch on the folded strand opens it')
  const controls = page.locator('.line-controls')
  await step.button(controls, 'line.strands').click()
  await step.button(controls, 'strand.health').focus()
  await page.keyboard.press('Enter')
  same(await lies('health'), 'folded', 'keys fold it among the controls')
  await step.button(controls, 'strand.health').click()
  await step.button(controls, 'line.strands').click()
}

const atTable = (title: string, who: { patient: string; language: 'ar' | 'en' }, dir: 'rtl' | 'ltr'): Journey => ({
  title,
  walk: async (browser, demo) => {
    const { page, faults } = await longTable(browser, demo, who)
    await picture(page, `long-life-${dir}`)
    await countsNothing(page)
    await step.tableKeepsQuiet(page)
    await nearAndFar(page, dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight')
    await fold(page)
    for (let i = 0; i < 3; i++) await step.button(page.locator('.line-controls'), 'line.nearer').click()
    await picture(page, `long-life-near-${dir}`)
    const near = await along(page)
    holds(near.slips > 0 && near.slips < 250, 'only slips in sight and around it are in the page')

    // Touching a slip opens its tray, and nothing on the line moves for it.
    const slip = page.locator('.life-lanes .slip').first()
    const id = await slip.getAttribute('data-slip')
    await slip.click({ position: { x: 20, y: 20 } }).catch(() => slip.dispatchEvent('click'))
    await page.locator('.tray').waitFor()
    holds((await page.locator(`[data-slip="${id}"][data-chosen]`).count()) === 1, 'the piece on the tray is ringed')
    await page.keyboard.press('Escape')
    await axeFindsNothing(page, 'a long life')
    await page.locator('.words-toggle').click()
    await page.waitForTimeout(1500)
    await scriptAgreesWithLang(page, 'a long life in words')
    holds((await page.locator('.piece-in-words').count()) >= pieces, 'the whole list stands in words')

    const pdf = await page.pdf({ preferCSSPageSize: true })
    holds(pdf.length > 50_000, 'it comes to paper')
    const paper = await onPaper(page)
    same(paper.buttons, 0, 'no button stands on paper')
    holds(paper.pictureAbove, 'the picture stands above the words')
    same(paper.wide, 0, 'nothing runs over the edge of the paper')
    await picture(page, `long-life-paper-${dir}`)
    same(faults, [], 'nothing went wrong on the pages')
    await page.context().close()
  },
})

/** The page as it goes to paper. */
const onPaper = async (page: Page) => {
  await page.setViewportSize({ width: 643, height: 940 })
  await page.emulateMedia({ media: 'print' })
  await page.waitForTimeout(300)
  return page.evaluate(() => {
    const seen = (element: Element) => element.checkVisibility()
    const top = (of: string) => document.querySelector(of)!.getBoundingClientRect().top
    return {
      buttons: [...document.querySelectorAll('button:not(.piece-head), .action-bar, .rail')].filter(seen).length,
      pictureAbove: top('.life-line') < top('.piece-in-words'),
      wide: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    }
  })
}

/** One finger that moves up over the picture by so many pixels. */
const drag = async (page: Page, cdp: CDPSession, by: number): Promise<void> => {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 120, y }] })
  await touch('touchStart', 560)
  for (let step = 1; step <= 10; step++) {
    await touch('touchMove', 560 - (by * step) / 10)
    await page.waitForTimeout(16)
  }
  await touch('touchEnd')
  await page.waitForTimeout(300)
}

const onPhone: Journey = {
  title: 'On a phone a long life stands upright: the page goes by under a finger, two fingers go nearer',
  walk: async (browser, demo) => {
    const { page, faults } = await longTable(browser, demo, { patient: 'samira', language: 'ar' }, true)
    await page.locator('.words-toggle').click()
    await page.locator('.life-lanes svg').first().waitFor()
    await page.waitForTimeout(300)
    await picture(page, 'long-life-phone-rtl')
    same((await along(page)).wide, 0, 'the page has no more than its width')
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 })
    const scrolled = () => page.evaluate(() => scrollY)
    const tall = () => page.evaluate(() => document.querySelector('.life-lanes svg')!.getBoundingClientRect().height)
    await drag(page, cdp, 400)
    const after = await scrolled()
    holds(after > 300, 'one finger on the picture moves the page')
    const before = await tall()
    await cdp.send('Input.synthesizePinchGesture', { x: 150, y: 350, scaleFactor: 2, gestureSourceType: 'touch' })
    for (let waited = 0; (await tall()) <= before * 1.5 && waited < 50; waited++) await page.waitForTimeout(100)
    holds((await tall()) > before * 1.5, 'two fingers go nearer')
    same(await page.evaluate(() => visualViewport?.scale), 1, 'and the page keeps its size')
    await picture(page, 'long-life-phone-near-rtl')
    same(faults, [], 'nothing went wrong on the pages')
    await page.context().close()
  },
}

export const journeys: readonly Journey[] = [
  atTable(
    'A life of 500 pieces, told in Arabic: nearer and farther, strands fold, and it comes to paper',
    { patient: 'samira', language: 'ar' },
    'rtl',
  ),
  atTable('The same for somebody who reads from left to right', { patient: 'yusuf', language: 'en' }, 'ltr'),
  onPhone,
]
