import type { Browser, Page } from 'playwright-core'
import { axeFindsNothing } from './access.ts'
import * as at from './at-the-clinic.ts'
import * as door from './at-the-door.ts'
import { looked, looksIn, phoneOf } from './at-the-door.ts'
import { holds, picture, same } from './check.ts'
import { Hand } from './hand.ts'
import { unexpected } from './in-clinic.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'

const interpreter: Journey = {
  title:
    'An interpreter’s link on a phone: a child is thanked, the code is said aloud, what lies on the table is read along, and it is gone with the visit',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const table = await step.signIn(context, demo)
    await door.layTableWithInterpreter(table, demo)
    const own = await looksIn(browser, demo, 'Lis', 'samira')
    await own.getByRole('button', { name: step.danish['doors.short'] }).click()
    await own.getByRole('button', { name: /Nadia Haddad/ }).click()
    const { link, spoken } = await door.linkSaid(own)
    await axeFindsNothing(own, 'interpreter-link')
    await picture(own, 'interpreter-link')

    // A child has the phone in hand.
    const { page: childs } = await phoneOf(browser, 'ar')
    await childs.goto(link)
    await childs.getByRole('button').nth(1).click()
    await childs.locator('p[role="status"]').waitFor()
    await looked(childs, 'interpret-child')
    same(await childs.locator('input').count(), 0, 'a child is asked nothing more')

    const { page, faults: onPhone } = await phoneOf(browser, 'ar')
    await page.goto(link)
    await page.locator('.my-pages button').first().waitFor()
    same(new URL(page.url()).hash, '', 'the code is gone from the address')
    await looked(page, 'interpret-age')
    await page.locator('.my-pages button').first().click()
    await looked(page, 'interpret-spoken')
    await door.say(page, spoken === '3947' ? '3948' : '3947')
    await page.locator('.my-said:not(:empty)').waitFor()
    await door.say(page, spoken)
    await page.locator('.read-person').first().waitFor()
    await step.addProblem(new Hand(table), 'Jeg sover ikke om natten')
    await page.locator('.read-card', { hasText: 'Jeg sover ikke om natten' }).waitFor()
    await looked(page, 'interpret-reading')
    await picture(page, 'interpret-reading-rtl')
    same(await page.locator('.my input, .my textarea').count(), 0, 'an interpreter only reads')
    same(await page.title(), 'Tessera', 'the window names nobody')

    // The link is passed on: it opens once.
    const { page: second } = await phoneOf(browser, 'da-DK')
    await second.goto(link)
    await second.locator('.my-pages button').first().click()
    await door.say(second, spoken)
    await second.locator('.my-said:not(:empty)').waitFor()

    await door.endVisit(table)
    await page.getByRole('heading', { name: /انتهت/ }).waitFor()
    holds(!(await page.content()).includes('sover'), 'nothing of the visit stays on the phone')
    await looked(page, 'interpret-over')
    await page.goto(link)
    await page.locator('.my-pages button').first().click()
    await door.say(page, spoken)
    await page.locator('.my-said:not(:empty)').waitFor()
    same(unexpected([...faults, ...onPhone]), [], 'nothing went wrong')
  },
}

const consent = {
  recipient: { of: 'specialist', name: 'Jens Bak', place: 'Smerteklinikken i Vejle' },
  purpose: { language: 'da', text: 'Undersøgelse af ryggen' },
  parts: ['list'],
}

/** Opens the guest's link and says the code. */
const guestComes = async (browser: Browser, { link, spoken }: { link: string; spoken: string }): Promise<Page> => {
  const { page } = await phoneOf(browser, 'da-DK')
  await page.goto(link)
  await page.locator('.spoken-field').waitFor()
  await looked(page, 'guest-spoken')
  await door.say(page, spoken)
  await page.locator('.read-card').first().waitFor()
  return page
}

