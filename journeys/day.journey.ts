import type { Browser, Locator, Page } from 'playwright-core'
import type { PhraseKey } from '#words'
import { holds, picture, same } from './check.ts'
import type { Demo } from './demo-server.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'

const words = step.danish
const card = (page: Page, name: string): Locator =>
  page.locator('.day-card').filter({ has: page.locator('h3', { hasText: name }) })
const does = (within: Locator | Page, what: string): Locator => within.locator(`[data-do="${what}"]`)
const field = (page: Page, key: PhraseKey): Locator => page.locator('.sheet').getByLabel(words[key], { exact: true })
const keep = (page: Page): Promise<void> => page.locator('.sheet .begin-now').click()
const sheetGone = (page: Page): Promise<void> => page.locator('.sheet').waitFor({ state: 'detached' })

const comeIn = async (browser: Browser, demo: Demo, who: string, like: Parameters<typeof step.device>[1] = {}) => {
  const { context, faults } = await step.device(browser, like)
  const page = await step.signIn(context, demo, who)
  await page.locator('.day-card').first().waitFor()
  return { page, context, faults }
}

const fitsThePage = async (page: Page, where: string): Promise<void> => {
  const { wide, page: width } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    page: document.documentElement.clientWidth,
  }))
  holds(wide <= width, `${where}: nothing lies beside the page (${wide} of ${width})`)
}

const TWELVE = 'Maria del Carmen Josefina Guadalupe Fernanda Isabel de la Cruz y Mendoza'
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherungsangestellte'

/** Karen plans a visit; what cannot be kept is said at its field; a room that is taken is said and not refused. */
const planning: Journey = {
  title: 'An appointment is planned, with words for what cannot be kept, and two people change it at once',
  walk: async (browser, demo) => {
    const karen = await comeIn(browser, demo, 'Karen')
    const { page } = karen
    await picture(page, 'day-today')
    await does(page, 'plan').click()
    await keep(page)
    await page.locator('.sheet .field-wrong', { hasText: words['day.needs-patient'] }).waitFor()
    await field(page, 'day.patient').fill('پروانه')
    await page.locator('.day-found .button', { hasText: 'Parwaneh' }).click()
    await field(page, 'day.at').fill('soon')
    await keep(page)
    await page.locator('.field-wrong', { hasText: words['reason.not-a-time'] }).waitFor()
    await field(page, 'day.at').fill('19.45')
    same(await field(page, 'day.length').inputValue(), '45', 'a later visit has the minutes of the clinic’s rule')
    await page.locator('.choice-slip', { hasText: words['begin.another-interpreter'] }).click()
    same(await field(page, 'day.length').inputValue(), '60', 'with an interpreter it is longer')
    await keep(page)
    await page.locator('.field-wrong', { hasText: words['begin.needs-name'] }).waitFor()
    await field(page, 'begin.interpreter-name').fill(TWELVE)
    await page.locator('.choice-slip', { hasText: words['mode.by-phone'] }).click()
    await field(page, 'day.room').fill('Lokale 2')
    await keep(page)
    await page.locator('.field-wrong', { hasText: words['reason.nobody-here'] }).waitFor()
    await page.locator('.choice-slip', { hasText: 'Lis' }).click()
    await page.locator('.day-plan summary').click()
    await field(page, 'day.transport').fill(LONG)
    await picture(page, 'day-plan')
    await keep(page)
    await sheetGone(page)
    const planned = card(page, 'Parwaneh')
    await planned.waitFor()
    holds((await planned.innerText()).includes('19:45'), 'the card says when')
    holds(await planned.getByText(TWELVE).isVisible(), 'a name of twelve words stands there whole')

    const lis = await comeIn(browser, demo, 'Lis', { size: 'phone' })
    await fitsThePage(lis.page, 'a long name and a long word on a phone')
    await does(card(lis.page, 'Parwaneh'), 'change').click()
    await field(lis.page, 'day.at').fill('18:30')
    await does(planned, 'change').click()
    await field(page, 'day.at').fill('18.00')
    await keep(page)
    await sheetGone(page)
    await keep(lis.page)
    await lis.page.locator('.day-meanwhile').waitFor()
    holds((await lis.page.locator('.day-meanwhile').innerText()).includes('18:00'), 'it says how it stands now')
    same(await field(lis.page, 'day.at').inputValue(), '18:30', 'what was typed is still there')
    await picture(lis.page, 'day-changed-meanwhile-phone')
    await keep(lis.page)
    await sheetGone(lis.page)
    await card(lis.page, 'Parwaneh').getByText('18:30').waitFor()

    await does(card(lis.page, 'Parwaneh'), 'cancel').click()
    await keep(lis.page)
    await lis.page.locator('.field-wrong', { hasText: words['day.needs-side'] }).waitFor()
    await lis.page.locator('.choice-slip', { hasText: words['day.by-patient'] }).click()
    await keep(lis.page)
    await card(lis.page, 'Parwaneh').waitFor({ state: 'detached' })
    same([...karen.faults, ...lis.faults], [], 'nothing went wrong on the pages')
  },
}

