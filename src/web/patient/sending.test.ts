import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { languageFor, spoken } from '#words'
import { valuesIn } from '#words/reviews'
import { Languages } from '../parts/languages.tsx'
import type { AtPapers } from './at-papers.ts'
import type { FromHere } from './api.ts'
import type { Drafting } from './drafting.ts'
import { heardOn } from './heard-on.ts'
import type { Screen } from './screens.ts'
import Sending from './sending.tsx'

const TODAY = '2026-03-02'
const HOME: FromHere = { by: '2026-03-05', help: '+45 11 22 33 44', life: '112', next: null }
const ID = '0195f000-0000-7000-8000-000000000001'

/** Every screen on which something is told from home. */
const SCREENS: readonly Screen[] = [
  { of: 'send' },
  { of: 'send-how', what: 'wish' },
  { of: 'send-in', how: 'voice' },
  { of: 'send-in', how: 'picture' },
  { of: 'send-in', how: 'writing' },
  { of: 'send-look' },
  { of: 'send-done', sent: ID },
]
const nothing = () => undefined
const drafting: Drafting = {
  draft: { id: ID, what: 'wish', text: 'roses' },
  begin: nothing,
  change: nothing,
  put: nothing,
}

const shown = async (screen: Screen, home: FromHere, tag: string): Promise<string> => {
  const language = await languageFor(tag, 'phone')
  const papers = { entries: [], home, ready: true, busy: false, trouble: undefined, again: nothing }
  const at: AtPapers = {
    papers: { ...papers, tell: async () => undefined },
    today: TODAY,
    go: nothing,
    onUndo: nothing,
  }
  const sending = createElement(Sending, { screen, at, drafting, clinic: 'da' })
  const pair = { patient: language, clinic: language, asked: tag }
  return renderToStaticMarkup(createElement(Languages, pair as Parameters<typeof Languages>[0], sending))
}

describe('red line 16: what is sent from home says that it is not for what is urgent, and whom to call now', () => {
  it.each(SCREENS)('in writing on every screen: $of $how', async screen => {
    for (const tag of ['da', 'fa-AF']) {
      const { phrases } = await languageFor(tag, 'phone')
      const page = await shown(screen, HOME, tag)
      expect(page).toContain(phrases['home.now'])
      expect([...page.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, to]) => to)).toEqual(['tel:+4511223344', 'tel:112'])
      const { help: _, life: __, ...none } = HOME
      expect(await shown(screen, none, tag)).toContain(phrases['home.call-none'])
    }
  })

  it('by ear too, with by when it is heard', () => {
    for (const screen of SCREENS)
      expect(heardOn(screen, HOME, TODAY)).toEqual(['home.now', 'home.heard-week', 'home.call-touch'])
    expect(heardOn({ of: 'sent' }, HOME, TODAY)).toEqual(['home.now', 'home.call-touch'])
    const { help: _, life: __, ...none } = HOME
    expect(heardOn({ of: 'send' }, none, TODAY)).toContain('home.call-none')
    expect(heardOn({ of: 'story' }, HOME, TODAY)).toEqual([])
  })

  it('never by ear a sooner day than the one that is promised', () => {
    const most = { 'home.heard-today': 0, 'home.heard-week': 7, 'home.heard-two-weeks': 14 } as const
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 400 }), (days, from) => {
        const today = Temporal.PlainDate.from(TODAY).add({ days: from })
        const home = { ...HOME, by: today.add({ days }).toString() }
        const [, heard = 'home.now'] = heardOn({ of: 'send' }, home, today.toString())
        expect(most[heard as keyof typeof most]).toBeGreaterThanOrEqual(days)
      }),
    )
  })

  it('in words that are the same each time in every language, so that somebody can record them', async () => {
    const keys = SCREENS.flatMap(screen =>
      [0, 7, 14].flatMap(days => {
        const by = Temporal.PlainDate.from(TODAY).add({ days }).toString()
        return heardOn(screen, { ...HOME, by }, TODAY)
      }),
    )
    for (const tag of spoken) {
      const { phrases } = await languageFor(tag, 'phone')
      for (const key of new Set([...keys, 'home.call-none'] as const)) {
        expect(phrases[key], `${tag} ${key}`).toBeTruthy()
        expect(valuesIn(phrases[key] ?? '').size, `${tag} ${key}`).toBe(0)
      }
    }
  })
})
