import type { BrowserContext, Page } from 'playwright-core'
import { holds, picture, same } from './check.ts'
import type { Demo } from './demo-server.ts'
import { Hand } from './hand.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'

/** Samira's first visit as far as a second one needs it: two pieces, and the visit closed. */
const firstVisit = async (page: Page): Promise<void> => {
  const hand = new Hand(page)
  await step.layTable(hand, 'Samira')
  await step.addProblem(hand, 'Jeg sover ikke')
  await hand.touch(step.button(page.locator('.action-bar'), 'matters.agree'))
  await step.toStory(hand)
  await step.tellPiece(hand, 'picture.garden', 'Huset i Mosul')
  await step.tellPiece(hand, 'picture.child', 'Min søn blev født')
  await step.allKept(page)
  await hand.touch(step.button(page.locator('.rail'), 'table.end'))
  await page.locator('.sheet .button-main').click()
  await page.locator('.lone-sheet').waitFor()
}

const secondVisit = async (context: BrowserContext, demo: Demo): Promise<{ hand: Hand; page: Page; own: Page }> => {
  const page = await step.signIn(context, demo)
  await firstVisit(page)
  await page.goto(`${demo.address}/clinic`)
  const hand = new Hand(page)
  await step.layTable(hand, 'Samira')
  const own = await step.ownPage(context, demo, await step.patientAtTable(page))
  await step.toStory(hand)
  return { hand, page, own }
}

const knots = (own: Page) => own.locator('.own-knot')

const toFivePieces: Journey = {
  title:
    'A second visit: to five pieces, a link, two that do not fit together yet both kept on the own page, one period left be',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const answers = step.watchAnswers(context)
    const { hand, page, own } = await secondVisit(context, demo)

    await step.tellPiece(hand, 'picture.wedding', 'Vi blev gift')
    await step.tellPiece(hand, 'picture.house-move', 'Lejren')
    await step.tellPiece(hand, 'picture.city', 'Byen her')
    same(await page.locator('.piece-in-words').count(), 5, 'five pieces were told')

    // A link, in the patient's words: since then.
    await step.touchPiece(hand, 'Lejren')
    await hand.touch(step.button(page.locator('.tray'), 'story.do-link'))
    await hand.touch(step.button(page.locator('.tray'), 'story.link-since-then'))
    await hand.touch(page.locator('.tray .other', { hasText: 'Byen her' }))
    await step.closeTray(hand)
    await page.locator('.piece-in-words', { hasText: step.danish['story.link-since-then'] }).first().waitFor()

    // The wedding in 2005, the son in 2003, and the wedding before the son: as understood, these do not fit together yet.
    await step.tellYear(hand, 'Vi blev gift', '2005')
    await step.closeTray(hand)
    await step.tellYear(hand, 'Min søn blev født', '2003')
    await step.closeTray(hand)
    await step.touchPiece(hand, 'Vi blev gift')
    await hand.touch(step.button(page.locator('.tray'), 'story.do-move'))
    await hand.touch(step.button(page.locator('.tray'), 'when-field.relation-before'))
    await hand.touch(page.locator('.tray .other', { hasText: 'Min søn' }))
    await step.closeTray(hand)
    await step.allKept(page)
    await step.tableKeepsQuiet(page)
    await picture(page, 'second-visit-story-rtl')

    await knots(own).first().waitFor()
    const card = await knots(own).first().innerText()
    const places = [step.danish['own.keep-both'], step.danish['own.perhaps']].map(words => card.indexOf(words))
    holds(places[0]! >= 0 && places[1]! > places[0]!, 'keep both stands first, before the kind reasons')
    await picture(own, 'second-visit-own-page')
    await own.locator('.own-keep-both button').first().click()
    await knots(own).first().waitFor({ state: 'detached' })
    await step.allKept(own)
    await own.reload()
    await own.locator('.own-part').first().waitFor()
    await own.waitForTimeout(800)
    same(await knots(own).count(), 0, 'both are kept: the card does not come back')
    same(await page.locator('.piece-in-words').count(), 5, 'and every piece lies where it was told')

    // One period left be: from the camp to the town. What was asked of it is asked no more.
    await step.tellYear(hand, 'Lejren', '2014')
    await step.closeTray(hand)
    await step.tellYear(hand, 'Byen her', '2018')
    await step.closeTray(hand)
    await step.allKept(page)
    const between = own.locator('.own-question', { hasText: 'Lejren' }).filter({ hasText: 'Byen her' })
    await between.first().waitFor()
    await step.touchPiece(hand, 'Lejren')
    await hand.touch(step.button(page.locator('.action-bar'), 'story.leave-it-be'))
    await hand.touch(step.button(page.locator('.tray'), 'story.leave-between'))
    await hand.touch(page.locator('.tray .other', { hasText: 'Byen her' }))
    await hand.touch(step.button(page.locator('.tray'), 'story.leave-nothing'))
    await step.allKept(page)
    await between.first().waitFor({ state: 'detached' })

    // Come back to this: nothing on the table, a thread on the own page.
    await step.touchPiece(hand, 'Huset i Mosul')
    await hand.touch(step.button(page.locator('.action-bar'), 'story.come-back'))
    await own.locator('.own-slip', { hasText: 'Huset i Mosul' }).first().waitFor()
    await step.tableKeepsQuiet(page)
    const fed = await page.evaluate(() => fetch('/api/table/entries').then(answer => answer.text()))
    holds(
      !fed.includes('come-back') && !fed.includes('kept-as-told'),
      'the table is not even sent what was marked or kept',
    )
    await answers.holds()
    same(faults, [], 'nothing went wrong on the pages')
    await context.close()
    return `${hand.touches} touches, ${hand.letters} letters`
  },
}

