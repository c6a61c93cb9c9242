import type { BrowserContext, Page } from 'playwright-core'
import { languageFor, spoken, type PhraseKey } from '#words'

/** What is looked for on a screen. `widely`: also with text at 200 % and on 320 pixels. */
export interface Looked {
  readonly boxes: readonly string[]
  readonly english: readonly string[]
  readonly direction: readonly string[]
  readonly digits: readonly string[]
  readonly cut: readonly string[]
  readonly small: readonly string[]
  readonly faint: readonly string[]
}

/** What a page has to know of the languages to be looked at. */
interface Known {
  readonly english: readonly string[]
  readonly directions: Readonly<Record<string, 'ltr' | 'rtl'>>
  readonly digits: Readonly<Record<string, string>>
  readonly latin: readonly string[]
}

const twoWords = /\p{L}[\p{L}’'-]*[\s,]+\p{L}[\p{L}’'-]*/u

/** What stands between the values of a message, as a screen shows it: at least two words of it. */
const shownOf = (message: string): string[] => {
  const plain = message.startsWith('.') ? [...message.matchAll(/\{\{(.*?)\}\}/gs)].map(([, text]) => text!) : [message]
  return (
    plain
      .flatMap(text => text.split(/\{[^{}]*\}/))
      .map(text => text.trim())
      // A name of nothing but names is the same in many languages: Sri Lanka, Eid al-Fitr.
      .filter(text => text.length > 6 && twoWords.test(text) && !/^((al-)?\p{Lu}\S*\s*)+$/u.test(text))
  )
}

/** Said here once more, so that a product that has it wrong does not look right to itself. */
const fromRight = ['ar', 'ckb', 'fa', 'fa-AF', 'ps', 'ur']
const digitsOf: Readonly<Record<string, string>> = {
  ar: '٠١٢٣٤٥٦٧٨٩',
  ckb: '٠١٢٣٤٥٦٧٨٩',
  fa: '۰۱۲۳۴۵۶۷۸۹',
  'fa-AF': '۰۱۲۳۴۵۶۷۸۹',
  ps: '۰۱۲۳۴۵۶۷۸۹',
  my: '၀၁၂၃၄၅၆၇၈၉',
}

const known = async (): Promise<Known> => {
  const { phrases } = await languageFor('en', 'table')
  return {
    english: [...new Set((Object.keys(phrases) as PhraseKey[]).flatMap(key => shownOf(phrases[key] ?? '')))],
    directions: Object.fromEntries(spoken.map(tag => [tag, fromRight.includes(tag) ? 'rtl' : 'ltr'])),
    digits: Object.fromEntries(spoken.map(tag => [tag, digitsOf[tag] ?? '0123456789'])),
    latin: ['bs', 'da', 'en', 'kmr', 'pl', 'so', 'sw', 'tr', 'vi'],
  }
}

