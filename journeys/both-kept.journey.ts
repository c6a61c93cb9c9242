import type { Browser, Locator, Page } from 'playwright-core'
import { axeFindsNothing, nothingCutOff, scriptAgreesWithLang } from './access.ts'
import { phoneOf } from './at-the-door.ts'
import { picture, same } from './check.ts'
import type { Demo } from './demo-server.ts'
import { Hand } from './hand.ts'
import { unexpected } from './in-clinic.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'

const screenOf = async (browser: Browser) => {
  const { context, faults } = await step.device(browser)
  return { page: await context.newPage(), faults }
}

/** A phone of the patient's own sits down at the table by six numbers; without it, a second shared screen. */
const sitDown = async (browser: Browser, table: Page, demo: Demo, phone = true) => {
  await step.button(table.locator('.table-head'), 'sign.open').click()
  await step.button(table.locator('.sheet'), 'join.another').click()
  await step.button(table.locator('.sheet'), phone ? 'voice.patient' : 'join.everybody').click()
  const numbers = (await table.locator('.join-numbers').innerText()).replaceAll(/\D/g, '')
  const { page, faults } = phone ? await phoneOf(browser, 'fa-AF') : await screenOf(browser)
  await page.goto(`${demo.address}/join`)
  await page.locator('.join-typed').fill(numbers)
  await page.waitForURL('**/table')
  await page.locator('.action-bar').waitFor()
  await table.keyboard.press('Escape')
  return { page, faults }
}

const card = (page: Page, words: string): Locator => page.locator('.matters-list > ol > .problem', { hasText: words })

/** The list as it lies on a screen: each card by its word, the one that is said otherwise as `back`. */
const lies = (page: Page): Promise<string[]> =>
  page
    .locator('.matters-list > ol > .problem')
    .allInnerTexts()
    .then(texts => texts.map(text => CARDS.find(word => text.includes(word)) ?? 'back'))

const reword = async (page: Page, from: string, to: string): Promise<void> => {
  await card(page, from).locator('.unfold').click()
  await step.button(card(page, from), 'matters.reword').click()
  await page.locator('.telling-form textarea').last().fill(to)
  await step.button(page.locator('.telling-form'), 'do.save').click()
  await card(page, to).locator('.unfold').click()
}

const layAside = async (page: Page, words: string): Promise<void> => {
  await card(page, words).locator('.unfold').click()
  await step.button(card(page, words).locator('.problem-folded > .row'), 'matters.lay-aside').click()
  await card(page, words).waitFor({ state: 'detached' })
}

const lookAt = async (page: Page, where: string): Promise<void> => {
  await axeFindsNothing(page, where)
  await scriptAgreesWithLang(page, where)
  await nothingCutOff(page, where)
}

/** Her four cards, each by a word of it; the patient says the first of them otherwise on the phone, the table in Danish. */
const BACK = 'Min ryg'
const ON_PHONE = 'کمرم شب‌ها درد می‌کند'
const AT_TABLE = 'Ryggen gør ondt på trapper'
const [LAILA, LETTERS, SEW] = ['Min datter Laila', 'brevene fra kommunen', 'sy igen']
const CARDS = [LAILA, LETTERS, SEW]

