import type { Browser, Page } from 'playwright-core'
import type { Entry } from '#record'
import { axeFindsNothing, nothingCutOff, scriptAgreesWithLang } from './access.ts'
import * as door from './at-the-door.ts'
import { phoneOf } from './at-the-door.ts'
import { holds, picture, same } from './check.ts'
import type { Demo } from './demo-server.ts'
import { Hand } from './hand.ts'
import { unexpected } from './in-clinic.ts'
import type { Journey } from './main.ts'
import { tellAloud } from './speaking.ts'
import * as step from './steps.ts'
import { hearing } from './voice.ts'

/** Within so long what one device adds stands on the others, in milliseconds. */
const SOON = 2500
const PATIENT = 'parwana'

/** Lis lays the table for Parwana, who speaks Dari, with Nadia in the room. Gives the visit, and what the table sends. */
const layTable = async (page: Page, demo: Demo): Promise<string> => {
  const here = [
    { person: PATIENT, role: 'patient', mode: 'in-the-room' },
    { person: 'lis', role: 'professional', mode: 'in-the-room', name: 'Nurse Lis' },
    { person: 'nadia', role: 'interpreter', mode: 'in-the-room', name: 'Nadia Haddad', age: 'grown-up' },
  ]
  const visit = await door.beginVisit(page, PATIENT, { here, languages: { patient: 'fa-AF', clinic: 'da' } })
  await page.goto(`${demo.address}/table`)
  await page.locator('.action-bar').waitFor()
  return visit
}

/** Nadia comes with the link and the code that is said aloud. */
const interpreterAt = async (browser: Browser, lis: Page, demo: Demo, visit: string) => {
  const link = await lis.evaluate(
    async ([of, patient]) => {
      const answer = await fetch(`/api/patients/${patient}/interpreter-link`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ visit: of, person: 'nadia' }),
      })
      return (await answer.json()) as { code: string; spoken: string }
    },
    [visit, PATIENT],
  )
  const { page, faults } = await phoneOf(browser, 'da')
  await page.goto(`${demo.address}/interpret#${link.code}`)
  await page.locator('.my-pages .button-main').click()
  await door.say(page, link.spoken)
  await page.locator('.read-person').first().waitFor()
  return { page, faults }
}

/** The patient's own side of the table: a phone that sits down by six numbers. */
const theirSide = async (browser: Browser, table: Page, demo: Demo): Promise<Page> => {
  await step.button(table.locator('.table-head'), 'sign.open').click()
  await step.button(table.locator('.sheet'), 'join.another').click()
  await step.button(table.locator('.sheet'), 'voice.patient').click()
  const numbers = (await table.locator('.join-numbers').innerText()).replaceAll(/\D/g, '')
  const { page } = await phoneOf(browser, 'fa-AF')
  await page.goto(`${demo.address}/join`)
  await page.locator('.join-typed').fill(numbers)
  await page.waitForURL('**/table')
  await page.locator('.action-bar').waitFor()
  await table.keyboard.press('Escape')
  return page
}

const look = async (page: Page, name: string): Promise<void> => {
  await picture(page, name)
  await axeFindsNothing(page, name)
  await scriptAgreesWithLang(page, name)
  await nothingCutOff(page, name)
}

