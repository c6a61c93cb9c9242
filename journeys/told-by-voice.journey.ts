import type { BrowserContext, Page } from 'playwright-core'
import type { Entry } from '#record'
import { axeFindsNothing, mirrorsExactly, nothingCutOff, scriptAgreesWithLang } from './access.ts'
import { holds, picture, same, sizes } from './check.ts'
import { Hand } from './hand.ts'
import type { Journey } from './main.ts'
import { speak } from './speaking.ts'
import * as step from './steps.ts'
import { filesWithBytes, hearing, refusing } from './voice.ts'

type Within = ReturnType<Page['locator']>
type Sent = Pick<Entry, 'kind' | 'source'> & { readonly body: Record<string, unknown> }

const form = (page: Page): Within => page.locator('.telling-form, .tray').first()

/** What goes to the desk, and what the page plays: an instrument of the journey, put there before the page begins. */
const listening = async (context: BrowserContext) => {
  await context.addInitScript(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    const play = HTMLMediaElement.prototype.play
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      heard.push('played')
      return play.call(this)
    }
  })
  const files: string[] = []
  const elsewhere: string[] = []
  const sent: Sent[] = []
  context.on('request', request => {
    const url = new URL(request.url())
    if (!['localhost', '127.0.0.1'].includes(url.hostname) && !/^(blob|data):/.test(url.protocol))
      elsewhere.push(request.url())
    if (request.method() !== 'POST') return
    if (url.pathname.startsWith('/api/table/files')) files.push(url.pathname)
    if (url.pathname === '/api/table/entries') sent.push(...(request.postDataJSON() as { entries: Sent[] }).entries)
  })
  return { files, sent, elsewhere }
}
const played = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.length)

/** A look at a screen with the eyes of those who see little, hear the page, or read from the other side. */
const look = async (page: Page, name: string): Promise<void> => {
  await picture(page, name)
  await axeFindsNothing(page, name)
  await scriptAgreesWithLang(page, name)
  await nothingCutOff(page, name)
  const small = await page.evaluate(
    () =>
      [...document.querySelectorAll('.with-said :is(button, label.button), .told-with button')]
        .filter(one => one.checkVisibility())
        .map(one => one.getBoundingClientRect())
        .filter(({ width, height }) => width < 47.5 || height < 47.5).length,
  )
  same(small, 0, `targets are at least 48 px: ${name}`)
}

/** Nothing is recorded before the yes of this very time, nothing sounds without a touch, nothing is sent before it is kept. */
const askedEachTime = async (hand: Hand, heard: Awaited<ReturnType<typeof listening>>, dir: string): Promise<void> => {
  const { page } = hand
  const within = form(page)
  await hand.touch(step.button(within, 'voice-in.tell'))
  await within.locator('.voice-asking').waitFor()
  same(
    await within.locator('.voice-answers [aria-pressed="true"], .voice-answers :focus').count(),
    0,
    'neither is chosen beforehand',
  )
  const [yes, no] = await within.locator('.voice-answers button').evaluateAll(all =>
    all.map(one => {
      const { width, height } = one.getBoundingClientRect()
      return [Math.round(width), Math.round(height), one.querySelectorAll('svg').length]
    }),
  )
  same(yes, no, 'yes and no are as large as each other, each with its picture')
  const spoken = await within
    .locator('.voice-asking [lang]')
    .evaluateAll(all => [...new Set(all.map(one => (one as HTMLElement).lang))])
  if (dir === 'rtl')
    same(spoken, ['da'], 'what nobody reviewed in Arabic is asked in the clinic’s language, and said aloud')
  await look(page, `voice-ask-${dir}`)
  await page.waitForTimeout(300)
  same(await within.locator('.voice-ring').count(), 0, 'nothing is recorded while it is asked')
  await hand.touch(step.button(within, 'voice-in.no'))
  await step.button(within, 'voice-in.tell').waitFor()
  await speak(hand, within)
  await step.button(within, 'voice-in.listen').waitFor()
  await hand.touch(step.button(within, 'voice-in.once-more'))
  await within.locator('.voice-asking').waitFor()
  same(await within.locator('.voice-ring').count(), 0, 'the yes of before counts for nothing: it is asked again')
  await hand.touch(step.button(within, 'voice-in.yes'))
  await within.locator('.voice-ring').waitFor()
  await page.waitForTimeout(1200)
  await look(page, `voice-speak-${dir}`)
  await page.waitForTimeout(1200)
  await hand.touch(step.button(within, 'voice-in.done'))
  await step.button(within, 'voice-in.listen').waitFor()
  await look(page, `voice-keep-${dir}`)
  same(await played(page), 0, 'nothing sounds by itself')
  await hand.touch(step.button(within, 'voice-in.listen'))
  await step.button(within, 'hear.stop').waitFor()
  same(await played(page), 1, 'it sounds after a touch')
  await hand.touch(step.button(within, 'voice-in.keep'))
  await within.getByText(step.danish['voice-in.kept']).waitFor()
  await page.waitForTimeout(300)
  same(heard.files, [], 'and goes nowhere until what is told is kept')
}