const both: Journey = {
  title:
    'Two devices at one table, one cut off: both say the same thing otherwise, lay the cards otherwise, and one lays aside what the other takes up; both stand on both, until the patient’s hand settles it',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const table = await step.signIn(context, demo)
    const hand = new Hand(table)
    await step.layTable(hand, 'Parwan')
    const { page: phone, faults: onPhone } = await sitDown(browser, table, demo)
    await card(phone, SEW).waitFor()

    // The network goes, on the phone alone; nobody notices.
    await phone.context().setOffline(true)
    await reword(phone, BACK, ON_PHONE)
    await card(phone, SEW).locator('[data-move="up"]').click()
    await reword(table, BACK, AT_TABLE)
    await card(table, LAILA).locator('[data-move="down"]').click()
    same(await lies(phone), [LAILA, 'back', SEW, LETTERS], 'the phone lies as it was laid there')
    same(await lies(table), ['back', LAILA, LETTERS, SEW], 'the table lies as it was laid there')

    // It comes back: both stand on both, and no card has jumped under a hand at the table.
    await phone.context().setOffline(false)
    for (const page of [table, phone]) {
      await page.locator('.problem .side', { hasText: ON_PHONE }).waitFor()
      await page.locator('.problem .side', { hasText: AT_TABLE }).waitFor()
      await step.button(page.locator('.matters-list'), 'both.orders').waitFor()
      same(await lies(page), ['back', LAILA, LETTERS, SEW], 'both screens lie alike')
      await lookAt(page, 'both wordings')
    }
    await picture(table, 'both-kept-words')
    await picture(phone, 'both-kept-words-phone')

    // On the professional's own page they are there to be read, and nothing can be chosen.
    const own = await step.ownPage(context, demo, 'parwana')
    await own.locator('.own-both .side', { hasText: ON_PHONE }).waitFor()
    same(await own.locator('.own-both button').count(), 0, 'the own page settles nothing')
    await own.locator('.own-both').scrollIntoViewIfNeeded()
    await axeFindsNothing(own, 'both on the own page')
    await picture(own, 'both-kept-own')

    // The patient's hand, on the phone: this is how I say it. And at the table: in this order.
    await step.button(phone.locator('.side', { hasText: ON_PHONE }), 'both.mine').click()
    await table.locator('.problem .sides').waitFor({ state: 'detached' })
    await card(table, ON_PHONE).waitFor()
    await step.button(table.locator('.matters-list'), 'both.orders').click()
    await table.locator('.sheet .orders').waitFor()
    await lookAt(table, 'both orders')
    await picture(table, 'both-kept-orders')
    await step.button(phone.locator('.matters-list'), 'both.orders').click()
    await phone.locator('.sheet .orders').waitFor()
    await lookAt(phone, 'both orders on a phone')
    await picture(phone, 'both-kept-orders-phone')
    await phone.keyboard.press('Escape')
    await step.button(table.locator('.sheet'), 'both.this-order').click()
    await phone.waitForFunction(() => !document.querySelector('.matters-list > button'))
    for (const page of [table, phone]) {
      same(await lies(page), [LAILA, 'back', SEW, LETTERS], 'both screens agree')
      same(await page.locator('.sides').count(), 0, 'nothing stands twice any more')
    }

    // The phone, cut off again, lays the letters aside; the table does so too, and takes them up again.
    await phone.context().setOffline(true)
    await layAside(phone, LETTERS)
    await layAside(table, LETTERS)
    await table.locator('.laid-aside > summary').click()
    await step.button(table.locator('.laid-aside'), 'matters.take-up').click()
    await card(table, LETTERS).waitFor()
    await phone.context().setOffline(false)
    for (const page of [table, phone]) {
      await card(page, LETTERS).locator('.lying-twice .side-by').nth(1).waitFor()
      same((await lies(page)).includes(LETTERS), true, 'the card stays in sight')
      await lookAt(page, 'laid aside and taken up')
      await card(page, LETTERS).locator('.lying-twice').scrollIntoViewIfNeeded()
    }
    await picture(table, 'both-kept-lying')
    await picture(phone, 'both-kept-lying-phone')
    await own.locator('.own-both .side').nth(1).waitFor()
    same(await own.locator('.own-both button').count(), 0, 'the own page does not lay it aside either')
    await step.button(card(phone, LETTERS).locator('.lying-twice'), 'matters.lay-aside').click()
    for (const page of [table, phone]) await card(page, LETTERS).waitFor({ state: 'detached' })
    same(
      unexpected([...faults, ...onPhone]).filter(fault => !fault.includes('ERR_INTERNET_DISCONNECTED')),
      [],
      'nothing went wrong',
    )
  },
}

const PIECE = 'Jeg har en kolonihave'