const guest: Journey = {
  title:
    'Somebody at another place reads what the patient said yes to, what for on top and until when, and nothing once the yes is taken back on the phone',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const table = await step.signIn(context, demo)
    await door.layTableWithInterpreter(table, demo)
    await step.addProblem(new Hand(table), 'Min ryg gør ondt')
    await step.allKept(table)
    await door.decidedAtTable(table, 'people.consent-given', consent)
    await door.endVisit(table)
    const own = await looksIn(browser, demo, 'Lis', 'samira')
    await own.getByRole('button', { name: step.danish['doors.short'] }).click()
    await own.getByRole('button', { name: step.danish['guests.invite'] }).click()
    await own.locator('.door-part form').last().waitFor()
    await axeFindsNothing(own, 'guest-inviting')
    await own.getByRole('button', { name: step.danish['guests.make'], exact: true }).click()
    const page = await guestComes(browser, await door.linkSaid(own))
    const words = await page.locator('.my-main').innerText()
    holds(words.indexOf('Undersøgelse af ryggen') < words.indexOf('Min ryg gør ondt'), 'what for stands on top')
    same(await page.locator('.my input, .my textarea, .my button').count(), 0, 'a guest only reads')
    same(await page.title(), 'Tessera', 'the window names nobody')
    await looked(page, 'guest-reading')
    await picture(page, 'guest-reading')

    // On the own phone the patient reads what the yes was to, and takes it back.
    const lis = await step.signIn((await step.device(browser)).context, demo)
    await door.openWaysIn(lis, 'Samira')
    const card = await door.makeCard(lis, 'pictures', demo.address, 'ar')
    const { page: my } = await phoneOf(browser, 'ar')
    await my.goto(card.address)
    await door.touchPin(my, card.pin)
    await door.home(my)
    await my.locator('.my-answer').nth(3).click()
    await my.locator('.my-answer[data-as="guest"]', { hasText: 'Jens Bak' }).waitFor()
    await door.foot(my, 'back').click()
    await my.locator('.my-more').click()
    await my.locator('.my-answer').nth(1).click()
    await my.locator('.my-answer', { hasText: 'Jens Bak' }).click()
    await my.locator('.my-main .paper').first().waitFor()
    await looked(my, 'my-consent-rtl')
    await picture(my, 'my-consent-rtl')
    await my.locator('.my-main > .button').click()
    await my.locator('[role="alert"] .button-main').click()
    await my.locator('.my-kept:not(:empty)').waitFor()
    await page.getByRole('heading', { name: step.danish['guest.over'] }).waitFor()
    holds(!(await page.content()).includes('ryg'), 'nothing of it stays on the screen')
    same(unexpected(faults), [], 'nothing went wrong')
  },
}

const emergency: Journey = {
  title: 'A record that is not one’s own, opened in an emergency: the patient reads who did, and a lead looks at it',
  walk: async (browser, demo) => {
    const { context } = await step.device(browser)
    const omar = await step.signIn(context, demo, 'Omar')
    await at.register(omar, 'Zohra Haidari')
    const { context: second, faults } = await step.device(browser)
    const lis = await step.signIn(second, demo)
    await lis.getByRole('button', { name: step.danish['glass.open'] }).click()
    await lis.getByLabel(step.danish['glass.name']).fill('Zohra Haidari')
    await lis.getByRole('button', { name: step.danish['glass.find'], exact: true }).click()
    await lis.locator('.sheet').getByRole('button', { name: 'Zohra Haidari' }).click()
    await lis.getByLabel(step.danish['glass.patient-came-unplanned']).check()
    await lis.getByLabel(step.danish['glass.words']).fill('Hun står i venteværelset og kan ikke få luft')
    await axeFindsNothing(lis, 'emergency')
    await picture(lis, 'emergency')
    await lis.getByRole('button', { name: step.danish['glass.do'] }).click()
    await lis.waitForURL('**/own/*')
    await lis.locator('.own-part').first().waitFor()

    await door.openWaysIn(omar, 'Zohra')
    const card = await door.makeCard(omar, 'digits', demo.address, 'da')
    const { page: my } = await phoneOf(browser, 'da-DK')
    await my.goto(card.address)
    await door.touchPin(my, card.pin)
    await door.home(my)
    await my.locator('.my-answer').nth(3).click()
    const opening = my.locator('.my-answer[data-as="emergency"]', { hasText: 'Nurse Lis' })
    await opening.locator('.my-plainly').waitFor()
    holds(!(await my.content()).includes('venteværelset'), 'a phone names people, not reasons')
    await looked(my, 'my-emergency')
    await picture(my, 'my-emergency')

    await lis.goto(`${demo.address}/emergencies`)
    await lis.locator('.glass-one', { hasText: 'Zohra Haidari' }).waitFor()
    await looked(lis, 'emergencies')
    await picture(lis, 'emergencies')
    await lis.getByRole('button', { name: step.danish['glass.was-needed'], exact: true }).click()
    await lis.locator('.glass-one').waitFor({ state: 'detached' })
    same(unexpected(faults), [], 'nothing went wrong')
  },
}

export const journeys: readonly Journey[] = [interpreter, guest, emergency]
