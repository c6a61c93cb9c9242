import type { PhraseKey } from '#words'
import { axeFindsNothing } from './access.ts'
import { picture, same } from './check.ts'
import { Hand } from './hand.ts'
import type { Journey } from './main.ts'
import {
  type Size,
  tray,
  inTray,
  looksRight,
  lastTold,
  toWhen,
  keepWhen,
  atTable,
  stepOf,
  touchTimes,
} from './saying-when.ts'
import * as step from './steps.ts'

const toWhenFromTray = async (hand: Hand): Promise<void> => {
  await hand.touch(inTray(hand.page, 'story.do-when'))
  await hand.page.locator('.when-field').waitFor()
}

const byTouch = (size: Size): Journey => ({
  title: `When it was, by touching alone (${size}): a year, an Ethiopian day, one of two, an age, winters, before something`,
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser, { size })
    const { hand, page } = await atTable(context, demo)
    const letters = hand.letters

    await toWhen(hand, 'Min skole')
    await looksRight(page, `when-ways-${size}-rtl`)
    await hand.touch(inTray(page, 'when-field.way-age'))
    await touchTimes(hand, stepOf(page, '+'), 1)
    await hand.touch(inTray(page, 'when-field.a-little-more'))
    await looksRight(page, `when-age-${size}-rtl`)
    await keepWhen(hand)
    same((await lastTold(page))[0]?.when, { how: 'age', years: 10, nuance: 'a-little-more' }, 'a little more than ten')

    await toWhen(hand, 'Min skole')
    await hand.touch(inTray(page, 'when-field.way-duration'))
    await hand.touch(inTray(page, 'when-field.other-units'))
    await hand.touch(inTray(page, 'when-field.unit-winter'))
    await touchTimes(hand, stepOf(page, '+'), 2)
    await keepWhen(hand)
    same((await lastTold(page))[0]?.when, { how: 'duration', length: { unit: 'winter', n: 2 } }, 'two winters')

    await toWhen(hand, 'Vi flyttede')
    await hand.touch(inTray(page, 'when-field.way-relation'))
    const legend = page.locator('legend', { hasText: new RegExp(`${step.danish['when-field.relation']}$`) })
    const relations = page.locator('.chips-set', { has: legend })
    await hand.touch(step.button(relations, 'when-field.relation-before'))
    await hand.touch(page.locator('.tray .other', { hasText: 'Krigen' }))
    await looksRight(page, `when-relation-${size}-rtl`)
    await keepWhen(hand)
    same(((await lastTold(page))[0]?.when as { relation: string } | undefined)?.relation, 'before', 'before the war')

    // 12 Meskerem 1976, in the Ethiopian calendar.
    await toWhen(hand, 'Vi flyttede')
    await hand.touch(inTray(page, 'when-field.way-date'))
    await hand.touch(inTray(page, 'when-field.another-calendar'))
    await hand.touch(inTray(page, 'calendar.ethiopic'))
    await hand.touch(stepOf(page, '+'))
    const now = Number(await tray(page).locator('.when-steps input').first().inputValue())
    await touchTimes(hand, stepOf(page, '−10'), Math.floor((now - 1976) / 10))
    await touchTimes(hand, stepOf(page, '−'), (now - 1976) % 10)
    await tray(page).locator('select').selectOption('1')
    await touchTimes(hand, stepOf(page, '+', 1), 12)
    await looksRight(page, `when-ethiopian-${size}-rtl`)
    await keepWhen(hand)
    same(
      (await lastTold(page))[0]?.when,
      { how: 'date', calendar: 'ethiopic', year: 1976, month: 1, day: 12 },
      'the day stays in the calendar it was told in',
    )

    // 1984 or 1986, by touching.
    await toWhen(hand, 'Krigen')
    await hand.touch(inTray(page, 'when-field.way-date'))
    await hand.touch(inTray(page, 'calendar.gregory'))
    await hand.touch(stepOf(page, '+'))
    const year = Number(await tray(page).locator('.when-steps input').first().inputValue())
    await touchTimes(hand, stepOf(page, '−10'), Math.floor((year - 1984) / 10))
    await touchTimes(hand, stepOf(page, '−'), (year - 1984) % 10)
    await hand.touch(inTray(page, 'when-field.or-add'))
    const or = page.locator('.when-or')
    await hand.touch(step.button(or, 'calendar.gregory'))
    await hand.touch(or.locator('.when-steps button', { hasText: /^\+$/ }))
    await touchTimes(hand, or.locator('.when-steps button', { hasText: /^−(10|١٠)$/ }), Math.floor((year - 1986) / 10))
    await touchTimes(hand, or.locator('.when-steps button', { hasText: /^−$/ }), (year - 1986) % 10)
    await keepWhen(hand)
    same(
      (await lastTold(page))[0]?.when,
      {
        how: 'one-of',
        among: [
          { how: 'date', calendar: 'gregory', year: 1984 },
          { how: 'date', calendar: 'gregory', year: 1986 },
        ],
      },
      '1984 or 1986',
    )

    // A feast without a year, and again and again: two things at once.
    await toWhen(hand, 'Krigen')
    await hand.touch(inTray(page, 'when-field.more-ways'))
    await hand.touch(inTray(page, 'when-field.way-feast'))
    await hand.touch(inTray(page, 'feast.nowruz'))
    await hand.touch(inTray(page, 'when-field.done-with-this'))
    await hand.touch(inTray(page, 'when-field.more-ways'))
    await hand.touch(inTray(page, 'when-field.way-rhythm'))
    await hand.touch(inTray(page, 'when.rhythm-night'))
    await looksRight(page, `when-two-${size}-rtl`)
    await keepWhen(hand)
    same(
      (await lastTold(page, 2)).map(({ when }) => when),
      [
        { how: 'date', calendar: 'gregory', feast: 'nowruz' },
        { how: 'rhythm', every: 'night' },
      ],
      'several things said are several statements',
    )

    // Said otherwise: in place of what was told, which is taken back; nothing of it stays in sight.
    const night = page.locator('.told-of-when li', { hasText: step.danish['when.rhythm-night'] })
    await hand.touch(step.button(night, 'story.say-otherwise'))
    await hand.touch(inTray(page, 'when.rhythm-week'))
    await hand.touch(inTray(page, 'story.instead'))
    await page.locator('.told-of-when li', { hasText: step.danish['when.rhythm-week'] }).waitFor()
    same(await night.count(), 0, 'what was told before is not there any more')
    await looksRight(page, `when-told-${size}-rtl`)

    // An answer that says no time stays what it is.
    await toWhenFromTray(hand)
    await hand.touch(inTray(page, 'when-field.not-now'))
    await hand.touch(inTray(page, 'do.save'))
    await page.locator('.tray', { hasText: step.danish['when-field.not-now'] }).waitFor()
    same(hand.letters, letters, 'not one letter was written')
    same(faults, [], 'nothing went wrong on the pages')
    await context.close()
    return `${hand.touches} touches`
  },
})

