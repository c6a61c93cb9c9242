import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import type { PhraseKey } from '#words'
import * as door from './at-the-door.ts'
import { holds, same } from './check.ts'
import type { Demo } from './demo-server.ts'
import { Hand } from './hand.ts'
import * as step from './steps.ts'

/** Steps of a clinic's whole day, each done by somebody's own hand and counted. */

/** Somebody new from Herat, invented; what is told of her and by her today. */
export const mahbuba = {
  dari: 'محبوبه تیموری',
  latin: 'Mahbuba Taimuri',
  otherwise: 'Mahbooba Teimouri',
  heard: 'mah-BU-ba',
  wish: 'Helst en kvinde, gerne i telefonen',
  letterFrom: 'Lægerne ved havnen',
  letter: ['Smerter i hele kroppen', 'Kan ikke sove'],
  list: ['Jeg sover ikke om natten', 'Brevene fra kommunen'],
  matters: 'Brevet om min lejlighed',
  ours: 'Blodprøven fra i mandags',
  promise: 'Lis ringer til kommunen om brevet',
  worry: 'Hun har ikke spist siden i går',
  danger: 'Siger, at hun ikke vil vågne mere',
} as const

/** Somebody who is registered in Latin letters alone, as an old paper of his writes him. */
export const senad = { latin: 'Senad Hodžić', cyrillic: 'Сенад Хоџић' } as const

export const interpreter = 'Farida Amiri'

/** What somebody wrote down of a danger: whom was told, what was done, what the patient was told. */
export const seenTo = {
  told: 'Dr. Omar, i telefonen',
  done: 'Lis bliver hos hende, søsteren henter hende',
  said: 'Vi ringer til dig i aften klokken otte',
} as const

export const words = step.danish
export const sheet = (page: Page): Locator => page.locator('dialog[open]')
export const field = (within: Page | Locator, key: PhraseKey): Locator =>
  within.getByLabel(words[key], { exact: true }).first()
export const slip = (within: Page | Locator, said: string): Locator =>
  within.locator('.choice-slip', { hasText: said }).first()
const fold = (within: Page | Locator, key: PhraseKey): Locator =>
  within.locator('summary', { hasText: words[key] }).first()
export const card = (page: Page, name: string): Locator =>
  page.locator('.day-card').filter({ has: page.locator('h3', { hasText: name }) })

/** Everybody's hands of one day, what stood in any window's name or address, and what went wrong on any page. */
export class Day {
  readonly demo: Demo
  readonly browser: Browser
  readonly hands: Hand[] = []
  readonly titles = new Set<string>()
  readonly addresses = new Set<string>()
  private readonly faults: (readonly string[])[] = []

  constructor(browser: Browser, demo: Demo) {
    this.browser = browser
    this.demo = demo
  }

  hand = (page: Page): Hand => {
    const hand = new Hand(page)
    this.hands.push(hand)
    return hand
  }

  /** Watches every window of a device: its names, its addresses, all it asks for. */
  private watch = async (context: BrowserContext, faults: readonly string[]): Promise<void> => {
    this.faults.push(faults)
    await context.exposeBinding('windowSeen', (_, title: string, address: string) => {
      this.titles.add(title)
      this.addresses.add(address)
    })
    await context.addInitScript(() => {
      let last = ''
      const look = () => {
        const now = `${document.title} ${location.href}`
        if (now === last) return
        last = now
        const { windowSeen } = globalThis as unknown as { windowSeen: (title: string, address: string) => void }
        windowSeen(document.title, location.href)
      }
      new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true })
    })
    context.on('request', request => this.addresses.add(request.url()))
  }

  /** Somebody comes to work: one touch at the door. */
  comesToWork = async (who: string): Promise<Hand> => {
    const { context, faults } = await step.device(this.browser)
    await this.watch(context, faults)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: this.demo.address })
    const hand = this.hand(await step.signIn(context, this.demo, who))
    hand.touches++
    return hand
  }

  phone = async (locale: string): Promise<Hand> => {
    const { page, faults } = await door.phoneOf(this.browser, locale)
    await this.watch(page.context(), faults)
    return this.hand(page)
  }

  /** A link that opens in a window of its own. */
  ownWindow = async (hand: Hand, link: Locator): Promise<Hand> => {
    const [page] = await Promise.all([hand.page.context().waitForEvent('page'), hand.touch(link)])
    await page.locator('.own-part').first().waitFor()
    return this.hand(page)
  }

  count = (): { touches: number; letters: number } => ({
    touches: this.hands.reduce((sum, { touches }) => sum + touches, 0),
    letters: this.hands.reduce((sum, { letters }) => sum + letters, 0),
  })

  /** No word of hers and no name stood in the name of a window or in an address, all day. */
  keptQuiet = (log: string): void => {
    const told = [...Object.values(mahbuba), ...Object.values(senad), ...Object.values(seenTo), interpreter].flat()
    const names = [mahbuba.dari, mahbuba.latin, senad.cyrillic].flatMap(name => name.split(' '))
    const seen = [...this.addresses].map(address => decodeURIComponent(address))
    holds(seen.length > 50, 'there were addresses to look through')
    for (const text of [...told, ...names, 'Parwana', 'پروانه']) {
      holds(!seen.some(address => address.includes(text)), `no address holds it: ${text}`)
      holds(!log.includes(text), `no line of the log holds it: ${text}`)
    }
    same([...this.titles].filter(Boolean), ['Tessera'], 'no window was called anything else')
  }

  /** What went wrong on a page, but for what is refused on purpose. */
  wentWrong = (): readonly string[] => this.faults.flat().filter(fault => !/status of 40[13]/.test(fault))
}

