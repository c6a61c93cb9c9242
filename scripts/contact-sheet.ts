/**
 * Takes every screen of patients and interpreters in every language, and lays them out on one picture a language:
 * `node scripts/contact-sheet.ts [tag…]`. Needs the built screens (`npm run build`) and Chromium.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../journeys/browser.ts'
import { startDemo } from '../journeys/demo-server.ts'
import { walkThrough, sizeOf } from '../journeys/every-walk.ts'
import type { Door } from '../journeys/every-screen.ts'
import { languageFor, languageNames, spoken, type PhraseKey } from '../src/words/index.ts'

const folder = join(import.meta.dirname, '..', 'docs', 'screens', 'languages')
/** For whoever reviews phrases: which screens say them, and small pictures of those. */
const forTranslators = join(import.meta.dirname, '..', 'src', 'web', 'public', 'screens')

interface Taken {
  readonly id: string
  readonly door: Door
  readonly picture: Buffer
  readonly words: readonly string[]
}

/** How many pixels wide a screen is taken: twice as many as it has on the sheet, so that it can be read there. */
const SHARP: Readonly<Record<Door, number>> = {
  phone: 252,
  theirs: 252,
  interpreter: 252,
  staff: 252,
  table: 540,
  paper: 400,
}

/** What a page looks like now, smaller; of the printed card, the paper alone. */
const pictureOf = async (page: Page, door: Door): Promise<Buffer> => {
  const seen = await page.evaluate(() => {
    const paper = matchMedia('print').matches
      ? document.querySelector('.card-paper')?.getBoundingClientRect()
      : undefined
    // With a margin, as on a sheet.
    const around = 24
    return paper
      ? {
          x: paper.left + scrollX - around,
          y: paper.top + scrollY - around,
          width: paper.width + 2 * around,
          height: paper.height + 2 * around,
        }
      : { x: scrollX, y: scrollY, width: 0, height: 0 }
  })
  const { width, height } = seen.width > 0 ? seen : sizeOf[door]
  const cdp = await page.context().newCDPSession(page)
  const { data } = await cdp.send('Page.captureScreenshot', {
    format: 'jpeg',
    quality: 82,
    clip: { x: seen.x, y: seen.y, width, height, scale: SHARP[door] / width },
    optimizeForSpeed: true,
    captureBeyondViewport: seen.width > 0,
  })
  await cdp.detach()
  return Buffer.from(data, 'base64')
}

/** How wide a screen stands on the sheet, and the most its picture may weigh. */
const WIDE: Readonly<Record<Door, number>> = {
  phone: 126,
  theirs: 126,
  interpreter: 126,
  staff: 126,
  table: 270,
  paper: 200,
}
const SHEET = 1700
const MOST = 450_000

const asImage = ({ picture }: Taken): string => `data:image/jpeg;base64,${picture.toString('base64')}`

const layOut = (tag: string, all: readonly Taken[]): string => {
  const part = (doors: readonly Door[]) =>
    `<section>${all
      .filter(({ door }) => doors.includes(door))
      .map(
        one =>
          `<figure style="inline-size:${WIDE[one.door]}px"><img src="${asImage(one)}" width="${WIDE[one.door]}"><figcaption>${one.id}</figcaption></figure>`,
      )
      .join('')}</section>`
  return `<!doctype html><style>
    body { margin: 12px; inline-size: ${SHEET - 24}px; font: 10px/1.2 sans-serif; color: #1f2430; background: #fff; }
    h1 { margin: 0 0 8px; font-size: 16px; }
    section { display: flex; flex-wrap: wrap; gap: 8px; margin-block-end: 12px; align-items: start; }
    figure { margin: 0; }
    img { display: block; border: 1px solid #7d7260; }
    figcaption { padding-block-start: 2px; overflow-wrap: anywhere; }
  </style><h1>${tag}</h1>${part(['phone', 'theirs', 'interpreter', 'staff'])}${part(['table', 'paper'])}`
}

/** One picture of all screens, as sharp as its weight allows. */
const sheetOf = async (browser: Browser, tag: string, all: readonly Taken[]): Promise<Buffer> => {
  const page = await browser.newPage({ viewport: { width: SHEET, height: 800 } })
  await page.setContent(layOut(tag, all), { waitUntil: 'load' })
  let sheet: Buffer = Buffer.alloc(0)
  for (const quality of [62, 52, 44, 36, 28, 20]) {
    sheet = await page.screenshot({ fullPage: true, type: 'jpeg', quality })
    if (sheet.length <= MOST) break
  }
  await page.close()
  return sheet
}

/** The keys of the phrases these words can be, by what stands between the values of each. */
const keysIn = (words: readonly string[], said: readonly (readonly [PhraseKey, RegExp])[]): PhraseKey[] =>
  said.flatMap(([key, pattern]) => (words.some(text => pattern.test(text)) ? key : []))

