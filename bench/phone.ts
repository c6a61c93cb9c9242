import type { Browser, CDPSession, Page } from 'playwright-core'
import { openBrowser } from '../journeys/browser.ts'
import { touchPin } from '../journeys/at-the-door.ts'
import { startDemo } from '../journeys/demo-server.ts'

/** Languages of four scripts: the largest fonts and the longest words are among them. */
const languages = ['da', 'fa-AF', 'ti', 'my'] as const
const times = 3

/** Slow 4G as Lighthouse and the browser's own tools have it: 1.6 Mbit/s down, 0.75 up, a round trip of 150 ms felt as 562.5. */
const slow4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: ((1.6 * 1000 * 1000) / 8) * 0.9,
  uploadThroughput: ((750 * 1000) / 8) * 0.9,
}

/** What a page noted of itself since it was asked for. */
interface Noted {
  /** When the largest text or picture stood there, in milliseconds from the start of the navigation. */
  readonly lcp: number
  /** How much moved by itself: the sum of layout shifts without a touch just before. */
  readonly cls: number
  /** The longest time from a touch to the next painted frame, in milliseconds. */
  readonly inp: number
}

/** Before anything of the page runs: note the largest paint, what shifts, and how long touches wait. */
const watch = (): void => {
  const noted = { lcp: 0, cls: 0, inp: 0 }
  Object.assign(globalThis, { noted })
  const on = (type: string, look: (entry: PerformanceEntry) => void, options = {}) =>
    new PerformanceObserver(list => list.getEntries().forEach(look)).observe({ type, buffered: true, ...options })
  on('largest-contentful-paint', entry => (noted.lcp = entry.startTime))
  on('layout-shift', entry => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!shift.hadRecentInput) noted.cls += shift.value
  })
  const touch = (entry: PerformanceEntry) => {
    if ((entry as PerformanceEntry & { interactionId: number }).interactionId > 0)
      noted.inp = Math.max(noted.inp, entry.duration)
  }
  on('event', touch, { durationThreshold: 16 })
  on('first-input', touch)
}

const notedOn = (page: Page): Promise<Noted> => page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted)

const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(500)
}

/** A small old phone on a slow network, with nothing of ours kept. */
const oldPhone = async (browser: Browser): Promise<{ page: Page; cdp: CDPSession }> => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  })
  context.setDefaultTimeout(60_000)
  await context.addInitScript(watch)
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', slow4G)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return { page, cdp }
}

/** Every door of the first page opened and left again by touch. */
const lookRound = async (page: Page): Promise<void> => {
  const doors = await page.locator('.my-answer').count()
  for (let nth = 0; nth < doors; nth++) {
    await page.locator('.my-answer').nth(nth).tap()
    await page
      .locator('.my-answer')
      .first()
      .waitFor({ state: 'detached' })
      .catch(() => undefined)
    await page.waitForTimeout(1200)
    await page.locator('.my-foot-way').first().tap()
    await page
      .locator('.my-answer')
      .nth(doors - 1)
      .waitFor()
  }
}

const oneLanguage = async (browser: Browser, address: string, staff: Page, language: string): Promise<Noted[]> => {
  const { code, pin } = await staff.evaluate(async () => {
    const answer = await fetch('/api/patients/samira/card', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ pin: 'digits' }),
    })
    return (await answer.json()) as { code: string; pin: string[] }
  })
  const { page, cdp } = await oldPhone(browser)
  // The paper's square is followed: the first page asks for the PIN.
  await page.goto(`${address}/my#${code}.${language}.digits`)
  await page.locator('.pin-pad').waitFor()
  await settled(page)
  const arriving = await notedOn(page)
  await touchPin(page, pin)
  await page.locator('.my-answer').first().waitFor()
  await settled(page)
  // Another day: nothing of ours is in the browser's store, the door is still open.
  await cdp.send('Network.clearBrowserCache')
  await page.goto(`${address}/my`)
  await page.locator('.my-answer').first().waitFor()
  await settled(page)
  const home = await notedOn(page)
  await lookRound(page)
  const round = await notedOn(page)
  await page.context().close()
  if (process.env['PHONE_SAY']) console.log(language, arriving, home, round)
  return [arriving, { ...home, cls: round.cls, inp: round.inp }]
}

const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]!

/**
 * The patient's own phone: a 360 x 740 screen, the processor slowed four times, slow 4G, nothing cached. Of each language the
 * median of three, and of the languages the worst:
 * - `phone.lcp-s` seconds until the largest thing stands on the first page, when the card is followed and when one comes again
 * - `phone.inp-ms` the longest wait from a touch to the next frame while every door is opened and left
 * - `phone.cls` how much moved by itself
 */
export const phoneFigures = async (): Promise<Record<string, number>> => {
  const browser = await openBrowser()
  try {
    const figures: Record<string, number> = {}
    const worst = { lcp: 0, inp: 0, cls: 0 }
    for (const language of languages) {
      const noted = await inOneLanguage(browser, language)
      const lcp = Math.max(...[0, 1].map(page => median(noted.map(pages => pages[page]!.lcp))))
      figures[`phone.lcp-s-${language}`] = Math.round(lcp / 10) / 100
      worst.lcp = Math.max(worst.lcp, lcp)
      worst.inp = Math.max(worst.inp, median(noted.map(pages => Math.max(...pages.map(({ inp }) => inp)))))
      worst.cls = Math.max(worst.cls, median(noted.map(pages => Math.max(...pages.map(({ cls }) => cls)))))
    }
    return {
      'phone.lcp-s': Math.round(worst.lcp / 10) / 100,
      'phone.inp-ms': Math.round(worst.inp),
      'phone.cls': Math.round(worst.cls * 1000) / 1000,
      ...figures,
    }
  } finally {
    await browser.close()
  }
}

/** A clinic of its own for each language: one person's card, made and used a few times. */
const inOneLanguage = async (browser: Browser, language: string): Promise<Noted[][]> => {
  const demo = await startDemo()
  const staff = await browser.newPage()
  try {
    await staff.goto(demo.address)
    await staff.locator('.front-account').first().click()
    await staff.waitForURL('**/clinic')
    const noted: Noted[][] = []
    for (let nth = 0; nth < times; nth++) noted.push(await oneLanguage(browser, demo.address, staff, language))
    return noted
  } finally {
    await staff.close()
    await demo.stop()
  }
}
