import type { Page } from 'playwright-core'
import { axeFindsNothing, mirrorsExactly, nothingCutOff, scriptAgreesWithLang } from './access.ts'
import { holds, picture, same } from './check.ts'
import { startDemo, type Demo } from './demo-server.ts'
import { Hand } from './hand.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'
import { filesWith, forgets, inMemory, nothingStored, watchWords } from './traces.ts'

/** A word that is only ever typed: nothing on the page is looked for by it. */
const secret = 'zqxv77'

/** Words nobody else would use, told and then unsaid. */
const planted = { piece: 'Hemmelig brønd 7H', year: '1987', link: 'knyttet med tråd 4Q', other: 'Huset ved broen' }

const look = async (page: Page, name: string): Promise<void> => {
  await picture(page, name)
  await axeFindsNothing(page, name)
  await scriptAgreesWithLang(page, name)
  await nothingCutOff(page, name)
}

/** Whether it stands on the screen as it is scrolled now. */
const inSight = (page: Page, what: string): Promise<boolean> =>
  page.evaluate(selector => {
    const box = document.querySelector(selector)?.getBoundingClientRect()
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight
  }, what)

/** A piece, when it was, and a link from it in own words. */
const tellWithTimeAndLink = async (hand: Hand, words = planted.piece): Promise<void> => {
  const { page } = hand
  await step.toStory(hand)
  await hand.touch(step.button(page.locator('.action-bar'), 'story.piece-new'))
  await hand.touch(step.button(page.locator('.tray'), 'picture.home'))
  await hand.write(page.locator('.tray textarea').last(), words)
  await hand.touch(step.button(page.locator('.tray-foot'), 'do.save'))
  await page.locator('.piece-in-words', { hasText: planted.piece }).waitFor({ state: 'attached' })
  await step.tellPiece(hand, 'picture.home', planted.other)
  await step.tellYear(hand, planted.piece, planted.year)
  await hand.touch(step.button(page.locator('.tray'), 'story.do-link'))
  await hand.touch(step.button(page.locator('.tray'), 'story.link-own'))
  await hand.write(page.locator('.tray textarea').last(), planted.link)
  await hand.touch(page.locator('.tray .other', { hasText: planted.other }))
  await page.locator('.tray .links', { hasText: planted.link }).waitFor()
  await step.allKept(page)
}

