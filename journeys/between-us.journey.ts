import type { BrowserContext, Page } from 'playwright-core'
import type { Entry } from '#record'
import { languageFor, type PhraseKey } from '#words'
import { axeFindsNothing, mirrorsExactly, nothingCutOff, scriptAgreesWithLang } from './access.ts'
import { holds, picture, same, sizes } from './check.ts'
import type { Demo } from './demo-server.ts'
import { Hand } from './hand.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'

const sheet = (page: Page) => page.locator('dialog[open]')
const apart = (page: Page) => page.locator('.apart')
const touch = (hand: Hand, within: ReturnType<typeof sheet>, key: PhraseKey) => hand.touch(step.button(within, key))
const rail = (hand: Hand, key: PhraseKey) => touch(hand, hand.page.locator('.rail'), key)

/** Everything that is pressed or written in is at least 48 px in both directions. */
const targetsAreLarge = async (page: Page, where: string): Promise<void> => {
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'dialog[open] :is(button, input:not([type=file]), label.button, textarea, summary), .agenda button',
      ),
    ]
      .filter(one => one.checkVisibility() && (one.closest('dialog[open]') || !document.querySelector('dialog[open]')))
      .map(one => ({ said: one.textContent?.slice(0, 20), box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 47.5 || box.height < 47.5)
      .map(({ said, box }) => `${said} ${Math.round(box.width)} x ${Math.round(box.height)}`),
  )
  same(small, [], `targets are at least 48 px on ${where}`)
}

/** A look at a screen with the eyes of those who see little, hear the page, or read from the other side. */
type Look = (page: Page, where: string) => Promise<void>
const looking =
  (like: string): Look =>
  async (page, where) => {
    await page.waitForTimeout(250)
    await axeFindsNothing(page, `${where} (${like})`)
    await scriptAgreesWithLang(page, `${where} (${like})`)
    await nothingCutOff(page, `${where} (${like})`)
    await targetsAreLarge(page, `${where} (${like})`)
  }

type Sent = Pick<Entry, 'kind' | 'layer' | 'source'> & { readonly body: Record<string, unknown> }

/** Everything the desk was sent and what it answered, to be looked through for words that must not be there. */
const listening = (context: BrowserContext) => {
  const addresses: string[] = []
  const answers: Promise<string>[] = []
  const sent: Sent[] = []
  context.on('request', request => {
    addresses.push(request.url())
    if (request.method() === 'POST' && request.url().endsWith('/api/table/entries'))
      sent.push(...(request.postDataJSON() as { entries: Sent[] }).entries)
  })
  context.on('response', response => {
    if (response.url().includes('/api/')) answers.push(response.text().catch(() => ''))
  })
  return { addresses, answers, sent }
}

/** Somebody came in, and the table says who hears. Whoever interprets says that they are grown up. */
const comes = async (hand: Hand, role: 'relative' | 'interpreter', name: string): Promise<void> => {
  const { page } = hand
  await hand.touch(page.locator('.here'))
  await touch(hand, sheet(page), `voice.${role}`)
  await hand.write(sheet(page).locator('.field input').first(), name)
  if (role === 'interpreter')
    await hand.touch(sheet(page).locator('label', { hasText: step.danish['day.age-grown-up'] }))
  await touch(hand, sheet(page), 'do.save')
  await page.locator(`.role-${role}`, { hasText: name }).waitFor()
}

const explained = async (hand: Hand, look: Look): Promise<void> => {
  const { page } = hand
  await touch(hand, page.locator('.confide-offer'), 'confide.look')
  await page.locator('.confide').waitFor()
  await look(page, 'before we begin: what stays')
  await touch(hand, sheet(page), 'confide.go-on')
  for (const limit of ['confide.life', 'confide.child', 'confide.court'] as const)
    holds(await page.locator('.confide', { hasText: step.danish[limit] }).isVisible(), `the limit is said: ${limit}`)
  await look(page, 'before we begin: the limits')
  await picture(page, `confidentiality-${await page.evaluate(() => document.documentElement.dir)}`)
  await touch(hand, sheet(page), 'confide.go-on')
  await look(page, 'before we begin: you decide')
  await touch(hand, sheet(page), 'confide.done')
  await page.locator('.confide-offer').waitFor({ state: 'detached' })
}

