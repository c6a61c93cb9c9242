import { holds, picture, same } from './check.ts'
import { Hand } from './hand.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'

const wordsOfList = async (hand: Hand): Promise<string[]> =>
  (await hand.page.locator('.problem .said-words').allInnerTexts()).map(text => text.trim())

const problems = ['Ondt i ryggen', 'Breve, jeg ikke forstår', 'Jeg sover ikke']

/** A first visit with Samira, in Arabic and Danish: a list of three, one moved up, two pieces told unasked. */
const samira: Journey = {
  title:
    'A first visit, right to left: a list of three problems, one moved up, two pieces told unasked; nothing is asked',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const answers = step.watchAnswers(context)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    hand.touches = 1
    await step.layTable(hand, 'Samira')
    same(await page.evaluate(() => document.documentElement.dir), 'rtl', 'the page runs from right to left')
    await picture(page, 'first-visit-empty-rtl')
    for (const words of problems) await step.addProblem(hand, words)
    await hand.touch(page.locator('.problem').last().locator('[data-move="up"]'))
    same(await wordsOfList(hand), [problems[0], problems[2], problems[1]], 'one was moved up')
    await step.allKept(page)

    const before = await step.ownPage(context, demo, await step.patientAtTable(page))
    holds(await before.locator('.own-cover').isVisible(), 'the letter is covered before the first list is agreed')
    holds((await page.locator('.letter').count()) === 0, 'the table has no letter before the first list is agreed')
    await hand.touch(step.button(page.locator('.action-bar'), 'matters.agree'))
    await page.locator('.letter').waitFor()
    await picture(page, 'first-visit-list-rtl')

    await step.toStory(hand)
    await step.tellPiece(hand, 'picture.home', 'Huset i Mosul')
    await step.tellPiece(hand, 'picture.child', 'Min søn blev født')
    await step.allKept(page)
    await picture(page, 'first-visit-story-rtl')

    await before.reload()
    await before.locator('.own-quiet').waitFor()
    holds(
      (await before.locator('.own-question, .own-knot').count()) === 0,
      'no question or card appears at a first visit',
    )
    holds(await before.locator('.own-side').first().isVisible(), 'the letter lies beside the first list now')
    await picture(before, 'first-visit-own-page')
    await step.tableKeepsQuiet(page)
    holds(hand.touches <= 40, `at most 40 touches: ${hand.touches}`)
    holds(hand.letters <= 300, `at most 300 letters: ${hand.letters}`)

    await hand.touch(step.button(page.locator('.rail'), 'table.end'))
    await page.locator('.sheet .button-main').click()
    await page.locator('.lone-sheet').waitFor()
    const answer = await page.evaluate(() => fetch('/api/table/entries').then(response => response.status))
    same(answer, 401, 'the table is dead once the visit is closed')
    await answers.holds()
    same(
      faults.filter(fault => !fault.includes('401')),
      [],
      'nothing went wrong on the pages',
    )
    await context.close()
    return `${hand.touches} touches, ${hand.letters} letters`
  },
}

/** Somebody new, left to right: registered, a visit in English and Danish, the list in both languages, undo. */
const somebodyNew: Journey = {
  title: 'Somebody new, left to right: registered, a first list in two languages, undo takes back the last touch',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await hand.touch(step.button(page, 'clinic.new'))
    await page.locator('.sheet input').first().fill('Grace Okoro')
    await page.getByLabel(step.danish['new.speaks']).selectOption('en')
    await hand.touch(page.locator('.new-patient .begin-now'))
    await page.locator('.patient', { hasText: 'Grace Okoro' }).waitFor()
    await step.layTable(hand, 'Grace Okoro')
    same(await page.evaluate(() => document.documentElement.dir), 'ltr', 'the page runs from left to right')
    await step.addProblem(hand, 'Min knæ gør ondt')
    await step.addProblem(hand, 'Min søns skole')
    await hand.touch(page.locator('.problem').first().locator('.unfold'))
    await hand.touch(page.locator('.burden-choice').nth(3))
    await hand.touch(page.locator('.facet').nth(4).getByRole('button').first())
    await hand.write(page.locator('.facet textarea').first(), 'To dance at the wedding')
    await hand.touch(step.button(page.locator('.facet .telling-form'), 'do.save'))
    await page.locator('.problem-wish', { hasText: 'To dance' }).waitFor()
    await picture(page, 'first-visit-list-ltr')
    await hand.touch(step.button(page.locator('.action-bar'), 'do.undo'))
    await page.locator('.problem-wish').waitFor({ state: 'detached' })
    await hand.touch(step.button(page.locator('.action-bar'), 'do.undo'))
    await hand.touch(step.button(page.locator('.action-bar'), 'do.undo'))
    await page.locator('.problem').nth(1).waitFor({ state: 'detached' })
    await step.allKept(page)
    await page.reload()
    await page.locator('.problem').first().waitFor()
    same(await wordsOfList(hand), ['Min knæ gør ondt'], 'what was taken back is gone for good, the rest is kept')

    await hand.touch(page.locator('.table-head').getByRole('button', { name: 'Dæk til' }))
    await page.locator('.cover').waitFor()
    holds(!(await page.locator('.problem').first().isVisible()), 'nothing is seen under the cover')
    await picture(page, 'covered')
    await page.keyboard.press('Enter')
    await page.locator('.problem').first().waitFor()
    same(faults, [], 'nothing went wrong on the pages')
    await context.close()
  },
}

/** The card is moved by hand too, by its grip. */
const byHand: Journey = {
  title: 'A card is taken by its grip and put first',
  walk: async (browser, demo) => {
    const { context } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Samira')
    for (const words of problems) await step.addProblem(hand, words)
    const [grip, first] = await Promise.all([
      page.locator('.problem').last().locator('.grip').boundingBox(),
      page.locator('.problem').first().boundingBox(),
    ])
    if (!grip || !first) throw new Error('there is no card to take')
    await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2)
    await page.mouse.down()
    await page.mouse.move(first.x + first.width / 2, first.y + 6, { steps: 8 })
    await page.mouse.up()
    same(await wordsOfList(hand), [problems[2], problems[0], problems[1]], 'the last card lies first now')
    await context.close()
  },
}

export const journeys: readonly Journey[] = [samira, somebodyNew, byHand]