/** In other words, of something else, and as something that took another time. */
const retell = async (
  page: Page,
  words: string,
  strand: 'strand.people' | 'strand.work',
  form: 'form.again-and-again' | 'form.event',
): Promise<void> => {
  await step.touchPiece(new Hand(page), PIECE)
  await step.button(page.locator('.tray'), 'story.do-retell').click()
  await page.locator('.tray textarea').last().fill(words)
  await step.button(page.locator('.tray'), strand).click()
  await step.button(page.locator('.tray'), form).click()
  await step.button(page.locator('.tray'), 'do.save').click()
  await page.locator('.tray .tray-piece', { hasText: words }).waitFor()
  await page.keyboard.press('Escape')
}

const toAgreed = async (page: Page): Promise<void> => {
  await step.button(page.locator('.rail'), 'agreed.title').click()
  await page.locator('.agreed').waitFor()
}

const storyAndPromise: Journey = {
  title:
    'Two shared screens, one cut off: a piece told in other words, of something else and as something again and again, and a promise said to be done on one and let go on the other; both stand on both, until a hand says how it is',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const table = await step.signIn(context, demo, 'Omar')
    await step.layTable(new Hand(table), 'Senad')
    const { page: other, faults: onOther } = await sitDown(browser, table, demo, false)
    const screens = [table, other]
    await toAgreed(table)
    await step.button(table, 'agreed.add').click()
    await table.locator('.sheet textarea').last().fill('Brev til kommunen')
    await step.button(table.locator('.sheet'), 'do.save').click()
    const promise = (page: Page) => page.locator('.agreement', { hasText: 'Brev til kommunen' })
    for (const page of screens) {
      await step.toStory(new Hand(page))
      await toAgreed(page)
      await promise(page).waitFor()
    }

    await other.context().setOffline(true)
    await step.button(promise(other), 'agreed.let-go').click()
    await step.button(promise(other).locator('.telling-form'), 'agreed.let-go').click()
    await step.button(promise(table), 'agreed.done').click()
    for (const page of screens) await step.toStory(new Hand(page))
    await retell(other, 'Haven med blommerne', 'strand.people', 'form.again-and-again')
    await retell(table, 'Min have', 'strand.work', 'form.event')
    await other.context().setOffline(false)

    for (const page of screens) {
      await step.touchPiece(new Hand(page), 'Min have')
      await page.locator('.tray .side', { hasText: 'Haven med blommerne' }).waitFor()
      await page.locator('.tray .side', { hasText: 'Min have' }).waitFor()
      await lookAt(page, 'both words of a piece')
    }
    await picture(table, 'both-kept-piece')
    for (const page of screens)
      same(await page.locator('.tray .sides').count(), 3, 'words, strand and form, each twice')
    await step.button(table.locator('.tray .side', { hasText: 'Haven med' }), 'both.mine').click()
    await other.locator('.tray .tray-piece', { hasText: 'Haven med blommerne' }).waitFor()
    // It lies as the record had it first, until a hand says; the other was told by the same hand, and stays until then.
    await table.locator('.tray .sides').first().scrollIntoViewIfNeeded()
    await lookAt(table, 'a piece laid in two ways')
    await picture(table, 'both-kept-strand')
    for (const key of ['strand.people', 'form.again-and-again'] as const) {
      const side = table.locator('.tray .side', { hasText: step.danish[key] })
      await step.button(side, 'both.so').click()
      await side.waitFor({ state: 'detached' })
    }
    await other.locator('.tray .sides').first().waitFor({ state: 'detached' })
    for (const page of screens) {
      same(await page.locator('.tray .sides').count(), 0, 'the piece stands in one way again')
      await page.keyboard.press('Escape')
      await toAgreed(page)
      await promise(page).locator('.side').nth(1).waitFor()
      await lookAt(page, 'a promise said in two ways')
    }
    await picture(table, 'both-kept-promise')
    await step.button(promise(table).locator('.side').first(), 'both.so').click()
    await promise(other).locator('.sides').waitFor({ state: 'detached' })
    same(
      unexpected([...faults, ...onOther]).filter(fault => !fault.includes('ERR_INTERNET_DISCONNECTED')),
      [],
      'nothing went wrong',
    )
  },
}

export const journeys: readonly Journey[] = [both, storyAndPromise]
