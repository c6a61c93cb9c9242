import type { Page } from 'playwright-core'
import { opening } from '#visit/urgent'
import { languageFor, type PhraseKey } from '#words'
import { axeFindsNothing, nothingCutOff, scriptAgreesWithLang } from './access.ts'
import { holds, picture, same, sizes } from './check.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'
import { danish } from './steps.ts'

const TAG = 'ti'
const tigrinya = (await languageFor(TAG, 'table')).phrases
/** Gone through and recorded; one is gone through and not recorded, one is neither. */
const whole: readonly PhraseKey[] = [
  ...opening,
  'urgent.yes',
  'urgent.no',
  'urgent.pain',
  'urgent.where',
  'urgent.how-much',
  'urgent.safe',
  'urgent.hospital',
  'urgent.new-day',
  'body.belly',
]
const unheard: PhraseKey = 'urgent.fever'

/** A tone of a second, as a browser records it: no voice of anybody. */
const invented = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const context = new AudioContext()
    await context.resume()
    const tone = context.createOscillator()
    const loud = context.createGain()
    loud.gain.value = 0.6
    const stream = context.createMediaStreamDestination()
    tone.connect(loud).connect(stream)
    tone.start()
    const recorder = new MediaRecorder(stream.stream, { mimeType: 'audio/webm;codecs=opus' })
    const parts: Blob[] = []
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
    const ended = new Promise(done => recorder.addEventListener('stop', done))
    recorder.start()
    await new Promise(done => setTimeout(done, 1200))
    recorder.stop()
    await ended
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer())
    return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
  })

