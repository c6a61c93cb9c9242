import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { languageFor, numeral } from '#words'
import { axeFindsNothing, nothingCutOff } from './access.ts'
import { holds, picture, same } from './check.ts'
import { Hand } from './hand.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'

const sheet = (page: Page): Locator => page.locator('dialog.sheet[open]')
/** To the papers, where the visit ends; it does not end by it. */
const toPaper = async (hand: Hand): Promise<void> => {
  await hand.touch(hand.page.locator('.rail-end'))
  await hand.touch(hand.page.locator('[data-do="paper"]'))
  await hand.page.locator('[data-paper]').first().waitFor()
}
/** Touches a paper, and waits until those that are chosen are laid out, and no others. */
const choose = async (page: Page, paper: string): Promise<void> => {
  await sheet(page).locator(`[data-paper="${paper}"]`).click()
  await laidOut(page)
}
const laidOut = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () =>
      document.querySelectorAll('.on-paper:has(.paper-sheet)').length ===
      document.querySelectorAll('[data-paper][aria-pressed="true"]').length,
  )
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(300)
}
const onPaper = (page: Page): Promise<string> =>
  page.locator('.on-paper').evaluateAll(all => all.map(one => one.textContent).join(' '))
const sheetsLaid = (page: Page): Promise<number> => page.locator('.on-paper .paper-sheet').count()

/** The paper as it would come out of the printer; `name`: kept beside the other files of a journey, to be looked at. */
const printed = async (page: Page, name: string): Promise<number> => {
  await laidOut(page)
  const file = await page.pdf({ preferCSSPageSize: true })
  writeFileSync(join(tmpdir(), `tessera-paper-${name}.pdf`), file)
  return step.sheets(file)
}

/** Each sheet holds all that was put on it: nothing runs into its foot or over its edge. */
const nothingRunsOver = async (page: Page, what: string): Promise<void> => {
  await page.emulateMedia({ media: 'print' })
  const over = await page.locator('.on-paper .paper-sheet').evaluateAll(sheets =>
    sheets.flatMap((one, nth) => {
      const edge = one.getBoundingClientRect()
      const foot = one.querySelector('.paper-foot')?.getBoundingClientRect()
      const last = one.querySelector('.paper-block:last-child > :last-child')?.getBoundingClientRect()
      const wide = [...one.querySelectorAll('.paper-block :not(.only-heard, .only-heard *)')].some(part => {
        const { left, right } = part.getBoundingClientRect()
        return left < edge.left || right > edge.right
      })
      return (last && foot && last.bottom > foot.top) || wide ? [nth + 1] : []
    }),
  )
  await page.emulateMedia({ media: null })
  same(over, [], `${what}: nothing runs over the edge of a sheet`)
}

