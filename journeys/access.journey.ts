import type { BrowserContext, Page } from 'playwright-core'
import { axeFindsNothing, mirrorsExactly, nothingCutOff, scriptAgreesWithLang } from './access.ts'
import { holds, picture, same, sizes } from './check.ts'
import type { Demo } from './demo-server.ts'
import { Hand } from './hand.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'

/** All screens of one patient's visit, one after the other; each is looked at when it stands. */
const throughTheScreens = async (
  context: BrowserContext,
  demo: Demo,
  patient: string,
  look: (page: Page, screen: string) => Promise<void>,
  ownLike: Parameters<typeof step.ownPage>[3] = {},
): Promise<void> => {
  const front = await context.newPage()
  await front.goto(demo.address)
  await front.locator('.front-account').first().waitFor()
  await look(front, 'front')
  await front.close()
  const page = await step.signIn(context, demo)
  await look(page, 'clinic')
  await page.locator('.patient', { hasText: patient }).locator('.button-main').click()
  await page.locator('.begin-now').waitFor()
  await look(page, 'begin')
  await page.locator('.begin-now').click()
  await page.waitForURL('**/table')
  await page.locator('.problem').first().waitFor()
  const hand = new Hand(page)
  await look(page, 'matters')
  await page.locator('.unfold').first().click()
  await look(page, 'matters-unfolded')
  await hand.touch(step.button(page.locator('.action-bar'), 'matters.add'))
  await look(page, 'matters-adding')
  await step.toStory(hand)
  await page.locator('.piece-in-words').first().waitFor({ state: 'attached' })
  await look(page, 'story')
  if (!(await page.locator('.my-story[data-words]').count())) await page.locator('.words-toggle').click()
  await look(page, 'story-in-words')
  await page.locator('.piece-head').first().click()
  await page.locator('.tray').waitFor()
  await look(page, 'story-piece')
  await hand.touch(step.button(page.locator('.tray'), 'story.do-when'))
  await hand.touch(step.button(page.locator('.tray'), 'when-field.way-date'))
  await look(page, 'story-when')
  await hand.touch(step.button(page.locator('.action-bar'), 'story.piece-new'))
  await look(page, 'story-adding')
  await page.keyboard.press('Escape')
  const own = await step.ownPage(context, demo, await step.patientAtTable(page), ownLike)
  await own.locator('.own-part').first().waitFor()
  await look(own, 'own')
  await step.tableKeepsQuiet(page)
}

/** The text of every page twice as large, as a reader may set it. */
const twiceAsLarge = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '225%'
  })

/** The own page of somebody who reads from right to left. */
const inArabic = 'ar'

const access = (patient: string, dir: 'ltr' | 'rtl', size: keyof typeof sizes, scheme: 'light' | 'dark'): Journey => ({
  title: `axe finds nothing, script agrees with lang, ${dir}, ${size}, ${scheme}`,
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser, { size, scheme })
    const look = async (page: Page, screen: string) => {
      const where = `${screen} (${dir}, ${size}, ${scheme})`
      await page.waitForTimeout(300)
      if (screen === 'own') {
        const is = await page.evaluate(() => [document.documentElement.dir, innerWidth])
        same(is, [dir, sizes[size].width], 'the own page runs in its direction, on a device of its size')
        await mirrorsExactly(page, where)
      }
      if (['front', 'clinic', 'begin', 'matters', 'story', 'story-in-words', 'own'].includes(screen))
        await picture(page, `${screen}-${size}-${dir}${scheme === 'dark' ? '-dark' : ''}`)
      await axeFindsNothing(page, where)
      await scriptAgreesWithLang(page, where)
      await nothingCutOff(page, where)
    }
    const language = dir === 'rtl' ? inArabic : undefined
    await throughTheScreens(context, demo, patient, look, { size, scheme, language })
    same(faults, [], 'nothing went wrong on the pages')
    await context.close()
  },
})

