import { holds, same } from './check.ts'
import { Hand } from './hand.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'

const long = Array.from({ length: 120 }, (_, line) => `Linje ${line + 1}`).join('\n')

/** Sheets of paper in a printed file. */
const sheets = (file: Buffer): number => [...file.toString('latin1').matchAll(/\/Type\s*\/Page(?!s)/g)].length

/** A note is printed alone, whole, and once; what was changed in it is still there when the sheet was closed by mistake. */
const onPaper: Journey = {
  title:
    'The note of a visit is printed alone on as many sheets as it needs, and a touch on Escape loses no word of it',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    await step.layTable(new Hand(page), 'Ilona')
    const own = await step.ownPage(context, demo, await step.patientAtTable(page))
    const open = own
      .locator('.own-part', { has: own.locator('#own-note') })
      .locator('.own-keep')
      .first()
    await open.click()
    same(sheets(await own.pdf({ format: 'A4' })), 1, 'a short note takes one sheet')
    await own.locator('.note-text').fill(long)
    holds(sheets(await own.pdf({ format: 'A4' })) > 1, 'a long note goes on')
    await own.emulateMedia({ media: 'print' })
    same((await own.locator('body').innerText()).trim(), long, 'nothing else is on the paper')
    await own.emulateMedia({ media: 'screen' })
    await own.keyboard.press('Escape')
    await own.locator('.sheet').waitFor({ state: 'detached' })
    await open.click()
    same(await own.locator('.note-text').inputValue(), long, 'what was written is still there')
    same(faults, [], 'nothing went wrong in silence')
  },
}

export const journeys: readonly Journey[] = [onPaper]
