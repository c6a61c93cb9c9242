import type { Locator, Page } from 'playwright-core'
import { axeFindsNothing, nothingCutOff, scriptAgreesWithLang } from './access.ts'
import { holds, picture, same } from './check.ts'
import type { Demo } from './demo-server.ts'
import { Hand } from './hand.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'
import { danish } from './steps.ts'

/** Words that are told of a danger here, and nowhere else. */
const planted = { worry: 'Vil ikke vågne 9K', whom: 'Vagtlæge 5B', done: 'Blev hos hende 2D', said: 'Vi passer på 8F' }

const look = async (page: Page, name: string): Promise<void> => {
  await axeFindsNothing(page, name)
  await scriptAgreesWithLang(page, name)
  await nothingCutOff(page, name)
}

const strip = (page: Page, name: string): Locator => page.locator('.danger-strip .danger-slip', { hasText: name })
const sheet = (page: Page): Locator => page.locator('dialog[open]')

/** A device of somebody's own, signed in. */
const deviceOf = async (from: Page, demo: Demo, who: string): Promise<Page> => {
  const browser = from.context().browser()
  if (!browser) throw new Error('the page stands in no browser')
  const { context } = await step.device(browser)
  const page = await context.newPage()
  await page.goto(demo.address)
  await page.locator('.front-account', { hasText: who }).click()
  await page.waitForURL('**/clinic')
  return page
}

const close = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
}

/** Omar says that he is away, and that Karen stands in. */
const omarIsAway = async (omar: Page, demo: Demo): Promise<void> => {
  await omar.goto(`${demo.address}/people`)
  await omar.locator('.colleague', { hasText: 'Omar' }).getByRole('button', { name: 'Omar' }).click()
  const until = await omar.evaluate(() =>
    fetch('/api/me').then(async answer => ((await answer.json()) as { today: string }).today),
  )
  await sheet(omar).getByLabel(danish['away.until']).fill(until)
  await sheet(omar).locator('.choice-slip', { hasText: 'Karen' }).click()
  await step.button(sheet(omar), 'away.tell').click()
  await sheet(omar).locator('.team-list li', { hasText: 'Karen' }).waitFor()
  await close(omar)
}

/** Says that one is worried, from the page one sits at. */
const raise = async (page: Page): Promise<void> => {
  await step.button(page.locator('.staff-head'), 'danger.worried').click()
  await sheet(page).locator('.choice-slip', { hasText: danish['danger.about-self-harm'] }).click()
  await sheet(page).locator('textarea').fill(planted.worry)
  await sheet(page).locator('.choice-slip', { hasText: 'Omar' }).click()
  await picture(page, 'danger-sheet')
  await look(page, 'danger-sheet')
  await step.button(sheet(page), 'danger.open').click()
}

/** Writes one of the three, and waits until it stands there. */
const write = async (page: Page, part: 'danger.told' | 'danger.done' | 'danger.said', words: string): Promise<void> => {
  const section = sheet(page).locator('.danger-part', {
    has: page.getByRole('heading', { name: danish[part], exact: true }),
  })
  const field = part === 'danger.told' ? section.locator('textarea').first() : section.locator('textarea').last()
  await field.fill(words)
  await step.button(section, 'danger.write').click()
  await section.locator('.danger-lines', { hasText: words }).waitFor()
}

/** What a danger is called, and what was told of it, in anything that was sent or is shown. */
const traceOf = (text: string): string[] =>
  ['danger', danish['danger.worried'], ...Object.values(planted)].filter(word => text.includes(word))

