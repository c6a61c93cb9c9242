import type { Browser, BrowserContext, Locator, Page, Response } from 'playwright-core'
import { languageFor, spokenByStaff, type PhraseKey } from '#words'
import { holds, sizes } from './check.ts'
import type { Demo } from './demo-server.ts'
import type { Hand } from './hand.ts'

export const danish = (await languageFor('da', 'staff')).phrases

const wholeWords = (phrase: string): RegExp =>
  new RegExp(`(^|\\s)${phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\s|$)`)

/** A button by its phrase; its Danish words stand on it whatever the patient's language is. */
export const button = (within: Page | Locator, key: PhraseKey): Locator =>
  within.getByRole('button', { name: wholeWords(danish[key]) }).first()

/** A browser of its own, as on one device. Nothing may go wrong on its pages in silence. */
export const device = async (
  browser: Browser,
  { size = 'table', scheme = 'light' }: { size?: keyof typeof sizes; scheme?: 'light' | 'dark' } = {},
) => {
  const context = await browser.newContext({
    viewport: sizes[size],
    locale: 'da-DK',
    colorScheme: scheme,
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(20_000)
  const faults: string[] = []
  context.on('weberror', error => faults.push(error.error().message))
  context.on('console', message => {
    if (message.type() === 'error') faults.push(message.text())
  })
  return { context, faults }
}

/** Signs in with one touch and comes to the patients. */
export const signIn = async (context: BrowserContext, demo: Demo, who = 'Lis'): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(demo.address)
  await page.locator('.front-account', { hasText: who }).click()
  await page.waitForURL('**/clinic')
  await page.locator('.patient').first().waitFor()
  return page
}

/** From the clinic's page to an open table: begin, and one touch more. */
export const layTable = async (hand: Hand, patient: string): Promise<void> => {
  const { page } = hand
  await hand.touch(page.locator('.patient', { hasText: patient }).locator('.button-main'))
  await hand.touch(page.locator('.begin-now'))
  await page.waitForURL('**/table')
  await page.locator('.action-bar').waitFor()
}

export const toStory = async (hand: Hand): Promise<void> => {
  await hand.touch(button(hand.page.locator('.rail'), 'table.my-story'))
  await hand.page.locator('.my-story').waitFor()
}

/** Says what matters: one touch, the words, one touch. */
export const sayProblem = async (hand: Hand, words: string): Promise<void> => {
  await hand.touch(button(hand.page.locator('.action-bar'), 'matters.add'))
  await hand.type(words)
  await hand.touch(button(hand.page.locator('.telling-form'), 'do.save'))
}

/** Adds what matters: it stands on the list. */
export const addProblem = async (hand: Hand, words: string): Promise<void> => {
  await sayProblem(hand, words)
  await hand.page.locator('.problem', { hasText: words }).waitFor()
}

/** Tells a piece by a picture and a few words. */
export const tellPiece = async (hand: Hand, picture: PhraseKey, words: string): Promise<void> => {
  const { page } = hand
  await hand.touch(button(page.locator('.action-bar'), 'story.piece-new'))
  const choice = button(page.locator('.tray'), picture)
  if (!(await choice.isVisible())) await hand.touch(button(page.locator('.tray'), 'said.more-pictures'))
  await hand.touch(choice)
  await hand.write(page.locator('.tray textarea').last(), words)
  await hand.touch(button(page.locator('.tray-foot'), 'do.save'))
  await page.locator('.piece-in-words', { hasText: words }).waitFor({ state: 'attached' })
}

/** Touches a piece: its slip where the picture is shown, else its place in the words. */
export const touchPiece = async (hand: Hand, words: string): Promise<void> => {
  const { page } = hand
  const inWords = page
    .locator('.piece-in-words', { has: page.locator('.piece-head', { hasText: words }) })
    .locator('.piece-head')
  if (!(await page.locator('.my-story[data-words]').count())) await hand.touch(page.locator('.words-toggle'))
  await hand.touch(inWords)
  await page.locator('.tray').waitFor()
}

/** Tells that a piece was in a Gregorian year, from its tray. */
export const tellYear = async (hand: Hand, words: string, year: string): Promise<void> => {
  const { page } = hand
  await touchPiece(hand, words)
  await hand.touch(button(page.locator('.tray'), 'story.do-when'))
  await hand.touch(button(page.locator('.tray'), 'when-field.way-date'))
  await hand.write(page.locator('.tray').getByLabel(danish['when-field.year']).first(), year)
  await hand.touch(button(page.locator('.tray'), 'do.save'))
  await page.locator('.told-of-when', { hasText: year }).waitFor()
}

export const closeTray = async (hand: Hand): Promise<void> => {
  const { page } = hand
  await page.keyboard.press('Escape')
  await page.locator('.tray').waitFor({ state: 'detached' })
}

/** Waits until everything told here has its receipt. */
export const allKept = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => !document.querySelector('.trouble'))
  await page.waitForTimeout(300)
}

