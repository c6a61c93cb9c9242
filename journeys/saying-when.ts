import type { BrowserContext, Locator, Page } from 'playwright-core'
import type { PhraseKey } from '#words'
import { axeFindsNothing, nothingCutOff, scriptAgreesWithLang } from './access.ts'
import { picture, same, type sizes } from './check.ts'
import type { Demo } from './demo-server.ts'
import { Hand } from './hand.ts'
import * as step from './steps.ts'

/** Steps of saying when at the table, in words and by touching. */

export type Size = keyof typeof sizes

export const tray = (page: Page): Locator => page.locator('.tray')
export const inTray = (page: Page, key: PhraseKey): Locator => step.button(tray(page), key)
export const slips = (page: Page): Locator => page.locator('.understood > li')

/** Every target that can be touched is at least 48 px high and wide, as on all shared screens. */
const targetsAreLarge = async (page: Page, where: string): Promise<void> => {
  const small = await tray(page)
    .locator('button, input:not([type=file]), label.button, select, summary')
    .evaluateAll(all =>
      all
        .filter(one => one.checkVisibility())
        .map(one => ({ box: one.getBoundingClientRect(), what: one.textContent || one.getAttribute('aria-label') }))
        .filter(({ box }) => box.height < 47.5 || box.width < 47.5)
        .map(({ box, what }) => `${what} ${Math.round(box.width)} x ${Math.round(box.height)}`),
    )
  same(small, [], `targets are large on ${where}`)
}

export const looksRight = async (page: Page, name: string): Promise<void> => {
  await picture(page, name)
  await axeFindsNothing(page, name)
  await scriptAgreesWithLang(page, name)
  await nothingCutOff(page, name)
  await targetsAreLarge(page, name)
}

const toldOf = async (page: Page): Promise<unknown[]> => {
  const fed = await page.evaluate(() => fetch('/api/table/entries').then(answer => answer.json()))
  const { entries } = fed as { entries: { kind: string; body: { when?: unknown; said?: unknown; of?: string } }[] }
  return entries.filter(({ kind }) => kind === 'story.when-told').map(({ body }) => body)
}

/** What was told last of when, without the piece it was told of. */
export const lastTold = async (page: Page, many = 1): Promise<{ when: unknown; said?: unknown }[]> => {
  await step.allKept(page)
  const told = (await toldOf(page)) as { when: unknown; said?: unknown }[]
  return told.slice(-many)
}

export const toWhen = async (hand: Hand, piece: string): Promise<void> => {
  if (await tray(hand.page).isVisible()) await step.closeTray(hand)
  await step.touchPiece(hand, piece)
  await hand.touch(inTray(hand.page, 'story.do-when'))
  await hand.page.locator('.when-field').waitFor()
}

export const phraseField = (page: Page): Locator => page.locator('.when-phrase input')

/** Writes a phrase and waits until it was heard. */
export const writePhrase = async (hand: Hand, phrase: string): Promise<void> => {
  await hand.write(phraseField(hand.page), phrase)
  await hand.page.locator('.understood > li, .when-kept:not(:empty)').first().waitFor()
}

export const keepWhen = async (hand: Hand): Promise<void> => {
  await hand.touch(inTray(hand.page, 'do.save'))
  await hand.page.locator('.told-of-when').waitFor()
}

/** Writes a phrase on a piece and keeps it. */
export const tellPhrase = async (hand: Hand, piece: string, phrase: string): Promise<void> => {
  await toWhen(hand, piece)
  await writePhrase(hand, phrase)
  await keepWhen(hand)
}

export const words = (text: string) => ({ rendered: [{ language: 'da', text }] })

/** Samira at an open table, with three pieces. */
export const atTable = async (context: BrowserContext, demo: Demo): Promise<{ hand: Hand; page: Page }> => {
  const page = await step.signIn(context, demo)
  const hand = new Hand(page)
  await step.layTable(hand, 'Samira')
  await step.addProblem(hand, 'Jeg sover ikke')
  await hand.touch(step.button(page.locator('.action-bar'), 'matters.agree'))
  await step.toStory(hand)
  await step.tellPiece(hand, 'picture.war', 'Krigen')
  await step.tellPiece(hand, 'picture.house-move', 'Vi flyttede')
  await step.tellPiece(hand, 'picture.child', 'Min skole')
  return { hand, page }
}

/** The piece and the part the last statement was told of. */
export const pieceOf = async (page: Page): Promise<{ piece: string; of: string }> => {
  const last = (await lastTold(page))[0] as unknown as { piece: string; of: string }
  return { piece: last.piece, of: last.of }
}

/** A step of a number field by its sign (`+`, `−10`); `nth` where several fields stand there. */
export const stepOf = (page: Page, sign: string, nth = 0): Locator =>
  tray(page)
    .locator('.when-steps button', { hasText: new RegExp(`^${sign.replace('+', '\\+').replace('10', '(10|١٠)')}$`) })
    .nth(nth)

export const touchTimes = async (hand: Hand, what: Locator, times: number): Promise<void> => {
  for (let touch = 0; touch < times; touch++) await hand.touch(what)
}
