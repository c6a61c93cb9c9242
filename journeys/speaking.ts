import type { Locator, Page } from 'playwright-core'
import type { Hand } from './hand.ts'
import * as step from './steps.ts'

/** Tells it aloud, for a little more than two seconds unless it is said how long: asked, said yes, spoken, said so. */
export const speak = async (hand: Hand, within: Locator, milliseconds = 2300): Promise<void> => {
  await hand.touch(step.button(within, 'voice-in.tell'))
  await hand.touch(step.button(within, 'voice-in.yes'))
  await within.locator('.voice-ring').waitFor()
  await hand.page.waitForTimeout(milliseconds)
  await hand.touch(step.button(within, 'voice-in.done'))
}

/** Told aloud, and kept with what is being told. */
export const tellAloud = async (hand: Hand, within: Locator, milliseconds?: number): Promise<void> => {
  await speak(hand, within, milliseconds)
  await hand.touch(step.button(within, 'voice-in.keep'))
}

/** What a page plays: an instrument of the journey, put there before the page begins. */
export const countPlayed = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    let played = 0
    const play = HTMLMediaElement.prototype.play
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      played++
      Object.assign(globalThis, { played })
      return play.call(this)
    }
  })
export const playedOn = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { played?: number }).played ?? 0)
