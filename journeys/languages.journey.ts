import type { Page } from 'playwright-core'
import { isoDayInWords, languageFor, languageInWords, listed, speaker, spoken } from '#words'
import { axeFindsNothing } from './access.ts'
import { holds } from './check.ts'
import type { Screen } from './every-screen.ts'
import { inDays } from './every-visit.ts'
import { walkThrough } from './every-walk.ts'
import { cutWhenLarge, faintInTheDark, lookable, lookAt } from './looking.ts'
import type { Journey } from './main.ts'
import type { Walk } from './walking.ts'

/** One language for every script and direction: there axe and the dark ground look at every screen. */
const eachScript = ['tr', 'ckb', 'uk', 'ti', 'my']

/** What the looking found, each thing once with how many screens have it. */
class Findings {
  readonly all = new Map<string, string[]>()

  add(kind: string, where: string, found: readonly string[]): void {
    for (const one of found) {
      const what = `${kind}: ${one}`
      this.all.set(what, [...(this.all.get(what) ?? []), where])
    }
  }

  holds(): void {
    const told = [...this.all].map(([what, where]) => `${what} (${where.length}: ${where.slice(0, 3).join(', ')})`)
    holds(
      told.length === 0,
      `every screen in every language is as it should be:\n     ${told.slice(0, 40).join('\n     ')}`,
    )
  }
}

const plainly = (words: string): string => words.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '')

/**
 * A day and a list as our own packs write them, on the screens that show them: browsers have neither for six of our languages,
 * and would quietly write English ones.
 */
const fromPack = async (screen: string, tag: string): Promise<string | undefined> => {
  const language = await languageFor(tag, 'table')
  const { pack } = language
  if (screen === 'my-agreed') return isoDayInWords(inDays(12), speaker(language), pack)
  const drafts = [...new Set([tag, 'da'])].filter(one => one !== 'en')
  if (screen === 'table-language-mark')
    return listed(
      drafts.map(one => languageInWords(one, pack)),
      pack,
    )
  return undefined
}

const packsAreShown = async ({ page }: Walk, screen: string, tag: string): Promise<string[]> => {
  const wanted = await fromPack(screen, tag)
  const shown = wanted === undefined ? '' : plainly(await page.locator('body').innerText())
  return wanted === undefined || shown.includes(plainly(wanted)) ? [] : [plainly(wanted)]
}

/** Every third screen, another third in each language. */
const itsTurn = (nth: number, tag: string): boolean => nth % 3 === spoken.indexOf(tag) % 3

/**
 * What stays at the foot while a page goes by covers another part at each moment, and axe judges one of them: it is asked with
 * the foot after the page.
 */
const axeIn = async (page: Page, where: string, contrast: boolean): Promise<void> => {
  const foot = (position: string) =>
    page.evaluate(to => {
      for (const part of document.querySelectorAll<HTMLElement>('.my-foot, .action-bar')) part.style.position = to
    }, position)
  await foot('static')
  await axeFindsNothing(page, where, { contrast })
  await foot('')
}

const seenIn = (tags: readonly string[]): Journey => ({
  title: `Every screen of patients and interpreters, in ${tags.join(', ')}`,
  walk: async (browser, demo) => {
    const findings = new Findings()
    let seen = 0
    const look = async (screen: Screen, tag: string, walk: Walk) => {
      const { page } = walk
      const where = `${screen.id} in ${tag}`
      seen++
      const onPaper = screen.door === 'paper'
      if (onPaper) await page.emulateMedia({ media: 'print' })
      for (const [kind, found] of Object.entries(await lookAt(page)))
        if (!onPaper || kind !== 'small') findings.add(kind, where, found)
      if (onPaper) return page.emulateMedia({ media: 'screen' })
      findings.add('not as the pack writes it', where, await packsAreShown(walk, screen.id, tag))
      findings.add('cut when large', where, await cutWhenLarge(page, screen.door !== 'table'))
      const inFull = eachScript.includes(tag)
      if (inFull) findings.add('faint in the dark', where, await faintInTheDark(page))
      if (inFull || itsTurn(seen, tag))
        await axeIn(page, where, inFull).catch((cause: Error) => findings.add('axe', where, [cause.message]))
    }
    await walkThrough(browser, demo.address, tags, {
      ready: lookable,
      look,
      lost: (screen, tag, cause) => findings.add('lost', `${screen.id} in ${tag}`, [String(cause)]),
    })
    findings.holds()
    return `${seen} screens`
  },
})

/** A handful of languages each, so that they run beside one another. */
const handfuls = [0, 1, 2, 3, 4].map(nth => spoken.filter((_, at) => at % 5 === nth))

/** Walked when they are asked for by name (`npm run journeys languages`): with all the others they would take too long. */
export const journeys: readonly Journey[] = process.argv.includes('languages') ? handfuls.map(seenIn) : []
