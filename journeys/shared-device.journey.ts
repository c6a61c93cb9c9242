import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { axeFindsNothing, nothingCutOff } from './access.ts'
import * as door from './at-the-door.ts'
import { keepingDevice } from './browser.ts'
import { holds, picture, same } from './check.ts'
import type { Demo } from './demo-server.ts'
import { Hand } from './hand.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'
import { bytesIn } from './traces.ts'

const TOLD = 'noget-der-ventede-paa-bordet-zq'
const ALSO = 'og-endnu-noget-paa-bordet-zq'
/** Typed, and not kept: browsers write what is half typed to the disk. */
const HALF = 'halvt-skrevet-paa-bordet-zq'
/** Put plainly where the browser keeps things, so that the search is seen to find what lies there. */
const CONTROL = 'et-ord-der-ligger-aabent-zq'

/** The device of the clinic is given a pocket that only the clinic can open. */
const giveShared = async (page: Page, demo: Demo): Promise<void> => {
  await page.goto(`${demo.address}/devices`)
  const part = page.locator('.along-part')
  await part.getByText(step.danish['carrying.by-nobody']).click()
  await axeFindsNothing(page, 'a shared device is given a pocket')
  await picture(page, 'shared-device-give')
  await part.getByRole('button', { name: step.danish['carrying.give'] }).click()
  await part.locator('li[data-here]').waitFor()
  // Before it goes where there is no network it says that all of it is here.
  await part.locator('.along-program[data-here]').waitFor()
  await picture(page, 'shared-device-given')
}

const layTable = async (page: Page, demo: Demo): Promise<string> => {
  const visit = await door.layTableWithInterpreter(page, demo)
  await page.locator('.action-bar').waitFor()
  return visit
}

const boxes = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('tessera')
        opening.addEventListener('error', () => reject(opening.error))
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction('boxes').objectStore('boxes').count()
          counting.addEventListener('success', () => {
            opening.result.close()
            resolve(counting.result)
          })
        })
      }),
  )

const timesIn = (page: Page, words: string): Promise<number> =>
  page.evaluate(async text => {
    const answer = await fetch('/api/patients/samira/entries')
    return (await answer.text()).split(text).length - 1
  }, words)

const waitFor = async (what: string, isSo: () => Promise<boolean>): Promise<void> => {
  for (let nth = 0; nth < 60; nth++) {
    // A page that goes on meanwhile answers the next time.
    if (await isSo().catch(() => false)) return
    await new Promise(resolve => setTimeout(resolve, 250))
  }
  throw new Error(`in vain: ${what}`)
}

