import * as door from './at-the-door.ts'
import { axeFindsNothing } from './access.ts'
import { holds, picture, same } from './check.ts'
import { Hand } from './hand.ts'
import { unexpected } from './in-clinic.ts'
import type { Journey } from './main.ts'
import { countPlayed, playedOn, tellAloud } from './speaking.ts'
import * as step from './steps.ts'
import { hearing } from './voice.ts'

/**
 * Parwana reads nothing. With pictures and her voice alone she tells what matters and a piece of her story; what was agreed is
 * told aloud, and heard again: at the table, and at home on her own phone.
 */
const parwana: Journey = {
  title:
    'Somebody who reads nothing, with pictures and her voice alone: what matters, a piece, and what was agreed heard again at home; nothing is typed',
  flags: hearing('a-tone'),
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Parwana')
    await hand.touch(step.button(page.locator('.table-head'), 'own-language.title'))
    await hand.touch(step.button(page.locator('.like-ways'), 'own-language.sound'))
    await page.locator("html[data-first='sound'][dir='rtl']").waitFor()

    await hand.touch(step.button(page.locator('.action-bar'), 'matters.add'))
    const form = page.locator('.telling-form')
    holds(!(await form.locator('textarea').first().isVisible()), 'what is written lies folded')
    await hand.touch(step.button(form, 'picture.pain'))
    await tellAloud(hand, form)
    await picture(page, 'cannot-read-matters')
    await hand.touch(step.button(form, 'do.save'))
    const problem = page.locator('.problem').filter({ has: page.locator('.voice-heard') })
    await problem.waitFor()

    await step.toStory(hand)
    await hand.touch(step.button(page.locator('.action-bar'), 'story.piece-new'))
    await hand.touch(step.button(page.locator('.tray'), 'picture.home'))
    await tellAloud(hand, page.locator('.tray'))
    await hand.touch(step.button(page.locator('.tray-foot'), 'do.save'))
    await page.locator('.piece-in-words .by-voice').waitFor({ state: 'attached' })
    await step.allKept(page)

    await hand.touch(step.button(page.locator('.rail'), 'agreed.title'))
    await hand.touch(step.button(page, 'agreed.add'))
    const agreeing = page.locator('.agreeing')
    await hand.touch(step.button(agreeing, 'picture.garden'))
    // Long enough that it still sounds when this is looked at, on a machine that has much to do.
    await tellAloud(hand, agreeing, 8000)
    await picture(page, 'cannot-read-agreeing')
    await hand.touch(agreeing.locator('.row .button-main'))
    const agreed = page.locator('.agreed').filter({ has: page.locator('.voice-heard') })
    await agreed.waitFor()
    await hand.touch(step.button(agreed, 'voice-in.hear').first())
    await step.button(agreed, 'hear.stop').first().waitFor()
    await picture(page, 'cannot-read-agreed')
    await step.allKept(page)

    await hand.touch(step.button(page.locator('.rail'), 'table.end'))
    for (const part of ['list', 'story', 'agreed'] as const)
      await hand.touch(step.button(page.locator('.sheet .pictures'), `consent.part-${part}`))
    await hand.touch(page.locator('.sheet .button-main').last())
    await page.locator('.lone-sheet').waitFor()
    same(hand.letters, 0, 'nothing was typed')

    const lis = await step.signIn((await step.device(browser)).context, demo)
    await door.openWaysIn(lis, 'Parwana')
    const card = await door.makeCard(lis, 'pictures', demo.address, 'fa-AF')
    const { page: phone, faults: onPhone } = await door.phoneOf(browser, 'fa-AF')
    await countPlayed(phone)
    await phone.goto(card.address)
    await door.touchPin(phone, card.pin)
    await door.home(phone)
    for (const nth of [0, 1, 2]) {
      await phone.locator('.my-answer').nth(nth).click()
      const told = phone.locator('.read-card .voice-heard').first()
      await phone.locator('.read-card').first().waitFor()
      for (let turned = 0; turned < 5 && !(await told.isVisible()); turned++)
        await phone.locator('.my-pages button:enabled').last().click()
      await told.waitFor()
      const before = await playedOn(phone)
      await phone.waitForTimeout(300)
      same(await playedOn(phone), before, 'nothing sounds by itself')
      const answered = phone.waitForResponse('**/api/my/files/*')
      await told.locator('button').first().click()
      same((await answered).status(), 200, 'the voice comes from the clinic, to its own owner')
      await phone.waitForFunction(was => ((globalThis as unknown as { played?: number }).played ?? 0) > was, before)
      if (nth === 2) {
        await axeFindsNothing(phone, 'what was agreed, told aloud')
        await picture(phone, 'cannot-read-phone')
      }
      await door.foot(phone, 'back').click()
      await door.home(phone)
    }
    same(unexpected([...faults, ...onPhone]), [], 'nothing went wrong')
    await context.close()
    return `${hand.touches} touches`
  },
}

export const journeys: readonly Journey[] = [parwana]
