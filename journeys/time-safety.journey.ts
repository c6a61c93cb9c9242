import type { Page } from 'playwright-core'
import { holds, same } from './check.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'

/** Everything a page of ours could leave in the browser. */
const keptIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const stores = await indexedDB.databases()
    const caches = await globalThis.caches.keys()
    return JSON.stringify([stores.map(({ name }) => name), caches, { ...localStorage }, { ...sessionStorage }])
  })

/** What a page does that loads something a policy forbids, said by the browser itself. */
const watchPolicy = async (page: Page): Promise<() => Promise<string[]>> => {
  await page.addInitScript(() => {
    const broken: string[] = []
    document.addEventListener('securitypolicyviolation', event => broken.push(event.effectiveDirective))
    Object.assign(globalThis, { policyBroken: broken })
  })
  return () => page.evaluate(() => (globalThis as unknown as { policyBroken: string[] }).policyBroken)
}

const ownPageInAWorker: Journey = {
  title: 'What lies between the pieces is worked out beside the own page: nothing is sent, kept or left running',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const broken = await watchPolicy(page)
    const [started, sent]: [string[], string[]] = [[], []]
    page.on('worker', worker => started.push(worker.url()))
    context.on('request', request => {
      if (request.url().includes('/api/') && request.method() !== 'GET') sent.push(request.url())
    })
    const before = await keptIn(page)

    await page.goto(`${demo.address}/own/parwana`)
    await page.locator('.own').waitFor()
    await page.waitForFunction(() => document.querySelector('.own')?.textContent?.includes('?'))
    await page.waitForTimeout(500)

    holds(started.length > 0, 'a worker of ours ran')
    for (const url of started) holds(url.startsWith(`${demo.address}/assets/`), `it is a file of ours: ${url}`)
    same(page.workers().length, 0, 'it is gone once it has answered')
    same(sent, [], 'nothing is sent to the desk')
    same(await keptIn(page), before, 'nothing stays in the browser')
    same(await broken(), [], 'no policy was broken')
    same(faults, [], 'no error on the page')
    holds(!/knot|question|openPlace|between/i.test(demo.log()), 'the log holds nothing of it')
    await context.close()
  },
}

const noOtherWorker: Journey = {
  title: 'A page of ours runs no script but its own: no other worker, no other policy, nothing inline',
  walk: async (browser, demo) => {
    const { context } = await step.device(browser)
    const page = await step.signIn(context, demo)
    await page.goto(`${demo.address}/own/parwana`)
    await page.locator('.own').waitFor()
    const tried = await page.evaluate(async () => {
      const errorOf = (attempt: () => unknown): string => {
        try {
          attempt()
          return 'let through'
        } catch (error) {
          return (error as Error).name
        }
      }
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => unknown }
      }
      const letAll = { createScriptURL: (url: string) => url, createHTML: (html: string) => html }
      const script = document.createElement('script')
      script.append('globalThis.ranInline = true')
      const appended = errorOf(() => document.body.append(script))
      await new Promise(resolve => setTimeout(resolve, 100))
      return {
        worker: errorOf(() => new Worker('/assets/x.js')),
        blob: errorOf(() => new Worker(URL.createObjectURL(new Blob(['1'])))),
        policy: errorOf(() => trustedTypes.createPolicy('another', letAll)),
        html: errorOf(() => (document.body.innerHTML = '<b>x</b>')),
        inline: appended === 'TypeError' || !('ranInline' in globalThis) ? 'not run' : 'run',
      }
    })
    same(
      tried,
      { worker: 'TypeError', blob: 'TypeError', policy: 'TypeError', html: 'TypeError', inline: 'not run' },
      'every other way is shut',
    )
    await context.close()
  },
}

export const journeys: readonly Journey[] = [ownPageInAWorker, noOtherWorker]
