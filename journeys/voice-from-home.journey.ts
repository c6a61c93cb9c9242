import { languageFor } from '#words'
import * as door from './at-the-door.ts'
import { looked, phoneOf } from './at-the-door.ts'
import { holds, picture, same } from './check.ts'
import { unexpected } from './in-clinic.ts'
import type { Journey } from './main.ts'
import { cardFor, numbersStand, setNumbers, SMALL } from './own-phone.ts'
import { countPlayed, playedOn } from './speaking.ts'
import * as step from './steps.ts'
import { hearing, refusing } from './voice.ts'

const parwana = { patient: 'parwana', language: 'fa-AF', pin: 'pictures' } as const
const { phrases } = await languageFor(parwana.language, 'phone')

const toByVoice = async (page: Awaited<ReturnType<typeof phoneOf>>['page']): Promise<void> => {
  await page.locator('.my-tell').click()
  await page.locator('.my-answer', { hasText: phrases['home.word'] }).click()
  await page.locator('.my-answer', { hasText: phrases['home.by-voice'] }).click()
  await page.locator('.voice-in .voice-large').click()
  await page.locator('.voice-answers').waitFor()
}

const fromHome: Journey = {
  title:
    'A voice from home (rtl, a small phone): asked, told, heard again, sent with by when it is heard and whom to call; the nurse hears it and writes it down, and it is seen to be heard',
  flags: hearing('a-tone'),
  walk: async (browser, demo) => {
    await setNumbers(browser, demo)
    const lis = await step.signIn((await step.device(browser)).context, demo)
    const card = await cardFor(lis, demo, parwana)
    const { page, faults } = await phoneOf(browser, 'fa-AF')
    await page.setViewportSize(SMALL)
    await countPlayed(page)
    await page.goto(card.address)
    await door.touchPin(page, card.pin)
    await door.home(page)
    await toByVoice(page)
    await numbersStand(page, 'the question whether a voice is kept')
    await looked(page, 'voice-home-ask')
    await picture(page, 'voice-home-ask')
    await page.locator('.voice-answers button').first().click()
    await page.locator('.voice-ring').waitFor()
    await page.waitForTimeout(1500)
    await page.locator('.voice-speaking .button-main').click()
    await page.locator('.voice-ways .button').first().click()
    await page.waitForFunction(() => ((globalThis as unknown as { played?: number }).played ?? 0) === 1)
    await page.locator('.voice-ways .button-main').click()
    await page.locator('.read-card .voice-heard').waitFor()
    await page.getByText(phrases['home.heard-by'].split('{')[0]!.slice(0, 10)).first().waitFor()
    await numbersStand(page, 'a voice that is looked at once more')
    await looked(page, 'voice-home-look')
    await picture(page, 'voice-home-look')
    await page.locator('.my-send').click()
    await page.locator('.my-heard-by').waitFor()
    await numbersStand(page, 'a voice that is sent')
    same(await playedOn(page), 1, 'it sounded once, by a touch')

    await lis.goto(`${demo.address}/clinic`)
    const task = lis.locator('.from-home-one', { hasText: 'Parwan' })
    await step.button(task, 'voice-in.hear').click()
    await task.locator('.voice-heard [aria-pressed="true"]').waitFor()
    await picture(lis, 'voice-home-today')
    await lis.goto(`${demo.address}/own/parwana`)
    const slip = lis.locator('section[aria-labelledby="own-from-home"] .own-slip')
    await step.button(slip, 'voice-in.hear').click()
    await slip.locator('.voice-heard [aria-pressed="true"]').waitFor()
    await slip.locator('.write-down').click()
    await slip.locator('textarea').fill('Hun sover bedre')
    await slip.locator('form .button-main').click()
    await slip.getByText('Hun sover bedre').first().waitFor()
    await slip.scrollIntoViewIfNeeded()
    await picture(lis, 'voice-home-own-page')
    await step.allKept(lis)
    await lis.goto(`${demo.address}/clinic`)
    await task.locator('.button-main').click()
    await task.waitFor({ state: 'detached' })

    await page.getByRole('button', { name: phrases['home.before'] }).click()
    await page.locator('.read-card[data-heard="true"] .voice-heard').waitFor()
    await looked(page, 'voice-home-heard')
    same(unexpected(faults), [], 'nothing went wrong on the phone')
  },
}

const refused: Journey = {
  title:
    'A phone whose microphone is refused, and that keeps nothing for any site: why stands there by a sign and in words, what was told stays, and it is sent in another way',
  flags: refusing,
  walk: async (browser, demo) => {
    await setNumbers(browser, demo)
    const lis = await step.signIn((await step.device(browser)).context, demo)
    const card = await cardFor(lis, demo, parwana)
    const { page, faults } = await phoneOf(browser, 'fa-AF')
    await page.setViewportSize(SMALL)
    await page.addInitScript(() => {
      for (const store of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(globalThis, store, {
          get: () => {
            throw new DOMException('denied', 'SecurityError')
          },
        })
    })
    await page.goto(card.address)
    await door.touchPin(page, card.pin)
    await door.home(page)
    await page.locator('.my-tell').click()
    await page.locator('.my-answer', { hasText: phrases['home.wish'] }).click()
    await page.locator('.my-answer', { hasText: phrases['home.by-picture'] }).click()
    await page.locator('[data-picture="sleep"]').click()
    await page.locator('.my-answer', { hasText: phrases['home.by-voice'] }).click()
    await page.locator('.voice-in .voice-large').click()
    await page.locator('.voice-answers button').first().click()
    const why = page.locator('.why-not', { hasText: phrases['reason.microphone-refused'] })
    await why.waitFor()
    holds(await why.locator('svg').isVisible(), 'a sign says so too')
    holds(await page.locator('.voice-in .voice-large').isEnabled(), 'it can be tried once more')
    await numbersStand(page, 'a microphone that is refused')
    await looked(page, 'voice-home-refused')
    await picture(page, 'voice-home-refused')
    await door.foot(page, 'back').click()
    await page.locator('.read-card svg').first().waitFor()
    await page.locator('.my-send').click()
    await page.locator('.my-heard-by').waitFor()
    same(unexpected(faults), [], 'nothing went wrong on the phone')
  },
}

export const journeys: readonly Journey[] = [fromHome, refused]
