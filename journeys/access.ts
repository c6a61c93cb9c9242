import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { holds } from './check.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeFinding {
  id: string
  nodes: { target: string[]; failureSummary?: string }[]
}

/**
 * axe finds nothing, with the stricter contrast of shared screens (7:1) among its rules; `contrast`: whether it looks at that
 * at all, which takes longest.
 */
export const axeFindsNothing = async (page: Page, where: string, { contrast = true } = {}): Promise<void> => {
  const cdp = await page.context().newCDPSession(page)
  // Injected once a page as the browser's own tools would, past the page's security policy.
  const { result: isThere } = await cdp.send('Runtime.evaluate', { expression: `'axe' in globalThis` })
  if (isThere.value !== true) await cdp.send('Runtime.evaluate', { expression: axeSource })
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: `axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice','wcag2aaa'],
      rules: { 'color-contrast': { enabled: ${contrast} }, 'color-contrast-enhanced': { enabled: ${contrast} }, 'identical-links-same-purpose': { enabled: false } } })
      .then(r => JSON.stringify(r.violations.map(v => ({ id: v.id, nodes: v.nodes.slice(0, 3).map(n => ({ target: n.target, failureSummary: n.failureSummary })) }))))`,
    awaitPromise: true,
    returnByValue: true,
  })
  await cdp.detach()
  const findings = JSON.parse(String(result.value)) as AxeFinding[]
  const told = findings.map(
    f =>
      `${f.id}: ${f.nodes.map(n => `${n.target.join(' ')} (${n.failureSummary?.replace(/\s+/g, ' ').slice(0, 200)})`).join('; ')}`,
  )
  holds(findings.length === 0, `axe finds nothing on ${where}: ${told.join(' | ')}`)
}

const scripts: Record<string, RegExp> = {
  Arab: /\p{Script=Arabic}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Mymr: /\p{Script=Myanmar}/u,
  Latn: /\p{Script=Latin}/u,
}
const scriptOf: Record<string, string> = {
  ar: 'Arab',
  fa: 'Arab',
  ps: 'Arab',
  ckb: 'Arab',
  ur: 'Arab',
  ti: 'Ethi',
  am: 'Ethi',
  uk: 'Cyrl',
  ru: 'Cyrl',
  my: 'Mymr',
}

/**
 * The script of every visible text agrees with the `lang` around it, and its direction with `dir`: a Danish line inside an
 * Arabic one is read aloud wrongly, and axe does not see it. Names (in `bdi`) may stand in any script.
 */
export const scriptAgreesWithLang = async (page: Page, where: string): Promise<void> => {
  const texts = await page.evaluate(() => {
    const found: { text: string; lang: string; dir: string }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = (node.textContent ?? '').replace(/[⁦-⁩][^⁩]*⁩/g, '').trim()
      if (!parent || !text || parent.closest('bdi, code, noscript, script, style, [hidden]')) continue
      if (!parent.checkVisibility()) continue
      found.push({
        text,
        lang: parent.closest('[lang]')?.getAttribute('lang') ?? '',
        dir: getComputedStyle(parent).direction,
      })
    }
    return found
  })
  const wrong = texts.filter(({ text, lang, dir }) => {
    const wanted = scriptOf[lang.split('-')[0] ?? ''] ?? 'Latn'
    const letters = [...text].filter(letter => /\p{L}/u.test(letter))
    const foreign = letters.filter(letter => !scripts[wanted]?.test(letter))
    return (
      (letters.length > 0 && foreign.length > letters.length / 4) ||
      (letters.length > 0 && dir !== (wanted === 'Arab' ? 'rtl' : 'ltr'))
    )
  })
  holds(wrong.length === 0, `script and direction agree with lang on ${where}: ${JSON.stringify(wrong.slice(0, 4))}`)
}

/** Nothing is cut off or pushed out of the page sideways. */
export const nothingCutOff = async (page: Page, where: string): Promise<void> => {
  const found = await page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
    const cut = [...document.querySelectorAll('button, a, label, h1, h2, h3, p, legend, li')]
      .filter(element => element.checkVisibility() && !element.closest('.only-heard, svg'))
      .filter(
        element => element.scrollWidth > element.clientWidth + 2 && getComputedStyle(element).overflowX !== 'visible',
      )
      .map(element => (element.className || element.tagName).toString())
    const heads = [...document.querySelectorAll('.sheet-head > .button')].filter(element => element.checkVisibility())
    const lines = (element: Element): number => {
      const words = document.createRange()
      words.selectNodeContents(element)
      return new Set([...words.getClientRects()].map(({ bottom }) => Math.round(bottom))).size
    }
    // The way out says one word: it stands on one line in each language.
    const torn = heads
      .flatMap(element => [...element.querySelectorAll('[lang]')])
      .filter(word => lines(word) > 1)
      .map(word => `${word.textContent} torn`)
    return { wide, cut: [...cut, ...torn] }
  })
  holds(found.wide <= 1 && found.cut.length === 0, `nothing is cut off on ${where}: ${JSON.stringify(found)}`)
}

interface Box {
  key: string
  start: number
  end: number
  top: number
}

/** Where each marked part stands, measured from the line's start: in a mirrored page these are the same numbers. */
const boxes = (page: Page): Promise<Box[]> =>
  page.evaluate(() => {
    const rtl = getComputedStyle(document.documentElement).direction === 'rtl'
    const width = document.documentElement.clientWidth
    const marks =
      '.table-head, .here, .table-head-end, .rail, .rail-room, .table-main, .action-bar, .grip, .problem, .problem-moves, .unfold, .staff-name, .staff-way, .staff-languages, .own-head, .own-part, .own-slip, [data-mirror]'
    return [...document.querySelectorAll(marks)]
      .filter(element => element.checkVisibility())
      .map((element, i) => {
        const box = element.getBoundingClientRect()
        const key = `${i} ${element.getAttribute('data-mirror') ?? element.className.toString()}`
        return { key, start: rtl ? width - box.right : box.left, end: rtl ? width - box.left : box.right, top: box.top }
      })
  })

/**
 * The same page in both directions with the same words is its own mirror image: every marked part stands as far from the line's
 * start as before, within two pixels.
 */
export const mirrorsExactly = async (page: Page, where: string): Promise<void> => {
  const turn = (dir: string) =>
    page.evaluate(direction => {
      document.documentElement.dir = direction
    }, dir)
  const before = await page.evaluate(() => document.documentElement.dir)
  await turn('ltr')
  const ltr = await boxes(page)
  await turn('rtl')
  const rtl = await boxes(page)
  await turn(before)
  holds(ltr.length > 5, `there is something to mirror on ${where}`)
  const off = ltr.filter((box, i) => {
    const other = rtl[i]
    return (
      !other ||
      other.key !== box.key ||
      Math.abs(other.start - box.start) > 2 ||
      Math.abs(other.end - box.end) > 2 ||
      Math.abs(other.top - box.top) > 2
    )
  })
  holds(
    off.length === 0,
    `${where} mirrors exactly: ${JSON.stringify(off.slice(0, 3))} against ${JSON.stringify(rtl.filter(box => off.some(o => o.key === box.key)).slice(0, 3))}`,
  )
}