const inDari: Journey = {
  title:
    'On paper: what matters, the line and blank ones, in Dari from right to left, each page counted in the patient’s digits; what is left be and what is sealed apart is on none',
  walk: async (browser, demo) => {
    const { pack } = await languageFor('fa-AF', 'table')
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Parwana')
    const patient = await step.patientAtTable(page)
    await step.toStory(hand)
    const first = page.locator('.piece-in-words .piece-head').first()
    if (!(await page.locator('.my-story[data-words]').count())) await hand.touch(page.locator('.words-toggle'))
    const closed = ((await first.locator('[lang="fa-AF"], .said-words > *').first().textContent()) ?? '').trim()
    holds(closed.length > 3, 'the piece has words')

    await toPaper(hand)
    same(await sheetsLaid(page), 0, 'nothing is chosen beforehand')
    await picture(page, 'on-paper')
    await axeFindsNothing(page, 'on paper')
    await nothingCutOff(page, 'on paper')
    await choose(page, 'line')
    holds((await onPaper(page)).includes(closed), 'the piece is on the line')
    await page.keyboard.press('Escape')

    // The patient leaves it be: it is on no paper any more.
    await hand.touch(first)
    await hand.touch(step.button(page.locator('.action-bar'), 'story.leave-it-be'))
    await hand.touch(step.button(page.locator('.tray'), 'story.leave-nothing'))
    await page.locator('.piece-in-words', { hasText: closed }).waitFor({ state: 'detached' })
    await step.allKept(page)
    await toPaper(hand)
    await choose(page, 'line')
    const line = await onPaper(page)
    holds(!line.includes(closed), 'what is left be is not on the line')
    const name = await page.evaluate(async () => {
      const { entries } = (await (await fetch('/api/table/entries?after=0')).json()) as {
        entries: { kind: string; body: { names: { language: string; text: string }[] } }[]
      }
      return entries.find(({ kind }) => kind === 'people.patient-registered')!.body.names.map(({ text }) => text)
    })
    same(
      name.filter(one => line.includes(one)),
      [],
      'no name stands on it',
    )
    const m = await sheetsLaid(page)
    same(await printed(page, 'dari-line'), m, 'as many sheets as were laid')
    holds(m > 1, 'a life takes more than one')
    const pages = await page
      .locator('.paper-page [lang="fa-AF"]')
      .allInnerTexts()
      .catch(() => [])
    const counted = await page.locator('.paper-page').evaluateAll(all => all.map(one => one.textContent ?? ''))
    same(pages.length || counted.length, m, 'each says which it is')
    counted.forEach((words, i) =>
      holds(
        words.includes(numeral(i + 1, pack)) && words.includes(numeral(m, pack)),
        `page ${i + 1} of ${m}, in Dari digits`,
      ),
    )
    same(await page.locator('.on-paper').getAttribute('dir'), 'rtl', 'from right to left')
    await nothingRunsOver(page, 'the line')

    // Very large, with the name, because the patient wants it.
    await sheet(page).locator('.on-paper-check input').nth(0).check()
    await sheet(page).locator('.on-paper-check input').nth(1).check()
    holds(name.some(one => one !== '') && name.some(one => line !== one), 'there is a name')
    const named = await onPaper(page)
    holds(
      name.some(one => named.includes(one)),
      'now the name stands on it',
    )
    const larger = await sheetsLaid(page)
    holds(larger > m, 'very large takes more sheets')
    same(await printed(page, 'dari-line-very-large'), larger, 'all of them are printed')
    await nothingRunsOver(page, 'the line, very large')
    await sheet(page).locator('.on-paper-check input').nth(0).uncheck()
    await sheet(page).locator('.on-paper-check input').nth(1).uncheck()
    await choose(page, 'line')

    await choose(page, 'list')
    same(await printed(page, 'dari-list'), await sheetsLaid(page), 'the list')
    await nothingRunsOver(page, 'the list')
    await choose(page, 'list')
    await choose(page, 'blank-list')
    await choose(page, 'blank-line')
    same(await printed(page, 'dari-blanks'), 2, 'one sheet for each of the blank ones')
    await nothingRunsOver(page, 'the blank ones')
    await page.keyboard.press('Escape')

    // From the staff's own page, which holds more: no more of it is printed.
    const own = await step.ownPage(context, demo, patient)
    await own.locator('[data-do="on-paper"]').click()
    await choose(own, 'line')
    await choose(own, 'list')
    await own.locator('.on-paper .paper-sheet').first().waitFor({ state: 'attached' })
    const worries = await own.evaluate(async patient => {
      const { entries } = (await (await fetch(`/api/patients/${patient}/entries?after=0`)).json()) as {
        entries: { layer: string; body: unknown }[]
      }
      return entries.flatMap(({ layer, body }) =>
        layer === 'table' ? [] : [...JSON.stringify(body).matchAll(/"text":"([^"]{12,})"/g)].map(([, words]) => words!),
      )
    }, patient)
    holds(worries.length > 0, 'the team has written something')
    const fromOwn = await onPaper(own)
    same(
      [closed, ...worries].filter(words => fromOwn.includes(words)),
      [],
      'nothing of the team, nothing left be',
    )
    await picture(own, 'on-paper-own-page')
    same(faults, [], 'nothing went wrong in silence')
  },
}

const inOthers: Journey = {
  title:
    'On paper in Tigrinya, Burmese and Danish, from left to right: everything printed fits its sheets, and what was agreed stands on one',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    for (const [who, tag] of [
      ['Selam', 'ti'],
      ['Thiri', 'my'],
      ['Samira', 'da'],
    ] as const) {
      await page.goto(`${demo.address}/clinic`)
      await hand.touch(page.locator('.patient', { hasText: who }).locator('.button-main'))
      if (tag === 'da') {
        await hand.touch(page.locator('.choice-slip', { hasText: step.danish['begin.other-language'] }))
        await page.locator('dialog[open] select').last().selectOption('da')
      }
      await hand.touch(page.locator('.begin-now'))
      await page.waitForURL('**/table')
      await page.locator('.action-bar').waitFor()
      if (tag === 'da') await step.addProblem(hand, 'Mit knæ gør ondt om natten')
      if (await page.locator('.confide-offer button, .offer button').count()) await page.keyboard.press('Escape')
      await hand.touch(step.button(page.locator('.rail'), 'agreed.title'))
      await hand.touch(step.button(page.locator('.action-bar'), 'agreed.add'))
      await hand.touch(step.button(sheet(page), 'picture.letter'))
      await hand.touch(step.button(sheet(page), 'do.save'))
      await page.locator('.agreement').waitFor()
      await toPaper(hand)
      for (const paper of ['list', 'line', 'agreed']) await choose(page, paper)
      same(await printed(page, tag), await sheetsLaid(page), `${tag}: as many sheets as were laid`)
      await nothingRunsOver(page, tag)
      same((await page.locator('.on-paper use[href$="#letter"]').count()) > 0, true, `${tag}: what was agreed`)
      same(await page.locator('.on-paper').first().getAttribute('dir'), 'ltr', 'from left to right')
      await page.keyboard.press('Escape')
      await sheet(page).waitFor({ state: 'detached' })
      await hand.touch(page.locator('.rail-end'))
      await hand.touch(step.button(sheet(page), 'table.end'))
      await page.locator('.lone-sheet').waitFor()
    }
    // A table that was closed is asked once more, and says so.
    same(
      faults.filter(fault => !fault.includes('401')),
      [],
      'nothing went wrong in silence',
    )
  },
}

export const journeys: readonly Journey[] = [inDari, inOthers]
