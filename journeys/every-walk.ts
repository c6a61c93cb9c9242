import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { languageFor, spokenByStaff, type Language } from '#words'
import { screens, type At, type Door, type Screen } from './every-screen.ts'
import { signInAt, visitIn } from './every-visit.ts'
import { walkable, walkOn, type Walk } from './walking.ts'

/** A small old phone, and the table. */
export const sizeOf: Readonly<Record<Door, { readonly width: number; readonly height: number }>> = {
  phone: { width: 360, height: 740 },
  interpreter: { width: 360, height: 740 },
  table: { width: 1280, height: 800 },
  paper: { width: 1280, height: 800 },
  theirs: { width: 360, height: 740 },
  staff: { width: 360, height: 740 },
}

const pageAt = (screen: Screen, at: At): Walk => (screen.door === 'paper' ? at.clinic : at[screen.door])

/** All phrases of a shelf as they stand, as if somebody who speaks the language had gone through each and recorded it. */
const asReviewed = ({ tag, phrases }: Language): string =>
  JSON.stringify({
    language: tag,
    phrases: Object.entries(phrases).map(([key, text]) => ({ key, text, on: '2026-01-01', clip: 'invented' })),
  })

/**
 * Comes to every screen in every language of `tags`, and looks at each by `look`. A screen no way was found to is handed to
 * `lost`, and the walk goes on where the next way begins at an address.
 */
export const walkThrough = async (
  browser: Browser,
  address: string,
  tags: readonly string[],
  {
    look,
    lost,
    ready = async () => undefined,
    wanted = () => true,
    along = () => true,
    like = {},
  }: {
    readonly look: (screen: Screen, tag: string, walk: Walk) => Promise<void>
    readonly lost: (screen: Screen, tag: string, cause: unknown, walk: Walk) => void
    /** Before the first page of a browser: what it needs to be looked at. */
    readonly ready?: (context: BrowserContext, tag: string) => Promise<unknown>
    readonly wanted?: (screen: Screen, tag: string) => boolean
    /** Which screens it comes to at all. */
    readonly along?: (screen: Screen) => boolean
    readonly like?: BrowserContextOptions
  },
): Promise<void> => {
  const ours = await languageFor('da', 'staff')
  const browserOf = async (door: Door, tag: string) => {
    const context = await browser.newContext({
      viewport: sizeOf[door],
      locale: door === 'table' ? 'da-DK' : tag,
      reducedMotion: 'reduce',
      hasTouch: door !== 'table',
      serviceWorkers: 'block',
      ...like,
    })
    context.setDefaultTimeout(20_000)
    await walkable(context)
    await ready(context, tag)
    return context
  }
  for (const tag of tags) {
    const theirs = await languageFor(tag, 'table')
    const theirStaff = spokenByStaff.includes(tag) ? await languageFor(tag, 'staff') : ours
    const [atTable, onPhone, atInterpreter, atTheirs, inHand] = (await Promise.all(
      (['table', 'phone', 'interpreter', 'theirs', 'staff'] as const).map(door => browserOf(door, tag)),
    )) as [BrowserContext, BrowserContext, BrowserContext, BrowserContext, BrowserContext]
    await Promise.all([atTable, inHand].map(({ request }) => signInAt(request, address)))
    await inHand.addInitScript(own => {
      if (location.protocol.startsWith('http')) localStorage.setItem('tessera-staff-language', own)
    }, tag)
    await onPhone.addInitScript(own => {
      if (location.protocol.startsWith('http')) localStorage.setItem('tessera-language', own)
    }, tag)
    const visit = await visitIn(atTable.request, address, tag)
    const [table, clinic, phone, interpreter, their] = (await Promise.all(
      [atTable, atTable, onPhone, atInterpreter, atTheirs].map(async context =>
        walkOn(await context.newPage(), theirs, ours),
      ),
    )) as [Walk, Walk, Walk, Walk, Walk]
    const staff = walkOn(await inHand.newPage(), theirStaff, ours)
    let card: { code: string; pin: string[] } | undefined
    clinic.page.on('response', async answer => {
      if (answer.request().method() === 'POST' && answer.url().endsWith('/card')) card = await answer.json()
    })
    const cardOf = () => card!
    let link: ReturnType<typeof visit.link> | undefined
    const at: At = {
      visit,
      table,
      clinic,
      phone,
      interpreter,
      theirs: their,
      staff,
      sign: visit.sign,
      address,
      offline: off => cutOff(onPhone, off),
      reviewed: () =>
        atTable.route(`**/api/words/${tag}*`, route =>
          route.fulfill({ contentType: 'application/json', body: asReviewed(theirs) }),
        ),
      card: cardOf,
      bind: async () => {
        const { code, pin } = cardOf()
        await onPhone.request.post(`${address}/api/my/bind`, { data: { code, pin }, headers: { origin: address } })
      },
      link: () => (link ??= visit.link()),
    }
    let isLost = false
    for (const screen of screens) {
      if (!along(screen) || (screen.of && !screen.of.includes(tag))) continue
      if (isLost && !screen.fresh) continue
      isLost = false
      try {
        await screen.go(at)
        if (wanted(screen, tag)) await look(screen, tag, pageAt(screen, at))
      } catch (cause) {
        isLost = true
        lost(screen, tag, cause, pageAt(screen, at))
      }
    }
    await Promise.all([atTable, onPhone, atInterpreter, atTheirs, inHand].map(context => context.close()))
  }
}

const cutOff = async (context: BrowserContext, off: boolean): Promise<void> => {
  const path = '**/api/me'
  if (off) await context.route(path, route => route.abort())
  else await context.unroute(path)
}