const unsaid: Journey = {
  title:
    'A piece is unsaid with its time and its link, in Arabic and Danish: gone from every screen, every answer and every file',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Samira')
    const patient = await step.patientAtTable(page)
    await tellWithTimeAndLink(hand, `${planted.piece} ${secret}`)
    const own = await step.ownPage(context, demo, patient)
    await own.locator('#own-put-right').click()
    await own.locator('.own-misfiled', { hasText: planted.piece }).waitFor()
    for (const screen of [page, own])
      holds(await inMemory(screen, secret), 'what was told is in the memory of both pages')

    await picture(page, 'unsay-piece-rtl')
    await hand.touch(page.locator('.tray > .unsay-way .unsay'))
    const sheet = page.locator('.sheet')
    await sheet.waitFor()
    same(
      [...new Set(await sheet.locator('[lang]').evaluateAll(all => all.map(one => one.getAttribute('lang'))))],
      ['ar', 'da'],
      'what unsaying does is said in both languages',
    )
    await sheet.locator('.unsay-do').dispatchEvent('click')
    holds(await sheet.isVisible(), 'a second touch that comes too soon does nothing')
    await sheet.locator('.unsay-do:not([aria-disabled="true"])').waitFor()
    await look(page, 'unsay-rtl')
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    holds(await page.locator('.tray').isVisible(), 'one step back leads to the piece, which is there still')

    const words = watchWords(context, [planted.piece, planted.link, secret])
    const ownWords = watchWords(own.context(), [planted.piece, planted.link, secret])
    await hand.touch(page.locator('.tray > .unsay-way .unsay'))
    await sheet.locator('.unsay-do:not([aria-disabled="true"])').click()
    await page.locator('.unsay-done', { hasText: step.danish['keep.unsaid'] }).waitFor()
    words.begin()
    ownWords.begin()
    await own.locator('.own-misfiled', { hasText: planted.piece }).waitFor({ state: 'detached', timeout: 5000 })
    for (const screen of [page, own])
      holds(await forgets(screen, secret), `the memory of ${screen.url()} lets go of the words`)
    holds(await inSight(page, '.unsay-done'), 'that it was unsaid is in sight')
    await look(page, 'unsaid-rtl')
    for (const screen of [page, own])
      for (const word of [planted.piece, planted.link])
        holds(!(await screen.content()).includes(word), 'no screen holds the words')
    holds(
      await page.locator('.action-bar .undo').isDisabled(),
      'undo does not bring it back: nothing before it is held on this screen',
    )

    await page.reload()
    await step.toStory(hand)
    await page.locator('.piece-in-words', { hasText: planted.other }).waitFor({ state: 'attached' })
    await own.reload()
    await own.locator('.own-part').first().waitFor()
    const everything = await own.evaluate(
      async id =>
        (await Promise.all(
          [`/api/patients/${id}/entries`, '/api/patients', '/api/me'].map(path => fetch(path).then(got => got.text())),
        )) as string[],
      patient,
    )
    for (const word of [planted.piece, planted.link])
      holds(!everything.some(answer => answer.includes(word)), 'no answer holds the words')
    await words.holds()
    await ownWords.holds()
    same(
      filesWith([demo.data, `${demo.data}-safe`], [planted.piece, planted.link, planted.other]),
      [],
      'no file of the record or of its keys can be read, not even by its bytes',
    )
    same(faults, [], 'nothing went wrong on the pages')
    await context.close()
  },
}

const smallThings: Journey = {
  title: 'A problem, a time and a link are unsaid one by one, left to right and on a phone; what was not unsaid stays',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Senad')
    const unsay = async (within: ReturnType<Page['locator']>) => {
      await hand.touch(within.locator('.unsay').first())
      await page.locator('.sheet .unsay-do:not([aria-disabled="true"])').click()
      await page.locator('.sheet').waitFor({ state: 'detached' })
    }
    await step.addProblem(hand, 'Et problem, der ikke skulle siges')
    const problem = page.locator('.problem', { hasText: 'ikke skulle siges' })
    await hand.touch(problem.locator('.unfold'))
    await hand.touch(problem.locator('.unsay-way .unsay'))
    await page.locator('.sheet .unsay-do:not([aria-disabled="true"])').waitFor()
    await look(page, 'unsay-problem-ltr')
    await page.locator('.sheet .unsay-do').click()
    await problem.waitFor({ state: 'detached' })
    await page.locator('.unsay-done button').click()
    await tellWithTimeAndLink(hand)
    await unsay(page.locator('.told-of-when li', { hasText: planted.year }))
    await page.locator('.told-of-when', { hasText: planted.year }).waitFor({ state: 'detached' })
    await unsay(page.locator('.tray .links li', { hasText: planted.link }))
    await page.locator('.tray .links').waitFor({ state: 'detached' })
    await step.allKept(page)
    await page.reload()
    await step.toStory(hand)
    await page.locator('.piece-in-words', { hasText: planted.piece }).waitFor({ state: 'attached' })
    holds(!(await page.content()).includes(planted.link), 'the link is gone, the pieces are not')
    await page.setViewportSize({ width: 390, height: 844 })
    await step.touchPiece(hand, planted.piece)
    await hand.touch(page.locator('.tray > .unsay-way .unsay'))
    await page.locator('.sheet .unsay-do:not([aria-disabled="true"])').waitFor()
    await look(page, 'unsay-phone-ltr')
    same(faults, [], 'nothing went wrong on the pages')
    await context.close()
  },
}

