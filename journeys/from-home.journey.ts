import type { Browser, Page } from 'playwright-core'
import { languageFor } from '#words'
import * as door from './at-the-door.ts'
import { looked, phoneOf } from './at-the-door.ts'
import { holds, picture, same } from './check.ts'
import type { Demo } from './demo-server.ts'
import { Hand } from './hand.ts'
import { unexpected } from './in-clinic.ts'
import type { Journey } from './main.ts'
import { cardFor, numbersStand, setNumbers, SMALL } from './own-phone.ts'
import * as step from './steps.ts'

interface Owner {
  readonly patient: string
  readonly called: string
  readonly language: string
  readonly locale: string
  readonly dir: 'ltr' | 'rtl'
  readonly pin: 'pictures' | 'digits'
  readonly wish: string
  readonly matters: string
  readonly problem: string
}

const words = step.danish

/** At the table a problem is told and gone through together, so that it may stand on the phone. */
const goneThrough = async (browser: Browser, demo: Demo, owner: Owner): Promise<void> => {
  const { context } = await step.device(browser)
  const page = await step.signIn(context, demo)
  const hand = new Hand(page)
  await step.layTable(hand, owner.called)
  await page.evaluate(
    async ({ patient, text }) => {
      const { table, today, clinic } = await (await fetch('/api/me')).json()
      const source = {
        teller: patient,
        listeners: ['lis'],
        toldOn: today,
        language: 'da',
        mode: 'in-the-room',
        originalKept: 'words',
        byHandOf: 'lis',
        saidBack: 'agreed',
      }
      const told = (kind: string, body: object) => {
        const random = [...crypto.getRandomValues(new Uint8Array(10))]
        const hex = random.map(byte => byte.toString(16).padStart(2, '0')).join('')
        const time = Date.now().toString(16).padStart(12, '0')
        const id = `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(6, 18)}`
        return { id, clinic, patient, kind, layer: 'table', source, body }
      }
      const entries = [
        told('visit.problem-told', { said: { original: { language: 'da', text } } }),
        told('visit.gone-through', { visit: table.visit, parts: ['list'] }),
      ]
      const answer = await fetch('/api/table/entries', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ entries }),
      })
      const got = await answer.text()
      if (!answer.ok || got.includes('"refused"')) throw new Error(got)
    },
    { patient: owner.patient, text: owner.problem },
  )
  await door.endVisit(page)
}

const answer = (page: Page, nth: number) => page.locator('.my-answer').nth(nth).click()
const title = (page: Page, text: string) => page.locator('h1', { hasText: text }).waitFor()

