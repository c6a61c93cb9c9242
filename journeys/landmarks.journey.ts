import type { Page } from 'playwright-core'
import { axeFindsNothing, nothingCutOff, scriptAgreesWithLang } from './access.ts'
import { holds, picture, same, sizes } from './check.ts'
import { Hand } from './hand.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'

const tray = (page: Page) => page.locator('.tray')
const landmark = (page: Page, words: string) => tray(page).locator('.landmark', { hasText: words })
const keptOnes = (page: Page) => tray(page).locator('.landmarks-kept > li')

const looksRight = async (page: Page, where: string): Promise<void> => {
  await picture(page, where)
  await axeFindsNothing(page, where)
  await scriptAgreesWithLang(page, where)
  await nothingCutOff(page, where)
}

const toLandmarks = async (hand: Hand): Promise<void> => {
  await hand.touch(step.button(hand.page.locator('.left-be-door'), 'landmark.title'))
  await tray(hand.page).locator('.landmark-regions').first().waitFor()
}

const closeLandmarks = async ({ page, touch }: Hand): Promise<void> => {
  await touch(step.button(tray(page), 'do.close'))
  await tray(page).waitFor({ state: 'detached' })
}

/** From the landmarks to a region, unfolding the others where it is among them. */
const openRegion = async (hand: Hand, region: 'region.iraq' | 'region.hungary'): Promise<void> => {
  const there = step.button(tray(hand.page), region)
  if (!(await there.isVisible())) await hand.touch(tray(hand.page).locator('.fold > summary').last())
  await hand.touch(there)
  await landmark(hand.page, '').first().waitFor()
}

/** What the record holds of landmarks, as the table is sent it. */
const anchorsKept = (page: Page): Promise<{ pack?: string; whose?: string; from?: string }[]> =>
  page.evaluate(async () => {
    const answer = (await (await fetch('/api/table/entries')).json()) as {
      entries: { kind: string; body: { pack?: string; whose?: string; from?: string } }[]
    }
    return answer.entries.filter(({ kind }) => kind === 'story.anchor-kept').map(({ body }) => body)
  })

const wordsOf = async (page: Page, piece: string): Promise<string> =>
  (await page.locator('.piece-in-words', { hasText: piece }).first().textContent()) ?? ''

/** A piece is told to be before a landmark: the landmark is among what can be touched. */
const tellBefore = async (hand: Hand, piece: string, other: string): Promise<void> => {
  const { page } = hand
  await step.touchPiece(hand, piece)
  await hand.touch(step.button(tray(page), 'story.do-move'))
  await hand.touch(step.button(tray(page), 'when-field.relation-before'))
  await hand.touch(tray(page).locator('.other', { hasText: other }))
  await step.closeTray(hand)
}

const aRegion: Journey = {
  title: 'Many remember it: a region is opened by hand, one touch keeps an event, and a piece is told before it',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const answers = step.watchAnswers(context)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Samira')
    await step.toStory(hand)
    await step.tellPiece(hand, 'picture.garden', 'Huset i Mosul')
    await toLandmarks(hand)
    same(await keptOnes(page).count(), 0, 'nothing is kept before a hand touches it')
    await looksRight(page, 'landmarks-rtl')
    await openRegion(hand, 'region.iraq')
    same(await anchorsKept(page), [], 'opening a region keeps nothing')
    await looksRight(page, 'landmarks-region-rtl')
    await hand.touch(landmark(page, 'Irakiske soldater'))
    await landmark(page, 'Irakiske soldater').locator('.landmark-kept').waitFor()
    await hand.touch(landmark(page, 'Irakiske soldater'))
    await tray(page).locator('.landmark-there', { hasText: step.danish['landmark.there'] }).waitFor()
    await step.allKept(page)
    const kept = await anchorsKept(page)
    same(
      kept.map(({ whose, pack, from }) => [whose, pack, from]),
      [['region', 'kuwait-1990', '1990-08-02']],
      'touched twice, it is kept once',
    )
    await closeLandmarks(hand)
    await tellBefore(hand, 'Huset i Mosul', 'Irakiske soldater')
    await step.allKept(page)
    holds((await wordsOf(page, 'Huset i Mosul')).includes('1990'), 'the piece lies before it')
    await page.locator('.dated-by', { hasText: 'Irakiske soldater' }).waitFor({ state: 'attached' })

    // Unsaid, it is gone, and so is what was told in relation to it.
    await toLandmarks(hand)
    await hand.touch(keptOnes(page).first().locator('summary'))
    await hand.touch(keptOnes(page).first().locator('.unsay'))
    await page.waitForTimeout(900)
    await hand.touch(page.locator('.sheet .unsay-do'))
    await keptOnes(page).first().waitFor({ state: 'detached' })
    await closeLandmarks(hand)
    await step.allKept(page)
    holds(!(await wordsOf(page, 'Huset i Mosul')).includes('1990'), 'the piece lies where nobody said')
    await answers.holds()
    await step.tableKeepsQuiet(page)
    same(faults, [], 'nothing went wrong on the pages')
    await context.close()
    return `${hand.touches} touches, ${hand.letters} letters`
  },
}