const wentOut: Journey = {
  title:
    'A shared device goes out in the middle of a visit without a network: nothing on its disk can be read, and what waited joins the record once though the visit was closed elsewhere; withdrawn, it is cleared',
  minutes: 4,
  walk: async (browser, demo) => {
    const folder = mkdtempSync(join(tmpdir(), 'tessera-shared-device-'))
    try {
      const context = await keepingDevice(browser, folder)
      const page = await step.signIn(context, demo)
      await giveShared(page, demo)
      const visit = await layTable(page, demo)
      const hand = new Hand(page)
      await context.setOffline(true)
      await step.addProblem(hand, TOLD)
      await step.addProblem(hand, ALSO)
      await page.locator('.trouble').getByText(step.danish['saving.waiting']).waitFor()
      await waitFor('what waits lies sealed', async () => (await boxes(page)) >= 2)
      await page.evaluate(async word => {
        const opening = indexedDB.open('control')
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('words'))
        await new Promise<void>(resolve => {
          opening.addEventListener('success', () => {
            const writing = opening.result.transaction('words', 'readwrite', { durability: 'strict' })
            writing.objectStore('words').put(word, 'control')
            writing.addEventListener('complete', () => resolve())
          })
        })
      }, CONTROL)
      await hand.touch(step.button(page.locator('.action-bar'), 'matters.add'))
      await hand.type(HALF)
      // A browser notes how its pages stand every few seconds.
      await page.waitForTimeout(6000)
      // The battery is empty: the browser is gone with all that was in its memory.
      await context.close()
      holds(bytesIn(folder, [CONTROL]).length > 0, 'what lies there plainly is found by its bytes')
      same(
        bytesIn(folder, [TOLD, ALSO, HALF, 'Samira', 'samira']),
        [],
        'no file of the browser holds a word of the visit',
      )

      // The visit is closed from somewhere else.
      const elsewhere = await step.signIn((await step.device(browser)).context, demo)
      await elsewhere.evaluate(async of => {
        const { entries } = (await (await fetch('/api/patients/samira/entries')).json()) as {
          entries: { id: string; source: object; clinic: string; patient: string; layer: string }[]
        }
        const opened = entries.find(({ id }) => id === of)!
        const closed = {
          ...opened,
          kind: 'visit.closed',
          id: of.replace(/.$/, last => (last === 'f' ? '0' : 'f')),
          body: { visit: of },
        }
        Reflect.deleteProperty(closed, 'place')
        const answer = await fetch('/api/patients/samira/entries', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ entries: [closed] }),
        })
        const text = await answer.text()
        if (!text.includes('"stored"')) throw new Error(text)
      }, visit)

      // Switched on again: it says what it has, reads nothing of it, and sends it by itself.
      const again = await keepingDevice(browser, folder)
      await again.setOffline(true)
      const after = await again.newPage()
      await after.goto(`${demo.address}/table`)
      await after.locator('.waits-left .waits-slip').first().waitFor()
      holds(!(await after.content()).includes(TOLD), 'nobody reads it here')
      await axeFindsNothing(after, 'sealed, it waits')
      await nothingCutOff(after, 'sealed, it waits')
      await picture(after, 'shared-device-sealed')
      await again.setOffline(false)
      await after.locator('.waits-left').waitFor({ state: 'detached' })
      for (const words of [TOLD, ALSO])
        await waitFor('it joined the record', async () => (await timesIn(elsewhere, words)) === 1)
      same(await boxes(after), 0, 'and waits no more')

      // Withdrawn by the clinic, the device is cleared at its next word.
      await elsewhere.goto(`${demo.address}/devices`)
      const slip = elsewhere.locator('.along-part li').first()
      await slip.getByRole('button').click()
      await slip.getByRole('button', { name: step.danish['carrying.withdraw'] }).first().click()
      await slip.waitFor({ state: 'detached' })
      await after.goto(`${demo.address}/clinic`)
      await waitFor('nothing of the pocket is left', () =>
        after.evaluate(
          async () =>
            localStorage.getItem('tessera-pocket') === null &&
            !(await indexedDB.databases()).some(({ name }) => name === 'tessera'),
        ),
      )
      await again.close()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

const notKnown: Journey = {
  title:
    'A shared device that the clinic does not know any more, as after an older copy of the record was put back, keeps what waits sealed, and sends it when it is set up again',
  minutes: 4,
  walk: async (browser, demo) => {
    const folder = mkdtempSync(join(tmpdir(), 'tessera-not-known-'))
    try {
      const context = await keepingDevice(browser, folder)
      const page = await step.signIn(context, demo)
      await giveShared(page, demo)
      await layTable(page, demo)
      await context.setOffline(true)
      await step.addProblem(new Hand(page), TOLD)
      await waitFor('what waits lies sealed', async () => (await boxes(page)) >= 1)
      await context.close()

      const again = await keepingDevice(browser, folder)
      await again.clearCookies()
      const after = await again.newPage()
      await after.goto(`${demo.address}/table`)
      await after.locator('.waits-left').getByText(step.danish['waits.not-known']).waitFor()
      same(await boxes(after), 1, 'what waits stays')
      await axeFindsNothing(after, 'not known any more')
      await nothingCutOff(after, 'not known any more')
      await picture(after, 'shared-device-not-known')
      await after.close()

      const staff = await step.signIn(again, demo)
      await giveShared(staff, demo)
      await staff.goto(`${demo.address}/clinic`)
      await waitFor('it joined the record', async () => (await timesIn(staff, TOLD)) === 1)
      same(await boxes(staff), 0, 'and waits no more')
      await again.close()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

export const journeys: readonly Journey[] = [wentOut, notKnown]