const whole: Journey = {
  title:
    'Interpreting at the table (Dari and Danish): the way by one touch, on by phone, a word in both languages, a voice rendered and corrected, something left out, and the interpreter out',
  flags: hearing('a-tone'),
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const sent: Entry[] = []
    context.on('request', request => {
      if (request.method() === 'POST' && new URL(request.url()).pathname === '/api/table/entries')
        sent.push(...(request.postDataJSON() as { entries: Entry[] }).entries)
    })
    const table = await step.signIn(context, demo)
    const visit = await layTable(table, demo)
    const own = await step.signIn((await step.device(browser)).context, demo)
    await own.goto(`${demo.address}/own/${PATIENT}`)
    await own.locator('.own-interpreting').waitFor()
    const { page: nadia, faults: onPhone } = await interpreterAt(browser, own, demo, visit)
    const parwana = await theirSide(browser, table, demo)
    const hand = new Hand(table)

    // One after the other: one touch at the name of whoever interprets.
    const interpreter = table.locator('.here-interpreting')
    await hand.touch(interpreter)
    await look(table, 'interpreting-rtl')
    const small = await table.evaluate(
      () =>
        [...document.querySelectorAll('.sheet button, .here-interpreting')]
          .filter(one => one.checkVisibility())
          .map(one => one.getBoundingClientRect())
          .filter(({ width, height }) => width < 47.5 || height < 47.5).length,
    )
    same(small, 0, 'targets are at least 48 px')
    await hand.touch(step.button(table.locator('.sheet'), 'way.consecutive'))
    await interpreter.getByText(step.danish['way.consecutive']).waitFor()
    await parwana.locator('.here-interpreting use, .here-interpreting svg').nth(1).waitFor({ timeout: SOON })

    // Told aloud, and written down by the interpreter's words.
    await hand.touch(step.button(table.locator('.action-bar'), 'matters.add'))
    const form = table.locator('.telling-form, .tray').first()
    await tellAloud(hand, form)
    await hand.touch(step.button(form, 'do.save'))
    const problem = table.locator('.problem').filter({ has: table.locator('.voice-heard') })
    await problem.waitFor()
    await hand.touch(step.button(problem, 'matters.more'))
    const writeDown = async (text: string): Promise<void> => {
      await hand.touch(problem.locator('button.write-down'))
      await hand.write(problem.locator('form.write-down textarea'), text)
      await hand.touch(step.button(problem.locator('form.write-down'), 'do.save'))
      await problem.locator('.said-words', { hasText: text }).first().waitFor()
    }
    await writeDown('Jeg har ondt i galden')
    const reads = (text: string) =>
      Promise.all([
        nadia.locator('.read-card', { hasText: text }).first().waitFor({ timeout: SOON }),
        own.locator('.own-voices', { hasText: text }).waitFor({ timeout: SOON }),
      ])
    await reads('Jeg har ondt i galden')

    // The call goes on by phone: one touch from the professional's own page.
    await step.button(own.locator('.own-interpreting'), 'mode.by-phone').click()
    await Promise.all([
      interpreter.getByText(step.danish['mode.by-phone']).waitFor({ timeout: SOON }),
      nadia.locator('.read-person', { hasText: step.danish['mode.by-phone'] }).waitFor({ timeout: SOON }),
    ])

    // "I correct myself": a sign, and a further rendering. The newest stands first, the other stands.
    await step.button(nadia.locator('.sign-ways'), 'sign.i-correct-myself').click()
    await table.locator('.sign-seen').waitFor({ timeout: SOON })
    await writeDown('Jeg har ondt i nyren')
    await reads('Jeg har ondt i nyren')
    const lines = await problem.locator('.said-words').first().innerText()
    holds(lines.indexOf('nyren') < lines.indexOf('galden'), 'the newest rendering stands first')
    holds(lines.includes('galden'), 'the first stands too')
    await own.locator('.own-voices .write-down').first().click()
    await own.locator('.own-voices textarea').fill('Jeg har ondt ved nyren')
    await own.locator('.own-voices form .button-main').click()
    await problem.locator('.said-words', { hasText: 'ved nyren' }).first().waitFor({ timeout: SOON })
    await step.allKept(table)
    const renderings = sent.filter(({ kind }) => kind === 'record.rendered')
    const shape = ({ body, source }: Entry) => [Object.keys(body as object), Object.keys(source)]
    same(shape(renderings[1]!), shape(renderings[0]!), 'a correction is stored as a first rendering is')
    same(
      renderings.map(({ source }) => [source.renderedBy, source.renderedHow]),
      [
        ['nadia', { mode: 'in-the-room', way: 'consecutive' }],
        ['nadia', { mode: 'by-phone', way: 'consecutive' }],
      ],
      'who rendered, and how at that moment',
    )

    // A word in both languages, typed by the professional alone; it stands on the interpreter's phone at once.
    await hand.touch(interpreter)
    const words = table.locator('.sheet form input')
    await hand.write(words.nth(0), 'گرده')
    await hand.write(words.nth(1), 'nyre')
    await hand.touch(step.button(table.locator('.sheet form'), 'do.save'))
    await nadia.locator('.read-card', { hasText: 'گرده' }).waitFor({ timeout: SOON })
    await own.locator('.own-interpreting .term', { hasText: 'nyre' }).waitFor({ timeout: SOON })
    await look(table, 'interpreting-word-rtl')
    await look(own, 'interpreting-own')
    await own.locator('.own-interpreting').screenshot({ path: 'docs/screens/interpreting-own-part.png' })
    await nadia.locator('.read-card', { hasText: 'گرده' }).scrollIntoViewIfNeeded()
    await look(nadia, 'interpreting-phone')
    same(await nadia.locator('input, textarea').count(), 0, 'whoever interprets types nothing')
    await table.keyboard.press('Escape')
    await parwana.locator('.here-interpreting').click()
    await parwana.locator('.sheet .term', { hasText: 'گرده' }).waitFor()
    same(await parwana.locator('.sheet input').count(), 0, 'nor does the patient')
    await look(parwana, 'interpreting-their-side-rtl')
    await parwana.keyboard.press('Escape')

    // "Something was left out", from the patient's side.
    const stored = sent.length
    await parwana.locator('.table-head .button').filter({ hasText: step.danish['sign.open'] }).click()
    await parwana.locator('.sign-ways .button').filter({ hasText: step.danish['sign.left-out'] }).click()
    await Promise.all([table, own, nadia].map(page => page.locator('.sign-seen').first().waitFor({ timeout: SOON })))
    same(sent.length, stored, 'a sign is no entry')

    await door.endVisit(table)
    await nadia.waitForFunction(() => !document.querySelector('.read-card'), undefined, { timeout: 3 * SOON })
    const seen = await nadia.content()
    holds(!['گرده', 'nyre', 'galden'].some(word => seen.includes(word)), 'nothing of it stays with the interpreter')

    // The next visit: the word is offered again, and stands with nobody before it is put on this table.
    const next = await layTable(table, demo)
    const { page: again } = await interpreterAt(browser, own, demo, next)
    holds(!(await again.content()).includes('گرده'), 'nothing of the earlier visit')
    await hand.touch(interpreter)
    await hand.touch(table.locator('.sheet .fold summary'))
    await look(table, 'interpreting-before-rtl')
    await hand.touch(step.button(table.locator('.sheet .fold'), 'do.save'))
    await again.locator('.read-card', { hasText: 'گرده' }).waitFor({ timeout: SOON })
    await table.keyboard.press('Escape')
    await door.endVisit(table)
    same(unexpected([...faults, ...onPhone]), [], 'nothing went wrong')
    await context.close()
  },
}

export const journeys: readonly Journey[] = [whole]
