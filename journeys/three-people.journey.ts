import type { Browser, BrowserContext, Page } from 'playwright-core'
import { axeFindsNothing, nothingCutOff } from './access.ts'
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

/** Within so long what one device adds stands on the others, in milliseconds; after a network comes back, somewhat longer. */
const SOON = 3000
const BACK = 8000

interface Visit {
  readonly patient: 'parwana' | 'selam'
  readonly language: 'fa-AF' | 'ti'
  readonly dir: 'rtl' | 'ltr'
}

/** The four devices of one visit, each a browser of its own. */
interface Four {
  readonly table: Page
  readonly own: Page
  readonly interpreter: Page
  readonly phone: Page
  /** Cuts the network of the shared screen, or of the patient's phone, or brings it back. */
  readonly cut: (page: Page, isCut: boolean) => Promise<void>
  readonly faults: readonly string[]
  readonly end: () => Promise<void>
}

/** What a network that is cut says on the console, and nothing else may. */
const isOfTheCut = (fault: string): boolean => /net::ERR_|Failed to load resource/.test(fault)

const layTable = async (page: Page, demo: Demo, { patient, language }: Visit): Promise<string> => {
  const here = [
    { person: patient, role: 'patient', mode: 'in-the-room' },
    { person: 'lis', role: 'professional', mode: 'in-the-room', name: 'Nurse Lis' },
    { person: 'nadia', role: 'interpreter', mode: 'by-video', name: 'Nadia Haddad', age: 'grown-up' },
  ]
  const visit = await door.beginVisit(page, patient, { here, languages: { patient: language, clinic: 'da' } })
  await page.goto(`${demo.address}/table`)
  await page.locator('.action-bar').waitFor()
  return visit
}

const interpreterAt = async (browser: Browser, own: Page, demo: Demo, visit: string, { patient, language }: Visit) => {
  const link = await own.evaluate(
    async ([of, whose]) => {
      const answer = await fetch(`/api/patients/${whose}/interpreter-link`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ visit: of, person: 'nadia' }),
      })
      return (await answer.json()) as { code: string; spoken: string }
    },
    [visit, patient],
  )
  const { page, faults } = await phoneOf(browser, language)
  await page.goto(`${demo.address}/interpret#${link.code}`)
  await page.locator('.my-pages .button-main').click()
  await door.say(page, link.spoken)
  await page.locator('.read-person').first().waitFor()
  return { page, faults }
}

const sitDown = async (browser: Browser, table: Page, demo: Demo, { language }: Visit) => {
  await step.button(table.locator('.table-head'), 'sign.open').click()
  await step.button(table.locator('.sheet'), 'join.another').click()
  await step.button(table.locator('.sheet'), 'voice.patient').click()
  const numbers = (await table.locator('.join-numbers').innerText()).replaceAll(/\P{Nd}/gu, '')
  const { page, faults } = await phoneOf(browser, language)
  await page.goto(`${demo.address}/join`)
  await page.locator('.join-typed').fill(numbers)
  await page.waitForURL('**/table')
  await page.locator('.action-bar').waitFor()
  await table.keyboard.press('Escape')
  return { page, faults }
}

const fourDevices = async (browser: Browser, demo: Demo, visit: Visit): Promise<Four> => {
  const [shared, laptop] = [await step.device(browser), await step.device(browser)]
  const table = await step.signIn(shared.context, demo)
  const id = await layTable(table, demo, visit)
  const own = await step.signIn(laptop.context, demo)
  await own.goto(`${demo.address}/own/${visit.patient}`)
  await own.locator('.own-signs').waitFor()
  const interpreter = await interpreterAt(browser, own, demo, id, visit)
  const phone = await sitDown(browser, table, demo, visit)
  const contexts: BrowserContext[] = [shared.context, laptop.context, interpreter.page.context(), phone.page.context()]
  return {
    table,
    own,
    interpreter: interpreter.page,
    phone: phone.page,
    cut: (page, isCut) => page.context().setOffline(isCut),
    get faults() {
      const all = [shared, laptop, interpreter, phone].flatMap(({ faults }) => faults)
      return unexpected(all.filter(fault => !isOfTheCut(fault)))
    },
    end: async () => void (await Promise.all(contexts.map(context => context.close()))),
  }
}