const takenUp: Journey = {
  title:
    'Danger: raised on the own page, not on the table; the named person is away, so the stand-in sees it, takes it and settles it',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const omar = await deviceOf(page, demo, 'Omar')
    await omarIsAway(omar, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Samira')
    const patient = await step.patientAtTable(page)
    const own = await step.ownPage(context, demo, patient)
    await own.locator('.own-part').first().waitFor()
    await raise(own)
    await sheet(own).getByText('Karen').first().waitFor()
    await close(own)
    await own.locator('.danger-here').waitFor()

    const sent = await page.evaluate(() => fetch('/api/table/entries').then(answer => answer.text()))
    same(traceOf(`${sent} ${await page.locator('body').innerHTML()}`), [], 'the table neither shows nor is sent it')
    same(await omar.locator('.danger-slip').count(), 0, 'who is away is not asked')

    const karen = await deviceOf(page, demo, 'Karen')
    await strip(karen, 'Samira').waitFor()
    await picture(karen, 'danger-strip')
    await karen.goto(`${demo.address}/people`)
    await strip(karen, 'Samira').waitFor()
    await look(karen, 'danger-strip')
    holds(!/\d+\s*(opgaver|farer)/.test(await karen.locator('.danger-strip').innerText()), 'nothing is counted')
    await strip(karen, 'Samira').getByRole('button').click()
    await step.button(sheet(karen), 'danger.take').click()
    await sheet(karen).getByText(danish['danger.why-taken']).waitFor()
    same(await step.button(sheet(karen), 'danger.settle').count(), 0, 'it cannot be settled yet')
    await write(karen, 'danger.told', planted.whom)
    await write(karen, 'danger.done', planted.done)
    await write(karen, 'danger.said', planted.said)
    await picture(karen, 'danger-task')
    await look(karen, 'danger-task')
    await step.button(sheet(karen), 'danger.settle').click()
    await sheet(karen).getByText(danish['danger.settled']).waitFor()
    await close(karen)
    await strip(karen, 'Samira').waitFor({ state: 'detached' })
    await own.locator('.danger-here').waitFor({ state: 'detached' })
    const log = demo.log()
    same(
      [log.includes('Samira'), ...traceOf(log).filter(word => word !== 'danger')],
      [false],
      'the log says nothing of whom or what',
    )
    same(faults, [], 'nothing went wrong in silence')
  },
}

/** A push as this page's hand sends it, on top of what every entry has. */
const push = (
  page: Page,
  road: string,
  { kind, layer, teller }: { kind: string; layer: string; teller?: string },
  patient: string,
  body: object,
): Promise<number> =>
  page.evaluate(
    async sent => {
      const me = (await (await fetch('/api/me')).json()) as { clinic: string; today: string; staff: { id: string } }
      const hex = (n: number) =>
        [...crypto.getRandomValues(new Uint8Array(n))].map(b => b.toString(16).padStart(2, '0')).join('')
      const time = Date.now().toString(16).padStart(12, '0')
      const entry = {
        id: `${time.slice(0, 8)}-${time.slice(8)}-7${hex(2).slice(1)}-8${hex(2).slice(1)}-${hex(6)}`,
        clinic: me.clinic,
        patient: sent.patient,
        kind: sent.kind,
        layer: sent.layer,
        source: {
          teller: sent.teller ?? me.staff.id,
          listeners: [],
          toldOn: me.today,
          language: 'da',
          mode: 'in-the-room',
          originalKept: 'nothing',
          byHandOf: me.staff.id,
          saidBack: 'not-yet',
        },
        body: sent.body,
      }
      const whole = sent.road.endsWith('/table') ? { entry } : { entries: [entry] }
      const answer = await fetch(sent.road, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(whole),
      })
      return answer.status
    },
    { road, kind, layer, teller, patient, body },
  )

const patientCalled = async (page: Page, name: string): Promise<string> => {
  const id = await page.evaluate(async typed => {
    const answer = await fetch('/api/patients/search', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ typed }),
    })
    return ((await answer.json()) as { entries: { patient: string }[] }).entries[0]?.patient
  }, name)
  if (!id) throw new Error('nobody of this name is found')
  return id
}

const ninthAnswer: Journey = {
  title:
    'Danger: the ninth answer of the PHQ-9 opens the sheet at once, and a task today even where the sheet is closed',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const patient = await patientCalled(page, 'Senad')
    await page.goto(`${demo.address}/own/${patient}`)
    await page.locator('#own-phq9').click()
    await page.getByText(danish['phq9.not-here']).waitFor()
    const here = [
      { person: patient, role: 'patient', mode: 'in-the-room' },
      { person: 'lis', role: 'professional', mode: 'in-the-room' },
    ]
    const visit = { here, languages: { patient: 'en', clinic: 'da' } }
    same(
      await push(page, `/api/patients/${patient}/table`, { kind: 'visit.opened', layer: 'table' }, patient, visit),
      200,
      'a visit in English',
    )
    await page.locator('.phq9-items').waitFor()
    const items = page.locator('.phq9-items > li')
    for (const nth of [0, 1, 2, 3, 4, 5, 6]) await items.nth(nth).locator('.choice-slip').first().click()
    await items.nth(7).locator('.phq9-instead .choice-slip').nth(2).click()
    await items.nth(8).locator('.choice-slip').nth(1).click()
    await sheet(page).getByText(danish['danger.what']).waitFor()
    await close(page)
    await look(page, 'phq-9')
    await step.button(page.locator('.own'), 'phq9.keep').click()
    await strip(page, 'Senad').waitFor()
    await page.locator('.danger-here').waitFor()
    holds(
      !(await page.locator('.own').innerText()).includes(' af 27'),
      'where not all nine were answered there is no sum',
    )
    same(faults, [], 'nothing went wrong in silence')
  },
}

