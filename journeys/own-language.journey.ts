import { axeFindsNothing, nothingCutOff, scriptAgreesWithLang } from './access.ts'
import * as door from './at-the-door.ts'
import { holds, picture, same } from './check.ts'
import { Hand } from './hand.ts'
import { unexpected } from './in-clinic.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'

/** Somebody who reads one language and no other, and what this person tells. Invented. */
interface Reader {
  readonly of: string
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly name: string
  readonly problems: readonly [string, string]
  readonly piece: string
  readonly year: string
  readonly agreed: string
}

const readers: readonly Reader[] = [
  {
    of: 'Sorani',
    language: 'ckb',
    dir: 'rtl',
    name: 'Shilan Rasul',
    problems: ['پشتم ئازاری هەیە', 'شەوان خەوم لێ ناکەوێت'],
    piece: 'ماڵەکەمان لە هەڵەبجە',
    year: '١٩٩٨',
    agreed: 'هەموو ڕۆژێک پیاسە دەکەم',
  },
  {
    of: 'Burmese',
    language: 'my',
    dir: 'ltr',
    name: 'Thida Aung',
    problems: ['ခါးနာတယ်', 'ညဘက် အိပ်မပျော်ဘူး'],
    piece: 'ရွာက အိမ်',
    year: '၁၉၉၈',
    agreed: 'နေ့တိုင်း လမ်းလျှောက်မယ်',
  },
]

const reads = ({ of, language, dir, name, problems, piece, year, agreed }: Reader): Journey => ({
  title: `Whoever reads ${of} and nothing else: the list, a piece and its year, what was agreed, at the table and on the own phone`,
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await hand.touch(step.button(page, 'clinic.new'))
    await page.locator('.sheet input').first().fill(name)
    await page.getByLabel(step.danish['new.speaks']).selectOption(language)
    await hand.touch(page.locator('.new-patient .begin-now'))
    await page.locator('.patient', { hasText: name }).waitFor()
    await step.layTable(hand, name)
    const patient = await step.patientAtTable(page)
    const shown = () => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])
    same(await shown(), [language, dir], 'the table is in the patient’s language')

    for (const words of problems) {
      await hand.touch(step.button(page.locator('.action-bar'), 'matters.add'))
      await hand.write(page.locator(`.telling-form textarea[lang="${language}"]`), words)
      await hand.touch(step.button(page.locator('.telling-form'), 'do.save'))
      await page.locator('.problem', { hasText: words }).waitFor()
    }
    await scriptAgreesWithLang(page, `the list in ${of}`)
    await picture(page, `own-language-list-${language}`)

    await step.toStory(hand)
    await hand.touch(step.button(page.locator('.action-bar'), 'story.piece-new'))
    await hand.touch(step.button(page.locator('.tray'), 'picture.home'))
    await hand.write(page.locator(`.tray textarea[lang="${language}"]`).first(), piece)
    await hand.touch(step.button(page.locator('.tray-foot'), 'do.save'))
    await page.locator('.piece-in-words', { hasText: piece }).waitFor({ state: 'attached' })
    await step.touchPiece(hand, piece)
    await hand.touch(step.button(page.locator('.tray'), 'story.do-when'))
    await hand.touch(step.button(page.locator('.tray'), 'when-field.way-date'))
    await hand.write(page.locator('.tray').getByLabel(step.danish['when-field.year']).first(), year)
    await hand.touch(step.button(page.locator('.tray'), 'do.save'))
    await page.locator('.told-of-when', { hasText: year }).waitFor()
    await scriptAgreesWithLang(page, `the story in ${of}`)
    await picture(page, `own-language-story-${language}`)
    await step.closeTray(hand)
    await step.allKept(page)

    const { visit } = await page.evaluate(async () => {
      const me = (await (await fetch('/api/me')).json()) as { table: { visit: string } }
      return me.table
    })
    const said = { original: { language, text: agreed } }
    await door.decidedAtTable(page, 'plan.agreed', { said, who: patient, by: '2030-01-15' }, patient)
    await door.decidedAtTable(page, 'visit.gone-through', { visit, parts: ['list', 'story', 'agreed'] }, patient)
    await door.endVisit(page)

    const lis = await step.signIn((await step.device(browser)).context, demo)
    await door.openWaysIn(lis, name)
    const card = await door.makeCard(lis, 'pictures', demo.address, language)
    // The phone itself is set to English: the card says which language is read.
    const { page: phone, faults: onPhone } = await door.phoneOf(browser, 'en-GB')
    await phone.goto(card.address)
    await door.touchPin(phone, card.pin)
    await door.home(phone)
    same(
      await phone.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
      [language, dir],
      'the phone is in the patient’s language',
    )
    await picture(phone, `own-language-home-${language}`)
    for (const [nth, words] of [problems[0], piece, agreed].entries()) {
      await phone.locator('.my-answer').nth(nth).click()
      await phone.locator('.read-card', { hasText: words }).waitFor()
      await scriptAgreesWithLang(phone, `door ${nth} in ${of}`)
      await nothingCutOff(phone, `door ${nth} in ${of}`)
      if (nth === 1) {
        const told = await phone.locator('.read-card', { hasText: piece }).innerText()
        holds(told.includes(year), `the year stands in the reader’s own digits: ${told}`)
        await axeFindsNothing(phone, `the story in ${of}`)
        await picture(phone, `own-language-phone-${language}`)
      }
      await door.foot(phone, 'back').click()
      await door.home(phone)
    }
    same(unexpected([...faults, ...onPhone]), [], 'nothing went wrong')
  },
})

export const journeys: readonly Journey[] = readers.map(reads)