const birth: Journey = {
  title: 'When I was born: as I know it beside the papers, by how old I am now',
  walk: async (browser, demo) => {
    for (const size of ['table', 'phone'] as const) {
      const { context, faults } = await step.device(browser, { size })
      const page = await step.signIn(context, demo)
      const hand = new Hand(page)
      await step.layTable(hand, size === 'table' ? 'Yousef' : 'Ilona')
      await step.toStory(hand)
      await hand.touch(step.button(page.locator('.my-story'), 'story.birth'))
      await hand.touch(inTray(page, 'story.birth-age-now'))
      await touchTimes(hand, stepOf(page, '+10'), 4)
      await hand.touch(inTray(page, 'when-field.about'))
      await looksRight(page, `when-born-${size}-${size === 'table' ? 'rtl' : 'ltr'}`)
      const save = inTray(page, 'do.save')
      await hand.touch((await save.isVisible()) ? save : inTray(page, 'story.instead'))
      await tray(page).waitFor({ state: 'detached' })
      await step.allKept(page)
      same(faults, [], 'nothing went wrong on the pages')
      await context.close()
    }
  },
}

const onPapers: Journey = {
  title: 'A date on papers is registered in its own calendar: a thirteenth month, a leap month, the digits of any hand',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    await step.button(page, 'clinic.new').click()
    const sheet = page.locator('.sheet')
    await sheet.locator('input').first().fill('Miriam Opdigtet')
    await sheet.getByLabel(step.danish['new.speaks']).selectOption('am')
    await sheet.locator('summary', { hasText: step.danish['desk.birth'] }).click()
    await sheet.getByText(step.danish['desk.birth-on-papers'], { exact: true }).click()
    const field = (key: PhraseKey) => sheet.getByLabel(step.danish[key], { exact: true })
    await field('date.calendar').selectOption('hebrew')
    await field('date.year').fill('5784')
    await field('date.month').fill('5')
    await sheet.locator('.leap-month input').check()
    await picture(page, 'when-papers-leap-month')
    await axeFindsNothing(page, 'a leap month on papers')
    await field('date.calendar').selectOption('ethiopic')
    await field('date.year').fill('١٩٧٦')
    await field('date.month').fill('14')
    await sheet.locator('.begin-now').click()
    await sheet.locator('.field-wrong', { hasText: step.danish['reason.not-a-month'] }).waitFor()
    await field('date.month').fill('13')
    await sheet.locator('.begin-now').click()
    await page.locator('.patient', { hasText: 'Miriam Opdigtet' }).waitFor()
    same(faults, [], 'nothing went wrong on the pages')
    await context.close()
  },
}

export const journeys: readonly Journey[] = [byTouch('table'), byTouch('phone'), birth, onPapers]
