import { holds, same } from './check.ts'
import { Hand } from './hand.ts'
import type { Journey } from './main.ts'
import {
  type Size,
  tray,
  inTray,
  slips,
  looksRight,
  lastTold,
  toWhen,
  phraseField,
  writePhrase,
  keepWhen,
  tellPhrase,
  words,
  atTable,
  pieceOf,
} from './saying-when.ts'
import * as step from './steps.ts'

const byPhrase: Journey = {
  title:
    'When it was, in the own words: what is understood is said back in both languages, what is not is kept as it was said',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const answers = step.watchAnswers(context)
    const { hand, page } = await atTable(context, demo)

    await toWhen(hand, 'Min skole')
    await writePhrase(hand, 'da jeg var lidt over ti')
    same(
      await slips(page)
        .first()
        .locator('[lang]')
        .evaluateAll(lines => lines.map(line => line.getAttribute('lang'))),
      ['ar', 'da'],
      'what was understood is said back in both languages',
    )
    await looksRight(page, 'when-understood-rtl')
    await keepWhen(hand)
    same(
      (await lastTold(page))[0],
      {
        ...(await pieceOf(page)),
        when: { how: 'age', years: 10, nuance: 'a-little-more' },
        said: words('da jeg var lidt over ti'),
      },
      'the age is kept with the words it was told in',
    )

    await tellPhrase(hand, 'Min skole', 'to vintre')
    same((await lastTold(page))[0]?.when, { how: 'duration', length: { unit: 'winter', n: 2 } }, 'two winters')

    // The other side is found among the pieces.
    await tellPhrase(hand, 'Vi flyttede', 'før krigen')
    const before = (await lastTold(page))[0]?.when as { how: string; relation: string; to: string }
    same([before.how, before.relation], ['relation', 'before'], 'before the war')

    // It is not found: the landmark is chosen by a touch.
    await toWhen(hand, 'Min skole')
    await writePhrase(hand, 'før den store vinter')
    await hand.touch(slips(page).first().locator('button').first())
    await hand.touch(page.locator('.tray .other', { hasText: 'Krigen' }))
    await hand.touch(inTray(page, 'when-field.done-with-this'))
    same(await slips(page).count(), 1, 'it is one slip, said back with the piece that was touched')
    await keepWhen(hand)
    same(
      [(await lastTold(page))[0]],
      [
        {
          ...(await pieceOf(page)),
          when: { how: 'relation', relation: 'before', to: before.to },
          said: words('før den store vinter'),
        },
      ],
      'the touched piece is the other side, and the words stay as they were said',
    )

    // Whose 1362? The chip is opened, and the calendar is touched.
    await toWhen(hand, 'Vi flyttede')
    await writePhrase(hand, 'i 1362')
    await hand.touch(slips(page).first().locator('button').first())
    if (!(await inTray(page, 'calendar.persian').isVisible()))
      await hand.touch(inTray(page, 'when-field.another-calendar'))
    await hand.touch(inTray(page, 'calendar.persian'))
    await looksRight(page, 'when-changed-rtl')
    await keepWhen(hand)
    same(
      (await lastTold(page))[0]?.when,
      { how: 'date', calendar: 'persian', year: 1362 },
      'the year is kept in the calendar the hand chose',
    )

    await tellPhrase(hand, 'Vi flyttede', '1984 eller 1986')
    same(
      ((await lastTold(page))[0]?.when as { how: string } | undefined)?.how,
      'one-of',
      '1984 or 1986 is one of the two',
    )

    await tellPhrase(hand, 'Vi flyttede', 'ved nowruz 1370')
    same(
      (await lastTold(page))[0]?.when,
      { how: 'date', calendar: 'persian', year: 1370, feast: 'nowruz' },
      'at Nowruz 1370',
    )

    // In the patient's own language it is the patient's own words; the war is found by its picture.
    await toWhen(hand, 'Min skole')
    await hand.touch(page.locator('.when-phrase .chip', { hasText: 'العربية' }))
    await writePhrase(hand, 'قبل الحرب')
    await keepWhen(hand)
    same(
      [(await lastTold(page))[0]?.when, (await lastTold(page))[0]?.said],
      [{ how: 'relation', relation: 'before', to: before.to }, { original: { language: 'ar', text: 'قبل الحرب' } }],
      'an Arabic phrase is kept as the patient said it',
    )

    // Nothing of it is understood: no complaint, and it is kept. Two at once are two statements.
    await toWhen(hand, 'Vi flyttede')
    await writePhrase(hand, 'dengang storkene kom')
    await page.locator('.when-kept', { hasText: step.danish['when-field.kept-as-said'] }).waitFor()
    same(await page.locator('[role=alert]').count(), 0, 'nothing warns')
    await looksRight(page, 'when-kept-as-said-rtl')
    await keepWhen(hand)
    same(
      [(await lastTold(page))[0]?.when, (await lastTold(page))[0]?.said],
      [{ how: 'as-said' }, words('dengang storkene kom')],
      'an unknown phrase is kept as it was said',
    )
    await answers.holds()
    await step.tableKeepsQuiet(page)
    same(faults, [], 'nothing went wrong on the pages')
    await context.close()
    return `${hand.touches} touches, ${hand.letters} letters`
  },
}

const closedStaysClosed: Journey = {
  title: 'What is left be is no landmark: no phrase finds it, and no choice offers it',
  walk: async (browser, demo) => {
    const { context } = await step.device(browser)
    const { hand, page } = await atTable(context, demo)
    await step.touchPiece(hand, 'Krigen')
    await hand.touch(step.button(page.locator('.action-bar'), 'story.leave-it-be'))
    await hand.touch(inTray(page, 'story.leave-nothing'))
    await page.locator('.piece-in-words', { hasText: 'Krigen' }).waitFor({ state: 'detached' })
    await toWhen(hand, 'Vi flyttede')
    await writePhrase(hand, 'før krigen')
    holds(!(await slips(page).first().innerText()).includes('Krigen'), 'the closed piece is not what was understood')
    await hand.touch(slips(page).first().locator('button').first())
    same(await page.locator('.tray .other', { hasText: 'Krigen' }).count(), 0, 'nor is it offered')
    await keepWhen(hand)
    same((await lastTold(page))[0]?.when, { how: 'as-said' }, 'the words are kept, and placed nowhere')
    await context.close()
  },
}

const leftToRight = (size: Size): Journey => ({
  title: `From left to right (${size}), with a new piece: how long it was makes it a stretch of time`,
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser, { size })
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    await step.layTable(hand, 'Ilona')
    await step.toStory(hand)
    await hand.touch(step.button(page.locator('.action-bar'), 'story.piece-new'))
    await hand.touch(inTray(page, 'picture.home'))
    await hand.touch(tray(page).locator('summary').first())
    await hand.write(phraseField(page), 'to vintre, i 1984')
    await slips(page).nth(1).waitFor()
    same(
      await inTray(page, 'form.stretch').getAttribute('aria-pressed'),
      'true',
      'what lasted two winters is a stretch of time',
    )
    await slips(page).first().scrollIntoViewIfNeeded()
    await looksRight(page, `when-understood-${size}-ltr`)
    await hand.touch(step.button(page.locator('.tray-foot'), 'do.save'))
    same(
      (await lastTold(page, 2)).map(({ when }) => (when as { how: string }).how),
      ['duration', 'date'],
      'both were kept with the new piece',
    )
    same(faults, [], 'nothing went wrong on the pages')
    await context.close()
  },
})

export const journeys: readonly Journey[] = [byPhrase, closedStaysClosed, leftToRight('table'), leftToRight('phone')]