const onAgenda = async (hand: Hand, look: Look): Promise<void> => {
  const { page } = hand
  const agenda = page.locator('.agenda')
  same(await agenda.locator('.agenda-item').count(), 0, 'the agenda is one folded line')
  await hand.touch(agenda.locator('.agenda-head'))
  await touch(hand, agenda, 'agenda.add-ours')
  await hand.type('Blodprøven')
  await touch(hand, agenda.locator('.telling-form'), 'do.save')
  await touch(hand, agenda, 'agenda.add')
  await hand.type('Brevet fra skolen')
  await touch(hand, agenda.locator('.telling-form'), 'do.save')
  const items = agenda.locator('.agenda-item .said-words')
  await items.nth(1).waitFor()
  same(
    (await items.allInnerTexts()).map(text => text.trim()),
    ['Brevet fra skolen', 'Blodprøven'],
    'the patient’s first',
  )
  await look(page, 'the agenda')
  await hand.touch(step.button(agenda.locator('.agenda-item').first(), 'agenda.take-up'))
  await agenda.locator('.agenda-done').waitFor()
  same(await items.count(), 1, 'what was not taken up stays')
}

const weAgree = async (hand: Hand, look: Look): Promise<void> => {
  const { page } = hand
  await rail(hand, 'agreed.title')
  await touch(hand, page.locator('.action-bar'), 'agreed.add')
  await look(page, 'agreeing')
  await hand.write(sheet(page).locator('textarea').last(), 'Lis ringer til skolen')
  await hand.touch(sheet(page).getByRole('button', { name: 'Lis' }))
  await touch(hand, sheet(page), 'agreed.by-today')
  await touch(hand, sheet(page), 'do.save')
  await page.locator('.agreement', { hasText: 'Lis ringer til skolen' }).waitFor()
  await look(page, 'what we agreed')
  await picture(page, `agreed-${await page.evaluate(() => document.documentElement.dir)}`)
}

/** A yes to a person of an office, read back, and stopped again. */
const consents = async (hand: Hand, look: Look, dir: string): Promise<void> => {
  const { page } = hand
  await rail(hand, 'keep.title')
  await page.locator('.kept-person').first().waitFor()
  await look(page, 'what we keep')
  await hand.touch(sheet(page).getByRole('button', { name: step.danish['consent.title'] }))
  await touch(hand, sheet(page), 'consent.add')
  await look(page, 'consent: who')
  const spoken = await sheet(page)
    .locator('[lang]')
    .evaluateAll(all => [...new Set(all.map(one => (one as HTMLElement).lang))].sort())
  // Nobody who speaks Arabic has reviewed its words; the English ones are the source of all others.
  same(spoken, dir === 'rtl' ? ['da'] : ['da', 'en'], 'unreviewed words stand in the clinic’s language alone')
  same(await page.locator('.said-aloud').count(), dir === 'rtl' ? 1 : 0, 'and are said aloud')
  await touch(hand, sheet(page), 'consent.of-municipality')
  await touch(hand, sheet(page), 'confide.go-on')
  const offices = (await sheet(page).locator('.consent-office').allInnerTexts()).join(' ')
  holds(offices.includes(step.danish['consent.office-housing']), 'offices stand there')
  holds(!/ophold|udlænd|immigr|asyl|politi|hjemrejse|grænse/i.test(offices), `none decides on residence: ${offices}`)
  await touch(hand, sheet(page), 'consent.office-housing')
  await hand.write(sheet(page).locator('input'), 'Udlændingestyrelsen')
  holds(await step.button(sheet(page), 'confide.go-on').isDisabled(), 'no such name can be given')
  await sheet(page).locator('input').fill('Karen Lund')
  await look(page, 'consent: the office')
  await touch(hand, sheet(page), 'confide.go-on')
  same(await sheet(page).locator('[aria-pressed="true"]').count(), 0, 'no part is chosen beforehand')
  await touch(hand, sheet(page), 'consent.part-letter')
  await look(page, 'consent: which parts')
  await touch(hand, sheet(page), 'confide.go-on')
  await touch(hand, sheet(page), 'consent.purpose-help')
  await touch(hand, sheet(page), 'confide.go-on')
  await touch(hand, sheet(page), 'consent.until-month')
  await touch(hand, sheet(page), 'confide.go-on')
  holds(await sheet(page).getByText('Karen Lund').first().isVisible(), 'it is read back')
  await look(page, 'consent: read back')
  await touch(hand, sheet(page), 'consent.yes')
  await touch(hand, sheet(page), 'consent.stop')
  await sheet(page).getByText(step.danish['consent.nobody']).waitFor()
  await touch(hand, sheet(page), 'do.close')
}