const unseen: Journey = {
  title:
    'Danger: unseen past its hour it stands before everybody who works here, on every page, in Danish and in Arabic',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const patient = await patientCalled(page, 'Samira')
    const by = new Date(Date.now() - 60_000).toISOString()
    const body = { about: 'violence', from: 'touch', named: 'omar', by }
    same(
      await push(
        page,
        `/api/patients/${patient}/entries`,
        { kind: 'plan.danger-raised', layer: 'working' },
        patient,
        body,
      ),
      200,
      'raised',
    )
    const karen = await deviceOf(page, demo, 'Karen')
    for (const road of ['/clinic', '/people', '/devices', '/words-in-days', '/safety', '/waiting', '/emergencies']) {
      await karen.goto(`${demo.address}${road}`)
      await strip(karen, 'Samira').waitFor()
      await step.button(karen.locator('.staff-head'), 'danger.worried').waitFor()
    }
    await page.reload()
    await strip(page, 'Samira').waitFor()
    const phone = await step.device(browser, { size: 'phone' })
    const omar = await phone.context.newPage()
    await omar.goto(demo.address)
    await omar.locator('.front-account', { hasText: 'Omar' }).click()
    await omar.waitForURL('**/clinic')
    await omar.evaluate(() => localStorage.setItem('tessera-staff-language', 'ar'))
    await omar.goto(`${demo.address}/people`)
    await omar.locator('.danger-slip').waitFor()
    same(
      await omar.evaluate(() => document.querySelector('.danger-slip-words span')?.getAttribute('dir')),
      'rtl',
      'from right to left',
    )
    await picture(omar, 'danger-strip-phone-rtl')
    await look(omar, 'danger-strip-phone-rtl')
    await omar.locator('.danger-slip button').click()
    await sheet(omar).locator('.danger-part').first().waitFor()
    await look(omar, 'danger-task-phone-rtl')
    same([...faults, ...phone.faults], [], 'nothing went wrong in silence')
  },
}

const sealedAnswer: Journey = {
  title:
    'Danger: what was answered in confidence lies sealed on the own page; opened by one touch, it offers a task for today',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Samira')
    const patient = await step.patientAtTable(page)
    const asked = { question: 'children-safe', answer: 'told' }
    const sensitive = { kind: 'people.sensitive-asked', layer: 'protected', teller: patient }
    same(await push(page, '/api/table/entries', sensitive, patient, asked), 200, 'answered at the table')
    const own = await step.ownPage(context, demo, patient)
    const sealed = own.locator('section', { has: own.locator('#own-sealed') })
    await sealed.waitFor()
    const words = danish['sealed.of-children-safe']
    holds(!(await own.locator('body').innerText()).includes(words), 'sealed until it is opened')
    await step.button(sealed, 'sealed.open').click()
    await sealed.getByText(words).waitFor()
    await look(own, 'sealed')
    await step.button(sealed, 'danger.open-today').click()
    await sheet(own).locator('.choice-slip:has(:checked)', { hasText: danish['danger.about-child'] }).waitFor()
    await step.button(sheet(own), 'danger.open').click()
    await close(own)
    await own.locator('.danger-here').getByText(danish['danger.about-child']).waitFor()
    await step.button(sealed, 'sealed.cover').click()
    holds(!(await own.locator('body').innerText()).includes(words), 'covered again')
    const sent = await page.evaluate(() => fetch('/api/table/entries').then(answer => answer.text()))
    holds(!sent.includes('children-safe') && !sent.includes('plan.danger'), 'the table is sent neither')
    same(faults, [], 'nothing went wrong in silence')
  },
}

export const journeys = [takenUp, ninthAnswer, unseen, sealedAnswer]
