import type { Browser, Locator, Page } from 'playwright-core'
import { uuidv7 } from '#record'
import { axeFindsNothing, nothingCutOff, scriptAgreesWithLang } from './access.ts'
import { holds, same, sizes } from './check.ts'
import type { Demo } from './demo-server.ts'
import { danish, device, signIn } from './steps.ts'

/** Steps at the doors: a card from the clinic's screen, the PIN on a phone, links with a code said aloud. */

/** axe finds nothing, scripts agree with their language, nothing is cut off. */
export const looked = async (page: Page, where: string): Promise<void> => {
  await page.waitForTimeout(250)
  await axeFindsNothing(page, where)
  await scriptAgreesWithLang(page, where)
  await nothingCutOff(page, where)
  await largeTargets(page, where)
}

/** Whatever is touched on a phone is at least 48 pixels high and wide. */
export const largeTargets = async (page: Page, where: string): Promise<void> => {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('.my :is(button, a, input:not(.only-heard), summary)')]
      .filter(element => element.checkVisibility())
      .map(element => ({ name: element.className || element.tagName, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 48 || box.width < 48)
      .map(({ name, box }) => `${name} ${box.width}x${box.height}`),
  )
  same(small, [], `targets are large on ${where}`)
}

/** A phone of one's own, set to a language. */
export const phoneOf = async (browser: Browser, locale: string): Promise<{ page: Page; faults: string[] }> => {
  const context = await browser.newContext({ viewport: sizes.phone, locale, reducedMotion: 'reduce', hasTouch: true })
  context.setDefaultTimeout(20_000)
  const faults: string[] = []
  context.on('weberror', error => faults.push(error.error().message))
  context.on('console', message => {
    if (message.type() === 'error') faults.push(message.text())
  })
  return { page: await context.newPage(), faults }
}

/** Somebody looks into the record from an own page. */
export const looksIn = async (browser: Browser, demo: Demo, who: string, patient: string): Promise<Page> => {
  const page = await signIn((await device(browser)).context, demo, who)
  await page.goto(`${demo.address}/own/${patient}`)
  await page.locator('.own-part').first().waitFor()
  return page
}

/** What somebody at the screen hears and holds: the four to be touched, and the paper. */
export interface Card {
  readonly pin: readonly string[]
  readonly address: string
}

const row = (page: Page, patient: string): Locator => page.locator('.patients .patient', { hasText: patient })

/** Opens the ways in from the patient's row. */
export const openWaysIn = async (page: Page, patient: string): Promise<Locator> => {
  await row(page, patient).getByRole('button', { name: danish['doors.short'] }).click()
  await page.locator('.door-state').waitFor()
  return page.locator('.sheet')
}

/** What stands of the card on the clinic's screen. */
export const cardIs = (page: Page, state: string): Promise<void> =>
  page.locator(`.door-state[data-card="${state}"]`).waitFor()

/** Makes a card in the sheet that is open. The PIN is read from the screen, as somebody would say it aloud. */
export const makeCard = async (
  page: Page,
  of: 'pictures' | 'digits',
  clinic: string,
  language: string,
): Promise<Card> => {
  await page.getByLabel(danish[`card.${of}`], { exact: true }).check()
  await page.locator('.door-part form .door-do').click()
  await page.locator('.door-pin').waitFor()
  const pin = await page
    .locator('.door-pin li')
    .evaluateAll(signs =>
      signs.map(
        sign => sign.querySelector('use')?.getAttribute('href')?.split('#')[1] ?? sign.textContent?.trim() ?? '',
      ),
    )
  const code = (await paperOf(page)).match(/[A-Z2-9]{4}(?:-[A-Z2-9]{4}){6}/)?.[0] ?? ''
  return { pin, address: `${clinic}/my#${code}.${language}.${of}` }
}

/** All words on the paper, as it is printed. */
export const paperOf = (page: Page): Promise<string> =>
  page.locator('.card-paper').evaluate(paper => paper.textContent ?? '')

/** Nothing on the paper says whose it is, what kind of place it is from, or what is said aloud. */
export const paperKeepsQuiet = async (
  page: Page,
  { names, pin }: { names: readonly string[]; pin: readonly string[] },
) => {
  await page.emulateMedia({ media: 'print' })
  const seen = await page.evaluate(() => document.body.innerText)
  const pictures = await page.locator('.card-paper use').count()
  holds(await page.locator('.card-paper .door-qr').isVisible(), 'the square is on the paper')
  await page.emulateMedia({ media: 'screen' })
  holds(!names.some(name => seen.includes(name)), 'no name is on the paper')
  holds(
    !/klinik|clinic|عيادة|patient|مريض|sundhed|health|صحة|læge|tolk|مترجم/i.test(seen),
    'no word says what kind of place it is',
  )
  same(pictures, 0, 'no picture of the PIN is on the paper')
  holds(!seen.includes(pin.join('')) && !seen.includes(pin.join(' ')), 'the PIN is not on the paper')
}

