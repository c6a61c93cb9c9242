import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { keepingDevice } from './browser.ts'
import { holds, picture, same } from './check.ts'
import type { Demo } from './demo-server.ts'
import { Hand } from './hand.ts'
import type { Journey } from './main.ts'
import { countPlayed, playedOn, tellAloud } from './speaking.ts'
import * as step from './steps.ts'
import { bytesIn } from './traces.ts'
import { hearing } from './voice.ts'

const { danish } = step
const PIN = '4817'
const microphone = hearing('a-tone')
const PROBLEMS = ['smerte-fortalt-i-kælderen', 'brev-fortalt-i-kælderen'] as const
const PIECE = 'stykke-fortalt-i-kælderen'
/** What a network that is cut says on the console, and nothing else may. */
const isOfTheCut = (fault: string): boolean => /net::ERR_|Failed to load resource/.test(fault)

interface Entry {
  readonly id: string
  readonly patient: string
  readonly kind: string
  readonly source: { readonly teller: string; readonly byHandOf: string }
  readonly body: { readonly visit?: string; readonly ended?: object; readonly said?: { readonly voice?: string } }
}

/** What is recorded is held where the journey can look at it, before the page begins. */
const listenToRecorder = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const parts: Blob[] = []
    Object.assign(globalThis, { recorded: parts })
    const start = MediaRecorder.prototype.start
    MediaRecorder.prototype.start = function (this: MediaRecorder, ...often) {
      this.addEventListener('dataavailable', ({ data }) => parts.push(data))
      return start.apply(this, often)
    }
  })

/** Bytes from the middle of what was recorded on this page. */
const bytesRecorded = async (page: Page): Promise<Buffer> => {
  const base64 = await page.evaluate(async () => {
    const { recorded } = globalThis as unknown as { recorded: Blob[] }
    const bytes = new Uint8Array(await new Blob(recorded).arrayBuffer())
    const middle = bytes.subarray(bytes.length >> 1, (bytes.length >> 1) + 24)
    return btoa(String.fromCharCode(...middle))
  })
  return Buffer.from(base64, 'base64')
}

/** A piece told by voice alone. */
const tellPieceAloud = async (hand: Hand): Promise<void> => {
  const { page } = hand
  await hand.touch(step.button(page.locator('.action-bar'), 'story.piece-new'))
  await tellAloud(hand, page.locator('.tray'))
  await hand.touch(step.button(page.locator('.tray-foot'), 'do.save'))
  await page.locator('.piece-in-words .by-voice').waitFor({ state: 'attached' })
}

/** Whoever reads the record elsewhere hears it by touch. */
const heardElsewhere = async (browser: Browser, demo: Demo, patient: string): Promise<void> => {
  const { context } = await step.device(browser)
  const page = await step.signIn(context, demo)
  await countPlayed(page)
  await page.goto(`${demo.address}/own/${patient}`)
  const voices = page.locator('.own-voices .own-slip')
  await voices.first().waitFor()
  same([await voices.count(), await playedOn(page)], [1, 0], 'it stands there once, and does not sound by itself')
  await voices.getByRole('button', { name: danish['voice-in.hear'] }).click()
  await page.locator('.own-voices [aria-pressed="true"]').waitFor()
  same(await playedOn(page), 1, 'it is heard from the record')
}

/** Signed in, with a pocket that a PIN opens, today's patients fetched. */
const carrying = async (context: BrowserContext, demo: Demo): Promise<Page> => {
  const page = await step.signIn(context, demo)
  await page.goto(`${demo.address}/devices`)
  const part = page.locator('.along-part')
  await part.locator('#along-pin').check()
  await part.getByLabel(danish['carrying.pin-new']).fill(PIN)
  await part.getByLabel(danish['carrying.pin-again']).fill(PIN)
  await part.getByRole('button', { name: danish['carrying.give'] }).click()
  await part.getByText(danish['carrying.given']).waitFor()
  await page.goto(`${demo.address}/along`)
  await open(page)
  await page.locator('.along-works[data-here]').waitFor({ timeout: 60_000 })
  return page
}