/** The bytes of a recording from its middle, as the desk gives them to this table. */
const bytesOf = async (page: Page, voice: string): Promise<Buffer> => {
  const base64 = await page.evaluate(async id => {
    const bytes = new Uint8Array(await (await fetch(`/api/table/files/${id}`)).arrayBuffer())
    const middle = bytes.subarray(bytes.length >> 1, (bytes.length >> 1) + 24)
    return btoa(String.fromCharCode(...middle))
  }, voice)
  return Buffer.from(base64, 'base64')
}

const whole = (patient: string, dir: 'ltr' | 'rtl', size: keyof typeof sizes): Journey => ({
  title: `By voice alone (${dir}, ${size}): a problem and a piece are told aloud after a yes each time, heard again by touch, written down by the interpreter, and gone when unsaid`,
  flags: hearing('a-tone'),
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser, { size })
    const heard = await listening(context)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await begin(hand, patient, demo.address)
    const title = await page.title()

    await hand.touch(step.button(page.locator('.action-bar'), 'matters.add'))
    await askedEachTime(hand, heard, dir)
    await hand.touch(step.button(form(page), 'do.save'))
    const problem = page.locator('.problem').filter({ has: page.locator('.voice-heard') })
    await problem.waitFor()
    same(await problem.locator('.by-voice').count(), 1, 'nobody has written it down yet')
    await step.allKept(page)
    same(heard.files, ['/api/table/files'], 'the recording went once, with what was told')
    const told = heard.sent.find(({ kind }) => kind === 'visit.problem-told')
    const { voice } = told!.body['said'] as { voice: string }
    same(
      [told?.source.originalKept, hand.letters],
      ['sound', 0],
      'the own words are kept as a sound, and nothing was typed',
    )

    const before = await played(page)
    await page.reload()
    await problem.waitFor()
    await page.waitForTimeout(400)
    same(await played(page), 0, `nothing sounds when the table is opened (${before})`)
    await hand.touch(step.button(problem, 'voice-in.hear'))
    await step.button(problem, 'hear.stop').waitFor()
    await look(page, `voice-told-${dir}`)
    if (size === 'table') await mirrorsExactly(page, 'a problem told by voice')
    await hand.touch(page.locator('button').filter({ hasText: step.danish['table.cover'] }).first())
    await page.locator('.cover').waitFor()
    same(await page.locator('.voice-heard [aria-pressed="true"]').count(), 0, 'under the cover nothing sounds')
    await page.keyboard.press('Enter')

    await interpreterComes(hand, 'Rana')
    await hand.touch(step.button(problem, 'matters.more'))
    await hand.touch(step.button(problem, 'voice-in.render'))
    await hand.write(problem.locator('form.write-down textarea'), 'Det gør ondt i ryggen')
    await hand.touch(step.button(problem.locator('form.write-down'), 'do.save'))
    await problem.locator('.said-words', { hasText: 'Det gør ondt i ryggen' }).first().waitFor()
    same(await problem.locator('.by-voice').count(), 0, 'now somebody has written it down')
    holds(await step.button(problem, 'voice-in.hear').isVisible(), 'and the voice is the original still')
    await step.allKept(page)
    const rendered = heard.sent.find(({ kind }) => kind === 'record.rendered')
    const interpreter = heard.sent
      .flatMap(({ body }) => (body['here'] ?? []) as { person: string; role: string }[])
      .find(({ role }) => role === 'interpreter')
    same(rendered?.source.teller, interpreter?.person, 'who rendered it stands in its source')

    await step.toStory(hand)
    await hand.touch(step.button(page.locator('.action-bar'), 'story.piece-new'))
    await speak(hand, page.locator('.tray'))
    await hand.touch(step.button(page.locator('.tray'), 'voice-in.keep'))
    await look(page, `voice-piece-${dir}`)
    await hand.touch(step.button(page.locator('.tray-foot'), 'do.save'))
    await page.locator('.piece-in-words .by-voice').waitFor({ state: 'attached' })
    await step.allKept(page)
    if (!(await page.locator('.my-story[data-words]').count())) await hand.touch(page.locator('.words-toggle'))
    const piece = page.locator('.piece-in-words').filter({ has: page.locator('.by-voice') })
    await hand.touch(step.button(piece, 'voice-in.hear'))
    await step.button(piece, 'hear.stop').waitFor()
    await look(page, `voice-in-words-${dir}`)

    const own = await step.ownPage(context, demo, await step.patientAtTable(page))
    await own.locator('.own-voices .own-slip').nth(1).waitFor()
    await own.locator('.own-voices button', { hasText: step.danish['voice-in.hear'] }).first().click()
    await own.locator('.own-voices [aria-pressed="true"]').waitFor()
    await own.locator('.own-voices .own-slip').nth(1).locator('.write-down').click()
    await own.locator('.own-voices textarea').fill('Vejen over bjerget')
    await own.locator('.own-voices form .button-main').click()
    await own.locator('.own-voices', { hasText: 'Vejen over bjerget' }).waitFor()
    await own.locator('.own-voices').screenshot({ path: `docs/screens/own-voices-${dir}.png` })
    await page.locator('.piece-in-words', { hasText: 'Vejen over bjerget' }).waitFor({ state: 'attached' })

    const bytes = await bytesOf(page, voice)
    same(filesWithBytes([demo.data, `${demo.data}-safe`], bytes), [], 'the recording is ciphertext wherever it lies')
    await hand.touch(step.button(page.locator('.rail'), 'table.what-matters'))
    await problem.waitFor()
    await hand.touch(step.button(problem, 'matters.more'))
    await hand.touch(problem.locator('.unsay'))
    await page.locator('.unsay-do:not([aria-disabled="true"])').click()
    await problem.waitFor({ state: 'detached' })
    await page.waitForTimeout(600)
    const status = await page.evaluate(id => fetch(`/api/table/files/${id}`).then(answer => answer.status), voice)
    same(status, 404, 'unsaid, the voice is gone with what was told')

    same(await page.title(), title, 'the title of the window says nothing of it')
    same(heard.elsewhere, [], 'nothing leaves for anywhere else')
    holds(!demo.log().includes(voice), 'no line of the log names it')
    same(
      faults.filter(fault => !fault.includes('404')),
      [],
      'nothing went wrong on the pages',
    )
    await context.close()
    return `${hand.touches} touches`
  },
})

