import { languageFor, languageInWords } from '#words'
import { axeFindsNothing, nothingCutOff } from './access.ts'
import * as door from './at-the-door.ts'
import { holds, picture, same } from './check.ts'
import { Hand } from './hand.ts'
import { unexpected } from './in-clinic.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'

const NAME = 'Ferenc Kiss'

/** The two languages a screen has to name, as the one that is shown calls them. */
const namesIn = async (shown: string): Promise<readonly string[]> => {
  const { pack } = await languageFor(shown, 'phone')
  return ['hu', shown].map(tag => languageInWords(tag, pack))
}
const saysBoth = async (words: string, shown: string, where: string): Promise<void> => {
  for (const name of await namesIn(shown)) holds(words.includes(name), `${where} names ${name}: ${words}`)
}

const hungarian: Journey = {
  title:
    'Somebody whose language has no screens yet: the table, the paper and the own phone each say which was asked for and which is shown',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await hand.touch(step.button(page, 'clinic.new'))
    await page.locator('.sheet input').first().fill(NAME)
    await page.getByLabel(step.danish['new.speaks']).selectOption('hu')
    await hand.touch(page.locator('.new-patient .begin-now'))
    await page.locator('.patient', { hasText: NAME }).waitFor()
    await step.layTable(hand, NAME)
    same(await page.evaluate(() => document.documentElement.lang), 'da', 'the table is in the clinic’s language')
    await page.locator('.draft-mark summary').click()
    await saysBoth(await page.locator('.language-mark').innerText(), 'da', 'the table')
    await page.locator('.draft-mark summary').click()
    await step.addProblem(hand, 'Fáj a térdem')
    await step.allKept(page)

    await hand.touch(page.locator('.rail-end'))
    await hand.touch(page.locator('[data-do="paper"]'))
    await page.locator('[data-paper="list"]').click()
    await page.locator('.on-paper .paper-shown').first().waitFor({ state: 'attached' })
    const paper = await page.locator('.on-paper .paper-shown').allTextContents()
    same(paper.length, 1, 'one line on the paper')
    await saysBoth(paper[0]!, 'da', 'the paper')
    await page.emulateMedia({ media: 'print' })
    await picture(page, 'another-language-paper')
    await page.emulateMedia({ media: null })
    await page.keyboard.press('Escape')
    await door.endVisit(page)

    const lis = await step.signIn((await step.device(browser)).context, demo)
    await door.openWaysIn(lis, NAME)
    // The card is of a reader who has Arabic too.
    const card = await door.makeCard(lis, 'pictures', demo.address, 'hu.ar')
    await saysBoth(await lis.locator('.card-paper-shown').innerHTML(), 'da', 'the card on paper')
    const { page: phone, faults: onPhone } = await door.phoneOf(browser, 'en-GB')
    await phone.goto(card.address)
    await phone.locator('.pin-pad').waitFor()
    const shown = () => phone.evaluate(() => [document.documentElement.lang, document.documentElement.dir])
    same(await shown(), ['ar', 'rtl'], 'shown in the reader’s other language, and written as that is')
    await phone.locator('.my-draft summary').click()
    await saysBoth(await phone.locator('.my-draft').innerText(), 'ar', 'the phone')
    await axeFindsNothing(phone, 'another language, before the PIN')
    await nothingCutOff(phone, 'another language, before the PIN')
    await picture(phone, 'another-language-phone-rtl')
    await phone.locator('.my-draft summary').click()
    await door.touchPin(phone, card.pin)
    await door.home(phone)
    // The papers know of no other language than Hungarian.
    await phone.waitForFunction(() => document.documentElement.lang === 'da')
    await phone.locator('.my-draft summary').click()
    await saysBoth(await phone.locator('.my-draft').innerText(), 'da', 'the phone with its papers')
    await nothingCutOff(phone, 'another language')
    await picture(phone, 'another-language-phone-ltr')
    // A tag nobody knows, left on this phone by who knows what: a screen all the same, which names it.
    await phone.evaluate(() => localStorage.setItem('tessera-language', 'qaa-Zzzz!'))
    await phone.goto(`${demo.address}/my`)
    await phone.locator('.my-draft summary').waitFor()
    await phone.waitForFunction(() => document.documentElement.lang === 'da')
    same(await shown(), ['da', 'ltr'], 'the clinic’s language')
    await phone.locator('.my-draft summary').click()
    holds((await phone.locator('.my-draft').innerText()).includes('qaa-Zzzz'), 'the tag is named as it is')
    same(unexpected([...faults, ...onPhone]), [], 'nothing went wrong')
  },
}

export const journeys: readonly Journey[] = [hungarian]
