import type { Page } from 'playwright-core'
import { axeFindsNothing } from './access.ts'
import { holds, same } from './check.ts'
import type { Hand } from './hand.ts'
import type { Journey } from './main.ts'
import { atTable, inTray, tellPhrase, toWhen, tray, writePhrase } from './saying-when.ts'
import * as step from './steps.ts'

/** The drawn line and its place, in pixels. */
const line = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.querySelector('.life-lanes')!
    return { long: scrollWidth, place: clientWidth }
  })

const now = (page: Page) => page.locator('.years .now')
const whole = (page: Page) => page.locator('[data-control="whole"]')

/** Whether a hand could touch the middle of it. */
const inSight = (page: Page, what: string): Promise<boolean> =>
  page
    .locator(what)
    .last()
    .evaluate(one => {
      const { left, right, top, bottom } = one.getBoundingClientRect()
      return one.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2))
    })

const pictureAlone = async (hand: Hand): Promise<void> => {
  if (await hand.page.locator('.my-story[data-words]').count()) await hand.touch(hand.page.locator('.words-toggle'))
  await hand.page.waitForTimeout(400)
}

const wholeLife: Journey = {
  title:
    'A tray lies over the end of the line: “whole life” brings it into the room that is left, and it is as before once the tray is closed; every calendar is named',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const { hand, page } = await atTable(context, demo)
    await tellPhrase(hand, 'Krigen', '1990')
    await step.closeTray(hand)
    await tellPhrase(hand, 'Min skole', '1407 hijri')
    await step.closeTray(hand)
    await pictureAlone(hand)
    const before = await line(page)
    same(before.long, before.place, 'the whole life is seen')
    same(await whole(page).getAttribute('aria-disabled'), 'true', 'and there is nothing more to show')

    await page
      .locator('.life-lanes .slip')
      .first()
      .click({ position: { x: 20, y: 20 } })
    await tray(page).waitFor()
    await page.waitForTimeout(300)
    same((await line(page)).long, before.long, 'nothing moves for a tray')
    await hand.touch(whole(page))
    await page.waitForTimeout(300)
    const beside = await line(page)
    holds(beside.long <= beside.place + 1 && beside.long < before.long, 'the whole life lies beside the tray')
    holds(await now(page).isVisible(), 'with the present')
    const names = await page.locator('.years-name').allInnerTexts()
    same(names.length, 2, 'two calendars')
    holds(names.every(Boolean), 'both are named')
    await axeFindsNothing(page, 'the whole life beside a tray')
    await step.button(tray(page), 'do.close').click()
    await tray(page).waitFor({ state: 'detached' })
    await page.waitForTimeout(300)
    same(await line(page), before, 'it has its whole room again')

    // The key says the same as the button.
    await page
      .locator('.life-lanes .slip')
      .first()
      .click({ position: { x: 20, y: 20 } })
    await tray(page).waitFor()
    await page.locator('[data-control="nearer"]').focus()
    await page.keyboard.press('0')
    await page.waitForTimeout(300)
    same(await line(page), beside, 'the key 0 does as the button does')

    await page.setViewportSize({ width: 360, height: 740 })
    await step.button(tray(page), 'do.close').click()
    await pictureAlone(hand)
    await page.locator('[data-way="upright"]').waitFor()
    const upright = await page.locator('.years-name').allInnerTexts()
    holds(upright.length === 2 && upright.every(Boolean), 'upright on a phone both are named')
    same(faults, [], 'nothing went wrong on the pages')
    await context.close()
  },
}

const heard: Journey = {
  title:
    'What was understood of a phrase, and the fields of a way that was touched, are in sight at once, at the table and on phones',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const { hand, page } = await atTable(context, demo)
    for (const size of [
      { width: 1280, height: 800 },
      { width: 390, height: 844 },
      { width: 360, height: 740 },
      // A small laptop.
      { width: 1280, height: 640 },
    ]) {
      await page.setViewportSize(size)
      await toWhen(hand, 'Min skole')
      await writePhrase(hand, 'da jeg var ti, to vintre før krigen')
      await page.locator('.understood > li').nth(1).waitFor()
      await page.waitForTimeout(300)
      holds(await inSight(page, '.understood > li'), `what was understood is seen at ${size.width} x ${size.height}`)
      await page.keyboard.press('Escape')
      await step.closeTray(hand)
      await toWhen(hand, 'Min skole')
      await hand.touch(inTray(page, 'when-field.way-duration'))
      await page.waitForTimeout(300)
      holds(
        await inSight(page, '.when-steps input'),
        `the fields that were opened are seen at ${size.width} x ${size.height}`,
      )
      await page.keyboard.press('Escape')
      await step.closeTray(hand)
    }
    same(faults, [], 'nothing went wrong on the pages')
    await context.close()
  },
}

const keys: Journey = {
  title:
    'Whoever has only keys never falls off the tray: what goes away when it is touched leaves the focus where it was',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const { hand, page } = await atTable(context, demo)
    const press = async (what: ReturnType<typeof inTray>, said: string): Promise<void> => {
      await what.focus()
      await page.keyboard.press('Enter')
      await page.waitForTimeout(150)
      same(
        await page.evaluate(() => !!document.activeElement?.closest('.tray')),
        true,
        `the focus stays after: ${said}`,
      )
    }
    await toWhen(hand, 'Min skole')
    await press(inTray(page, 'when-field.more-ways'), 'more ways')
    await press(inTray(page, 'when-field.way-date'), 'a date')
    await press(inTray(page, 'when-field.another-calendar'), 'another calendar')
    await press(inTray(page, 'when-field.or-add'), 'or')
    await press(tray(page).locator('.when-or > .when-away'), 'put away')
    await tray(page).locator('.when-steps input').first().fill('١٩٩٠')
    await press(inTray(page, 'when-field.done-with-this'), 'done with this')
    await press(tray(page).locator('.understood .when-away').first(), 'putting away what was understood')
    await page.keyboard.press('Escape')
    await step.closeTray(hand)

    await hand.touch(step.button(page.locator('.left-be-door'), 'story.birth'))
    await hand.touch(inTray(page, 'story.birth-age-now'))
    await tray(page).locator('.when-steps input').first().fill('٤٥')
    await hand.touch(inTray(page, 'do.save'))
    await tray(page).waitFor({ state: 'detached' })
    await hand.touch(step.button(page.locator('.left-be-door'), 'story.birth'))
    await hand.touch(tray(page).locator('.unsay').first())
    await page.waitForTimeout(900)
    await hand.touch(page.locator('.sheet .unsay-do'))
    await page.locator('.unsay-done').waitFor()
    await tray(page).locator('.birth-told .unsay').waitFor({ state: 'detached' })
    holds(await inSight(page, '.tray .sheet-head button'), 'what is said of it lies over no way out')
    await step.closeTray(hand)
    same(faults, [], 'nothing went wrong on the pages')
    await context.close()
  },
}

export const journeys: readonly Journey[] = [wholeLife, heard, keys]