const leftBe: Journey = {
  title: 'A piece left be is gone from every screen, and only the patient opens it again',
  walk: async (browser, demo) => {
    const { context } = await step.device(browser)
    const { hand, page, own } = await secondVisit(context, demo)
    await step.tellPiece(hand, 'picture.prison', 'Året der')
    await step.touchPiece(hand, 'Året der')
    await hand.touch(step.button(page.locator('.action-bar'), 'story.leave-it-be'))
    await hand.touch(step.button(page.locator('.tray'), 'story.leave-nothing'))
    await step.allKept(page)
    await own.waitForTimeout(2500)
    for (const screen of [page, own])
      holds(!(await screen.evaluate(() => document.body.textContent ?? '')).includes('Året der'), 'no screen names it')
    await hand.touch(step.button(page, 'story.left-be'))
    await hand.touch(step.button(page.locator('.tray'), 'story.open-again'))
    await page.locator('.piece-in-words', { hasText: 'Året der' }).waitFor({ state: 'attached' })
    await context.close()
  },
}

const sayBack: Journey = {
  title:
    'A piece is said back and agreed; an impossible date is refused at its field, in both languages, and nothing is lost',
  walk: async (browser, demo) => {
    const { context } = await step.device(browser)
    const { hand, page } = await secondVisit(context, demo)
    await step.touchPiece(hand, 'Huset i Mosul')
    await hand.touch(step.button(page.locator('.tray'), 'story.do-say-back'))
    await picture(page, 'say-back-rtl')
    await hand.touch(step.button(page.locator('.tray'), 'story.yes-like-that'))
    await page.locator('.said-back-mark').first().waitFor({ state: 'attached' })
    await hand.touch(step.button(page.locator('.tray'), 'story.do-when'))
    await hand.touch(step.button(page.locator('.tray'), 'when-field.way-date'))
    const fields = page.locator('.when-field')
    await hand.write(fields.getByLabel(step.danish['when-field.year']).first(), '2003')
    await fields.locator('select').first().selectOption({ index: 2 })
    await hand.write(fields.getByLabel(step.danish['when-field.day']).first(), '30')
    await hand.touch(step.button(page.locator('.tray'), 'do.save'))
    const why = fields.locator('.when-reason').first()
    await why.waitFor()
    same(
      await why.locator('[lang]').evaluateAll(lines => lines.map(line => line.getAttribute('lang'))),
      ['ar', 'da'],
      'the reason is said in both languages',
    )
    same(
      await fields.getByLabel(step.danish['when-field.year']).first().inputValue(),
      '2003',
      'what was written stands there still',
    )
    await picture(page, 'impossible-date-rtl')
    await context.close()
  },
}

const born: Journey = {
  title: 'When I was born is told at the table, beside what the papers say, and an age counts from it',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const { hand, page } = await secondVisit(context, demo)
    await hand.touch(step.button(page.locator('.my-story'), 'story.birth'))
    await page.locator('.tray', { hasText: step.danish['story.birth-on-papers'] }).waitFor()
    await hand.write(page.locator('.tray').getByLabel(step.danish['when-field.year']).first(), '1981')
    await hand.touch(step.button(page.locator('.tray'), 'do.save'))
    await page.locator('.tray').waitFor({ state: 'detached' })
    await step.touchPiece(hand, 'Huset i Mosul')
    await hand.touch(step.button(page.locator('.tray'), 'story.do-when'))
    await hand.touch(step.button(page.locator('.tray'), 'when-field.way-age'))
    await hand.write(page.locator('.tray').getByLabel(step.danish['when-field.years-old']).first(), '10')
    await hand.touch(step.button(page.locator('.tray'), 'do.save'))
    // Born some day of 1981: ten from the turn of 1990 to 1991, for two years and the length of an event.
    await page
      .locator('.piece-in-words', { hasText: /december[^a-z]*1990/ })
      .first()
      .waitFor({ state: 'attached' })
    same(faults, [], 'nothing went wrong on the pages')
    await context.close()
  },
}

export const journeys: readonly Journey[] = [toFivePieces, leftBe, sayBack, born]
