import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { withLock } from './authenticator.ts'
import { keepingDevice } from './browser.ts'
import { holds, picture, same } from './check.ts'
import type { Demo } from './demo-server.ts'
import type { Journey } from './main.ts'
import { danish, device, signIn } from './steps.ts'
import { bytesIn } from './traces.ts'

const PIN = '4817'
const WORRY = 'bekymring-der-ventede-uden-net'
const NOTE = 'notat-der-ventede-uden-net'
/** What a network that is cut says on the console, and nothing else may. */
const isOfTheCut = (fault: string): boolean => /net::ERR_|Failed to load resource/.test(fault)

/** The device is given a pocket that a PIN opens. */
const giveByPin = async (page: Page, demo: Demo, pin = PIN): Promise<void> => {
  await page.goto(`${demo.address}/devices`)
  const part = page.locator('.along-part')
  await part.locator('#along-pin').check()
  await part.getByText(danish['carrying.pin-chosen']).waitFor()
  await part.getByLabel(danish['carrying.pin-new']).fill(pin)
  await part.getByLabel(danish['carrying.pin-again']).fill(pin)
  await picture(page, 'along-give')
  await part.getByRole('button', { name: danish['carrying.give'] }).click()
  await part.getByText(danish['carrying.given']).waitFor()
}

const giveByPasskey = async (page: Page, demo: Demo): Promise<void> => {
  await page.goto(`${demo.address}/devices`)
  await page.getByRole('button', { name: danish['devices.add'] }).click()
  await page.getByRole('button', { name: danish['invite.make'] }).click()
  await page.locator('.devices-part').first().locator('li').waitFor()
  const part = page.locator('.along-part')
  await part.getByRole('button', { name: danish['carrying.give'] }).click()
  await part.getByText(danish['carrying.given']).waitFor()
}

const typePin = async (page: Page, pin: string): Promise<void> => {
  await page.getByLabel(danish['carrying.pin'], { exact: true }).fill(pin)
  await page.locator('.along-door button').click()
}

/** Today's patients are here, all of them, and the program too: the page says so. */
const fetched = async (page: Page): Promise<void> => {
  await page.locator('.along-card').first().waitFor()
  await page.locator('.along-works[data-here]').waitFor({ timeout: 60_000 })
  await page.getByRole('button', { name: danish['carrying.fetch'] }).waitFor()
}

/** A network so slow that the program does not come until it is let. */
const holdingProgram = async (page: Page): Promise<() => Promise<void>> => {
  await page.addInitScript(() => {
    const held: (() => void)[] = []
    const post = ServiceWorker.prototype.postMessage as (this: ServiceWorker, ...what: unknown[]) => void
    ServiceWorker.prototype.postMessage = function (this: ServiceWorker, ...what: unknown[]) {
      const isHeld = (what[0] as { keep?: string }).keep !== undefined && window.name !== 'let'
      if (isHeld) held.push(() => post.apply(this, what))
      else post.apply(this, what)
    }
    Object.assign(globalThis, { letCome: () => held.forEach(each => each()) })
  })
  return () =>
    page.evaluate(() => {
      window.name = 'let'
      ;(globalThis as unknown as { letCome: () => void }).letCome()
    })
}

const openFirst = async (page: Page): Promise<string> => {
  const card = page.locator('.along-card').first()
  const name = (await card.locator('strong').innerText()).trim()
  await card.click()
  await page.locator('.own').waitFor()
  return name
}

const noteWorry = async (page: Page, words: string): Promise<void> => {
  const strip = page.locator('.own-part', { has: page.locator('#own-strip') })
  await strip.locator('textarea').last().fill(words)
  await strip.getByRole('button', { name: danish['own.worry-keep'] }).click()
  await strip.getByText(words).first().waitFor()
}

/** How often words stand in a patient's record, as the desk gives it to who may read it. */
const timesInRecord = async (page: Page, patient: string, words: string): Promise<number> => {
  const text = await page.evaluate(async id => {
    let all = ''
    let after = 0
    for (;;) {
      const body = (await (await fetch(`/api/patients/${id}/entries?after=${after}`)).json()) as {
        entries: object[]
        upTo: number
        more: boolean
      }
      all += JSON.stringify(body.entries)
      if (!body.more) return all
      after = body.upTo
    }
  }, patient)
  return text.split(words).length - 1
}

const patientOf = (page: Page, name: string): Promise<string> =>
  page.evaluate(async called => {
    const { entries } = (await (await fetch('/api/patients')).json()) as { entries: { patient: string }[] }
    return entries.find(entry => JSON.stringify(entry).includes(called))!.patient
  }, name)

