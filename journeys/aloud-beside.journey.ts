import type { Page } from 'playwright-core'
import { holds, picture, same } from './check.ts'
import { Hand } from './hand.ts'
import { unexpected } from './in-clinic.ts'
import type { Journey } from './main.ts'
import { tellAloud } from './speaking.ts'
import * as step from './steps.ts'
import { hearing } from './voice.ts'

/** What this page hands in, with the road it went. */
const watchSent = (page: Page) => {
  const roads: string[] = []
  const voices: string[] = []
  page.on('request', request => {
    const { pathname } = new URL(request.url())
    if (request.method() !== 'POST' || !pathname.startsWith('/api/table/')) return
    if (pathname.includes('/files')) roads.push(pathname)
    if (!pathname.endsWith('/entries')) return
    const { entries } = request.postDataJSON() as { entries: { body: { said?: { voice?: string } } }[] }
    voices.push(...entries.flatMap(({ body }) => body.said?.voice ?? []))
  })
  return { roads, voices }
}
const keptAs = (page: Page) =>
  page.waitForResponse(answer => answer.url().endsWith('/table/entries') && answer.request().method() === 'POST')

const beside: Journey = {
  title:
    'By voice beside the problem itself (rtl): what I wish, why something agreed does not hold any more, and what is told apart, which no table plays again; nothing is typed',
  flags: hearing('a-tone'),
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    const { roads, voices } = watchSent(page)
    await step.layTable(hand, 'Samira')
    await hand.touch(step.button(page.locator('.action-bar'), 'matters.add'))
    await hand.touch(step.button(page.locator('.telling-form'), 'picture.pain'))
    await hand.touch(step.button(page.locator('.telling-form'), 'do.save'))
    const problem = page.locator('.problem').first()
    await hand.touch(step.button(problem, 'matters.more'))
    const wish = problem.locator('.facet').filter({ hasText: step.danish['facet.what-i-wish'] })
    await hand.touch(wish.locator('.button-plain'))
    await tellAloud(hand, wish.locator('form'))
    await hand.touch(step.button(wish.locator('form'), 'do.save'))
    await problem.locator('.problem-wish .voice-heard').waitFor()
    await hand.touch(step.button(problem.locator('.problem-wish'), 'voice-in.hear'))
    await step.button(problem.locator('.problem-wish'), 'hear.stop').waitFor()
    await picture(page, 'aloud-wish-rtl')

    await hand.touch(step.button(page.locator('.rail'), 'agreed.title'))
    await hand.touch(step.button(page, 'agreed.add'))
    await hand.touch(step.button(page.locator('.agreeing'), 'picture.letter'))
    await hand.touch(page.locator('.agreeing .row .button-main'))
    await hand.touch(step.button(page.locator('.agreement'), 'agreed.let-go'))
    const why = page.locator('.agreement form')
    await tellAloud(hand, why)
    await hand.touch(why.locator('.button-main'))
    await hand.touch(page.locator('.laid-aside summary'))
    await page.locator('.laid-aside .agreement .voice-heard').waitFor()
    await picture(page, 'aloud-let-go-rtl')

    await hand.touch(step.button(page.locator('.rail'), 'apart.open'))
    const apart = page.locator('.apart')
    await hand.touch(step.button(apart, 'apart.begin'))
    await hand.touch(step.button(apart, 'apart.tell'))
    await hand.touch(step.button(apart, 'apart.topic-violence'))
    await tellAloud(hand, apart)
    const kept = keptAs(page)
    await hand.touch(step.button(apart, 'do.save'))
    await apart.locator('.apart-told .by-voice').waitFor()
    await kept
    same(await apart.locator('.voice-heard').count(), 0, 'what is told apart is not heard again at a table')
    await picture(page, 'aloud-apart-rtl')
    same(roads.at(-1), '/api/table/files/apart', 'it was handed in apart')
    same([roads.length, voices.length], [3, 3], 'each voice went once')
    const told = voices.at(-1)!
    const given = (on: Page, road: string): Promise<number> =>
      on.evaluate(path => fetch(path).then(answer => answer.status), `${road}/files/${told}`)
    same(await given(page, '/api/table'), 404, 'no table is given it')
    await hand.touch(step.button(apart, 'apart.comes-in'))
    await page.locator('.cover').waitFor()
    holds(!(await page.content()).includes(told), 'nothing of it stands on the page')

    const own = await step.ownPage(context, demo, 'samira')
    same(
      (await own.locator('.own-voices .voice-heard').count()) > 0,
      true,
      'what lies on the table is among the voices',
    )
    holds(!(await own.content()).includes(told), 'what lies apart is not')
    const sealed = own.locator('section[aria-labelledby="own-sealed"]')
    await sealed.locator('> .own-keep').click()
    await step.button(sealed, 'voice-in.hear').click()
    await sealed.locator('.voice-heard [aria-pressed="true"]').waitFor()
    await sealed.scrollIntoViewIfNeeded()
    await picture(own, 'aloud-sealed')
    await sealed.locator('> .own-keep').click()
    await sealed.locator('.voice-heard').waitFor({ state: 'detached' })
    same(hand.letters, 0, 'nothing was typed')
    same(
      unexpected(faults).filter(fault => !fault.includes('404')),
      [],
      'nothing went wrong',
    )
    await context.close()
    return `${hand.touches} touches`
  },
}

export const journeys: readonly Journey[] = [beside]