/** As the lead sets it: so many years under a law, and unsaying as asked or not before. */
const setRetention = (page: Page, unsay: 'as-asked' | 'kept-until-then', keepYears = '10') =>
  page.evaluate(
    ({ how, years }) =>
      fetch('/api/settings', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ retention: { keepYears: years, law: 'journalføringsbekendtgørelsen', unsay: how } }),
      }).then(async answer => `${answer.status} ${answer.ok ? '' : await answer.text()}`),
    { how: unsay, years: keepYears },
  )

const whatWeKeep: Journey = {
  title:
    'What we keep is told at the table in both languages: who can read it by name, how long and by which law; where the law has it kept, leaving it be is offered',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Samira')
    await hand.touch(step.button(page.locator('.rail'), 'keep.title'))
    const sheet = page.locator('.sheet')
    await sheet.locator('.kept-person', { hasText: 'Omar' }).waitFor()
    holds(await sheet.locator('.kept-person', { hasText: 'Lis' }).isVisible(), 'everybody on the care team is named')
    holds((await sheet.innerText()).includes(step.danish['keep.not-set']), 'what is not set is said plainly')
    await look(page, 'what-we-keep-not-set-rtl')
    same(await setRetention(page, 'kept-until-then'), '200 ', 'a lead sets how long the record is kept')
    await page.reload()
    await hand.touch(step.button(page.locator('.rail'), 'keep.title'))
    await sheet.getByText('journalføringsbekendtgørelsen').first().waitFor()
    await look(page, 'what-we-keep-rtl')
    await mirrorsExactly(page, 'what we keep')
    await page.setViewportSize({ width: 390, height: 844 })
    await look(page, 'what-we-keep-phone-rtl')
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.keyboard.press('Escape')

    await step.toStory(hand)
    await step.tellPiece(hand, 'picture.village', planted.piece)
    await step.touchPiece(hand, planted.piece)
    await hand.touch(page.locator('.tray > .unsay-way .unsay'))
    await sheet.getByText('journalføringsbekendtgørelsen').first().waitFor()
    same(await sheet.locator('.unsay-do').count(), 0, 'what must be kept cannot be unsaid')
    await look(page, 'unsay-must-be-kept-rtl')
    await hand.touch(step.button(sheet, 'story.leave-it-be'))
    await hand.touch(step.button(page.locator('.tray'), 'story.leave-nothing'))
    await page.locator('.piece-in-words', { hasText: planted.piece }).waitFor({ state: 'detached' })

    // The clinic changed its mind after this table was laid: the desk refuses, and the table says why and keeps it.
    same(await setRetention(page, 'as-asked'), '200 ', 'unsaying as asked')
    await page.reload()
    await step.toStory(hand)
    await step.tellPiece(hand, 'picture.home', planted.other)
    await step.touchPiece(hand, planted.other)
    same(await setRetention(page, 'kept-until-then'), '200 ', 'kept until then')
    await hand.touch(page.locator('.tray > .unsay-way .unsay'))
    await page.locator('.sheet .unsay-do:not([aria-disabled="true"])').click()
    await page.locator('.trouble', { hasText: step.danish['reason.must-be-kept'] }).waitFor()
    holds(await inSight(page, '.trouble'), 'the reason is in sight')
    await page.locator('.piece-in-words', { hasText: planted.other }).waitFor({ state: 'attached' })
    await look(page, 'unsay-refused-rtl')
    same(faults, [], 'nothing went wrong on the pages')
    await context.close()
  },
}