/** A wish by a picture and in writing; looked at once more; sent. */
const sendsWish = async (page: Page, owner: Owner): Promise<void> => {
  const { phrases } = await languageFor(owner.language, 'phone')
  const { dir } = owner
  await page.locator('.my-tell').click()
  await title(page, phrases['home.what'])
  await numbersStand(page, 'the choice of what is sent')
  await looked(page, `send-what-${dir}`)
  await picture(page, `send-what-${dir}`)
  await page.locator('.my-answer', { hasText: phrases['home.wish'] }).click()
  await title(page, phrases['home.wish'])
  await numbersStand(page, 'the choice of how')
  await looked(page, `send-how-${dir}`)
  await picture(page, `send-how-${dir}`)
  await page.locator('.my-answer', { hasText: phrases['home.by-picture'] }).click()
  await page.locator('.my-pictures').waitFor()
  await looked(page, `send-picture-${dir}`)
  await picture(page, `send-picture-${dir}`)
  await page.locator('[data-picture="sleep"]').click()
  await title(page, phrases['home.look-once-more'])
  await page.locator('.my-answer', { hasText: phrases['home.by-writing'] }).click()
  await page.locator('textarea').fill(owner.wish)
  await looked(page, `send-writing-${dir}`)
  await picture(page, `send-writing-${dir}`)
  await page.locator('form .button-main').click()
  await title(page, phrases['home.look-once-more'])
  await page.locator('.read-card', { hasText: owner.wish }).waitFor()
  await numbersStand(page, 'what is looked at once more')
  await looked(page, `send-look-${dir}`)
  await picture(page, `send-look-${dir}`)
  // The connection breaks off: what is told stays, and goes the next time.
  await page.route('**/api/my/entries', route =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await page.locator('.my-send').click()
  await page.locator('.my-said', { hasText: phrases['reason.no-connection'].split('.')[0]! }).waitFor()
  await page.locator('.read-card', { hasText: owner.wish }).waitFor()
  await page.unroute('**/api/my/entries')
  await page.locator('.my-send').click()
  await title(page, phrases['home.sent'])
  await page.locator('.my-heard-by').waitFor()
  await numbersStand(page, 'what is sent')
  await looked(page, `send-done-${dir}`)
  await picture(page, `send-done-${dir}`)
}

/** What matters most next time, in writing. */
const sendsMatters = async (page: Page, owner: Owner): Promise<void> => {
  const { phrases } = await languageFor(owner.language, 'phone')
  await page.locator('.my-tell').click()
  await page.locator('.my-answer', { hasText: phrases['home.next'] }).click()
  await page.locator('.my-answer', { hasText: phrases['home.by-writing'] }).click()
  await page.locator('textarea').fill(owner.matters)
  await page.locator('form .button-main').click()
  await page.locator('.my-send').click()
  await title(page, phrases['home.sent'])
}

const toHome = async (page: Page): Promise<void> => {
  for (let nth = 0; nth < 9 && !(await page.locator('.my-more').isVisible()); nth++) {
    await page.goBack()
    await page.waitForTimeout(100)
  }
  await door.home(page)
}

/** It stands on the nurse's Today as a task with a day, and is heard. */
const isHeard = async (lis: Page, owner: Owner): Promise<void> => {
  await lis.goto(lis.url().replace(/\/own.*|\/clinic.*/, '/clinic'))
  const task = lis.locator('.from-home-one', { hasText: owner.wish })
  await task.waitFor()
  holds(await task.locator('.danger-worried').isVisible(), 'worried about safety is one touch away')
  await task.scrollIntoViewIfNeeded()
  await picture(lis, `from-home-today-${owner.dir}`)
  await task.getByRole('button', { name: words['from-home.heard-of'].replace('{$name}', '').trim() }).click()
  await task.waitFor({ state: 'detached' })
}

/** To the card, however many stand before it. */
const toCard = async (page: Page, text: string): Promise<void> => {
  await page.locator('.read-card').first().waitFor()
  const card = page.locator('.read-card', { hasText: text })
  const next = page.locator('.my-main > .my-pages .button').last()
  for (let nth = 0; nth < 5 && !(await card.isVisible()); nth++) await next.click()
  await card.waitFor()
}

const hides = async (page: Page, owner: Owner, pin: readonly string[]): Promise<void> => {
  const { phrases } = await languageFor(owner.language, 'phone')
  await answer(page, 0)
  await toCard(page, owner.problem)
  const card = page.locator('.read-card', { hasText: owner.problem })
  await card.locator('.my-hide').click()
  await picture(page, `hide-${owner.dir}`)
  await card.locator('.button-main').click()
  await card.waitFor({ state: 'detached' })
  const sent = await page.evaluate(async () => (await fetch('/api/my/entries')).text())
  holds(!sent.includes(owner.problem), 'what is hidden is not sent to the phone at all')
  holds(!sent.includes('hidden-on-phone'), 'nor that anything is hidden')
  await toHome(page)
  await page.locator('.my-more').click()
  await page.locator('.my-pages .button').last().click()
  await answer(page, 0)
  await page.locator('.pin-pad').waitFor()
  holds(!(await page.content()).includes(owner.problem), 'without the PIN nothing of it is there')
  await door.touchPin(page, pin)
  await page.locator('.my-hidden-one').waitFor()
  await looked(page, `hidden-${owner.dir}`)
  await picture(page, `hidden-${owner.dir}`)
  holds(!(await page.content()).includes(owner.problem), 'it is listed without its words')
  await page.getByRole('button', { name: phrases['hide.show'] }).click()
  await page.locator('.my-hidden-one').waitFor({ state: 'detached' })
  await toHome(page)
  await answer(page, 0)
  await toCard(page, owner.problem)
  await toHome(page)
}

/** Away at once: an empty page, nothing on the screen, and no way back to what was open. */
const leaves = async (page: Page, owner: Owner): Promise<void> => {
  await answer(page, 0)
  await page.locator('.read-card').first().waitFor()
  await page.locator('.my-leave').click()
  await page.waitForURL('about:blank')
  same((await page.content()).includes(owner.problem), false, 'the screen is empty at once')
  await page.goBack().catch(() => undefined)
  await page.waitForTimeout(500)
  holds(!(await page.content()).includes(owner.problem), 'the way back leads to nothing that was open')
}

const fromHome = (owner: Owner): Journey => ({
  title: `From home, ${owner.language} ${owner.dir}: a wish is sent, heard by a day, and seen to be heard; what matters next; hidden and shown; away at once`,
  walk: async (browser, demo) => {
    await setNumbers(browser, demo)
    await goneThrough(browser, demo, owner)
    const lis = await step.signIn((await step.device(browser)).context, demo)
    const card = await cardFor(lis, demo, owner)
    const { phrases } = await languageFor(owner.language, 'phone')
    const { page, faults } = await phoneOf(browser, owner.locale)
    await page.setViewportSize(SMALL)
    // A phone that is full, or keeps nothing for a site.
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.goto(card.address)
    await door.touchPin(page, card.pin)
    await door.home(page)
    same(await page.title(), 'Tessera', 'the window has a neutral name')
    await looked(page, `home-with-tell-${owner.dir}`)
    await picture(page, `home-with-tell-${owner.dir}`)

    await sendsWish(page, owner)
    await isHeard(lis, owner)
    await page.getByRole('button', { name: phrases['home.before'] }).click()
    await page.locator('.read-card[data-heard="true"]', { hasText: owner.wish }).waitFor()
    await looked(page, `sent-${owner.dir}`)
    await picture(page, `sent-${owner.dir}`)
    await toHome(page)

    await sendsMatters(page, owner)
    await toHome(page)
    await hides(page, owner, card.pin)

    await page.locator('.my-tongue').click()
    await looked(page, `own-language-${owner.dir}`)
    await picture(page, `own-language-${owner.dir}`)
    await page.locator('[data-first="sound"]').click()
    await toHome(page)
    await looked(page, `home-sound-first-${owner.dir}`)
    await picture(page, `home-sound-first-${owner.dir}`)
    await leaves(page, owner)

    const hand = new Hand(lis)
    await lis.goto(`${demo.address}/clinic`)
    await step.layTable(hand, owner.called)
    await lis.locator('.agenda-item.voice-patient', { hasText: owner.matters }).waitFor()
    await picture(lis, `matters-next-on-agenda-${owner.dir}`)
    const quiet = unexpected(faults).filter(fault => !/ERR_FAILED/.test(fault))
    same(quiet, [], 'nothing went wrong on the phone')
  },
})

export const journeys: readonly Journey[] = [
  fromHome({
    patient: 'parwana',
    called: 'Parwaneh',
    language: 'fa-AF',
    locale: 'fa-AF',
    dir: 'rtl',
    pin: 'pictures',
    wish: 'می‌خواهم کنار پنجره بنشینم',
    matters: 'نامه از شاروالی',
    problem: 'Jeg fryser altid om natten',
  }),
  fromHome({
    patient: 'ilona',
    called: 'Ilona',
    language: 'da',
    locale: 'da-DK',
    dir: 'ltr',
    pin: 'digits',
    wish: 'Må min søster komme med?',
    matters: 'Min søns skole',
    problem: 'Jeg fryser altid om natten',
  }),
]