const choose = async (hand: Hand, select: Locator, option: string | { label: string }): Promise<void> => {
  hand.touches += 2
  await select.selectOption(option)
}

/** Turns to another window of the same device: what lies behind it stands still. */
export const turnTo = async (hand: Hand): Promise<void> => {
  hand.touches++
  await hand.page.bringToFront()
}

/** From a professional's page home to the clinic's day and its patients. */
export const toClinic = async (hand: Hand): Promise<void> => {
  await hand.touch(hand.page.locator('.staff-name'))
  await hand.page.waitForURL('**/clinic')
  await hand.page.locator('.day-card').first().waitFor()
}

/** Opens a fold and does what lies in it. */
const unfold = async (hand: Hand, within: Page | Locator, key: PhraseKey): Promise<void> =>
  hand.touch(fold(within, key))

/** Registers her: two scripts, the variety of her language, how her name is said, a wish, the letter that came; and goes on. */
export const register = async (hand: Hand): Promise<void> => {
  const { page } = hand
  await hand.touch(step.button(page, 'clinic.new'))
  await hand.type(mahbuba.dari)
  await hand.touch(step.button(sheet(page), 'new.another-name'))
  await hand.type(mahbuba.latin)
  await choose(hand, field(page, 'new.speaks'), 'fa-AF')
  await hand.write(field(page, 'new.dialect'), 'Herati')
  await unfold(hand, sheet(page), 'desk.heard')
  await hand.write(field(page, 'desk.heard-as'), mahbuba.heard)
  await unfold(hand, sheet(page), 'desk.interpreter')
  await hand.write(field(page, 'desk.wish'), mahbuba.wish)
  await unfold(hand, sheet(page), 'new.letter')
  await hand.write(field(page, 'new.letter-from'), mahbuba.letterFrom)
  await hand.write(field(page, 'new.letter-problems'), mahbuba.letter.join('\n'))
  same(await page.locator('.desk-alike').count(), 0, 'nobody here is called so yet')
  await hand.touch(step.button(sheet(page), 'desk.save-and-on'))
  await page.waitForURL('**/desk/*')
  await page.locator('.desk-part').first().waitFor()
}

/** A scanned page is added to the letter and looked at. */
export const addScan = async (hand: Hand): Promise<void> => {
  const { page } = hand
  const letters = page.locator('.desk-part', { has: page.getByRole('heading', { name: words['desk.letters'] }) })
  await letters.getByText(mahbuba.letterFrom).first().waitFor()
  await unfold(hand, letters, 'desk.scan-add')
  const paper = await page.locator('.staff-head').screenshot()
  hand.touches++
  await letters.locator('input[type="file"]').setInputFiles({ name: 'side.png', mimeType: 'image/png', buffer: paper })
  await hand.write(field(letters, 'desk.scan-called'), 'Medicinliste')
  await hand.touch(step.button(letters, 'desk.scan-keep'))
  await hand.touch(step.button(letters, 'desk.scan-look'))
  await page.waitForFunction(() => (document.querySelector<HTMLImageElement>('.desk-scan')?.naturalWidth ?? 0) > 0)
  await hand.touch(step.button(sheet(page), 'do.close'))
}

/** Why she is seen here, and who meets her first and second. */
export const triage = async (hand: Hand): Promise<void> => {
  const { page } = hand
  await unfold(hand, page, 'desk.decide')
  await hand.touch(slip(page, words['desk.decision-seen-here']))
  await hand.write(field(page, 'desk.reason'), 'Smerter og breve hænger måske sammen')
  await choose(hand, field(page, 'desk.first'), 'lis')
  await choose(hand, field(page, 'desk.second'), 'omar')
  await hand.touch(step.button(page, 'desk.triage-keep'))
  await page.getByText(words['desk.first-is'].replace('{$name}', '')).first().waitFor()
}