/** How often words stand in the record, as its own page is given it. */
const timesInRecord = (own: Page, patient: string, words: string): Promise<number> =>
  own.evaluate(
    async ([id, text]) => {
      const answer = await fetch(`/api/patients/${id}/entries`)
      return (await answer.text()).split(text!).length - 1
    },
    [patient, words],
  )

/** Where sound comes first, writing is one touch away. */
const write = async (hand: Hand, within: string, words: string): Promise<void> => {
  const form = hand.page.locator(within)
  const field = form.locator('textarea').last()
  await field.waitFor({ state: 'attached' })
  if (!(await field.isVisible())) await hand.touch(form.locator('details:has(textarea) > summary').last())
  await hand.write(field, words)
}

const addProblem = async (hand: Hand, words: string): Promise<void> => {
  await hand.touch(step.button(hand.page.locator('.action-bar'), 'matters.add'))
  await write(hand, '.telling-form', words)
  await hand.touch(step.button(hand.page.locator('.telling-form'), 'do.save'))
  await hand.page.locator('.problem', { hasText: words }).waitFor()
}

const piece = (page: Page, words: string) => page.locator('.piece-in-words', { hasText: words })
const goesUnseen = (page: Page, words: string, timeout = SOON): Promise<unknown> =>
  page.waitForFunction(text => !document.body.innerText.includes(text), words, { timeout })