const ownAndFeast: Journey = {
  title:
    'A landmark of the family’s own needs no date; a feast of a year has its days; left be, no list brings it back',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Samira')
    await step.toStory(hand)
    await step.tellPiece(hand, 'picture.garden', 'Huset i Mosul')
    await toLandmarks(hand)
    await hand.touch(step.button(tray(page), 'landmark.own'))
    await hand.write(tray(page).locator('textarea').last(), 'Året floden frøs')
    await looksRight(page, 'landmarks-own-rtl')
    await hand.touch(step.button(tray(page), 'do.save'))
    await keptOnes(page).filter({ hasText: 'Året floden frøs' }).waitFor()
    await hand.touch(step.button(tray(page), 'landmark.feasts'))
    await hand.touch(step.button(tray(page), 'feast.christmas'))
    await hand.touch(step.button(tray(page), 'calendar.gregory'))
    await hand.write(tray(page).getByLabel(step.danish['landmark.feast-year']).first(), '1990')
    await tray(page).locator('.landmark-feast .landmark-days').waitFor()
    await looksRight(page, 'landmarks-feast-rtl')
    await hand.touch(step.button(tray(page), 'landmark.feast-keep'))
    await tray(page).locator('.landmark-feast .landmark-kept').waitFor()
    await hand.touch(step.button(tray(page), 'do.back'))
    same(await keptOnes(page).count(), 2, 'both are kept')
    await picture(page, 'landmarks-kept-rtl')
    await closeLandmarks(hand)
    await tellBefore(hand, 'Huset i Mosul', 'Året floden frøs')
    await step.touchPiece(hand, 'Huset i Mosul')
    await tray(page).locator('.told-of-when', { hasText: 'Året floden frøs' }).waitFor()
    await step.closeTray(hand)

    await toLandmarks(hand)
    const frozen = keptOnes(page).filter({ hasText: 'Året floden frøs' })
    await hand.touch(frozen.locator('summary'))
    await hand.touch(step.button(frozen, 'landmark.leave'))
    await keptOnes(page).filter({ hasText: 'Året floden frøs' }).waitFor({ state: 'detached' })
    await closeLandmarks(hand)
    await step.allKept(page)
    await step.touchPiece(hand, 'Huset i Mosul')
    await hand.touch(step.button(tray(page), 'story.do-move'))
    holds(
      !(await page.evaluate(() => document.body.textContent ?? '')).includes('Året floden frøs'),
      'left be, it is named nowhere and offered to nobody',
    )
    same(faults, [], 'nothing went wrong on the pages')
    await context.close()
    return `${hand.touches} touches, ${hand.letters} letters`
  },
}

const onAPhone: Journey = {
  title: 'The landmarks on a phone: one column, nothing cut off, axe finds nothing',
  walk: async (browser, demo) => {
    const { context } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Ilona')
    await step.toStory(hand)
    await page.setViewportSize(sizes.phone)
    await toLandmarks(hand)
    await looksRight(page, 'landmarks-phone')
    await openRegion(hand, 'region.hungary')
    await looksRight(page, 'landmarks-region-phone')
    await page.setViewportSize(sizes.table)
    await looksRight(page, 'landmarks-region-ltr')
    await context.close()
  },
}

