import type { Page } from 'playwright-core'
import { openBrowser } from '../journeys/browser.ts'
import { startDemo } from '../journeys/demo-server.ts'
import { tellLongLife } from '../journeys/long-life.ts'

/** How many pieces lie on the table before, how many more are told, and how many of those only warm the machine up. */
const before = 500
const times = 24
const warming = 3

/** The piece that is told: a picture and a few words. Its number is in the words, so that it is known when it lies there. */
const words = (nth: number): string => `Vi flyttede igen ${nth}`

/** One piece told on the real screen: everything but the last touch. */
const prepare = async (page: Page, nth: number): Promise<void> => {
  await page.locator('.action-bar .button-main').click()
  await page
    .locator('.tray .picture-choice')
    .nth(nth % 8)
    .click()
  await page.locator('.tray textarea').last().fill(words(nth))
  await page.waitForTimeout(600)
}

/** One piece kept: every time between two painted frames, in milliseconds, and how many of them passed before it stood in the words. */
interface Kept {
  readonly frames: readonly number[]
  readonly untilTold: number
}

/**
 * Touches "keep" and watches every frame from the touch until the piece stands in the words and a second more has gone by, the
 * desk's receipt with it. The first time is counted from the touch itself.
 */
const keep = (page: Page): Promise<Kept> =>
  page.evaluate(
    () =>
      new Promise(resolve => {
        const button = document.querySelector<HTMLButtonElement>('.tray-foot .button-main')!
        const pieces = document.getElementsByClassName('piece-in-words')
        const before = pieces.length
        const painted = new MessageChannel()
        const frames: number[] = []
        let last = performance.now()
        let told = 0
        let untilTold = 0
        // What is posted in a frame's callback is received once that frame has been painted.
        painted.port1.start()
        painted.port1.addEventListener('message', () => {
          const now = performance.now()
          frames.push(now - last)
          last = now
          if (pieces.length > before && untilTold === 0) [told, untilTold] = [now, frames.length]
          if (untilTold > 0 && now - told > 1000) resolve({ frames, untilTold })
          else requestAnimationFrame(() => painted.port2.postMessage(0))
        })
        requestAnimationFrame(() => painted.port2.postMessage(0))
        button.click()
      }),
  )

const p95 = (figures: readonly number[]): number =>
  Math.round(figures.toSorted((a, b) => a - b)[Math.ceil(figures.length * 0.95) - 1]!)

/** The pieces kept, one after the other, without those that warm up. */
const keepAll = async (page: Page): Promise<Kept[]> => {
  const kept: Kept[] = []
  for (let nth = 0; nth < warming + times; nth++) {
    await prepare(page, nth)
    const one = await keep(page)
    if (process.env['FRAME_SAY']) console.log(nth, one.untilTold, one.frames.map(Math.round).join(' '))
    if (nth >= warming) kept.push(one)
  }
  return kept
}

/**
 * Adding a piece to 500 on the table, Chromium's processor slowed six times. All are 95th percentiles of times between painted
 * frames, in milliseconds:
 * - `story.frame-ms` of all of them, of all adds together, from the touch until the piece stands in the words; those in which
 *   nothing was left to do count as well
 * - `story.frame-first-ms` of the first of each add: from the touch to the first picture after it
 * - `story.frame-longest-ms` of the longest of each add, a second after the piece stands there with it
 */
export const frameFigures = async (): Promise<Record<string, number>> => {
  const demo = await startDemo()
  const browser = await openBrowser()
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    await page.goto(demo.address)
    await page.locator('.front-account').first().click()
    await page.waitForURL('**/clinic')
    await tellLongLife(context, demo.address, before, { patient: 'samira', language: 'ar' })
    await page.goto(`${demo.address}/table`)
    await page.locator('.rail-room').nth(1).click()
    await page
      .locator('.piece-in-words')
      .nth(before - 1)
      .waitFor({ state: 'attached' })
    const cdp = await context.newCDPSession(page)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    const kept = await keepAll(page)
    return {
      'story.frame-ms': p95(kept.flatMap(({ frames, untilTold }) => frames.slice(0, untilTold))),
      'story.frame-first-ms': p95(kept.map(({ frames }) => frames[0]!)),
      'story.frame-longest-ms': p95(kept.map(({ frames }) => Math.max(...frames))),
    }
  } finally {
    await browser.close()
    await demo.stop()
  }
}
