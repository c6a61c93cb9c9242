import type { BrowserContext, Page } from 'playwright-core'
import { ENDING_WORKER } from '../src/server/ending-worker.ts'
import { axeFindsNothing } from './access.ts'
import { holds, picture, same } from './check.ts'
import { builtLast, builtNext, deployedBefore, type Deployed } from './deployed.ts'
import type { Demo } from './demo-server.ts'
import { languageFor } from '#words'
import { Hand } from './hand.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'
import { nothingStored } from './traces.ts'

/** Longer than the worker waits for a page to say which program it is, in milliseconds. */
const PAGES_ANSWER = 4000
const english = (await languageFor('en', 'staff')).phrases
const newWords = 'Naboens hus braendte'

/** This browser is given a pocket, as the clinic's own page does it. */
const givePocket = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const answer = await fetch('/api/pockets', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ of: 'shared' }),
    })
    const { sealTo } = (await answer.json()) as { sealTo: string }
    const point = Uint8Array.from(atob(sealTo.replaceAll('-', '+').replaceAll('_', '/')), char => char.charCodeAt(0))
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('tessera', 1)
      opening.addEventListener('upgradeneeded', () => {
        opening.result.createObjectStore('pocket')
        opening.result.createObjectStore('boxes', { keyPath: 'id' })
        opening.result.createObjectStore('locked')
      })
      opening.addEventListener('error', () => reject(opening.error))
      opening.addEventListener('success', () => {
        const writing = opening.result.transaction('pocket', 'readwrite')
        writing.objectStore('pocket').put({ of: 'shared', sealTo: point }, 'here')
        writing.addEventListener('complete', () => {
          opening.result.close()
          resolve()
        })
      })
    })
    localStorage.setItem('tessera-pocket', 'shared')
  })

/** What is kept of programs here: how many, and every path. */
const kept = (page: Page): Promise<{ names: string[]; paths: string[] }> =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const all = await Promise.all(names.map(async name => (await caches.open(name)).keys()))
    return { names, paths: all.flat().map(({ url }) => new URL(url).pathname) }
  })

const until = async (page: Page, sentence: string, so: () => Promise<boolean>): Promise<void> => {
  for (let tried = 0; tried < 100; tried++) {
    if (await so()) return
    await page.waitForTimeout(100)
  }
  holds(false, sentence)
}

const workers = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)

const scriptOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module]')!.src)

const askForNewer = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update()
  })

const installable = async (page: Page, name: string): Promise<void> => {
  const devtools = await page.context().newCDPSession(page)
  const { errors, data } = await devtools.send('Page.getAppManifest')
  same(errors, [], 'the manifest is read without a complaint')
  same((JSON.parse(data ?? '{}') as { name?: string }).name, name, 'by this name it stands on the device')
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  // These browsers are private windows, which install nothing whatever the page is.
  const why = installabilityErrors.map(({ errorId }) => errorId).filter(id => id !== 'in-incognito')
  same(why, [], 'the browser offers to install it')
  await devtools.detach()
}

/** A clinic's device with a pocket, and all of the program on it. */
const withProgram = async (context: BrowserContext, demo: Demo): Promise<Page> => {
  const page = await step.signIn(context, demo)
  await nothingStored(page, ['Amina'])
  same(await page.locator('link[rel=manifest]').count(), 0, 'without a pocket nothing is to be installed')
  await givePocket(page)
  await page.reload()
  await page.locator('.patient').first().waitFor()
  await until(page, 'the program is kept', async () => (await kept(page)).paths.includes('/index.html'))
  return page
}

const toStory = async (page: Page): Promise<void> => {
  await step.button(page.locator('.rail'), 'table.my-story').click()
  await page.locator('.my-story').waitFor()
}

/** The desk behind a deployment of its own, let go of whatever happens. */
const deployed = async (demo: Demo, walk: (at: Deployed) => Promise<void>): Promise<void> => {
  const at = await deployedBefore(demo, builtLast())
  try {
    await walk(at)
  } finally {
    await at.stop().catch(() => undefined)
  }
}

const withoutNetwork: Journey = {
  title:
    'A device with a pocket keeps the program and nothing of anybody: it is installable, opens with the clinic’s computer switched off, and lets go of it with the pocket; without one there is no worker at all',
  walk: (browser, plain) =>
    deployed(plain, async at => {
      const { context } = await step.device(browser)
      const page = await withProgram(context, at.demo)
      await installable(page, 'Tessera')
      const all = (await kept(page)).paths
      const others = all.filter(
        path => !path.startsWith('/assets/') && !['/index.html', '/interpret.html'].includes(path),
      )
      same(others, [], 'the program is kept and nothing else')

      await at.stop()
      const cold = await context.newPage()
      await cold.goto(`${at.demo.address}/clinic`)
      await cold.locator('.staff').waitFor()
      await cold.getByText(english['reason.no-connection']).waitFor()
      await picture(cold, 'program-no-network')
      await cold.goto(`${at.demo.address}/table`)
      await cold.locator('.lone-sheet').waitFor()
      await at.begin()
      await cold.goto(`${at.demo.address}/my`)
      await until(cold, 'the phone’s part is kept', async () => (await kept(cold)).paths.includes('/my.html'))
      await installable(cold, 'Papers')
      await at.stop()
      await cold.reload()
      await cold.locator('.my').waitFor()
      await at.begin()

      // What was kept here is taken away by the browser: said plainly.
      await page.goto(`${at.demo.address}/clinic`)
      await page.locator('.patient').first().waitFor()
      same(await page.locator('.program-says').count(), 0, 'nothing is said where everything is there')
      await cold.close()
      await page.evaluate(() => {
        localStorage.clear()
        indexedDB.deleteDatabase('tessera')
      })
      await page.reload()
      await page.locator('.program-says', { hasText: step.danish['program.lost'] }).waitFor()
      await axeFindsNothing(page, 'what was kept is lost')
      await picture(page, 'program-lost')
      await until(page, 'no program is kept where nothing else is', async () => (await workers(page)) === 0)

      // The pocket is gone: with the next page everything is.
      await givePocket(page)
      await page.reload()
      await until(page, 'the program is kept again', async () => (await kept(page)).paths.includes('/index.html'))
      await page.evaluate(() => localStorage.removeItem('tessera-pocket'))
      await page.reload()
      await until(page, 'the worker is gone', async () => (await workers(page)) === 0)
      await until(page, 'what it kept is gone', async () => (await kept(page)).names.length === 0)
    }),
}