/** Tells something apart, answers, names somebody; then somebody comes in. */
const betweenUs = async (hand: Hand, look: Look, dir: string): Promise<void> => {
  const { page } = hand
  const title = await page.title()
  await rail(hand, 'apart.open')
  await apart(page).getByText('Hassan').first().waitFor()
  holds(
    await apart(page).locator('.apart-waits', { hasText: 'Hassan' }).isVisible(),
    'whose family is here hears that they wait outside',
  )
  await look(page, 'between us: who leaves')
  const leaving = apart(page).locator('[aria-pressed]')
  if (dir === 'rtl') await hand.touch(leaving.filter({ hasText: 'Rana' }))
  await touch(hand, apart(page), 'apart.begin')
  await look(page, 'between us')
  await touch(hand, apart(page), 'apart.tell')
  await touch(hand, apart(page), 'apart.topic-violence')
  await hand.write(apart(page).locator('textarea').last(), 'Min bror slår mig')
  same(await apart(page).locator('.apart-phone [aria-pressed="true"]').count(), 0, 'the phone is not chosen beforehand')
  await look(page, 'between us: telling apart')
  await touch(hand, apart(page), 'do.save')
  await apart(page).locator('.apart-told', { hasText: 'Min bror slår mig' }).waitFor()
  await touch(hand, apart(page), 'do.back')
  await touch(hand, apart(page), 'apart.ask')
  await touch(hand, apart(page), 'apart.topic-self-harm')
  for (const language of ['ar', 'en'] as const) {
    const { phrases } = await languageFor(language, 'staff')
    if ((language === 'ar') === (dir === 'rtl'))
      holds(
        await apart(page).getByText(phrases['apart.why-self-harm']).isVisible(),
        'the reason is said in the patient’s language',
      )
  }
  const quiet = await apart(page).innerText()
  await touch(hand, apart(page), 'apart.answer-told')
  await apart(page).getByText(step.danish['apart.thanks']).waitFor()
  const told = await apart(page).innerText()
  await touch(hand, apart(page), 'apart.answer-declined')
  same(await apart(page).innerText(), told, 'whatever is answered, the table says the same')
  holds(told.startsWith(quiet.slice(0, 60)), 'and nothing else appears')
  await touch(hand, apart(page), 'apart.answer-told')
  await look(page, 'between us: a reason and its answers')
  await picture(page, `between-us-${dir}`)
  await touch(hand, apart(page), 'apart.topics')
  await touch(hand, apart(page), 'do.back')
  await touch(hand, apart(page), 'apart.not-meet')
  await apart(page).locator('.apart-person').first().waitFor()
  await look(page, 'between us: whom I do not want to meet')
  if (dir === 'rtl') {
    await hand.touch(apart(page).locator('.apart-person button', { hasText: 'Dr. Omar' }))
    await apart(page)
      .locator('.apart-person button', { hasText: /møde.*Omar.*igen/s })
      .waitFor()
    await touch(hand, apart(page), 'do.back')
    await touch(hand, apart(page), 'apart.interpreter')
    await hand.touch(apart(page).locator('.apart-person button', { hasText: 'Rana' }))
    await look(page, 'between us: about the interpreter')
  }
  same(await page.title(), title, 'the title of the window says nothing of it')
}

const covered = async (page: Page): Promise<void> => {
  await page.locator('.cover').waitFor()
  same(await apart(page).count(), 0, 'it is closed, and not only covered')
  const text = await page.evaluate(() => document.body.textContent ?? '')
  holds(!/slår|Omar/.test(text), 'nothing of it stands anywhere on the page')
}

const encounter = (patient: string, dir: 'ltr' | 'rtl', size: keyof typeof sizes): Journey => ({
  title: `Between us (${dir}, ${size}): confidentiality and its limits, an agenda of both sides, what we agreed, a yes stopped again, and what is told for two is covered when somebody comes in`,
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser, { size })
    const heard = listening(context)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    const look = looking(`${dir}, ${size}`)
    await begin(hand, patient, demo)
    same(await page.evaluate(() => document.documentElement.dir), dir, 'the page runs in its direction')
    await comes(hand, 'relative', 'Hassan')
    if (dir === 'rtl') await comes(hand, 'interpreter', 'Rana')
    await look(page, 'the table with its offer')
    if (size === 'table') await mirrorsExactly(page, 'the table with its offer')
    await explained(hand, look)
    await onAgenda(hand, look)
    if (size === 'table') await mirrorsExactly(page, 'the agenda')
    await weAgree(hand, look)
    if (size === 'table') await mirrorsExactly(page, 'what we agreed')
    await consents(hand, look, dir)
    await betweenUs(hand, look, dir)

    await touch(hand, apart(page), 'apart.comes-in')
    await covered(page)
    await page.keyboard.press('Enter')
    await page.locator('.action-bar').waitFor()
    same(await apart(page).count(), 0, 'whoever takes the cover off finds the table and nothing more')
    await step.allKept(page)
    await rail(hand, 'apart.open')
    await touch(hand, apart(page), 'apart.begin')
    await touch(hand, apart(page), 'apart.tell')
    same(await apart(page).locator('.apart-told').count(), 0, 'what was told before does not come back to a table')
    await page.keyboard.press('Escape')
    await covered(page)
    await page.keyboard.press('Enter')
    await page.reload()
    await page.locator('.action-bar').waitFor()
    same(await page.locator('.confide-offer').count(), 0, 'it was explained')
    await endGoingThrough(hand)
    asItWasTold(heard.sent, dir)
    await nothingLeaked(demo, heard)
    same(
      faults.filter(fault => !fault.includes('401')),
      [],
      'nothing went wrong on the pages',
    )
    await context.close()
    return `${hand.touches} touches`
  },
})

