import type { Page } from 'playwright-core'
import { axeFindsNothing, mirrorsExactly } from './access.ts'
import * as door from './at-the-door.ts'
import { looked, looksIn, phoneOf } from './at-the-door.ts'
import { holds, picture, same } from './check.ts'
import { Hand } from './hand.ts'
import { unexpected } from './in-clinic.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'

interface Owner {
  readonly patient: string
  readonly called: string
  readonly names: readonly string[]
  readonly locale: string
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly pin: 'pictures' | 'digits'
}

/** Every screen behind the doors of the phone is looked at. */
const everyScreen = async (page: Page, dir: string): Promise<void> => {
  const visit = async (name: string, open: () => Promise<void>) => {
    await open()
    await looked(page, `my-${name}-${dir}`)
    if (name === 'opened' || name === 'person') await picture(page, `my-${name}-${dir}`)
  }
  const answer = (nth: number) => () => page.locator('.my-answer').nth(nth).click()
  const back = () => door.foot(page, 'back').click()
  await looked(page, `my-home-${dir}`)
  await mirrorsExactly(page, `my-home-${dir}`)
  await picture(page, `my-home-${dir}`)
  for (const [nth, name] of ['matters', 'story', 'agreed'].entries()) {
    await visit(name, answer(nth))
    await back()
    await door.home(page)
  }
  await page.locator('.my-more').click()
  await looked(page, `my-more-${dir}`)
  for (const [nth, name] of ['not-meet', 'said-yes', 'pin', 'take'].entries()) {
    await visit(name, answer(nth))
    await page.goBack()
    await page.locator('.my-answer').nth(3).waitFor()
  }
  await visit('ask', () => door.foot(page, 'ask').click())
  await back()
  await back()
  await door.home(page)
}

/** The patient sees who opened the papers, and wishes not to meet one of them. */
const excludes = async (page: Page, dir: string, omar: Page): Promise<void> => {
  await page.locator('.my-answer').nth(3).click()
  await page.locator('.my-answer', { hasText: 'Dr. Omar' }).waitFor()
  await page.locator('.my-answer[data-as="care-team"]', { hasText: 'Nurse Lis' }).waitFor()
  await looked(page, `my-opened-${dir}`)
  await picture(page, `my-opened-${dir}`)
  await page.locator('.my-answer', { hasText: 'Dr. Omar' }).click()
  await looked(page, `my-person-${dir}`)
  await page.locator('.my-main > .my-answer').click()
  await page.locator('.my-kept:not(:empty)').waitFor()
  await looked(page, `my-excluded-${dir}`)
  await door.foot(page, 'undo').click()
  await page.locator('.my-kept:empty').waitFor({ state: 'attached' })
  await page.locator('.my-main > .my-answer').click()
  await page.locator('.my-kept:not(:empty)').waitFor()
  await omar.reload()
  await omar.locator('.trouble').waitFor()
  same(await omar.locator('.own-part').count(), 0, 'whom the patient does not want to meet reads nothing')
  await door.foot(page, 'back').click()
  await door.foot(page, 'back').click()
  await door.home(page)
}

/** Five wrong ones lock the phone; the clinic opens it again. */
const locks = async (page: Page, lis: Page, owner: Owner, pin: readonly string[]): Promise<void> => {
  await door.foot(page, 'back').click()
  await page.locator('.pin-pad').waitFor()
  for (let nth = 0; nth < 5; nth++) await door.touchWrong(page, pin)
  const answered = page.waitForResponse('**/api/my/open')
  await door.touchPin(page, pin)
  same((await (await answered).json()).reason, 'card-locked', 'after five wrong ones the right one opens nothing')
  await looked(page, `my-locked-${owner.dir}`)
  const sheet = await door.openWaysIn(lis, owner.called)
  await door.cardIs(lis, 'locked')
  await sheet.getByRole('button', { name: step.danish['card.reopen'] }).click()
  await door.cardIs(lis, 'bound')
  await door.touchPin(page, pin)
  await door.home(page)
}