const aboutAYear: Journey = {
  title:
    'The lead says that “about a year” is ten years either side: a piece lies wider at the next table, and back again',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Samira')
    await step.toStory(hand)
    await step.tellPiece(hand, 'picture.garden', 'Huset i Mosul')
    await step.touchPiece(hand, 'Huset i Mosul')
    await hand.touch(step.button(tray(page), 'story.do-when'))
    await hand.touch(step.button(tray(page), 'when-field.way-date'))
    await hand.write(tray(page).getByLabel(step.danish['when-field.year']).first(), '1992')
    await hand.touch(step.button(tray(page), 'when-field.about'))
    await hand.touch(step.button(tray(page), 'do.save'))
    await step.closeTray(hand)
    await step.allKept(page)
    const before = await wordsOf(page, 'Huset i Mosul')
    holds(before.includes('1991') && before.includes('1993'), 'about 1992 is a year either side')

    const other = await step.device(browser)
    const lead = await step.signIn(other.context, demo)
    await lead.evaluate(() => localStorage.setItem('tessera-staff-language', 'da'))
    await lead.goto(`${demo.address}/words-in-days`)
    const told = lead.locator('[name="aboutDate.year.told"]')
    await told.fill('minus')
    await lead.locator('.days-foot .button-main').click()
    await lead.locator('.days-amount .field-wrong').waitFor()
    same(
      await told.evaluate(field => field === document.activeElement),
      true,
      'the field that cannot be kept has the focus',
    )
    await told.fill('10')
    await lead.locator('.days-foot .button-main').click()
    await lead.locator('.days-foot output', { hasText: step.danish['days.saved'] }).waitFor()
    same(await lead.locator('[name="aboutDate.year.stretched"]').inputValue(), '10', 'stretched is widened to hold it')
    await looksRight(lead, 'words-in-days-ltr')

    await page.reload()
    await step.toStory(hand)
    const wider = await wordsOf(page, 'Huset i Mosul')
    holds(wider.includes('1982') && wider.includes('2002'), 'at the table it lies ten years either side')

    await lead.locator('.days-back .button').first().click()
    await lead.locator('.days-foot .button-main').click()
    await lead.locator('.days-foot output', { hasText: step.danish['days.saved'] }).waitFor()
    await page.reload()
    await step.toStory(hand)
    same(await wordsOf(page, 'Huset i Mosul'), before, 'as we start, it lies as before')
    same([faults, other.faults], [[], []], 'nothing went wrong on the pages')
    await context.close()
    await other.context.close()
  },
}

const ofTheClinic: Journey = {
  title:
    'The clinic keeps a landmark of its own: every table offers it in the patient’s language; whoever does not lead sees the table of words and changes nothing',
  walk: async (browser, demo) => {
    const other = await step.device(browser)
    const lead = await step.signIn(other.context, demo)
    await lead.evaluate(() => localStorage.setItem('tessera-staff-language', 'da'))
    await lead.goto(`${demo.address}/words-in-days`)
    await lead.locator('.days-add').click()
    await lead.locator('.sheet input').first().fill('Stormfloden')
    await lead.locator('.sheet select').selectOption('ar')
    await lead.locator('.sheet input').nth(1).fill('العاصفة والفيضان')
    await lead.locator('.sheet input[type="date"]').first().fill('2023-10-20')
    await lead.locator('.sheet .begin-now').click()
    await lead.locator('.sheet .field-wrong').waitFor()
    await lead.locator('.sheet input[type="date"]').last().fill('2023-10-21')
    await looksRight(lead, 'words-in-days-landmark')
    await lead.locator('.sheet .begin-now').click()
    await lead.locator('.days-anchors', { hasText: 'Stormfloden' }).waitFor()
    await lead.evaluate(() => localStorage.setItem('tessera-staff-language', 'ar'))
    await lead.reload()
    await lead.locator('.days-anchors', { hasText: 'Stormfloden' }).waitFor()
    await looksRight(lead, 'words-in-days-rtl')
    await lead.setViewportSize(sizes.phone)
    await looksRight(lead, 'words-in-days-phone-rtl')

    const { context, faults } = await step.device(browser)
    const seeing = await step.device(browser)
    const omar = await step.signIn(seeing.context, demo, 'Omar')
    await omar.goto(`${demo.address}/words-in-days`)
    await omar.locator('.days-anchors', { hasText: 'Stormfloden' }).waitFor()
    same(
      await omar.locator('.days input:not([disabled]), .days select:not([disabled]), .days-foot, .days-add').count(),
      0,
      'whoever does not lead changes nothing',
    )
    await axeFindsNothing(omar, 'words-in-days without leading')
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Samira')
    await step.toStory(hand)
    await toLandmarks(hand)
    await hand.touch(landmark(page, 'Stormfloden'))
    await keptOnes(page).filter({ hasText: 'العاصفة' }).waitFor()
    await step.allKept(page)
    same(
      (await anchorsKept(page)).map(({ whose, from }) => [whose, from]),
      [['clinic', '2023-10-20']],
      'it is kept as the clinic’s',
    )
    same([faults, other.faults, seeing.faults], [[], [], []], 'nothing went wrong on the pages')
    await context.close()
    await other.context.close()
    await seeing.context.close()
  },
}

export const journeys: readonly Journey[] = [aRegion, ownAndFeast, onAPhone, aboutAYear, ofTheClinic]