/**
 * The professional's own page, on a device of the professional's own, signed in there. `language`: chosen on that device;
 * without it the page is in the professional's own.
 */
export const ownPage = async (
  context: BrowserContext,
  demo: Demo,
  patient: string,
  { language, ...like }: Parameters<typeof device>[1] & { language?: string | undefined } = {},
): Promise<Page> => {
  const browser = context.browser()
  if (!browser) throw new Error('the table stands in no browser')
  const page = await signIn((await device(browser, like)).context, demo)
  if (language) await page.evaluate(tag => localStorage.setItem('tessera-staff-language', tag), language)
  await page.goto(`${demo.address}/own/${patient}`)
  await page.locator('.own').waitFor()
  return page
}

export const patientAtTable = async (page: Page): Promise<string> => {
  const me = (await page.evaluate(() => fetch('/api/me').then(answer => answer.json()))) as {
    table: { patient: string }
  }
  return me.table.patient
}

const ownPhrases = await Promise.all(spokenByStaff.map(tag => languageFor(tag, 'staff'))).then(languages =>
  languages.flatMap(({ phrases }) =>
    (Object.keys(phrases) as PhraseKey[])
      // What the own page says of questions, knots and marks; names of things both screens have are no sign.
      .filter(key => /^own\.(question|knot|keep|perhaps|missing|fits|mark|taken)/.test(key))
      .map(key =>
        phrases[key]
          .replace(/\{[^}]*\}|[“”«»"]/g, ' ')
          .trim()
          .slice(0, 24),
      )
      .filter(words => words.length > 9),
  ),
)

/**
 * Red line 1 at the table: no text, sign or count of open places, knots or marked cues. Looks through everything on the page,
 * what is only read aloud included.
 */
export const tableKeepsQuiet = async (page: Page): Promise<void> => {
  const { text, signs } = await page.evaluate(() => ({
    text: document.body.textContent ?? '',
    signs: [...document.querySelectorAll('*')]
      .flatMap(element => [...element.classList, ...Object.keys((element as HTMLElement).dataset), element.id])
      .filter(name =>
        /knot|gap|hole|open-?place|question|(?<!land)mark(ed|s)\b|cue|badge|count|score|misfit|does-not-fit/i.test(
          name,
        ),
      ),
  }))
  const spoken = ownPhrases.filter(words => text.includes(words))
  holds(spoken.length === 0, `the table says nothing of the own page: ${spoken.join(' | ')}`)
  holds(signs.length === 0, `the table has no sign of it: ${[...new Set(signs)].join(' ')}`)
}

/** Sheets of paper in a printed file. */
export const sheets = (file: Buffer): number => [...file.toString('latin1').matchAll(/\/Type\s*\/Page(?!s)/g)].length

/** The body of an answer; nothing where the page it belonged to has gone on before it was read. */
const bodyOf = (response: Response): Promise<string> =>
  Promise.race([
    response.text().catch(() => ''),
    new Promise<string>(resolve => setTimeout(() => resolve(''), 5000).unref()),
  ])

/** Watches every answer of the desk: entries and receipts, nothing derived (red line 1). */
export const watchAnswers = (context: BrowserContext): { holds: () => Promise<void> } => {
  const answers: Promise<string>[] = []
  context.on('response', response => {
    if (response.url().includes('/api/')) answers.push(bodyOf(response))
  })
  const derived =
    /"(knots?|openPlaces?|gaps?|holes?|questions?|earliest|latest|fits?|missing|score|rank|count|total|completeness|range|bounds|because)":/
  return {
    holds: async () => {
      const bodies = await Promise.all(answers)
      holds(bodies.length > 3, 'there were answers to look at')
      for (const body of bodies)
        holds(!derived.test(body), `an answer holds nothing derived: ${derived.exec(body)?.[0]}`)
    },
  }
}