const begin = async (hand: Hand, patient: string, address: string): Promise<void> => {
  const { page } = hand
  if (!(await page.locator('.patient', { hasText: patient }).count())) {
    await page.goto(`${address}/clinic`)
    await hand.touch(step.button(page, 'clinic.new'))
    await page.locator('.sheet input').first().fill(patient)
    await page.getByLabel(step.danish['new.speaks']).selectOption('en')
    await hand.touch(page.locator('.new-patient .begin-now'))
    await page.locator('.patient', { hasText: patient }).waitFor()
  }
  await step.layTable(hand, patient)
}

const interpreterComes = async (hand: Hand, name: string): Promise<void> => {
  const { page } = hand
  const sheet = page.locator('dialog[open]')
  await hand.touch(page.locator('.here'))
  await hand.touch(step.button(sheet, 'voice.interpreter'))
  await hand.write(sheet.locator('.field input').first(), name)
  await hand.touch(sheet.locator('label', { hasText: step.danish['day.age-grown-up'] }))
  await hand.touch(step.button(sheet, 'do.save'))
  await page.locator('.role-interpreter', { hasText: name }).waitFor()
}

/** A microphone nobody lets the page use: why, in its place, and everything else is there. */
const refused: Journey = {
  title: 'A microphone that is refused: the page says why and how else it can be told, and loses nothing',
  flags: refusing,
  walk: async (browser, demo) => {
    const { context } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Samira')
    await hand.touch(step.button(page.locator('.action-bar'), 'matters.add'))
    await hand.touch(step.button(form(page), 'picture.pain'))
    await hand.touch(step.button(form(page), 'voice-in.tell'))
    await hand.touch(step.button(form(page), 'voice-in.yes'))
    await form(page).getByText(step.danish['reason.microphone-refused']).waitFor()
    await look(page, 'voice-refused-rtl')
    same(await form(page).locator('.picture-choice[aria-pressed="true"]').count(), 1, 'what was chosen is chosen still')
    await hand.touch(step.button(form(page), 'do.save'))
    await page.locator('.problem').first().waitFor()
    await step.allKept(page)
    await context.close()
  },
}

