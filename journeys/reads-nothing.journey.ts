import type { PhraseKey } from '#words'
import { holds, picture, same } from './check.ts'
import { Hand } from './hand.ts'
import type { Journey } from './main.ts'
import { inTray, keepWhen, lastTold, looksRight, toWhen, tray, type Size } from './saying-when.ts'
import * as step from './steps.ts'

/** Turns pages until a picture with this word is there, and touches it. */
const touchPicture = async (hand: Hand, key: PhraseKey): Promise<void> => {
  const tile = step.button(tray(hand.page).locator('.when-tiles').first(), key)
  for (let turned = 0; turned < 14 && !(await tile.isVisible()); turned++)
    await hand.touch(inTray(hand.page, 'picture.other'))
  await hand.touch(tile)
}

/** Turns pages until a question is asked. */
const turnTo = async (hand: Hand, question: PhraseKey): Promise<void> => {
  const asked = tray(hand.page).locator('.when-pictures > legend', { hasText: step.danish[question] })
  for (let turned = 0; turned < 14 && !(await asked.isVisible()); turned++)
    await hand.touch(inTray(hand.page, 'picture.other'))
  await asked.waitFor()
}

const byPictures = (size: Size): Journey => ({
  title: `Somebody who reads nothing says when, in Dari, by pictures alone (${size}): a landmark, an age, a season, a feast`,
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser, { size })
    const hand = new Hand(await step.signIn(context, demo))
    const { page } = hand
    await step.layTable(hand, 'Parwana')

    await hand.touch(step.button(page.locator('.table-head'), 'own-language.title'))
    await page.locator('.like-ways').waitFor()
    await hand.touch(step.button(page.locator('.like-ways'), 'own-language.sound'))
    await page.locator("html[data-first='sound'][dir='rtl']").waitFor()

    await step.toStory(hand)
    await hand.touch(step.button(page.locator('.action-bar'), 'story.piece-new'))
    await page.locator('.tray .pictures').first().waitFor()
    holds(await step.button(tray(page), 'picture.flight').isVisible(), 'every picture is there at once')
    holds(!(await tray(page).locator('textarea').first().isVisible()), 'what is written lies folded')
    await hand.touch(step.button(tray(page), 'picture.flight'))
    await picture(page, `pictures-first-${size}-rtl`)
    await hand.touch(step.button(page.locator('.tray-foot'), 'do.save'))
    await page.locator('.tray').waitFor({ state: 'detached' })

    const piece = step.danish['picture.flight']
    await toWhen(hand, piece)
    await tray(page).locator('.when-pictures').waitFor()
    await looksRight(page, `when-pictures-near-${size}-rtl`)
    await touchPicture(hand, 'life.wedding')
    await looksRight(page, `when-pictures-sides-${size}-rtl`)
    await hand.touch(inTray(page, 'life.before'))
    await turnTo(hand, 'stage.how')
    await looksRight(page, `when-pictures-stage-${size}-rtl`)
    await touchPicture(hand, 'stage.child')
    await turnTo(hand, 'when-field.season')
    await looksRight(page, `when-pictures-season-${size}-rtl`)
    await touchPicture(hand, 'when.winter')
    await turnTo(hand, 'when-field.feast')
    await looksRight(page, `when-pictures-feast-${size}-rtl`)
    await touchPicture(hand, 'feast.nowruz')
    await keepWhen(hand)

    const told = (await lastTold(page, 4)).map(({ when }) => when as { how: string; relation?: string; to?: string })
    same(
      told.map(({ how, relation }) => [how, relation]),
      [
        ['relation', 'before'],
        ['stage', undefined],
        ['date', undefined],
        ['date', undefined],
      ],
      'told as it was touched',
    )
    same(told[1], { how: 'stage', stage: 'child' }, 'as a child: the word, never an age')
    const pieces = async () => {
      const { entries } = (await page.evaluate(() => fetch('/api/table/entries').then(answer => answer.json()))) as {
        entries: { id: string; kind: string; body: { entry?: string; said?: unknown } }[]
      }
      const back = new Set(entries.flatMap(({ kind, body }) => (kind === 'record.taken-back' ? [body.entry] : [])))
      return entries.filter(({ id, kind }) => kind === 'story.piece-told' && !back.has(id))
    }
    const wedding = (await pieces()).find(({ id }) => id === told[0]?.to)
    same(wedding?.body.said, { picture: 'life-wedding' }, 'the landmark is kept as a picture alone')

    await step.closeTray(hand)
    await hand.touch(step.button(page.locator('.action-bar'), 'do.undo'))
    await step.allKept(page)
    holds(!(await pieces()).some(({ id }) => id === wedding?.id), 'undo takes the landmark back with what was told')
    same(hand.letters, 0, 'nothing was typed')
    same(faults, [], 'nothing went wrong on any page')
    return `${hand.touches} touches`
  },
})

export const journeys: readonly Journey[] = [byPictures('table'), byPictures('phone')]