const coversItself: Journey = {
  title:
    'The table covers itself after five minutes without a touch or a key, over an open sheet too, stays covered when loaded again, and one touch uncovers it',
  walk: async (browser, demo) => {
    const { context } = await step.device(browser)
    const page = await step.signIn(context, demo)
    await page.clock.install()
    const hand = new Hand(page)
    await step.layTable(hand, 'Samira')
    await step.addProblem(hand, planted.piece)
    await step.allKept(page)
    const cover = page.locator('.cover')
    await page.clock.runFor('04:50')
    await page.keyboard.press('Shift')
    await page.clock.runFor('04:50')
    same(await cover.count(), 0, 'a key is a sign that somebody is here')
    await hand.touch(step.button(page.locator('.rail'), 'keep.title'))
    await page.locator('.sheet').waitFor()
    await page.clock.runFor('05:01')
    await cover.waitFor()
    holds(!(await page.locator('.problem').first().isVisible()), 'nothing is seen under the cover')
    holds(!(await page.locator('.sheet').isVisible()), 'an open sheet is not seen either')
    await picture(page, 'covered-by-itself-rtl')
    await axeFindsNothing(page, 'covered by itself')
    await page.reload()
    await cover.waitFor()
    holds(!(await page.locator('.problem').first().isVisible()), 'a page loaded again stays covered')
    same(
      await page.evaluate(() => JSON.stringify({ ...sessionStorage })),
      JSON.stringify({ 'tessera-table': 'covered' }),
      'the window keeps that it is covered, and nothing else',
    )
    await cover.locator('button').click()
    await page.locator('.problem', { hasText: planted.piece }).waitFor()
    same(await page.evaluate(() => sessionStorage.length), 0, 'uncovered, it keeps nothing')
    holds((await step.patientAtTable(page)) !== '', 'covering ended nothing')
    await page.reload()
    await page.locator('.problem', { hasText: planted.piece }).waitFor()
    same(await cover.count(), 0, 'and uncovered it stays uncovered')

    // A machine that slept: its timers are late, and the touch that wakes it shows nothing.
    await page.clock.setSystemTime(Date.now() + 3 * 60 * 60 * 1000)
    await page.mouse.click(640, 400)
    await cover.waitFor()
    await context.close()
  },
}

const misfiled: Journey = {
  title: 'A problem taken down with the wrong patient goes to the right one, and cannot be read at the wrong one',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Samira')
    const patient = await step.patientAtTable(page)
    await step.addProblem(hand, planted.piece)
    await step.allKept(page)
    const own = await step.ownPage(context, demo, patient)
    await own.locator('#own-put-right').click()
    await own.locator('.own-put-right').scrollIntoViewIfNeeded()
    await own.locator('.own-misfiled').last().scrollIntoViewIfNeeded()
    await look(own, 'put-right')
    await own.locator('.own-misfiled', { hasText: planted.piece }).locator('button').click()
    await own.locator('.sheet input[type="search"]').fill('Ilona')
    await own.locator('.sheet .choice-slip', { hasText: 'Ilona' }).click()
    await look(own, 'move-to-the-right-patient')
    await own.setViewportSize({ width: 390, height: 844 })
    await look(own, 'move-phone')
    await own.setViewportSize({ width: 1280, height: 800 })
    await own.locator('.sheet .button-main').click()
    await own.locator('.sheet').waitFor({ state: 'detached' })
    await own.locator('.own-misfiled', { hasText: planted.piece }).waitFor({ state: 'detached' })
    await page.locator('.problem', { hasText: planted.piece }).waitFor({ state: 'detached' })
    const answers = await own.evaluate(
      id => fetch(`/api/patients/${id}/entries`).then(answer => answer.text()),
      patient,
    )
    holds(!answers.includes(planted.piece), 'no answer of the wrong record holds it')
    await page.goto(`${demo.address}/clinic`)
    await page.locator('.patient').first().waitFor()
    await step.layTable(hand, 'Ilona')
    await page.locator('.problem', { hasText: planted.piece }).waitFor()

    // A worry of one's own is unsaid on the own page.
    await own.locator('.own-part', { hasText: step.danish['own.strip'] }).locator('textarea').first().fill(planted.link)
    await step.button(own, 'own.worry-keep').click()
    const worry = own.locator('.own-part[aria-labelledby="own-strip"] .own-slip', { hasText: planted.link })
    await worry.locator('.own-unsay').click()
    await look(own, 'unsay-own-worry')
    await worry.locator('.own-unsay-do').click()
    await worry.waitFor({ state: 'detached' })
    await own.reload()
    await own.locator('.own-part').first().waitFor()
    await own.waitForTimeout(500)
    holds(!(await own.content()).includes(planted.link), 'and is gone when the page is loaded again')
    same(
      filesWith([demo.data, `${demo.data}-safe`], [planted.piece, planted.link]),
      [],
      'no file can be read by its bytes',
    )
    same(faults, [], 'nothing went wrong on the pages')
    await context.close()
  },
}