/** The patient arrives; the visit begins from the appointment, its interpreter asked for their age once. */
const received: Journey = {
  title: 'A patient arrives and the visit begins from the appointment; a child does not interpret',
  walk: async (browser, demo) => {
    const lis = await comeIn(browser, demo, 'Lis')
    const { page } = lis
    const samira = card(page, 'Samira')
    await does(samira, 'arrive').click()
    await samira.locator('.day-here').waitFor()
    await does(samira, 'undo').click()
    await samira.locator('.day-here').waitFor({ state: 'detached' })
    await does(samira, 'arrive').click()
    await samira.locator('.day-here').waitFor()

    await samira.locator('.button-main').click()
    const sheet = page.locator('.sheet')
    await sheet.locator('.choice-slip:has(:checked)', { hasText: 'Nadia' }).waitFor()
    await keep(page)
    await sheet.locator('.field-wrong', { hasText: words['day.needs-age'] }).waitFor()
    await sheet.locator('.choice-slip', { hasText: words['day.age-under-18'] }).click()
    holds(await page.locator('.begin-now').isDisabled(), 'nothing begins with a child who interprets')
    await picture(page, 'day-child-does-not-interpret')
    await sheet.locator('.fold-check', { hasText: words['day.child-emergency'] }).click()
    await keep(page)
    await sheet.locator('.field-wrong', { hasText: words['day.needs-danger'] }).waitFor()
    await sheet.locator('.choice-slip', { hasText: words['day.age-grown-up'] }).click()
    await keep(page)
    await page.waitForURL('**/table')
    await page.locator('.table-head', { hasText: 'Nadia' }).waitFor()

    await page.locator('.here').click()
    await page.locator('.sheet .field input').first().fill('Somebody Young')
    await page.locator('.sheet .choice-slip', { hasText: words['day.age-under-18'] }).click()
    await picture(page, 'table-child-does-not-interpret')
    holds(await page.locator('.sheet .button-main').isDisabled(), 'nor is a child let in later')
    await page.keyboard.press('Escape')
    await step.button(page.locator('.rail'), 'table.end').click()
    await page.locator('.sheet .button-main').last().click()
    await page.locator('.lone-sheet').waitFor()

    await page.goto(`${demo.address}/clinic`)
    await card(page, 'Samira').getByText(words['day.took-planned'].split('{')[0]!.trim()).waitFor()
    await page.locator('.patient', { hasText: 'Samira' }).locator('.button-main').click()
    await page.locator('.sheet .choice-slip', { hasText: 'Nadia' }).click()
    await page.locator('.sheet', { hasText: words['day.age-known'] }).waitFor()
    await page.keyboard.press('Escape')

    const hodan = card(page, 'Hodan')
    await does(hodan, 'miss').click()
    await page.locator('.sheet', { hasText: words['day.missed-title'] }).waitFor()
    await picture(page, 'day-missed')
    await keep(page)
    await hodan.locator('.day-became').waitFor()
    await does(hodan, 'undo').click()
    await hodan.locator('.day-became').waitFor({ state: 'detached' })
    same(
      lis.faults.filter(fault => !fault.includes('401')),
      [],
      'nothing went wrong on the pages',
    )
  },
}

/** A visit of the day before that nobody closed stands on today's page until somebody says when it ended. */
const forgotten: Journey = {
  title: 'A visit nobody closed is closed the day after, with the time it really ended; rooms and lengths are set',
  walk: async (browser, demo) => {
    const lis = await comeIn(browser, demo, 'Lis')
    const { page } = lis
    const stored = await page.evaluate(async () => {
      const me = (await (await fetch('/api/me')).json()) as { today: string }
      const day = new Date(Date.parse(me.today) - 86_400_000).toISOString().slice(0, 10)
      const id = `${Date.now()
        .toString(16)
        .padStart(12, '0')
        .replace(/^(.{8})/, '$1-')}-7000-8000-000000000001`
      const entry = {
        id,
        clinic: 'invented',
        patient: 'yusuf',
        kind: 'visit.opened',
        layer: 'table',
        source: {
          teller: 'lis',
          listeners: [],
          toldOn: day,
          language: 'da',
          mode: 'in-the-room',
          originalKept: 'nothing',
          byHandOf: 'lis',
          saidBack: 'not-yet',
        },
        body: {
          here: [{ person: 'yusuf', role: 'patient', mode: 'in-the-room' }],
          languages: { patient: 'ar', clinic: 'da' },
        },
      }
      const answer = await fetch('/api/patients/yusuf/entries', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ entries: [entry] }),
      })
      return answer.text()
    })
    holds(stored.includes('"stored"'), `the visit of yesterday is in the record: ${stored}`)
    await page.reload()
    const line = page.locator('.day-still-open')
    await line.waitFor()
    await picture(page, 'day-never-closed')
    await line.locator('.button').click()
    await keep(page)
    await page.locator('.field-wrong', { hasText: words['reason.not-a-time'] }).waitFor()
    await field(page, 'day.at').fill('14.30')
    await keep(page)
    await line.waitFor({ state: 'detached' })

    const karen = await comeIn(browser, demo, 'Karen')
    await karen.page.goto(`${demo.address}/day-settings`)
    const rooms = karen.page.getByLabel(words['day.rooms'], { exact: true })
    await rooms.fill('Lokale 1\nlokale 1')
    await karen.page.locator('.begin-now').click()
    await karen.page.locator('.field-wrong', { hasText: words['reason.room-twice'] }).waitFor()
    await rooms.fill('Lokale 1\nHaven')
    await karen.page.locator('.begin-now').click()
    await karen.page.getByText(words['day.settings-kept']).waitFor()
    await picture(karen.page, 'day-settings')

    const phone = await comeIn(browser, demo, 'Omar', { size: 'phone' })
    await phone.page.evaluate(() => localStorage.setItem('tessera-staff-language', 'ar'))
    await phone.page.reload()
    await phone.page.locator('.day-card').first().waitFor()
    await fitsThePage(phone.page, 'the day from right to left on a phone')
    await picture(phone.page, 'day-phone-rtl')
    const browserFaults = [...lis.faults, ...karen.faults, ...phone.faults].filter(fault => !fault.includes('400'))
    same(browserFaults, [], 'nothing went wrong on the pages')
  },
}

export const journeys: readonly Journey[] = [planning, received, forgotten]
