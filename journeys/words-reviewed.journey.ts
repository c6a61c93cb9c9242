import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { languageFor, type PhraseKey } from '#words'
import { axeFindsNothing } from './access.ts'
import { INVENTED_MICROPHONE, openBrowser } from './browser.ts'
import { holds, picture, same } from './check.ts'
import type { Demo } from './demo-server.ts'
import { Hand } from './hand.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'

const TAG = 'fa-AF'
const dari = (await languageFor(TAG, 'table')).phrases
const danish = step.danish
/** What the sheet of consent can say, and what the hand goes through one by one. */
const says = ['consent.', 'confide.go-on', 'agreed.by', 'when.', 'do.', 'hear.']
const byHand: readonly PhraseKey[] = ['consent.title', 'consent.nobody']

/** What a browser notes of the words that were refused. */
const refused = 'Failed to load resource: the server responded with a status of 400 (Bad Request)'

interface Listed {
  readonly key: string
  readonly source: string
  readonly shipped: string
}

/** Goes through the rest as it stands, by the same door as the page. */
const goThroughTheRest = (page: Page): Promise<number[]> =>
  page.evaluate(
    async ({ tag, says, byHand }) => {
      const answer = await fetch(`/api/reviews/${tag}`)
      const { phrases } = (await answer.json()) as { phrases: Listed[] }
      const own = phrases.filter(
        ({ key }) => says.some(beginning => key.startsWith(beginning)) && !byHand.includes(key as never),
      )
      const status: number[] = []
      for (let at = 0; at < own.length; at += 100) {
        const reviews = own
          .slice(at, at + 100)
          .map(({ key, source, shipped }) => ({ key, source, shipped, text: shipped }))
        const kept = await fetch(`/api/reviews/${tag}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ reviews }),
        })
        status.push(kept.status)
      }
      return status
    },
    { tag: TAG, says, byHand: [...byHand] },
  )

const area = (page: Page, title: PhraseKey) =>
  page.locator('.translate-area', { has: page.getByText(danish[title], { exact: true }) }).first()
const field = (page: Page) => page.locator('.translate-card textarea')
const showing = (page: Page, words: string): Promise<void> =>
  page.locator('.translate-card', { hasText: words }).waitFor()

const sheet = (page: Page) => page.locator('dialog[open]')

/** Opens who may be told, at the table. */
const openConsent = async (hand: Hand): Promise<void> => {
  const { page } = hand
  await hand.touch(step.button(page.locator('.rail'), 'keep.title'))
  await page.locator('.kept-person').first().waitFor()
  await hand.touch(sheet(page).getByRole('button', { name: danish['consent.title'] }))
  await sheet(page).locator('.hear').first().waitFor()
}
const standsIn = (page: Page): Promise<string[]> =>
  sheet(page)
    .locator('.both-patient')
    .evaluateAll(all => [...new Set(all.map(one => (one as HTMLElement).lang))])

/** The words were reviewed when the English ones still were others. */
const sourceWasAnother = ({ data }: Demo, key: string): void => {
  const record = new DatabaseSync(join(data, 'record.sqlite'), { timeout: 5000 })
  record.prepare('update reviews set source = ? where phrase = ?').run('It ends on this day', key)
  record.close()
}

const reviewing: Journey = {
  title:
    'Words reviewed: a nurse who speaks Dari goes through the words of consent and says one aloud; at a table in Dari the sheet then stands in Dari and is heard, and no longer once a word has changed',
  walk: async (_, demo) => {
    const browser = await openBrowser(INVENTED_MICROPHONE)
    try {
      const { context, faults } = await step.device(browser)
      const page = await step.signIn(context, demo)
      const hand = new Hand(page)
      await hand.touch(page.locator('.staff-way', { hasText: danish['translate.short'] }))
      await page.waitForURL('**/translate')
      await hand.touch(page.locator(`.translate-speaks button[lang="${TAG}"]`))
      await field(page).waitFor()
      same(await goThroughTheRest(page), [200, 200], 'the rest of the sheet is gone through')
      await page.reload()
      await field(page).waitFor()
      await picture(page, 'translate')
      await axeFindsNothing(page, 'the translator’s page')

      // Some by hand: what stands in the field is confirmed with Enter, and the next one is there.
      await hand.touch(area(page, 'consent.title'))
      await showing(page, 'Who may be told')
      same(await field(page).inputValue(), dari['consent.title'], 'the words we ship stand in the field')
      same(await field(page).getAttribute('dir'), 'rtl', 'in their direction')
      await page.keyboard.press('Enter')
      await page.locator('.translate-card', { hasText: dari['consent.nobody'] }).waitFor({ state: 'attached' })
      await showing(page, 'Nobody outside the clinic')
      await page.keyboard.press('Enter')
      await area(page, 'consent.title').getByText(danish['translate.all-done']).waitFor()

      // A value that is missing is refused in words, and nothing is lost.
      await hand.touch(area(page, 'print.title'))
      for (let nth = 0; nth < 20 && !(await page.locator('.translate-source', { hasText: '{$n}' }).count()); nth++)
        await hand.touch(step.button(page.locator('.translate-card'), 'translate.skip'))
      await field(page).fill('صفحه')
      await page.keyboard.press('Enter')
      await page.getByRole('alert').getByText(danish['reason.no-value']).waitFor()
      same(await field(page).inputValue(), 'صفحه', 'what was written is still there')
      await picture(page, 'translate-refused')

      // And one is said aloud.
      await hand.touch(area(page, 'consent.title'))
      await showing(page, 'Who may be told')
      await page.getByText('Nurse Lis').last().waitFor()
      await hand.touch(step.button(page.locator('.translate-clip'), 'translate.record'))
      await page.waitForTimeout(2500)
      await hand.touch(step.button(page.locator('.translate-clip'), 'translate.stop'))
      await page.locator('.translate-clip input[type=checkbox]').check()
      await hand.touch(step.button(page.locator('.translate-clip'), 'translate.keep-sound'))
      await page.locator('.translate-clip', { hasText: 'Nurse Lis' }).waitFor()
      await picture(page, 'translate-sound')
      await axeFindsNothing(page, 'a phrase with its sound')

      // At the table.
      await page.goto(`${demo.address}/clinic`)
      await page.locator('.patient').first().waitFor()
      await step.layTable(hand, 'Parwana')
      const clips: number[] = []
      page.on('response', answer => answer.url().includes('/api/clips/') && clips.push(answer.status()))
      await openConsent(hand)
      same(await standsIn(page), [TAG], 'the sheet stands in Dari')
      same(await sheet(page).locator('.said-aloud').count(), 0, 'and nobody has to say it aloud')
      await sheet(page).getByText(dari['consent.nobody']).waitFor()
      await hand.touch(step.button(sheet(page), 'hear.it'))
      await sheet(page).locator('.hear-leaf', { hasText: danish['hear.none'] }).waitFor()
      await step.button(sheet(page), 'hear.stop').waitFor()
      same(clips, [200], 'the clip that was recorded is heard')
      await step.button(sheet(page), 'hear.it').waitFor()
      await picture(page, 'consent-in-dari')
      await axeFindsNothing(page, 'the sheet in Dari')
      // The sentence that nobody recorded: a person says it.
      await hand.touch(step.button(sheet(page), 'hear.ask'))
      await sheet(page).locator('.hear-leaf', { hasText: danish['confide.aloud-us'] }).waitFor()
      await hand.touch(step.button(sheet(page), 'consent.add'))
      same(await standsIn(page), [TAG], 'the next leaf too')

      // What it was made from has changed: the review holds no more, on no screen.
      sourceWasAnother(demo, 'consent.says-until')
      await page.reload()
      await page.locator('.action-bar').waitFor()
      await openConsent(hand)
      same(await standsIn(page), ['da'], 'the sheet stands in the language of the clinic again')
      holds((await sheet(page).locator('.said-aloud').count()) === 1, 'and is said aloud')
      await page.goto(`${demo.address}/translate`)
      await field(page).waitFor()
      await showing(page, 'It ends on this day')
      await picture(page, 'translate-stale')
      same(faults, [refused], 'nothing went wrong in silence but the one refusal')
    } finally {
      await browser.close()
    }
  },
}

export const journeys = [reviewing]
