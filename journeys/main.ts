import { mkdirSync, readdirSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { startDemo, type Demo } from './demo-server.ts'

/** One whole encounter: its title is a sentence; it throws when something does not hold, and may say its figures. */
export interface Journey {
  readonly title: string
  readonly walk: (browser: Browser, demo: Demo) => Promise<string | void>
  /** Of a browser that needs more than the others: a voice to hear, a microphone that is refused. */
  readonly flags?: readonly string[]
  /** How long it may take before it counts as standing still; three without it. */
  readonly minutes?: number
}

mkdirSync(join(import.meta.dirname, '..', 'docs', 'screens'), { recursive: true })
/** Which files, by a word of their name. What follows a `=` is for the journeys of that file. */
const wanted = process.argv.slice(2).map(word => word.split('=')[0]!)
const files = readdirSync(import.meta.dirname)
  .filter(file => file.endsWith('.journey.ts'))
  .filter(file => wanted.length === 0 || wanted.some(word => file.includes(word)))
  .sort()

/** What the pages looked like when a journey failed, for whoever mends it. */
const lookBack = async (browser: Browser, nth: number): Promise<void> => {
  const pages = browser.contexts().flatMap(context => context.pages())
  for (const [i, page] of pages.entries()) {
    const path = join(tmpdir(), `tessera-journey-${nth}-${i}.png`)
    await page.screenshot({ path, timeout: 5000 }).catch(() => undefined)
    console.log(`     seen: ${path}`)
  }
}

/** A journey that stands still has failed. */
const inTime = <T>(walk: Promise<T>, minutes = 3): Promise<T> =>
  Promise.race([
    walk,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`stood still for ${minutes} minutes`)), minutes * 60_000).unref()
    }),
  ])

/** What did not hold, all of it, and where. */
const whyOf = ({ message, stack = message }: Error): string =>
  stack
    .split('\n')
    .slice(0, message.split('\n').length + 5)
    .join('\n     ')

const seconds = (began: number): string => `${((performance.now() - began) / 1000).toFixed(0)} s`

interface Walked {
  readonly passed: boolean
  readonly says: string
}

let seen = 0
/** Walks one journey with a demo of its own, in the browser of its lane. */
const walked = async (browser: Browser, journey: Journey): Promise<Walked> => {
  const began = performance.now()
  const demo = await startDemo()
  try {
    const figures = await inTime(journey.walk(browser, demo), journey.minutes)
    return { passed: true, says: `ok   ${journey.title} (${[figures, seconds(began)].filter(Boolean).join(', ')})` }
  } catch (cause) {
    await lookBack(browser, ++seen)
    const why = cause instanceof Error ? whyOf(cause) : String(cause)
    return { passed: false, says: `FAIL ${journey.title}\n     ${why}` }
  } finally {
    await Promise.all(browser.contexts().map(context => context.close()))
    await demo.stop()
  }
}

/** Journeys wait for pages more than they work: one more at once than there are processors, three at most, each in a browser of its own. */
const LANES = Math.min(3, availableParallelism() + 1)
/**
 * A few that failed beside two others, on a machine that has more to do than it can, are walked once more alone; what fails
 * then has failed. Both walks are said. More than these are no accident, and are not walked again.
 */
const AGAIN = 3
const waiting: Journey[] = []
for (const file of files) waiting.push(...((await import(`./${file}`)) as { journeys: readonly Journey[] }).journeys)

let passed = 0
const failing: Journey[] = []
const lane = async (): Promise<void> => {
  const browser = await openBrowser([], { lightly: true })
  for (let journey = waiting.shift(); journey; journey = waiting.shift()) {
    const own = journey.flags && (await openBrowser(journey.flags))
    const { passed: isWalked, says } = await walked(own ?? browser, journey)
    await own?.close()
    if (isWalked) passed++
    else failing.push(journey)
    console.log(says)
  }
  await browser.close()
}
await Promise.all(Array.from({ length: LANES }, lane))
const once = failing.splice(0, failing.length)
if (once.length > 0 && once.length <= AGAIN) {
  console.log(`Walked once more, with nothing beside it: ${once.length}`)
  waiting.push(...once)
  await lane()
} else failing.push(...once)
console.log(`${passed} passed, ${failing.length} failed`)
process.exitCode = failing.length === 0 && passed > 0 ? 0 : 1