const erased: Journey = {
  title:
    'A lead erases a record: not before it is said how long it is kept, nor before that time is over; then nobody finds it',
  walk: async (browser, demo) => {
    const { context } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const toErase = async (at: Page) => {
      await at
        .locator('.patient', { hasText: 'Ilona' })
        .getByRole('button', { name: step.danish['team.short'] })
        .click()
      await step.button(at.locator('.sheet'), 'keep.erase').click()
    }
    await toErase(page)
    await look(page, 'erase-not-set')
    same(await page.locator('.erase-do').count(), 0, 'nothing is erased before it is set how long records are kept')
    same(await setRetention(page, 'as-asked'), '200 ', 'a lead sets how long the record is kept')
    await page.reload()
    await page.locator('.patient').first().waitFor()
    await toErase(page)
    await page.locator('.sheet .erase-not-yet', { hasText: 'journalføringsbekendtgørelsen' }).waitFor()
    same(
      await page.locator('.sheet').locator('input, .erase-do').count(),
      0,
      'while the law has it kept that is said at once, and nothing is to be filled in',
    )
    await look(page, 'erase-must-be-kept')
    await context.close()
    await elevenYearsLater(browser, demo, toErase)
  },
}

const ilonasName = async (page: Page): Promise<string> =>
  (await page.locator('.patient', { hasText: 'Ilona' }).locator('h2').innerText()).trim()

const elevenYearsLater = async (
  browser: Parameters<Journey['walk']>[0],
  { data }: Demo,
  toErase: (page: Page) => Promise<void>,
): Promise<void> => {
  const later = await startDemo({ yearsLater: 11 })
  try {
    const { context } = await step.device(browser)
    const page = await step.signIn(context, later)
    holds(later.data !== data, 'another record')
    same(await setRetention(page, 'as-asked'), '200 ', 'a lead sets how long the record is kept')
    await page.reload()
    await page.locator('.patient').first().waitFor()
    const link = await page.locator('.patient', { hasText: 'Ilona' }).locator('a[href^="/own/"]').getAttribute('href')
    const own = await context.newPage()
    await own.goto(`${later.address}${link}`)
    await own.locator('.own-part').first().waitFor()
    await toErase(page)
    await page.locator('.sheet .choice-slip').last().click()
    await page.locator('.sheet input:not([type="radio"])').fill('Ilo')
    holds(await page.locator('.erase-do').isDisabled(), 'half a name is not enough')
    await page.locator('.sheet input:not([type="radio"])').fill(await ilonasName(page))
    await look(page, 'erase')
    // The clinic changed its mind after this sheet was opened: the desk refuses, and says why.
    same(await setRetention(page, 'as-asked', '30'), '200 ', 'thirty years now')
    await page.locator('.erase-do').click()
    await page.locator('.sheet .field-wrong', { hasText: step.danish['reason.must-be-kept'] }).waitFor()
    same(await setRetention(page, 'as-asked'), '200 ', 'and ten again')
    await page.locator('.erase-do').click()
    await page.locator('.patient', { hasText: 'Ilona' }).waitFor({ state: 'detached' })
    await look(page, 'erased')
    await own.locator('.own-part').first().waitFor({ state: 'detached' })
    await page.reload()
    await page.locator('.patient').first().waitFor()
    same(await page.locator('.patient', { hasText: 'Ilona' }).count(), 0, 'nobody of that name stands in the list')
    await context.close()
  } finally {
    await later.stop()
  }
}

