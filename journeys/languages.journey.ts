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

/** What the looking found, by kind: each thing once, with the screens that have it. */
class Findings {
  readonly kinds = new Map<string, Map<string, string[]>>()

  add(kind: string, where: string, found: readonly string[]): void {
    if (found.length === 0) return
    const all = this.kinds.get(kind) ?? new Map<string, string[]>()
    this.kinds.set(kind, all)
    for (const one of found) all.set(one, [...(all.get(one) ?? []), where])
  }

  /** Of every kind the first ones. */
  holds(): void {
    const told = [...this.kinds].flatMap(([kind, all]) => [
      ...[...all].slice(0, 12).map(([what, at]) => `${kind}: ${what} (${at.length}: ${at.slice(0, 3).join(', ')})`),
      ...(all.size > 12 ? [`${kind}: ${all.size - 12} more`] : []),
    ])
    holds(told.length === 0, `every screen in every language is as it should be:\n${told.join('\n')}`)
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
      for (const part of document.querySelectorAll<HTMLElement>('.my-foot, .action-bar, .tray-foot'))
        part.style.position = to
    }, position)
  await foot('static')
  await axeFindsNothing(page, where, { contrast })
  await foot('')
}

/** Which screens are walked to, and which of them are looked at; all without it. */
interface Part {
  readonly of: string
  readonly along?: (screen: Screen) => boolean
  readonly wanted?: (screen: Screen) => boolean
}

const seenIn = (tags: readonly string[], { of, ...part }: Part = { of: 'patients and interpreters' }): Journey => ({
  title: `Every screen of ${of}, in ${tags.join(', ')}`,
  // More than a hundred screens, each looked at three times: on a slow machine that takes its time.
  minutes: 10,
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
        if (kind !== 'small' || !['paper', 'staff'].includes(screen.door)) findings.add(kind, where, found)
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
      ...part,
      lost: (screen, tag, cause) => findings.add('lost', `${screen.id} in ${tag}`, [String(cause)]),
    })
    findings.holds()
    return `${seen} screens`
  },
})

/** A patient's own phone: its card, and what has to lie on the table before there is anything to read on it. */
const onPhone: Part = {
  of: 'a phone',
  along: ({ id, door }) => door === 'phone' || ['card-on-paper', 'table-matters', 'table-ended'].includes(id),
  wanted: ({ door }) => door === 'phone',
}

/**
 * With all the other journeys: the phone in three scripts that least of the world's screens are made for. Every screen in
 * every language when asked for by name (`node journeys/main.ts languages`), or in some (`languages=ti,my`).
 */
const word = process.argv.slice(2).find(one => /^languages(=|$)/.test(one))
const asked = word?.split('=')[1]?.split(',') ?? (word ? spoken : [])

export const journeys: readonly Journey[] =
  asked.length > 0 ? asked.map(tag => seenIn([tag])) : ['ti', 'ckb', 'my'].map(tag => seenIn([tag], onPhone))