/** Nothing can be heard: it is not kept, and can be said once more. */
const silent: Journey = {
  title: 'A recording of silence is not kept: the page says so and asks anew',
  flags: hearing('silence'),
  walk: async (browser, demo) => {
    const { context } = await step.device(browser)
    const heard = await listening(context)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Samira')
    await hand.touch(step.button(page.locator('.action-bar'), 'matters.add'))
    await speak(hand, form(page))
    await form(page).getByText(step.danish['reason.sound-silent']).waitFor()
    same(await step.button(form(page), 'voice-in.keep').count(), 0, 'it cannot be kept')
    same([heard.files, await played(page)], [[], 0], 'and went nowhere')
    await context.close()
  },
}

/** The network goes while something is told by voice: it waits in sight, and goes when there is one again. */
const offline: Journey = {
  title: 'The network goes: what was told by voice waits, can be heard, and is kept once it comes again',
  flags: hearing('a-tone'),
  walk: async (browser, demo) => {
    const { context } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Samira')
    await hand.touch(step.button(page.locator('.action-bar'), 'matters.add'))
    await speak(hand, form(page))
    await context.setOffline(true)
    await hand.touch(step.button(form(page), 'voice-in.keep'))
    await hand.touch(step.button(form(page), 'do.save'))
    const problem = page.locator('.problem').filter({ has: page.locator('.by-voice') })
    await problem.getByText(step.danish['voice-in.not-sent']).waitFor()
    await page.locator('.trouble').waitFor()
    await hand.touch(step.button(problem, 'voice-in.hear'))
    await step.button(problem, 'hear.stop').waitFor()
    await look(page, 'voice-not-sent-rtl')
    await page.route('**/api/table/files', route => route.fulfill({ status: 507, json: { reason: 'disk-full' } }))
    await context.setOffline(false)
    await page.locator('.trouble', { hasText: step.danish['reason.disk-full'].slice(0, 30) }).waitFor()
    holds(await problem.isVisible(), 'where there is no room on the desk it waits still')
    await page.unroute('**/api/table/files')
    await page.locator('.trouble').waitFor({ state: 'detached' })
    await page.reload()
    await problem.waitFor()
    await hand.touch(step.button(problem, 'voice-in.hear'))
    await step.button(problem, 'hear.stop').waitFor()
    await context.close()
  },
}

export const journeys: readonly Journey[] = [
  whole('Samira', 'rtl', 'table'),
  whole('Grace Okoro', 'ltr', 'phone'),
  refused,
  silent,
  offline,
]
