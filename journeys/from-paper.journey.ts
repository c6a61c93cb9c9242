import type { Locator, Page } from 'playwright-core'
import { languageFor } from '#words'
import * as door from './at-the-door.ts'
import { looked, phoneOf } from './at-the-door.ts'
import { axeFindsNothing, nothingCutOff } from './access.ts'
import { holds, picture, same } from './check.ts'
import { Hand } from './hand.ts'
import { unexpected } from './in-clinic.ts'
import type { Journey } from './main.ts'
import { cardFor, numbersStand, setNumbers, SMALL } from './own-phone.ts'
import { disguised, drawingOfHouse, PLACE, tooLarge, torn, type Chosen } from './papers-to-look-at.ts'
import * as step from './steps.ts'

/** Photographed here, or chosen among the pictures of the device. */
const field = (within: Page | Locator, way: 'take' | 'choose') =>
  within.locator('.image-choice input').nth(way === 'take' ? 0 : 1)

/** A file that cannot be taken in: why stands there in words, beside a sign. */
const refusedWith = async (within: Page | Locator, file: Chosen, reason: string): Promise<void> => {
  await field(within, 'choose').setInputFiles(file)
  const why = within.locator('.image-in .why-not', { hasText: reason })
  await why.waitFor()
  holds(await why.locator('svg').isVisible(), 'a sign says so too')
}

/** What is handed in, as it leaves this device. */
const watchFiles = (page: Page): Buffer[] => {
  const files: Buffer[] = []
  page.on('request', request => {
    if (request.method() === 'POST' && request.url().endsWith('/files'))
      files.push(request.postDataBuffer() ?? Buffer.alloc(0))
  })
  return files
}

const nothingBeside = (files: readonly Buffer[], file: Chosen): void => {
  holds(file.buffer.includes(PLACE), 'the camera wrote where it was')
  holds(!files.some(one => one.includes('Exif') || one.includes(PLACE)), 'that never left the device')
  holds(
    files.every(one => one.length < file.buffer.length || one.length < 400_000),
    'and it was made small',
  )
}

const isShown = (image: Locator): Promise<boolean> =>
  image.evaluate((one: HTMLImageElement) => one.decode().then(() => one.naturalWidth > 1000))

const atTable: Journey = {
  title:
    'A drawing on paper is taken in at the table (rtl); what is no picture, torn or too large says so by a sign and in words, and what was told before stays',
  walk: async (browser, demo) => {
    const { context, faults } = await step.device(browser)
    const page = await step.signIn(context, demo)
    const hand = new Hand(page)
    const files = watchFiles(page)
    await step.layTable(hand, 'Samira')
    const house = await drawingOfHouse(page)
    await hand.touch(step.button(page.locator('.action-bar'), 'matters.add'))
    const form = page.locator('.telling-form')
    await hand.touch(step.button(form, 'picture.home'))
    await hand.write(form.locator('textarea').last(), 'Huset')
    await field(form, 'take').setInputFiles(house)
    await form.getByText(step.danish['image-in.kept']).waitFor()
    await refusedWith(form, disguised, step.danish['reason.not-a-file-type'])
    await refusedWith(form, torn(house), step.danish['reason.file-damaged'])
    await refusedWith(form, tooLarge(), step.danish['reason.too-many-pixels'])
    await page.locator('.why-not').scrollIntoViewIfNeeded()
    await picture(page, 'from-paper-refused-rtl')
    await axeFindsNothing(page, 'a picture that cannot be taken in')
    await nothingCutOff(page, 'a picture that cannot be taken in')
    holds(await isShown(form.locator('.image-small')), 'the drawing that was there stays')
    same(await form.locator('.picture-choice[aria-pressed="true"]').count(), 1, 'so does the picture that was touched')
    same(await form.locator('textarea').last().inputValue(), 'Huset', 'so do the words')
    same(files.length, 0, 'nothing has left this device yet')
    const kept = page.waitForResponse(
      answer => answer.url().endsWith('/table/entries') && answer.request().method() === 'POST',
    )
    await hand.touch(step.button(form, 'do.save'))
    const problem = page.locator('.problem').filter({ has: page.locator('.image-small') })
    await problem.waitFor()
    await kept
    await step.allKept(page)
    same(files.length, 1, 'the drawing went once, with what was told')
    nothingBeside(files, house)
    await page.reload()
    await problem.waitFor()
    await hand.touch(step.button(problem, 'image-in.look'))
    holds(await isShown(page.locator('.image-large')), 'a touch shows it large, as the desk has it')
    await picture(page, 'from-paper-look-rtl')
    same(unexpected(faults), [], 'nothing went wrong')
    await context.close()
  },
}

const ilona = { patient: 'ilona', language: 'da', pin: 'digits' } as const

const fromPhone: Journey = {
  title:
    'A photograph of a paper is sent from home (ltr, a small phone); what cannot be taken in says so, and a clinic without room loses nothing; the nurse looks at it',
  walk: async (browser, demo) => {
    await setNumbers(browser, demo)
    const { phrases } = await languageFor(ilona.language, 'phone')
    const lis = await step.signIn((await step.device(browser)).context, demo)
    const card = await cardFor(lis, demo, ilona)
    const { page, faults } = await phoneOf(browser, 'da-DK')
    await page.setViewportSize(SMALL)
    const files = watchFiles(page)
    await page.goto(card.address)
    await door.touchPin(page, card.pin)
    await door.home(page)
    const letter = await drawingOfHouse(page)
    await page.locator('.my-tell').click()
    await page.locator('.my-answer', { hasText: phrases['home.picture'] }).click()
    await page.locator('.image-in').waitFor()
    await refusedWith(page, disguised, phrases['reason.not-a-file-type'])
    await refusedWith(page, tooLarge(), phrases['reason.too-many-pixels'])
    await page.locator('.why-not').scrollIntoViewIfNeeded()
    await looked(page, 'from-paper-phone-refused')
    await picture(page, 'from-paper-phone-refused')
    await numbersStand(page, 'a picture that cannot be taken in')
    await field(page, 'take').setInputFiles(letter)
    const read = page.locator('.read-card .image-small')
    await read.waitFor()
    holds(await isShown(read), 'it is looked at once more before it goes')
    await page.route('**/api/my/files', route => route.fulfill({ status: 507, json: { reason: 'disk-full' } }))
    await page.locator('.my-send').click()
    await page.locator('.my-said', { hasText: phrases['reason.disk-full'].slice(0, 24) }).waitFor()
    holds(await isShown(read), 'where there is no room it stays on the phone')
    await page.unroute('**/api/my/files')
    await page.locator('.my-send').click()
    await page.locator('.my-heard-by').waitFor()
    await looked(page, 'from-paper-phone-sent')
    nothingBeside(files, letter)

    await lis.goto(`${demo.address}/clinic`)
    const task = lis.locator('.from-home-one', { hasText: 'Ilona' })
    await task.waitFor()
    await step.button(task, 'image-in.look').click()
    holds(await isShown(lis.locator('.image-large')), 'the nurse looks at it')
    same(
      unexpected(faults).filter(fault => !fault.includes('507')),
      [],
      'nothing went wrong',
    )
  },
}

export const journeys: readonly Journey[] = [atTable, fromPhone]