const patternsOf = async (tag: string): Promise<(readonly [PhraseKey, RegExp])[]> => {
  const { phrases } = await languageFor(tag, 'table')
  return (Object.keys(phrases) as PhraseKey[]).flatMap(key => {
    const message = phrases[key] ?? ''
    const texts = message.startsWith('.')
      ? [...message.matchAll(/\{\{(.*?)\}\}/gs)].map(([, text]) => text!)
      : [message]
    // A phrase that is little more than its values is found everywhere.
    return texts
      .filter(text => text.replaceAll(/\{[^{}]*\}/g, '').trim().length > (text.includes('{') ? 8 : 2))
      .map(
        text =>
          [
            key,
            new RegExp(
              `^${text
                .trim()
                .split(/\{[^{}]*\}/)
                .map(RegExp.escape)
                .join('.*')}$`,
              's',
            ),
          ] as const,
      )
  })
}

const small = async (browser: Browser, one: Taken): Promise<Buffer> => {
  const width = one.door === 'table' ? 360 : 160
  const page = await browser.newPage({
    viewport: { width, height: Math.round((width * sizeOf[one.door].height) / sizeOf[one.door].width) },
  })
  await page.setContent(`<style>body{margin:0}img{display:block}</style><img src="${asImage(one)}" width="${width}">`)
  const picture = await page.screenshot({ type: 'jpeg', quality: 50 })
  await page.close()
  return picture
}

/** Writes the small pictures, and which phrases each shows, as the translator's page reads them. */
const writeForTranslators = async (browser: Browser, all: readonly Taken[]): Promise<void> => {
  mkdirSync(forTranslators, { recursive: true })
  const said = await patternsOf('da')
  const timesShown = new Map<PhraseKey, number>()
  const screens: { id: string; picture: string; keys: readonly PhraseKey[] }[] = []
  for (const one of all) {
    // A phrase that stands on every screen needs no more than three of them.
    const keys = [...new Set(keysIn(one.words, said))].filter(key => (timesShown.get(key) ?? 0) < 3)
    for (const key of keys) timesShown.set(key, (timesShown.get(key) ?? 0) + 1)
    if (keys.length === 0) continue
    writeFileSync(join(forTranslators, `${one.id}.jpg`), await small(browser, one))
    screens.push({ id: one.id, picture: `/screens/${one.id}.jpg`, keys })
  }
  writeFileSync(join(forTranslators, 'index.json'), `${JSON.stringify({ screens })}\n`)
}

const wanted = process.argv.slice(2).filter(tag => spoken.includes(tag))
const tags = wanted.length > 0 ? wanted : spoken
mkdirSync(folder, { recursive: true })
const demo = await startDemo()
const browser = await openBrowser()
try {
  for (const tag of tags) {
    const taken: Taken[] = []
    await walkThrough(browser, demo.address, [tag], {
      look: async ({ id, door }, _, { page }) => {
        const onPaper = door === 'paper'
        if (onPaper) {
          await page.emulateMedia({ media: 'print' })
          await page.setViewportSize({ width: 794, height: 1123 })
        }
        const picture = await pictureOf(page, door)
        const words = await page.evaluate(() =>
          [...document.querySelectorAll('[lang]')]
            .filter(
              element => element.checkVisibility({ visibilityProperty: true }) && !element.querySelector('[lang]'),
            )
            .map(element => element.textContent.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '').trim()),
        )
        taken.push({ id, door, picture, words })
        if (onPaper) await page.emulateMedia({ media: 'screen' })
      },
      lost: (screen, _, cause) => console.error(`${tag}: no way to ${screen.id}: ${String(cause)}`),
    })
    writeFileSync(join(folder, `${tag}.jpg`), await sheetOf(browser, tag, taken))
    if (tag === 'da') await writeForTranslators(browser, taken)
    console.log(`${tag}: ${taken.length} screens`)
  }
  writeReadme()
} finally {
  await browser.close()
  await demo.stop()
}

function writeReadme(): void {
  const lines = spoken.map(tag => {
    try {
      const kilobytes = Math.round(readFileSync(join(folder, `${tag}.jpg`)).length / 1000)
      return `- [${tag}](${tag}.jpg) ${languageNames[tag]!.endonym} (${kilobytes} kB)`
    } catch {
      return `- ${tag} ${languageNames[tag]!.endonym}: not taken yet`
    }
  })
  writeFileSync(
    join(folder, 'README.md'),
    [
      '# Every screen in every language',
      '',
      'Written by `node scripts/contact-sheet.ts [tag…]`: each screen a patient or an interpreter meets, taken in Chromium while one invented visit is walked through (`journeys/every-screen.ts` lists the screens), the phone at 360 x 740, the table at 1280 x 800. The clinic’s language is Danish. `journeys/languages.journey.ts` looks at the same screens for letters without a font, leftover English, wrong direction, wrong digits, what is cut at 200 %, small targets, faint words, and with axe.',
      '',
      'All words but the English are drafts until somebody who speaks the language has gone through them.',
      '',
      ...lines,
      '',
    ].join('\n'),
  )
}