/** To an open table; somebody new where the patient is not there yet. */
const begin = async (hand: Hand, patient: string, demo: Demo): Promise<void> => {
  const { page } = hand
  if (!(await page.locator('.patient', { hasText: patient }).count())) {
    await page.goto(`${demo.address}/clinic`)
    await hand.touch(step.button(page, 'clinic.new'))
    await page.locator('.sheet input').first().fill(patient)
    await page.getByLabel(step.danish['new.speaks']).selectOption('en')
    await hand.touch(page.locator('.new-patient .begin-now'))
    await page.locator('.patient', { hasText: patient }).waitFor()
  }
  await step.layTable(hand, patient)
}

/** The visit ends; what was gone through is chosen by hand, and what is not there cannot be. */
const endGoingThrough = async (hand: Hand): Promise<void> => {
  const { page } = hand
  await rail(hand, 'table.end')
  same(await sheet(page).locator('[aria-pressed="true"]').count(), 0, 'nothing is chosen beforehand')
  const sent = page.waitForRequest(request => (request.postData() ?? '').includes('visit.closed'))
  await touch(hand, sheet(page), 'consent.part-agreed')
  await hand.touch(sheet(page).locator('.button-main'))
  const { entries } = (await sent).postDataJSON() as { entries: { kind: string; body: { parts?: string[] } }[] }
  same(
    entries.map(({ kind, body }) => [kind, body.parts ?? []]),
    [
      ['visit.gone-through', ['agreed']],
      ['visit.closed', []],
    ],
    'what was chosen goes with the closing, and nothing else',
  )
  await page.locator('.lone-sheet').waitFor()
}

/** What was told for two names two who heard it; four answers are four; a yes names who rendered it. */
const asItWasTold = (sent: readonly Sent[], dir: 'ltr' | 'rtl'): void => {
  const of = (kind: string) => sent.filter(entry => entry.kind === kind)
  const sealed = [...of('people.protected-told'), ...of('people.sensitive-asked')]
  same(
    sealed.map(({ layer, source: { listeners, renderedBy } }) => [layer, listeners, renderedBy ?? 'nobody']),
    sealed.map(() => ['protected', ['lis'], 'nobody']),
    'nobody who waits outside stands among those who heard it',
  )
  same(
    of('people.sensitive-asked').map(({ body }) => body['answer']),
    ['told', 'declined', 'told'],
    'each answer is a value of its own',
  )
  same(
    of('people.protected-told').map(({ body }) => [body['topic'], 'phone' in body]),
    [['violence', false]],
    'nothing goes to a phone that was not chosen for it',
  )
  same(
    of('people.excluded').map(({ body }) => body['called']),
    dir === 'rtl' ? ['Dr. Omar'] : [],
    'whom not to meet, without a reason',
  )
  same(
    of('people.not-comfortable').map(({ layer, body }) => [layer, body['to']]),
    dir === 'rtl' ? [['reflection', 'lis']] : [],
    'what is said of the interpreter is said to the professional alone',
  )
  const interpreter = of('visit.here-changed')
    .flatMap(({ body }) => body['here'] as { person: string; role: string }[])
    .find(({ role }) => role === 'interpreter')?.person
  same(
    of('people.consent-given').map(({ source }) => [source.renderedBy ?? 'nobody', source.saidBack]),
    [[interpreter ?? 'nobody', 'agreed']],
    'a yes says who rendered it',
  )
  same(of('visit.alone-offered').length, 2, 'that two were alone is noted, and no more')
}

/** Nothing that was told for two was sent back to the table, stood in an address, or in a line of the log. */
const nothingLeaked = async (demo: Demo, { addresses, answers }: ReturnType<typeof listening>): Promise<void> => {
  const bodies = await Promise.all(answers)
  holds(bodies.length > 10, 'there were answers to look at')
  const sealed = /slår mig|protected-told|sensitive-asked|people\.excluded|not-comfortable/
  same(bodies.filter(body => sealed.test(body)).length, 0, 'no answer to the table holds it')
  same(
    addresses.filter(address => /sl%C3%A5r|Karen|Hassan|violence|self-harm/.test(address)),
    [],
    'no address holds it',
  )
  holds(!/slår|Karen|Hassan|self-harm/.test(demo.log()), 'no line of the log holds it')
}

export const journeys: readonly Journey[] = [
  encounter('Samira', 'rtl', 'table'),
  encounter('Grace Okoro', 'ltr', 'table'),
  encounter('Samira', 'rtl', 'phone'),
]