/** Somebody is about to be registered twice, in other letters: it is him, and these letters stand beside the others now. */
export const foundAcrossScripts = async (hand: Hand): Promise<void> => {
  const { page } = hand
  await hand.touch(step.button(page, 'clinic.new'))
  await hand.type(senad.cyrillic)
  await hand.touch(field(page, 'new.dialect'))
  const alike = page.locator('.desk-alike .desk-slip', { hasText: senad.latin })
  await alike.waitFor()
  await hand.touch(alike.getByRole('link'))
  await page.waitForURL('**/desk/*')
  await hand.touch(step.button(page, 'desk.join'))
  await unfold(hand, page, 'new.another-name')
  await hand.write(field(page, 'new.name'), senad.cyrillic)
  await hand.touch(step.button(page.locator('.desk-part form'), 'do.save'))
  await page.locator('.patient-names', { hasText: senad.cyrillic }).first().waitFor()
}

/** She is found by letters nobody wrote, and comes today; an interpreter is on the telephone. */
export const plan = async (hand: Hand): Promise<void> => {
  const { page } = hand
  await hand.touch(page.locator('[data-do="plan"]'))
  await hand.write(field(sheet(page), 'day.patient'), mahbuba.otherwise)
  await hand.touch(page.locator('.day-found .button', { hasText: mahbuba.latin }))
  await hand.write(field(sheet(page), 'day.at'), '13.15')
  await hand.touch(slip(sheet(page), words['begin.another-interpreter']))
  await hand.write(field(sheet(page), 'begin.interpreter-name'), interpreter)
  await hand.touch(slip(sheet(page), words['mode.by-phone']))
  await hand.write(field(sheet(page), 'day.room'), 'Samtalerum')
  await hand.touch(slip(sheet(page), 'Lis'))
  await hand.touch(step.button(sheet(page), 'day.keep'))
  await sheet(page).waitFor({ state: 'detached' })
  await card(page, mahbuba.latin).getByText(interpreter).first().waitFor()
}

/** Somebody came without an appointment, and is seen; then the doctor is away, and Karen stands in. */
export const walkIn = async (hand: Hand): Promise<void> => {
  const { page } = hand
  await hand.write(page.getByLabel(words['clinic.find']), 'Ilona')
  await page.locator('.patient').nth(1).waitFor({ state: 'detached' })
  await hand.touch(page.locator('.patient', { hasText: 'Ilona' }).locator('.button-main'))
  await hand.touch(page.locator('.begin-now'))
  await page.waitForURL('**/table')
  await page.locator('.action-bar').waitFor()
  await step.addProblem(hand, 'Min hånd sover')
  await step.allKept(page)
  await hand.touch(step.button(page.locator('.rail'), 'table.end'))
  await hand.touch(sheet(page).locator('.button-main').last())
  await hand.touch(page.locator('.lone-sheet .button'))
  await card(page, 'Ilona').getByText(words['day.walk-in']).waitFor()
  await hand.touch(page.locator('.staff-way[href="/people"]'))
  await hand.touch(page.locator('.colleague', { hasText: 'Omar' }).getByRole('button', { name: 'Omar' }))
  const day = await field(sheet(page), 'away.from').inputValue()
  hand.letters += day.length
  await field(sheet(page), 'away.until').fill(day)
  await hand.touch(slip(sheet(page), 'Karen'))
  await hand.touch(step.button(sheet(page), 'away.tell'))
  await sheet(page).locator('.team-list li', { hasText: 'Karen' }).waitFor()
}

/** Her card is made, printed and said; her own telephone is bound by four pictures. */
export const herPhone = async (day: Day, own: Hand, phone: Hand): Promise<void> => {
  const { page } = own
  await own.touch(step.button(page.locator('.own'), 'doors.short'))
  const made = await door.makeCard(page, 'pictures', day.demo.address, 'fa-AF')
  own.touches += 2
  await door.paperKeepsQuiet(page, { names: [mahbuba.latin, mahbuba.dari, 'Mahbuba'], pin: made.pin })
  await own.touch(step.button(sheet(page), 'card.print'))
  await own.touch(step.button(sheet(page), 'card.done'))
  await own.touch(step.button(sheet(page), 'do.close'))
  await phone.page.goto(made.address)
  await phone.page.locator('.pin-pad').waitFor()
  same(new URL(phone.page.url()).hash, '', 'the code is gone from the address')
  await door.touchPin(phone.page, made.pin)
  phone.touches += made.pin.length
  await door.home(phone.page)
}