/** A member of staff who speaks the language goes through phrases as they stand, and says them aloud, by the clinic's own door. */
const record = async (page: Page): Promise<number[]> =>
  page.evaluate(
    async ({ tag, whole, unheard, sound }) => {
      const send = (path: string, body: object) =>
        fetch(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
      const status = [(await send('/api/own/speaks', { speaks: [tag] })).status]
      const listed = (await (await fetch(`/api/reviews/${tag}`)).json()) as {
        phrases: { key: string; source: string; shipped: string }[]
      }
      const reviews = listed.phrases
        .filter(({ key }) => whole.includes(key) || key === unheard)
        .map(({ key, source, shipped }) => ({ key, source, shipped, text: shipped }))
      status.push((await send(`/api/reviews/${tag}`, { reviews })).status)
      for (const { key, text } of reviews)
        if (key !== unheard) {
          const clip = { key, text, spoken: 'by-somebody-who-speaks-it', sound }
          status.push((await send(`/api/reviews/${tag}/clips`, clip)).status)
        }
      return [...new Set(status)]
    },
    { tag: TAG, whole: [...whole] as string[], unheard, sound: await invented(page) },
  )

const screen = (page: Page) => page.locator('.urgent-screen')
const doing = (page: Page, what: string) => page.locator(`[data-do="${what}"]`).last()
const choose = async (page: Page, phrase: string): Promise<void> => {
  if (await screen(page).locator('.urgent-phrase').count())
    await step.button(screen(page), 'no-interpreter.another').click()
  await screen(page).locator(`[data-choose="${phrase}"]`).click()
  await screen(page).locator(`[data-phrase="${phrase}"]`).waitFor()
}
const look = async (page: Page, name: string): Promise<void> => {
  await picture(page, name)
  await axeFindsNothing(page, name)
  await scriptAgreesWithLang(page, name)
  await nothingCutOff(page, name)
}
const kept = (page: Page, patient: string, kind: string): Promise<{ layer: string; body: unknown; source: object }[]> =>
  page.evaluate(
    async ([patient, kind]) => {
      const answer = await fetch(`/api/patients/${patient}/entries?after=0`)
      const { entries } = (await answer.json()) as {
        entries: { kind: string; layer: string; body: unknown; source: object }[]
      }
      return entries.filter(entry => entry.kind === kind)
    },
    [patient, kind] as const,
  )

const urgent: Journey = {
  title:
    'No interpreter today: nothing is recorded in Tigrinya, so nothing is asked and a new day is planned; once a nurse has recorded some of it, three phrases are asked by pointing and one answer opens the sheet for danger',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const selam = page.locator('.patient', { hasText: 'Selam' })
    await selam.locator('[data-do="no-interpreter"]').click()
    await page.waitForURL('**/no-interpreter/*')
    const patient = page.url().split('/').at(-1)!
    await page.locator('.no-interpreter').waitFor()

    // First of all, somebody by phone; nothing begins by itself.
    same(await page.locator('[data-do="show"], [data-do="board"]').count(), 0, 'the phone comes first')
    await picture(page, 'no-interpreter-first')
    await doing(page, 'name').click()
    await page.locator('dialog[open] .begin-now').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    same(
      (await kept(page, patient, 'visit.opened')).length,
      (await kept(page, patient, 'visit.closed')).length,
      'no visit was begun',
    )

    // Nothing is recorded: it is said, and no phrase is there, drafts being drafts.
    await doing(page, 'tried').click()
    await page.locator('[data-nothing]').waitFor()
    same(await doing(page, 'show').count(), 0, 'there is nothing to show')
    holds(await page.locator('a[href="/translate"]').first().isVisible(), 'it is said who can change that')
    await look(page, 'no-interpreter-nothing')
    const whatShows = await page.locator('body').innerText()
    holds(!/[\u1200-\u137f]{4,}.*[\u1200-\u137f]{12,}/.test(whatShows), 'no draft in Tigrinya stands anywhere')

    // Pictures alone, without words.
    await doing(page, 'board').click()
    await screen(page).locator('.body-figure').first().waitFor()
    await screen(page).locator('.body-figure[data-of="front"] [data-part="belly"] .body-reach').click()
    await screen(page).locator('[data-level="3"]').click()
    await look(page, 'no-interpreter-board')
    same(await screen(page).locator('.urgent-leaf').innerText(), '', 'the board carries no words')
    await doing(page, 'leave').click()

    // A new day.
    await doing(page, 'rebook').click()
    const sheet = page.locator('dialog.sheet[open]')
    same(
      await sheet
        .locator('textarea, input')
        .evaluateAll(all => all.some(one => (one as HTMLInputElement).value.includes('tigrinya'))),
      true,
      'the language is filled in',
    )
    await sheet.getByLabel(danish['day.at']).fill('10:30')
    await sheet.locator('.begin-now').click()
    await screen(page).locator('.new-day').waitFor()
    await look(page, 'no-interpreter-new-day')
    holds(
      !(await screen(page).innerText()).includes(tigrinya['urgent.new-day']),
      'the sentence is a draft: it is not there',
    )
    const paper = await page.pdf({ preferCSSPageSize: true })
    same(step.sheets(paper), 1, 'the day takes one sheet')
    await doing(page, 'leave').click()
    same((await kept(page, patient, 'visit.appointment-made')).length, 1, 'the appointment is made')

    // Somebody who speaks it goes through some of the phrases and records them.
    same(await record(page), [200], 'reviewed and recorded')
    await page.reload()
    await doing(page, 'tried').click()
    await doing(page, 'show').click()
    for (const phrase of opening) {
      await screen(page).locator(`[data-phrase="${phrase}"]`).waitFor()
      holds((await screen(page).innerText()).includes(tigrinya[phrase]), 'one of the four that come first')
      same(await screen(page).locator('[data-choose]').count(), 0, 'nothing can be asked before them')
      await doing(page, 'next').click()
    }
    same(await screen(page).locator(`[data-choose="${unheard}"]`).count(), 0, 'what was not recorded is not there')
    same(await screen(page).locator('[data-choose]').count(), 6, 'what was recorded is')
    await look(page, 'no-interpreter-choosing')
    await choose(page, 'urgent.pain')
    const clips: number[] = []
    page.on('response', answer => answer.url().includes('/api/clips/') && clips.push(answer.status()))
    await screen(page).locator('.urgent-sound').click()
    await screen(page).locator('.urgent-sound[aria-pressed="true"]').waitFor()
    same(clips, [200], 'it is heard, after a touch')
    await screen(page).locator('[data-answer="yes"]').click()
    await look(page, 'no-interpreter-asked')
    same(
      await screen(page)
        .innerText()
        .then(text => text.includes('Selam')),
      false,
      'nothing of the staff shows',
    )
    await choose(page, 'urgent.where')
    await screen(page).locator('.body-figure[data-of="front"] [data-part="belly"] .body-reach').click()
    await screen(page).locator('.body-figure[data-of="behind"] [data-part="back"] .body-reach').click()
    await screen(page).locator('.body-named', { hasText: tigrinya['body.belly'] }).waitFor()
    await look(page, 'no-interpreter-body')
    await page.setViewportSize(sizes.phone)
    await picture(page, 'no-interpreter-body-phone')
    await nothingCutOff(page, 'the body on a phone')
    await page.setViewportSize(sizes.table)
    await choose(page, 'urgent.safe')
    await screen(page).locator('[data-answer="yes"]').click()

    // Danger: the sheet is there at once, and what was answered is kept.
    await screen(page).waitFor({ state: 'detached' })
    await sheet.getByText(danish['danger.what']).waitFor()
    await picture(page, 'no-interpreter-danger')
    await step.button(sheet, 'danger.open').click()
    await step.button(sheet, 'do.close').last().click()
    await step.allKept(page)
    same((await kept(page, patient, 'plan.danger-raised')).length, 1, 'a task for today is opened')
    const [asked] = await kept(page, patient, 'visit.asked-without-interpreter')
    if (!asked) throw new Error('what was asked is not kept')
    same(asked.layer, 'working', 'it is the team’s')
    same((asked.source as { teller: string }).teller, 'lis', 'and the professional’s own')
    same(
      (asked.body as { asked: object[] }).asked.slice(opening.length),
      [
        { phrase: 'urgent.pain', answer: 'yes' },
        { phrase: 'urgent.where', answer: 'pointed', parts: ['belly', 'back'] },
        { phrase: 'urgent.safe', answer: 'yes' },
      ],
      'what was pointed at',
    )
    await page.locator('.asked-without', { hasText: 'uden tolk' }).waitFor()
    await look(page, 'no-interpreter-kept')
    await page.goto(`${demo.address}/own/${patient}`)
    await page.locator('.asked-without [data-asked="urgent.where"]', { hasText: danish['body.belly'] }).waitFor()

    // Never at the table.
    await page.goto(`${demo.address}/clinic`)
    await page.locator('.patient', { hasText: 'Selam' }).locator('.button-main').click()
    await page.locator('.begin-now').click()
    await page.waitForURL('**/table')
    await page.locator('.action-bar').waitFor()
    const sent = await page.evaluate(() => fetch('/api/table/entries').then(answer => answer.text()))
    same(
      ['urgent.', 'asked-without'].filter(word => sent.includes(word)),
      [],
      'the table is sent nothing of it',
    )
    same(faults, [], 'nothing went wrong in silence')
  },
}

export const journeys: readonly Journey[] = [urgent]
