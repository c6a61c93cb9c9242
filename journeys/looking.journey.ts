import type { Browser, Page } from 'playwright-core'
import { languageFor, type PhraseKey } from '#words'
import { axeFindsNothing } from './access.ts'
import { holds } from './check.ts'
import type { Demo } from './demo-server.ts'
import { cutWhenLarge, faintInTheDark, lookable, lookAt, type Looked } from './looking.ts'
import type { Journey } from './main.ts'

type Kind = keyof Looked | 'cut when large' | 'faint in the dark' | 'axe'

/** One wrong thing, put into a page of ours: what it is, how it is to be called, and what of it has to be named. */
interface Wrong {
  readonly of: Kind
  readonly is: string
  readonly names: RegExp
  readonly tag?: 'p' | 'button' | 'img'
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
  readonly says?: string
  /** Read aloud in place of what is seen. */
  readonly heard?: string
  readonly style?: Readonly<Partial<Record<string, string>>>
}

/** The page is in Dari: written from right to left, in letters and digits of its own. */
const TAG = 'fa-AF'
const { phrases: english } = await languageFor('en', 'phone')
const { phrases: dari } = await languageFor(TAG, 'phone')
const someKey: PhraseKey = 'my.ask-clinic'
const inEnglish = english[someKey]!
const inDari = dari[someKey]!

const wrongs: readonly Wrong[] = [
  { of: 'boxes', is: 'a letter that none of our fonts has', names: /\u{13000}/u, says: `${inDari} \u{13000}` },
  { of: 'english', is: 'a phrase nobody has put into this language', names: /fa-AF/, says: inEnglish },
  { of: 'english', is: 'the same among Latin letters', names: /^tr: /, lang: 'tr', dir: 'ltr', says: inEnglish },
  { of: 'english', is: 'a Latin word among other letters', names: /Tessera/, says: `${inDari} Tessera` },
  { of: 'english', is: 'English that is only heard', names: /fa-AF/, tag: 'img', heard: inEnglish },
  { of: 'direction', is: 'a line that runs the other way', names: /^fa-AF runs ltr/, dir: 'ltr', says: inDari },
  { of: 'digits', is: 'a number in Latin digits', names: /^fa-AF: 12/, says: '12' },
  { of: 'digits', is: 'a number in digits of another Arabic', names: /^fa-AF: ١٢/, says: '١٢' },
  {
    of: 'cut',
    is: 'words wider than the page',
    names: /the page is \d+ wide/,
    says: inDari,
    style: { inlineSize: '30rem', maxInlineSize: 'none' },
  },
  {
    of: 'cut',
    is: 'words over other words',
    names: /lies over/,
    says: inDari,
    style: { blockSize: '0', marginBlockEnd: '-2rem' },
  },
  {
    of: 'cut when large',
    is: 'a height that has room for small words only',
    names: /cut by \d+ below/,
    says: 'این',
    style: { blockSize: '40px', overflow: 'hidden' },
  },
  {
    of: 'cut when large',
    is: 'a width that has room on a wider phone only',
    names: /on 320 pixels/,
    says: 'این',
    style: { inlineSize: '330px', maxInlineSize: 'none' },
  },
  {
    of: 'small',
    is: 'a button of 40 pixels',
    names: /^40x40 button/,
    tag: 'button',
    says: 'این',
    style: { inlineSize: '40px', blockSize: '40px' },
  },
  { of: 'faint', is: 'grey words', names: /^\d\.\d:1 p/, says: inDari, style: { color: 'rgb(120, 120, 120)' } },
  {
    of: 'faint in the dark',
    is: 'words that stay black in the dark',
    names: /^\d\.\d:1 p/,
    says: inDari,
    style: { color: 'black' },
  },
  { of: 'axe', is: 'a picture nobody can hear', names: /image-alt/, tag: 'img' },
]

/** Puts a wrong thing at the head of what stands on the page, and takes the last one away. */
const put = (page: Page, wrong: Wrong): Promise<void> =>
  page.evaluate(async made => {
    document.querySelector('[data-wrong]')?.remove()
    const element = document.createElement(made.tag ?? 'p')
    element.dataset['wrong'] = ''
    element.lang = made.lang ?? document.documentElement.lang
    element.dir = made.dir ?? document.documentElement.dir
    element.textContent = made.says ?? ''
    if (made.heard) element.setAttribute('aria-label', made.heard)
    Object.assign(element.style, made.style)
    document.querySelector('.my-main')?.prepend(element)
    await document.fonts.ready
  }, wrong)

const looks: Readonly<Record<Kind, (page: Page) => Promise<readonly string[]>>> = {
  boxes: async page => (await lookAt(page)).boxes,
  english: async page => (await lookAt(page)).english,
  direction: async page => (await lookAt(page)).direction,
  digits: async page => (await lookAt(page)).digits,
  cut: async page => (await lookAt(page)).cut,
  small: async page => (await lookAt(page)).small,
  faint: async page => (await lookAt(page)).faint,
  'cut when large': page => cutWhenLarge(page, true),
  'faint in the dark': faintInTheDark,
  axe: page =>
    axeFindsNothing(page, 'this page', { contrast: false }).then(
      () => [],
      (cause: Error) => [cause.message],
    ),
}

const pageInDari = async (browser: Browser, { address }: Demo): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: TAG,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  context.setDefaultTimeout(20_000)
  await lookable(context)
  await context.addInitScript(tag => localStorage.setItem('tessera-language', tag), TAG)
  const page = await context.newPage()
  await page.goto(`${address}/my`)
  await stands(page)
  await page.evaluate(() => document.fonts.ready)
  return page
}
const stands = (page: Page): Promise<void> => page.locator('.my-main .my-code').waitFor()

const eachIsNamed: Journey = {
  title:
    'Who looks at every screen in every language finds nothing on a page as it should be, and names each thing that is wrong',
  walk: async (browser, demo) => {
    const page = await pageInDari(browser, demo)
    for (const [kind, look] of Object.entries(looks)) {
      const found = await look(page)
      holds(found.length === 0, `"${kind}" finds nothing on a page as it should be: ${found.join(' | ')}`)
    }
    for (const wrong of wrongs) {
      await put(page, wrong)
      const found = await looks[wrong.of](page)
      holds(
        found.some(one => wrong.names.test(one)),
        `${wrong.is} is named among "${wrong.of}": ${found.join(' | ') || 'nothing was found'}`,
      )
    }
    await page.evaluate(() => {
      document.documentElement.dir = 'ltr'
    })
    holds((await looks.direction(page)).length > 0, 'a page that runs the wrong way is named')
    await page.route('**/*.woff2', route => route.abort())
    await page.reload()
    await stands(page)
    holds((await looks.boxes(page)).length > 0, 'letters whose font did not come are named')
    return `${wrongs.length + 2} wrong things`
  },
}

export const journeys: readonly Journey[] = [eachIsNamed]