const withoutNetwork: Journey = {
  title:
    'An own device without a network: opened by its PIN, read and written in, sent once, and nothing on its disk to read',
  minutes: 4,
  walk: async (browser, demo) => {
    const folder = mkdtempSync(join(tmpdir(), 'tessera-own-device-'))
    const context = await keepingDevice(browser, folder)
    const faults: string[] = []
    context.on('weberror', error => faults.push(error.error().message))
    try {
      const page = await signIn(context, demo)
      await giveByPin(page, demo)
      await page.goto(`${demo.address}/along`)
      await page.locator('.along-door').waitFor()
      await picture(page, 'along-locked')
      await typePin(page, '9137')
      await page.getByText(danish['reason.wrong-pin']).waitFor()
      await typePin(page, PIN)
      await fetched(page)
      await page.getByText(danish['carrying.pin-shuts']).waitFor()
      await picture(page, 'along-today')
      await context.setOffline(true)
      const name = await openFirst(page)
      await noteWorry(page, WORRY)
      await noteWorry(page, NOTE)
      await page.locator('.trouble').getByText(danish['saving.waiting']).waitFor()
      await page.getByRole('button', { name: danish['waits.see'] }).click()
      await page.locator('.waits-slip', { hasText: NOTE }).waitFor()
      await picture(page, 'along-waits')
      await page.keyboard.press('Escape')
      // Away from the patient and back: what waits is in the drawer.
      await page.goBack()
      await page.locator('.along-card').first().waitFor()
      await openFirst(page)
      await page.locator('.own-slip', { hasText: WORRY }).first().waitFor()
      await picture(page, 'along-own-page')
      const files = bytesIn(folder, [WORRY, NOTE, name])
      same(files, [], 'no file of this browser holds a word of it')
      await context.setOffline(false)
      await page.locator('.trouble').waitFor({ state: 'detached' })
      const patient = await patientOf(page, name)
      for (const words of [WORRY, NOTE]) same(await timesInRecord(page, patient, words), 1, 'it is in the record once')
      await page.getByRole('button', { name: danish['carrying.lock'] }).click()
      await page.getByRole('button', { name: danish['carrying.open'] }).waitFor()
      holds(!(await page.content()).includes(WORRY), 'locked, the page shows nothing of it')
      for (let wrong = 0; wrong < 5; wrong++) {
        const answered = page.waitForResponse(/\/api\/pocket\/half$/)
        await typePin(page, '9137')
        await answered
      }
      await page.getByText(danish['reason.pocket-locked']).waitFor()
      await typePin(page, PIN)
      await page.getByText(danish['reason.pocket-locked']).waitFor()
      await page.locator('.along-card').waitFor({ state: 'detached' })
      same(
        faults.filter(fault => !isOfTheCut(fault)),
        [],
        'nothing went wrong in silence',
      )
    } finally {
      await context.close()
      const left = bytesIn(folder, [WORRY, NOTE])
      rmSync(folder, { recursive: true, force: true })
      same(left, [], 'after it was closed neither')
    }
  },
}

const byPasskey: Journey = {
  title:
    'A passkey opens what an own device carries, without a network too; withdrawn elsewhere, it is cleared at its next word',
  minutes: 4,
  walk: async (browser, demo) => {
    const { context, faults } = await device(browser)
    const page = await signIn(context, demo)
    await withLock(page, { hasPrf: true })
    const letCome = await holdingProgram(page)
    await giveByPasskey(page, demo)
    await page.goto(`${demo.address}/along`)
    await page.getByRole('button', { name: danish['carrying.open'] }).click()
    await page.locator('.along-card').first().waitFor()
    await page.getByRole('button', { name: danish['carrying.fetch'] }).waitFor()
    await page.getByText(danish['carrying.not-all-yet']).waitFor()
    await picture(page, 'along-not-yet')
    await letCome()
    await fetched(page)
    same(await page.getByText(danish['carrying.pin-shuts']).count(), 0, 'what a PIN does not do is said of a PIN')
    await page.getByRole('button', { name: danish['carrying.lock'] }).click()
    await page.getByRole('button', { name: danish['carrying.open'] }).waitFor()
    await context.setOffline(true)
    await page.getByRole('button', { name: danish['carrying.open'] }).click()
    await page.getByText(danish['carrying.no-network']).waitFor()
    await page.getByText(danish['carrying.works-here']).waitFor()
    await openFirst(page)
    const elsewhere = await signIn((await device(browser)).context, demo)
    await elsewhere.goto(`${demo.address}/devices`)
    const slip = elsewhere.locator('.along-part li')
    await slip.getByRole('button').click()
    await slip.getByRole('button', { name: danish['carrying.withdraw'] }).first().click()
    await slip.waitFor({ state: 'detached' })
    await context.setOffline(false)
    await page.getByText(danish['carrying.is-cleared']).waitFor()
    await picture(page, 'along-cleared')
    const left = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      mark: localStorage.getItem('tessera-pocket'),
    }))
    same(left, { databases: [], mark: null }, 'nothing of the pocket is left in the browser')
    same(
      faults.filter(fault => !isOfTheCut(fault)),
      [],
      'nothing went wrong in silence',
    )
  },
}

export const journeys: readonly Journey[] = [withoutNetwork, byPasskey]