/** In the page: looks at everything that can be seen of it. */
const looker = (known: Known) => {
  const inSight = (element: Element) => element.checkVisibility({ visibilityProperty: true })
  /** What lies open over everything else is all that is looked at. */
  const ground = () => [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body
  /** Clipped to nothing, by whatever rule: it is read aloud. */
  const heard = new Map<Element, boolean>()
  const onlyHeard = (element: Element): boolean => {
    const before = heard.get(element)
    if (before !== undefined) return before
    const { clipPath, position } = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    const tiny = position === 'absolute' && (box.width <= 2 || box.bottom < -innerHeight / 2)
    const is = clipPath === 'inset(50%)' || tiny || (element.parentElement !== null && onlyHeard(element.parentElement))
    heard.set(element, is)
    return is
  }
  /** What goes by inside a part that scrolls is seen as far as that part. */
  const clips = new Map<Element, DOMRect | undefined>()
  const windowOf = (element: Element | null): DOMRect | undefined => {
    if (!element || element === document.documentElement || element === document.body) return undefined
    if (clips.has(element)) return clips.get(element)
    const up = windowOf(element.parentElement)
    const { overflowX, overflowY } = getComputedStyle(element)
    let own = up
    if (overflowX !== 'visible' || overflowY !== 'visible') {
      const box = element.getBoundingClientRect()
      own = up ? within(box, up) : box
    }
    clips.set(element, own)
    return own
  }
  const within = (a: DOMRect, b: DOMRect): DOMRect => {
    const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)]
    return new DOMRect(left, top, Math.min(a.right, b.right) - left, Math.min(a.bottom, b.bottom) - top)
  }
  const short = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 60)
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}${element.getAttribute('class') ? `.${element.getAttribute('class')!.split(' ').join('.')}` : ''} "${short(element.textContent)}"`

  interface Seen {
    readonly text: string
    readonly element: Element
    readonly lang: string
    readonly node: Node
  }
  const texts = (): Seen[] => {
    const found: Seen[] = []
    const walk = document.createTreeWalker(ground(), NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node.parentElement
      const text = node.textContent ?? ''
      if (!element || !text.trim() || element.closest('script, style, noscript, title') || !inSight(element)) continue
      found.push({ text, element, node, lang: element.closest('[lang]')?.getAttribute('lang') ?? '' })
    }
    return found
  }

  /** What is read aloud in place of what stands there. */
  const heardOnly = (): Seen[] =>
    [...ground().querySelectorAll('[aria-label], [alt], [placeholder], [title]')].filter(inSight).flatMap(element =>
      ['aria-label', 'alt', 'placeholder', 'title'].flatMap(name => {
        const text = element.getAttribute(name)
        return text
          ? [{ text, element, node: element, lang: element.closest('[lang]')?.getAttribute('lang') ?? '' }]
          : []
      }),
    )

  /** Characters none of our loaded fonts has: a reader sees boxes, or letters of another family. */
  const faces = () =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family, unicodeRange }) => ({
        family: family.replaceAll(/["']/g, ''),
        ranges: unicodeRange.split(',').map(range => {
          const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-')
          return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
        }),
      }))
  const boxes = (seen: readonly Seen[]): string[] => {
    const loaded = faces()
    const fine = new Set<string>()
    const wrong: string[] = []
    for (const { text, element } of seen) {
      const families = getComputedStyle(element)
        .fontFamily.split(',')
        .map(family => family.trim().replaceAll(/["']/g, ''))
      const own = loaded.filter(({ family }) => families.includes(family))
      const missing = [...new Set(text)].filter(letter => {
        if (/[\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(letter)) return false
        const key = `${families[0]} ${letter}`
        if (fine.has(key)) return false
        const code = letter.codePointAt(0)!
        const has = own.some(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to))
        if (has) fine.add(key)
        return !has
      })
      if (missing.length > 0) wrong.push(`${missing.join('')} in ${nameOf(element)}`)
    }
    return wrong
  }

  const isolated = /\u2068[^\u2069]*\u2069|\u2066[^\u2069]*\u2069|\u2067[^\u2069]*\u2069/g
  /** English phrases in another language; Latin words in a language of another script. */
  const english = (seen: readonly Seen[]): string[] => {
    const wrong: string[] = []
    for (const { text, element, lang } of seen) {
      if (lang === 'en' || lang === '') continue
      const own = text.replaceAll(isolated, ' ')
      const phrase = known.english.find(one => own.includes(one))
      if (phrase) wrong.push(`${lang}: "${phrase}" in ${nameOf(element)}`)
      if (known.latin.includes(lang) || element.closest('bdi, code, input, textarea')) continue
      // A file's type stands in capitals in every script.
      const word = own.match(/\p{Script=Latin}{3,}/gu)?.find(one => one !== one.toUpperCase())
      if (word) wrong.push(`${lang}: ${word} in ${nameOf(element)}`)
    }
    return wrong
  }

  /** Every part with a language runs in the direction of that language, and so does the page. */
  const direction = (): string[] =>
    [document.documentElement, ...ground().querySelectorAll('[lang]')]
      .filter(element => element === document.documentElement || inSight(element))
      .filter(element => {
        const wanted = known.directions[element.getAttribute('lang') ?? '']
        const free = element.getAttribute('dir') === 'auto' || element.matches('input')
        return wanted !== undefined && !free && getComputedStyle(element).direction !== wanted
      })
      .map(
        element => `${element.getAttribute('lang')} runs ${getComputedStyle(element).direction} in ${nameOf(element)}`,
      )

  /** Numbers in digits of another language. Times, telephone numbers and codes stand in Latin ones everywhere. */
  const everyDigit = /\p{Nd}/gu
  const inLatin = /\d{1,2}[:.]\d{2}\b|\b\d{3}\b|(?:\d{2}[ \u00a0]?){4}/g
  const digits = (seen: readonly Seen[]): string[] =>
    seen.flatMap(({ text, element, lang }) => {
      const own = known.digits[lang]
      if (!own || element.closest('code, .card-paper-by-hand, a[href^="tel:"], .pin-pad')) return []
      const wrong =
        text
          .replaceAll(inLatin, ' ')
          .match(everyDigit)
          ?.filter(digit => !own.includes(digit)) ?? []
      return wrong.length > 0 ? [`${lang}: ${wrong.join('')} in ${nameOf(element)}`] : []
    })

  /** What is cut, pushed out sideways, torn, or lies over other words. */
  const cut = (width = document.documentElement.clientWidth): string[] => {
    const wrong: string[] = []
    heard.clear()
    clips.clear()
    const { scrollWidth, clientWidth } = document.documentElement
    if (width === clientWidth ? scrollWidth > width + 1 : widest(width))
      wrong.push(`the page is ${scrollWidth} wide on ${width}: ${widest(width)}`)
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX)
    for (const element of ground().querySelectorAll('*')) {
      if (element.closest('svg') || onlyHeard(element) || !inSight(element)) continue
      const { overflowX, overflowY } = getComputedStyle(element)
      const over = element.scrollWidth - element.clientWidth
      if (element.matches('textarea, input, select')) continue
      if (
        overflowX !== 'visible' &&
        over > 2 &&
        !(scrolls(element) && element.matches('.life-lanes, .line-place, .life-line, pre'))
      )
        wrong.push(`cut by ${over} sideways: ${nameOf(element)}`)
      const below = element.scrollHeight - element.clientHeight
      if (/hidden|clip/.test(overflowY) && below > 4 && element.textContent.trim() && !holdsWindow(element))
        wrong.push(`cut by ${below} below: ${nameOf(element)}`)
    }
    return [...wrong, ...overlapping()]
  }
  /** A part whose own parts scroll is taller than what is seen of it, and nothing of it is lost. */
  const holdsWindow = (element: Element): boolean =>
    [...element.querySelectorAll('*')].some(part => /auto|scroll/.test(getComputedStyle(part).overflowY))
  const widest = (width: number, page = document.documentElement.getBoundingClientRect()): string =>
    [...ground().querySelectorAll('*')]
      .filter(element => inSight(element) && !onlyHeard(element))
      .filter(element => {
        const { left, right } = element.getBoundingClientRect()
        return right - page.left > width + 1 || left < page.left - 1
      })
      .slice(-2)
      .map(nameOf)
      .join(' | ')

  /** Words that lie over other words, where nothing of it is meant to: what stays in its place while a page goes by is not. */
  const overlapping = (): string[] => {
    const placed = texts()
      .filter(({ element }) => !onlyHeard(element) && !element.closest('svg, .life-line, .cover'))
      .flatMap(({ node, element }) => {
        const range = document.createRange()
        range.selectNodeContents(node)
        const window = windowOf(element)
        return [...range.getClientRects()].map(box => ({
          box: window ? within(box, window) : box,
          // The lines of one phrase touch by a pixel or two: of a line at the edge of its window that is all one sees.
          tall: box.height,
          element,
          holds: stays(element),
        }))
      })
      .filter(({ box }) => box.width > 2 && box.height > 2)
      .toSorted((a, b) => a.box.top - b.box.top)
    const wrong: string[] = []
    for (const [i, one] of placed.entries())
      for (let j = i + 1; j < placed.length && placed[j]!.box.top < one.box.bottom - 2; j++) {
        const other = placed[j]!
        if (one.element === other.element || one.holds !== other.holds) continue
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        if (wide > 3 && high > 0.45 * Math.min(one.tall, other.tall))
          wrong.push(`${nameOf(one.element)} lies over ${nameOf(other.element)}`)
      }
    return wrong.slice(0, 3)
  }
  const stays = (element: Element): Element | undefined => {
    for (let up: Element | null = element; up; up = up.parentElement)
      if (/sticky|fixed|absolute/.test(getComputedStyle(up).position)) return up
    return undefined
  }

  /** Whatever is touched is at least 48 pixels high and wide; a field's words belong to it. */
  const small = (): string[] =>
    [...ground().querySelectorAll('button, a[href], summary, select, input, textarea, [role="button"]')]
      .filter(element => inSight(element) && !onlyHeard(element))
      .map(element => {
        const touched = element.matches('[type="radio"], [type="checkbox"]')
          ? (element.closest('label') ?? element)
          : element
        return { element, box: touched.getBoundingClientRect() }
      })
      .filter(({ box }) => box.width > 0 && (box.height < 47.5 || box.width < 47.5))
      .map(({ element, box }) => `${box.width.toFixed(0)}x${box.height.toFixed(0)} ${nameOf(element)}`)

  type Colour = readonly [number, number, number, number]
  const colours = new Map<string, Colour>()
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const colourOf = (css: string): Colour => {
    const before = colours.get(css)
    if (before) return before
    const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(css)
    let colour: Colour = [0, 0, 0, 0]
    if (plain)
      colour = [Number(plain[1]), Number(plain[2]), Number(plain[3]), plain[4] === undefined ? 1 : Number(plain[4])]
    else if (paint) {
      paint.clearRect(0, 0, 1, 1)
      paint.fillStyle = css
      paint.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0, a = 0] = paint.getImageData(0, 0, 1, 1).data
      colour = [r, g, b, a / 255]
    }
    colours.set(css, colour)
    return colour
  }
  const over = ([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour => [
    r * a + r2 * (1 - a),
    g * a + g2 * (1 - a),
    b * a + b2 * (1 - a),
    1,
  ]
  const grounds = new Map<Element, Colour>()
  const groundOf = (element: Element | null): Colour => {
    if (!element) return colourOf(getComputedStyle(document.documentElement).backgroundColor)
    const before = grounds.get(element)
    if (before) return before
    const own = colourOf(getComputedStyle(element).backgroundColor)
    const colour = own[3] >= 1 ? own : over(own, groundOf(element.parentElement))
    grounds.set(element, colour)
    return colour
  }
  const light = ([r, g, b]: Colour): number => {
    const [x, y, z] = [r, g, b].map(part => {
      const of = part / 255
      return of <= 0.04045 ? of / 12.92 : ((of + 0.055) / 1.055) ** 2.4
    }) as [number, number, number]
    return 0.2126 * x + 0.7152 * y + 0.0722 * z
  }
  const contrast = (a: Colour, b: Colour): number => {
    const [one, other] = [light(a), light(b)]
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  }
  const fadesTo = (element: Element): number => {
    let clear = 1
    for (let up: Element | null = element; up; up = up.parentElement) clear *= Number(getComputedStyle(up).opacity)
    return clear
  }
  /** Words and icons that do not stand out from what they stand on by 7:1. What cannot be used just now may be fainter. */
  const faint = (seen: readonly Seen[]): string[] => {
    grounds.clear()
    const icons = [...ground().querySelectorAll('svg.icon')].filter(inSight)
    const all = [...new Set([...seen.map(({ element }) => element), ...icons])]
    return all
      .filter(element => !onlyHeard(element) && !element.closest(':disabled, [aria-disabled="true"]'))
      .map(element => {
        const style = getComputedStyle(element)
        const isDrawn = element instanceof SVGElement && !element.matches('svg')
        const [r, g, b, a] = colourOf(isDrawn ? style.fill : style.color)
        const under = groundOf(element)
        return { element, by: contrast(over([r, g, b, a * fadesTo(element)], under), under) }
      })
      .filter(({ by }) => by < 6.99)
      .map(({ element, by }) => `${by.toFixed(1)}:1 ${nameOf(element)}`)
  }

  const look = (): Looked => {
    const seen = texts()
    return {
      boxes: boxes(seen),
      english: english([...seen, ...heardOnly()]),
      direction: direction(),
      digits: digits(seen),
      cut: cut(),
      small: small(),
      faint: faint(seen),
    }
  }
  Object.assign(globalThis, { tesseraLooks: { look, cut, faint: () => faint(texts()) } })
}

const script = `(${looker.toString()})(${JSON.stringify(await known())})`

/** Everything a page of this browser needs to be looked at. */
export const lookable = (context: BrowserContext): Promise<unknown> => context.addInitScript(script)

interface Looks {
  readonly tesseraLooks: { look: () => Looked; cut: (width?: number) => string[]; faint: () => string[] }
}

/** Looks at a screen as it stands. */
export const lookAt = (page: Page): Promise<Looked> =>
  page.evaluate(() => (globalThis as unknown as Looks).tesseraLooks.look())

/** What is cut with text twice as large; on a phone, also on one 320 pixels wide. */
export const cutWhenLarge = (page: Page, phone: boolean): Promise<string[]> =>
  page.evaluate(narrow => {
    const { cut } = (globalThis as unknown as Looks).tesseraLooks
    const { style } = document.documentElement
    style.fontSize = '225%'
    const large = cut()
    style.fontSize = ''
    if (!narrow) return large
    style.inlineSize = '320px'
    // What is fixed is as wide as the page then, not as the window.
    style.transform = 'translate(0)'
    const thin = cut(320)
    style.inlineSize = style.transform = ''
    return [...large, ...thin.map(one => `on 320 pixels ${one}`)]
  }, phone)

/** What is too faint on a dark ground. */
export const faintInTheDark = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const faint = await page.evaluate(() => (globalThis as unknown as Looks).tesseraLooks.faint())
  await page.emulateMedia({ colorScheme: 'light' })
  return faint
}