const nothingLeft: Journey = {
  title: 'After a visit nothing readable is in the browser, and no screen or answer opens to whoever is not signed in',
  walk: async (browser, demo) => {
    const { context } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Samira')
    const patient = await step.patientAtTable(page)
    await step.addProblem(hand, planted.piece)
    await step.toStory(hand)
    // What the professional told at the table says whose it is, and by whose hand it was written.
    await hand.touch(step.button(page.locator('.action-bar'), 'story.piece-new'))
    await hand.touch(step.button(page.locator('.tray'), 'picture.hospital'))
    await page.locator('.tray textarea').last().fill(planted.other)
    await page.locator('.tray summary', { hasText: step.danish['story.teller'] }).click()
    await page.locator('.tray .teller-professional').click()
    await hand.touch(step.button(page.locator('.tray-foot'), 'do.save'))
    const told = page.locator('.piece-in-words', { hasText: planted.other })
    await told.waitFor({ state: 'attached' })
    holds(((await told.locator('.teller-name').textContent()) ?? '').includes('Lis'), 'it says who told it')
    await step.tellPiece(hand, 'picture.village', planted.link)
    const spoken = page.locator('.piece-in-words', { hasText: planted.link })
    holds(((await spoken.locator('.how-told').textContent()) ?? '').includes('Lis'), 'it says by whose hand')
    await step.allKept(page)

    const words = [planted.piece, planted.link, planted.other, 'Samira', patient]
    await nothingStored(page, words)
    await hand.touch(step.button(page.locator('.table-head'), 'table.cover'))
    await nothingStored(page, words)
    await page.locator('.cover button').click()
    const own = await context.newPage()
    await own.goto(`${demo.address}/own/${patient}`)
    await own.locator('.own-part').first().waitFor()
    await nothingStored(own, words)
    await hand.touch(step.button(page.locator('.rail'), 'table.end'))
    await page.locator('.sheet .button-main').click()
    await page.locator('.lone-sheet').waitFor()
    await nothingStored(page, words)

    await page.goto(`${demo.address}/clinic`)
    await step.button(page, 'staff.sign-out').click()
    await page.locator('.front-account').first().waitFor()
    await nothingStored(page, words)
    await own.locator('.own-part').first().waitFor({ state: 'detached' })
    const strangers = await step.device(browser)
    for (const [who, where] of [
      ['signed out', context],
      ['a stranger', strangers.context],
    ] as const) {
      const seen = watchWords(where, words)
      seen.begin()
      const screen = await where.newPage()
      for (const path of ['/', '/clinic', `/own/${patient}`, '/table', '/people', '/devices']) {
        await screen.goto(`${demo.address}${path}`)
        // A screen that sends strangers to the door has done so by then.
        await screen.waitForTimeout(700)
        const text = (await screen.locator('body').textContent()) ?? ''
        for (const word of words) holds(!text.includes(word), `${who} sees nothing of the record at ${path}`)
      }
      const api = [
        '/api/me',
        '/api/patients',
        `/api/patients/${patient}/entries`,
        '/api/table/entries',
        '/api/table/team',
        `/api/patients/${patient}/team`,
      ]
      const answers = await screen.evaluate(
        paths => Promise.all(paths.map(path => fetch(path).then(answer => answer.text()))),
        api,
      )
      for (const word of words) holds(!answers.some(answer => answer.includes(word)), `${who} is told nothing`)
      await seen.holds()
    }
    await strangers.context.close()
    await context.close()
  },
}

export const journeys: readonly Journey[] = [
  unsaid,
  smallThings,
  whatWeKeep,
  coversItself,
  misfiled,
  erased,
  nothingLeft,
]