/** The key for one sign of a PIN. Digits stand in their places whatever they look like. */
const key = (page: Page, sign: string): Locator =>
  /^\d$/.test(sign)
    ? page.locator('.pin-key').nth((Number(sign) + 9) % 10)
    : page.locator('.pin-key', { has: page.locator(`use[href$="#${sign}"]`) })

export const touchPin = async (page: Page, pin: readonly string[]): Promise<void> => {
  for (const sign of pin) await key(page, sign).click()
}

/** A PIN that is not this one. */
export const another = (pin: readonly string[]): string[] => {
  const others = /^\d$/.test(pin[0] ?? '') ? ['3', '8'] : ['city', 'farm']
  const wrong = [others[0]!, others[1]!, others[0]!, others[1]!]
  return wrong.join() === pin.join() ? wrong.toReversed() : wrong
}

/** Touches a wrong PIN and waits for the calm words. */
export const touchWrong = async (page: Page, pin: readonly string[]): Promise<void> => {
  const answered = page.waitForResponse(response => /\/api\/my\/(open|bind)$/.test(response.url()))
  await touchPin(page, another(pin))
  same((await answered).status(), 403, 'a wrong PIN opens nothing')
  await page.locator('.pin-words .my-said:not(:empty)').waitFor()
}

export const home = (page: Page): Promise<void> => page.locator('.my-more').waitFor()

/** The ways at the foot: back, undo, a person to ask. */
export const foot = (page: Page, way: 'back' | 'undo' | 'ask'): Locator =>
  page.locator('.my-foot-way').nth(['back', 'undo', 'ask'].indexOf(way))

/** The link and the code said aloud that stand on the clinic's screen. */
export const linkSaid = async (page: Page): Promise<{ link: string; spoken: string }> => {
  await page.locator('.door-spoken').waitFor()
  return {
    link: await page.locator('.door-once .door-link input').inputValue(),
    spoken: (await page.locator('.door-spoken').innerText()).trim(),
  }
}

export const say = async (page: Page, spoken: string): Promise<void> => {
  await page.locator('.spoken-field input').fill(spoken)
  await page.locator('form .button-main').click()
}

/** An entry as a hand of the clinic writes it. */
const entryOf = ({ teller, by, kind, body, layer = 'table', patient = 'samira' }: Told) => ({
  id: uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
  clinic: 'invented',
  patient,
  kind,
  layer,
  source: {
    teller,
    listeners: teller === by ? [] : [by],
    toldOn: new Date().toISOString().slice(0, 10),
    language: 'da',
    mode: 'in-the-room',
    originalKept: 'nothing',
    byHandOf: by,
    saidBack: 'agreed',
  },
  body,
})

interface Told {
  readonly teller: string
  readonly by: string
  readonly kind: string
  readonly body: object
  readonly layer?: string
  readonly patient?: string
}

const send = (page: Page, path: string, body: object): Promise<void> =>
  page.evaluate(
    async ({ to, what }) => {
      const answer = await fetch(to, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(what),
      })
      const text = await answer.text()
      if (!answer.ok || text.includes('"refused"')) throw new Error(`${answer.status} ${text}`)
    },
    { to: path, what: body },
  )

/** Lis begins a visit, from a clinic page; gives it. */
export const beginVisit = async (page: Page, patient: string, body: object): Promise<string> => {
  const entry = entryOf({ teller: 'lis', by: 'lis', kind: 'visit.opened', body, patient })
  await send(page, `/api/patients/${patient}/table`, { entry })
  return entry.id
}

/** Lis lays the table for Samira with an interpreter by phone; gives the visit. */
export const layTableWithInterpreter = async (page: Page, demo: Demo): Promise<string> => {
  const here = [
    { person: 'samira', role: 'patient', mode: 'in-the-room' },
    { person: 'lis', role: 'professional', mode: 'in-the-room', name: 'Nurse Lis' },
    { person: 'nadia', role: 'interpreter', mode: 'by-phone', name: 'Nadia Haddad', age: 'grown-up' },
  ]
  const visit = await beginVisit(page, 'samira', { here, languages: { patient: 'ar', clinic: 'da' } })
  await page.goto(`${demo.address}/table`)
  await page.locator('.action-bar').waitFor()
  return visit
}

/** What the patient decides at the table, by Lis's hand. */
export const decidedAtTable = async (page: Page, kind: string, body: object, patient = 'samira'): Promise<void> => {
  const entry = entryOf({ teller: patient, by: 'lis', kind, body, patient })
  await send(page, '/api/table/entries', { entries: [entry] })
}

/** Ends the visit from the table. */
export const endVisit = async (page: Page): Promise<void> => {
  await page.locator('.rail').getByRole('button', { name: danish['table.end'] }).click()
  await page.locator('.sheet .button-main').last().click()
  await page.locator('.lone-sheet').waitFor()
}