const open = async (page: Page): Promise<void> => {
  // Without a network a page that begins knows nobody's language.
  const card = page.locator('.along-card').first()
  // The page may begin anew under the hand that types: locked is locked.
  for (let nth = 0; nth < 4 && !(await card.isVisible()); nth++) {
    await page.locator('.along-door input').fill(PIN)
    await page.locator('.along-door button').click()
    await card.waitFor({ timeout: 5000 }).catch(() => undefined)
  }
  await card.waitFor()
  await page.getByRole('button', { name: danish['carrying.fetch'] }).waitFor()
}

const locked = (page: Page): Promise<void> => page.locator('.along-door').waitFor()

const layHere = async (hand: Hand, patient: string): Promise<void> => {
  const { page } = hand
  await hand.touch(page.locator('.along-card', { hasText: patient }))
  await page.locator('.own').waitFor()
  await hand.touch(page.locator('.along-lay'))
  await page.locator('.begin-now').waitFor()
  await picture(page, 'visit-along-who')
  // Where somebody interprets, the age is asked.
  const grownUp = page.getByText(danish['day.age-grown-up'], { exact: true })
  if (await grownUp.isVisible()) await hand.touch(grownUp)
  await hand.touch(page.locator('.begin-now'))
  await page.locator('.action-bar').waitFor()
}

const endVisit = async (hand: Hand): Promise<void> => {
  await hand.touch(step.button(hand.page.locator('.rail'), 'table.end'))
  await hand.page.locator('.sheet .button-main').click()
}

const recordOf = (page: Page, name: string): Promise<Entry[]> =>
  page.evaluate(async called => {
    const { entries: cards } = (await (await fetch('/api/patients')).json()) as { entries: Entry[] }
    const { patient } = cards.find(entry => JSON.stringify(entry).includes(called))!
    const all: Entry[] = []
    for (let after = 0, more = true; more;) {
      const answer = await fetch(`/api/patients/${patient}/entries?after=${after}`)
      const read = (await answer.json()) as { entries: Entry[]; upTo: number; more: boolean }
      all.push(...read.entries)
      after = read.upTo
      more = read.more
    }
    return all
  }, name)

const inTheCellar: Journey = {
  title:
    'A home visit in a cellar (rtl): begun, told in words and by voice, agreed and ended without a network on an own device; afterwards all of it is in the record once, told by the patient, the voice is heard from there, and nothing is on the disk to read',
  minutes: 4,
  flags: microphone,
  walk: async (browser, demo) => {
    const folder = mkdtempSync(join(tmpdir(), 'tessera-visit-along-'))
    const context = await keepingDevice(browser, folder, microphone)
    await listenToRecorder(context)
    const faults: string[] = []
    context.on('weberror', error => faults.push(error.error().message))
    const words = [...PROBLEMS, PIECE]
    let voice: Buffer = Buffer.alloc(0)
    try {
      const page = await carrying(context, demo)
      const hand = new Hand(page)
      await context.setOffline(true)
      await layHere(hand, 'Samira')
      same(await page.evaluate(() => document.documentElement.dir), 'rtl', 'the page runs from right to left')
      for (const problem of PROBLEMS) await step.addProblem(hand, problem)
      await picture(page, 'visit-along-list-rtl')
      await hand.touch(step.button(page.locator('.action-bar'), 'matters.agree'))
      await step.toStory(hand)
      await step.tellPiece(hand, 'picture.home', PIECE)
      await tellPieceAloud(hand)
      voice = await bytesRecorded(page)
      same(voice.length, 24, 'there was a voice')
      await picture(page, 'visit-along-story-rtl')
      holds((await page.locator('.along-card, .own, .along-back').count()) === 0, 'nobody else’s papers are on it')
      await step.tableKeepsQuiet(page)
      await hand.touch(page.locator('.along-leave'))
      await picture(page, 'visit-along-leave-rtl')
      await page.keyboard.press('Escape')
      same(bytesIn(folder, [...words, voice]), [], 'no file of this browser holds a word of it, or its sound')
      await endVisit(hand)
      await locked(page)
      for (const word of words) holds(!(await page.content()).includes(word), 'locked, the page shows nothing of it')
      await picture(page, 'visit-along-locked')
      await context.setOffline(false)
      await open(page)
      await page.getByText(danish['carrying.take-up']).waitFor({ state: 'detached' })
      const record = await recordOf(page, 'Samira')
      const visit = record.findLast(({ kind }) => kind === 'visit.opened')!
      const from = record.slice(record.indexOf(visit))
      const until = from.findIndex(({ kind, body }) => kind === 'visit.closed' && body.visit === visit.id)
      holds(until > 0, 'the visit was opened and closed in the record')
      holds(from[until]!.body.ended !== undefined, 'it says when it ended: the day has its minutes')
      const told = from.slice(0, until + 1)
      for (const word of words) {
        const found = record.filter(entry => JSON.stringify(entry.body).includes(word))
        same(found.length, 1, `it is in the record once: ${word}`)
        holds(told.includes(found[0]!), 'at that visit')
        same(found[0]!.source.teller, visit.patient, 'told by the patient')
        same(found[0]!.source.byHandOf, visit.source.byHandOf, 'by the hand of who began the visit')
      }
      holds(
        told.some(({ kind }) => kind === 'visit.list-agreed'),
        'the list was agreed at it',
      )
      same(told.filter(({ body }) => body.said?.voice).length, 1, 'what was told by voice is in the record once')
      await heardElsewhere(browser, demo, visit.patient)
      same(
        faults.filter(fault => !isOfTheCut(fault)),
        [],
        'nothing went wrong in silence',
      )
      return `${hand.touches} touches, ${hand.letters} letters`
    } finally {
      await context.close()
      const left = bytesIn(folder, voice.length > 0 ? [...words, voice] : words)
      rmSync(folder, { recursive: true, force: true })
      same(left, [], 'after it was closed neither')
    }
  },
}