const newer: Journey = {
  title:
    'A newer program while something waits: both go on, what waits is sent by the one that told it, the newer is taken by touch, and the old one goes with its last page',
  walk: (browser, plain) =>
    deployed(plain, async at => {
      const { context } = await step.device(browser)
      const table = await withProgram(context, at.demo)
      const hand = new Hand(table)
      await step.layTable(hand, 'Samira')
      const before = await scriptOf(table)
      const beside = await context.newPage()
      await beside.goto(`${at.demo.address}/own/samira`)
      await beside.locator('.own').waitFor()
      await toStory(table)
      at.cutDesk(true)
      await step.tellPiece(hand, 'picture.home', newWords)
      await table.locator('.trouble').first().waitFor()

      at.deploy(builtNext(builtLast()))
      await askForNewer(table)
      await step.button(table, 'program.open').waitFor()
      await axeFindsNothing(table, 'a newer program')
      await picture(table, 'program-newer')
      // A screen that nobody had opened yet, of a program the clinic has no file of any more.
      await step.button(table.locator('.rail'), 'agreed.title').click()
      await table.locator('.agreed').first().waitFor()
      const another = await context.newPage()
      await another.goto(`${at.demo.address}/table`)
      await another.locator('.lone-sheet').waitFor()
      same(await scriptOf(another), before, 'while something waits another page begins with the same program')
      await another.close()

      at.cutDesk(false)
      await step.allKept(table)
      await step.button(table, 'program.open').click()
      await until(
        table,
        'the newer program is here',
        async () => (await scriptOf(table).catch(() => before)) !== before,
      )
      await table.locator('.action-bar').waitFor()
      await toStory(table)
      await table.locator('.piece-in-words', { hasText: newWords }).waitFor({ state: 'attached' })
      await step.button(beside, 'program.open').waitFor()
      await table.waitForTimeout(PAGES_ANSWER)
      same((await kept(table)).names.length, 2, 'as long as a page is the old program’s, it stays')
      same(await scriptOf(beside), before, 'and nobody takes that page from under its hands')
      await step.button(beside, 'print.title').click()
      await beside.locator('.sheet').first().waitFor()
      await beside.close()
      await table.reload()
      await until(table, 'the old one goes with its last page', async () => (await kept(table)).names.length === 1)

      // A worker that stands in the way, whatever it does: the clinic answers with one that ends itself.
      const ending = new Map(builtLast()).set('/service.js', Buffer.from(ENDING_WORKER))
      at.deploy(ending)
      await table.reload()
      await askForNewer(table)
      await until(table, 'every worker ends', async () => (await workers(table)) === 0)
      same((await kept(table)).names, [], 'and nothing is kept')
    }),
}

const noWorker: Journey = {
  title:
    'Without a pocket, a program that was replaced while its page is open says so where a screen cannot be fetched; what was told on it stays and is sent',
  walk: (browser, plain) =>
    deployed(plain, async at => {
      const { context } = await step.device(browser)
      const table = await step.signIn(context, at.demo)
      const hand = new Hand(table)
      await step.layTable(hand, 'Samira')
      at.cutDesk(true)
      await step.addProblem(hand, 'Jeg er traet')
      await at.stop()
      await step.button(table.locator('.rail'), 'table.my-story').click()
      await step.button(table.locator('.table-main'), 'do.again').waitFor()
      await at.begin()
      at.deploy(builtNext(builtLast()))
      await step.button(table.locator('.table-main'), 'do.again').click()
      await step.button(table.locator('.table-main'), 'program.open').waitFor()
      await axeFindsNothing(table, 'a screen that is not there')
      await picture(table, 'program-not-fetched')
      await step.button(table.locator('.rail'), 'table.what-matters').click()
      await table.locator('.problem', { hasText: 'traet' }).waitFor()
      at.cutDesk(false)
      await step.allKept(table)
      await step.button(table.locator('.rail'), 'table.my-story').click()
      await step.button(table.locator('.table-main'), 'program.open').click()
      await table.locator('.action-bar').waitFor()
      await toStory(table)
      await nothingStored(table, ['traet'])
    }),
}

export const journeys: readonly Journey[] = [withoutNetwork, newer, noWorker]