const together = (visit: Visit): Journey => ({
  title: `Three people at one table, four devices, ${visit.language}: a voice told while the network is cut, rendered and corrected, a cue returned to, "leave it be" on every device, what was told late joins, the interpreter out`,
  flags: hearing('a-tone'),
  minutes: 4,
  walk: async (browser, demo) => {
    const four = await fourDevices(browser, demo, visit)
    const { table, own, interpreter, phone, cut } = four
    const hand = new Hand(table)
    const shot = (page: Page, name: string) => picture(page, `three-people-${name}-${visit.dir}`)

    // The network of the shared screen is cut, and a voice is told there.
    await step.toStory(hand)
    await cut(table, true)
    await hand.touch(step.button(table.locator('.action-bar'), 'story.piece-new'))
    await hand.touch(step.button(table.locator('.tray'), 'picture.journey'))
    await tellAloud(hand, table.locator('.tray'))
    await write(hand, '.tray', 'Vejen over bjerget')
    await hand.touch(step.button(table.locator('.tray-foot'), 'do.save'))
    await piece(table, 'Vejen over bjerget').waitFor({ state: 'attached' })
    await table.locator('.trouble').waitFor()
    await hand.touch(step.button(table.locator('.trouble'), 'waits.see'))
    await table.locator('.sheet .waits-slip', { hasText: 'Vejen over bjerget' }).waitFor()
    await axeFindsNothing(table, 'what waits')
    await nothingCutOff(table, 'what waits')
    await shot(table, 'what-waits')
    await table.keyboard.press('Escape')

    // Meanwhile the patient tells on the own phone, and the others go on.
    await addProblem(new Hand(phone), 'Jeg bliver svimmel')
    await Promise.all([
      interpreter.locator('.read-card', { hasText: 'Jeg bliver svimmel' }).waitFor({ timeout: SOON }),
      own.locator('.own-part', { hasText: 'Jeg bliver svimmel' }).first().waitFor({ timeout: SOON }),
    ])
    holds((await timesInRecord(own, visit.patient, 'Vejen over bjerget')) === 0, 'what waits is nowhere else yet')

    // The network is back: nobody did anything for it.
    await cut(table, false)
    await Promise.all([
      table.locator('.trouble').waitFor({ state: 'detached', timeout: BACK }),
      interpreter.locator('.read-card', { hasText: 'Vejen over bjerget' }).waitFor({ timeout: BACK }),
      own.locator('.own-voices', { hasText: 'Vejen over bjerget' }).first().waitFor({ timeout: BACK }),
    ])
    await step.button(phone.locator('.rail'), 'table.my-story').click()
    await piece(phone, 'Vejen over bjerget').waitFor({ state: 'attached', timeout: BACK })

    // Its rendering, and a correction: a further one.
    const writeDown = async (words: string) => {
      const voices = own.locator('.own-voices')
      await voices.locator('.write-down').first().click()
      await voices.locator('textarea').fill(words)
      await voices.locator('form .button-main').click()
      await interpreter.locator('.read-card', { hasText: words }).first().waitFor({ timeout: SOON })
    }
    await writeDown('Vi gik i ni dage')
    await step.button(interpreter.locator('.sign-ways'), 'sign.i-correct-myself').click()
    await own.locator('.sign-seen').first().waitFor({ timeout: SOON })
    await writeDown('Vi gik i nitten dage')
    holds((await interpreter.content()).includes('Vi gik i ni dage'), 'the first rendering stands beside')
    await shot(interpreter, 'rendered')

    // To come back to, marked at the table; returned to in the same visit. A cue, marked without looking.
    await step.touchPiece(hand, 'Vejen over bjerget')
    await hand.touch(step.button(table.locator('.action-bar'), 'story.come-back'))
    await hand.touch(step.button(table.locator('.tray'), 'do.close'))
    const marks = own.locator('.own-part', { has: own.locator('#own-marks') }).locator('li')
    const mark = marks.filter({ hasText: 'nitten dage' })
    await mark.waitFor({ timeout: SOON })
    const eyes = await own.context().newPage()
    await eyes.goto(`${demo.address}/eyes/${visit.patient}`)
    await eyes.locator('[data-touch="cue"]').click()
    await shot(own, 'to-come-back-to')
    await step.button(mark, 'own.taken-up').click()
    await mark.waitFor({ state: 'detached', timeout: SOON })

    // "Leave it be": one touch, the table asks what; the patient's hand closes it, and it is closed everywhere.
    await eyes.locator('[data-touch="leave-be"]').click()
    await own.locator('.own-silent').waitFor({ timeout: SOON })
    await table.locator('.tray .other').first().waitFor({ timeout: SOON })
    await shot(table, 'leave-be')
    await hand.touch(table.locator('.tray .other', { hasText: 'nitten dage' }))
    await hand.touch(step.button(table.locator('.tray'), 'story.leave-nothing'))
    await Promise.all([table, phone, interpreter].map(page => goesUnseen(page, 'Vejen over bjerget')))
    same(await own.locator('#own-questions, #own-knots').count(), 0, 'nothing is asked for the rest of this visit')
    await eyes.close()

    // The patient's phone is cut off, tells, and the visit is closed before it is back: what was told joins the record.
    await step.button(phone.locator('.rail'), 'table.what-matters').click()
    await cut(phone, true)
    await addProblem(new Hand(phone), 'Det sidste jeg sagde')
    await door.endVisit(table)
    await interpreter.waitForFunction(() => !document.querySelector('.read-card'), undefined, { timeout: BACK })
    await shot(interpreter, 'out')
    await cut(phone, false)
    await phone.locator('.lone-sheet').waitFor({ timeout: BACK })
    await own.locator('.own-part', { hasText: 'Det sidste jeg sagde' }).first().waitFor({ timeout: BACK })
    same(await timesInRecord(own, visit.patient, 'Det sidste jeg sagde'), 1, 'told late, it is in the record once')
    await interpreter.waitForTimeout(1000)
    // The cue waits for its minute, and is a thread then that nobody drops.
    const cue = own.locator('[data-moment="cue"]')
    await cue.locator('textarea').fill('Da hun så mod døren')
    await step.button(cue, 'eyes.next-time').click()
    await marks.filter({ hasText: 'Da hun så mod døren' }).waitFor({ timeout: SOON })
    for (const words of ['Det sidste jeg sagde', 'bjerget', 'svimmel'])
      holds(!(await interpreter.content()).includes(words), 'nothing more reaches whoever interpreted')
    for (const words of ['Det sidste jeg sagde', 'svimmel'])
      holds(!(await phone.content()).includes(words), 'the phone keeps nothing of the table')
    same(four.faults, [], 'nothing went wrong')
    await four.end()
  },
})

export const journeys: readonly Journey[] = [
  together({ patient: 'parwana', language: 'fa-AF', dir: 'rtl' }),
  together({ patient: 'selam', language: 'ti', dir: 'ltr' }),
]