const ownPhone = (owner: Owner): Journey => ({
  title: `A card for an own phone with ${owner.pin}, ${owner.dir}: bound, locked, opened again, who opened my papers, one not to meet, lost`,
  walk: async (browser, demo) => {
    const lis = await looksIn(browser, demo, 'Lis', owner.patient)
    const omar = await looksIn(browser, demo, 'Omar', owner.patient)
    await lis.goto(`${demo.address}/clinic`)
    await door.openWaysIn(lis, owner.called)
    await door.cardIs(lis, 'none')
    await axeFindsNothing(lis, 'ways-in')
    const card = await door.makeCard(lis, owner.pin, demo.address, owner.language)
    same(card.pin.length, 4, 'four are said aloud')
    await axeFindsNothing(lis, 'card-shown')
    await picture(lis, `card-shown-${owner.pin}`)
    await door.paperKeepsQuiet(lis, { names: owner.names, pin: card.pin })
    await lis.keyboard.press('Escape')

    const { page, faults } = await phoneOf(browser, owner.locale)
    await page.goto(card.address)
    await page.locator('.pin-pad').waitFor()
    same(new URL(page.url()).hash, '', 'the code is gone from the address')
    same(await page.title(), 'Tessera', 'the window has a neutral name')
    same(await page.evaluate(() => document.documentElement.dir), owner.dir, 'the phone runs in its direction')
    await looked(page, `my-pin-${owner.dir}`)
    await picture(page, `my-pin-${owner.dir}`)
    await door.touchWrong(page, card.pin)
    await door.touchPin(page, card.pin)
    await door.home(page)
    await everyScreen(page, owner.dir)
    await excludes(page, owner.dir, omar)
    await locks(page, lis, owner, card.pin)

    // The paper was photographed: a second phone opens nothing with it, not even with the right PIN.
    const { page: other } = await phoneOf(browser, owner.locale)
    await other.goto(card.address)
    await other.locator('.pin-pad').waitFor()
    const answered = other.waitForResponse('**/api/my/bind')
    await door.touchPin(other, card.pin)
    same((await answered).status(), 403, 'a card that was used binds no second phone')

    // Away at once, and back: the PIN is asked for again.
    await page.locator('.my-leave').click()
    await page.waitForURL('about:blank')
    await page.goto(`${demo.address}/my`)
    await page.locator('.pin-pad').waitFor()

    // The phone is lost.
    await lis.getByRole('button', { name: step.danish['card.lost'] }).click()
    await lis.getByRole('button', { name: step.danish['card.end'], exact: true }).click()
    await door.cardIs(lis, 'none')
    await door.touchPin(page, card.pin)
    await page.locator('.pin-words .my-said:not(:empty)').waitFor()
    await page.reload()
    await page.locator('.my-code').waitFor()
    await looked(page, `my-no-card-${owner.dir}`)
    same(unexpected(faults), [], 'nothing went wrong on the phone')
  },
})

const together: Journey = {
  title: 'What was gone through together stands on the own phone, and what was told after it does not',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const table = await step.signIn(context, demo)
    const visit = await door.layTableWithInterpreter(table, demo)
    const hand = new Hand(table)
    await step.addProblem(hand, 'Jeg sover ikke om natten')
    await step.toStory(hand)
    await step.tellPiece(hand, 'picture.garden', 'Huset i Mosul')
    await step.tellYear(hand, 'Huset i Mosul', '1998')
    await step.closeTray(hand)
    await step.allKept(table)
    const said = { original: { language: 'ar', text: 'أمشي كل يوم مع جارتي' } }
    await door.decidedAtTable(table, 'plan.agreed', { said, who: 'samira', by: '2030-01-15' })
    await door.decidedAtTable(table, 'visit.gone-through', { visit, parts: ['list', 'story', 'agreed'] })
    await step.tellPiece(hand, 'picture.boat', 'Fortalt bagefter')
    await step.allKept(table)
    await door.endVisit(table)

    const lis = await step.signIn((await step.device(browser)).context, demo)
    await door.openWaysIn(lis, 'Samira')
    const card = await door.makeCard(lis, 'pictures', demo.address, 'ar')
    const { page, faults: onPhone } = await phoneOf(browser, 'ar')
    await page.goto(card.address)
    await door.touchPin(page, card.pin)
    await door.home(page)
    const wanted = ['sover ikke', 'Huset i Mosul', 'أمشي كل يوم'] as const
    for (const [nth, words] of wanted.entries()) {
      await page.locator('.my-answer').nth(nth).click()
      await page.locator('.read-card', { hasText: words }).waitFor()
      await looked(page, `my-read-${nth}-rtl`)
      await picture(page, `my-read-${nth}-rtl`)
      holds(!(await page.content()).includes('bagefter'), 'what nobody went through yet is on no phone')
      await door.foot(page, 'back').click()
      await door.home(page)
    }
    same(unexpected([...faults, ...onPhone]), [], 'nothing went wrong')
  },
}

export const journeys: readonly Journey[] = [
  ownPhone({
    patient: 'samira',
    called: 'Samira',
    names: ['Samira', 'سميرة', 'Alobeidi'],
    locale: 'ar',
    language: 'ar',
    dir: 'rtl',
    pin: 'pictures',
  }),
  ownPhone({
    patient: 'ilona',
    called: 'Ilona',
    names: ['Ilona', 'Madsen', 'Szabó'],
    locale: 'da-DK',
    language: 'da',
    dir: 'ltr',
    pin: 'digits',
  }),
  together,
]