const large: Journey = {
  title: 'With text at 200 % nothing is cut off or pushed out, at the table and on a phone',
  walk: async (browser, demo) => {
    for (const size of ['table', 'phone'] as const) {
      const { context } = await step.device(browser, { size })
      const look = async (page: Page, screen: string) => {
        await twiceAsLarge(page)
        await page.waitForTimeout(200)
        await nothingCutOff(page, `${screen} at 200 % (${size})`)
        if (screen === 'matters' || screen === 'story') await picture(page, `${screen}-${size}-rtl-200`)
        await page.evaluate(() => document.documentElement.removeAttribute('style'))
      }
      await throughTheScreens(context, demo, 'Yousef', look, { size, language: inArabic })
      await context.close()
    }
  },
}

const mirrored: Journey = {
  title: 'The table and its story mirror exactly between left to right and right to left',
  walk: async (browser, demo) => {
    const { context } = await step.device(browser)
    await throughTheScreens(context, demo, 'Yousef', async (page, screen) => {
      if (!['front', 'clinic', 'begin', 'own'].includes(screen)) await mirrorsExactly(page, screen)
    })
    await context.close()
  },
}

/** Presses Tab until the element that has the focus says these words. */
const tabTo = async (page: Page, words: string): Promise<void> => {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press('Tab')
    const said = await page.evaluate(() => {
      const here = document.activeElement === document.body ? null : document.activeElement
      return `${here?.getAttribute('aria-label') ?? ''} ${here?.textContent ?? ''} ${here?.closest('label')?.textContent ?? ''}`
    })
    if (said.includes(words)) return
  }
  holds(false, `the keyboard comes to ${words}`)
}

const keyboardOnly: Journey = {
  title: 'A first visit by keyboard alone: list, order, agreement, a piece, cover, end',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await context.newPage()
    const enter = async (words: string) => {
      await tabTo(page, words)
      await page.keyboard.press('Enter')
    }
    await page.goto(demo.address)
    await page.locator('.front-account').first().waitFor()
    await enter('Lis')
    await page.waitForURL('**/clinic')
    await page.locator('.patient').first().waitFor()
    await enter('Samira')
    await page.locator('.begin-now').waitFor()
    await tabTo(page, step.danish['day.age-grown-up'])
    await page.keyboard.press('Space')
    await enter(step.danish['begin.lay-table'])
    await page.waitForURL('**/table')
    await page.locator('.action-bar').waitFor()
    for (const words of ['Ondt i ryggen', 'Breve']) {
      await enter(step.danish['matters.add'])
      await page.locator('.telling-form').waitFor()
      await page.keyboard.type(words)
      await page.keyboard.press('Control+Enter')
      await page.locator('.problem', { hasText: words }).waitFor()
    }
    await tabTo(page, step.danish['matters.more'])
    await tabTo(page, step.danish['matters.more'])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    same(
      (await page.locator('.problem .said-words').first().innerText()).trim(),
      'Breve',
      'the arrow moved the card by keyboard',
    )
    await enter(step.danish['matters.agree'])
    await page.locator('.letter').waitFor()
    await enter(step.danish['table.my-story'])
    await page.locator('.my-story').waitFor()
    await enter(step.danish['story.piece-new'])
    await page.locator('.tray').waitFor()
    await tabTo(page, step.danish['picture.home'])
    await page.keyboard.press('Space')
    await enter(step.danish['do.save'])
    await page.locator('.piece-in-words').first().waitFor({ state: 'attached' })
    await enter(step.danish['table.cover'])
    await page.locator('.cover').waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.cover').waitFor({ state: 'detached' })
    await enter(step.danish['table.end'])
    await page.locator('.sheet').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.sheet').waitFor({ state: 'detached' })
    await enter(step.danish['table.end'])
    await page.locator('.sheet').waitFor()
    await tabTo(page, step.danish['table.end'])
    await page.keyboard.press('Enter')
    await page.locator('.lone-sheet').waitFor()
    same(
      faults.filter(fault => !fault.includes('401')),
      [],
      'nothing went wrong on the pages',
    )
    await context.close()
  },
}

export const journeys: readonly Journey[] = [
  keyboardOnly,
  access('Yousef', 'rtl', 'table', 'light'),
  access('Ilona', 'ltr', 'table', 'light'),
  access('Yousef', 'rtl', 'phone', 'light'),
  access('Parwaneh', 'ltr', 'wide', 'dark'),
  mirrored,
  large,
]