const takenUp: Journey = {
  title:
    'With a network a visit on an own device joins at once (ltr); left in the middle it is locked, and taken up again from its card',
  minutes: 4,
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await carrying(context, demo)
    const hand = new Hand(page)
    const name = (await page.locator('.along-card strong').allInnerTexts()).find(one => /^[a-zæøå. -]+$/i.test(one))!
    const called = name.trim()
    await layHere(hand, called)
    await step.addProblem(hand, PROBLEMS[0])
    await step.allKept(page)
    await picture(page, 'visit-along-list')
    const joined = await recordOf(page, called)
    holds(
      joined.some(({ body }) => JSON.stringify(body).includes(PROBLEMS[0])),
      'it is in the record at once',
    )
    await context.setOffline(true)
    await step.addProblem(hand, PROBLEMS[1])
    await hand.touch(page.locator('.along-leave'))
    await picture(page, 'visit-along-leave')
    await hand.touch(page.locator('.sheet .button-main'))
    await locked(page)
    await context.setOffline(false)
    await open(page)
    await picture(page, 'visit-along-cards')
    await hand.touch(page.locator('li', { hasText: called }).locator('.along-take-up'))
    await page.locator('.problem', { hasText: PROBLEMS[1] }).waitFor()
    await page.locator('.problem', { hasText: PROBLEMS[0] }).waitFor()
    await endVisit(hand)
    await page.locator('.lone-sheet').waitFor()
    await picture(page, 'visit-along-ended')
    await locked(page)
    const record = await recordOf(page, called)
    for (const word of PROBLEMS)
      same(record.filter(({ body }) => JSON.stringify(body).includes(word)).length, 1, 'each is in the record once')
    const visits = record.filter(({ kind, body }) => kind === 'visit.opened' && 'began' in body)
    same(visits.length, 1, 'one visit was begun')
    holds(
      record.some(({ kind, body }) => kind === 'visit.closed' && body.visit === visits[0]!.id),
      'and it is closed',
    )
    same(
      faults.filter(fault => !isOfTheCut(fault)),
      [],
      'nothing went wrong in silence',
    )
  },
}

export const journeys: readonly Journey[] = [inTheCellar, takenUp]
