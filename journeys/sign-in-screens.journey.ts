import type { Page } from 'playwright-core'
import { axeFindsNothing, nothingCutOff, scriptAgreesWithLang } from './access.ts'
import * as at from './at-the-clinic.ts'
import { withLock } from './authenticator.ts'
import { picture, same } from './check.ts'
import { inClinic, person, unexpected } from './in-clinic.ts'
import type { Journey } from './main.ts'

/** The clinic's pages in one language, whichever was chosen before. */
const inLanguage = (page: Page, tag: string): Promise<void> =>
  page.evaluate(language => localStorage.setItem('tessera-staff-language', language), tag)

/** The screens shown in the docs; all are looked at. */
const pictured = new Set(['door', 'invite-first', 'invite', 'people', 'people-code', 'devices', 'care-team'])

/** Every screen of signing in and of who works here, once in each direction and size. */
const looks = (dir: 'ltr' | 'rtl', size: 'table' | 'phone'): Journey => ({
  title: `Signing in and who works here: axe finds nothing, script agrees with lang, ${dir}, ${size}`,
  walk: inClinic(async (browser, clinic) => {
    const bente = await person(browser, size)
    const { page } = bente
    const look = async (screen: string) => {
      const where = `${screen}-${size}-${dir}`
      if (pictured.has(screen) && !(dir === 'ltr' && size === 'phone')) await picture(page, where)
      else await page.waitForTimeout(250)
      await axeFindsNothing(page, where)
      await scriptAgreesWithLang(page, where)
      await nothingCutOff(page, where)
    }
    const open = async (path: string, place: string) => {
      await inLanguage(page, dir === 'rtl' ? 'ar' : 'da')
      await page.goto(clinic.address + path)
      await page.locator(place).first().waitFor()
      same(await page.evaluate(() => document.documentElement.dir), dir, 'the page runs in its direction')
    }
    await page.goto(clinic.address)
    await open('/', '.door')
    await look('door-first')
    await open(`/invite#${clinic.code}`, '.door h1 + p')
    await look('invite-first')
    await withLock(page)
    await page.locator('.door input').first().fill('Bente Lund')
    await page.locator('.door input[type="radio"]').last().check()
    await page.locator('button.door-way').first().click()
    await page.waitForURL('**/clinic')
    await open('/people', '.colleague')
    await page.locator('.people-change').click()
    await look('people-retention')
    await page.locator('.people-years input').fill('10')
    await page.locator('.sheet input').nth(1).fill('Journalføringsbekendtgørelsen § 15')
    await page.locator('.sheet .begin-now').click()
    await page.locator('.sheet').waitFor({ state: 'detached' })
    await page.locator('.clinic-top button').click()
    await page.locator('.sheet input').first().fill('Lis Krogh')
    await look('people-inviting')
    await page.locator('.sheet .begin-now').click()
    const link = await at.linkShown(page)
    await look('people-code')
    await open('/people', '.colleague:nth-child(2)')
    await look('people')
    await page.locator('.colleague:nth-child(2) button').first().click()
    await look('people-new-code')
    await page.keyboard.press('Escape')
    await page.locator('.colleague:nth-child(2) button').last().click()
    await look('people-leaving')
    await open('/devices', '.devices-list li')
    await page.locator('.devices-add button').click()
    await look('devices')
    await inLanguage(page, 'da')
    await page.goto(`${clinic.address}/clinic`)
    await at.register(page, 'Parwaneh Ahmadi')
    await open('/clinic', '.patient')
    await look('clinic-own')
    await page.locator('.patient-ways button.button-plain').first().click()
    await page.locator('.team-add').waitFor()
    await look('care-team')
    await page.keyboard.press('Escape')
    await page.locator('.staff-head button').last().click()
    await page.locator('.door').waitFor()
    await look('door')
    await open(new URL(link).pathname + new URL(link).hash, '.door h1 + p')
    await look('invite')
    await open('/invite#ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345', '.field-wrong:not(:empty)')
    await look('invite-wrong')
    same(unexpected(bente.faults), [], 'nothing went wrong on the pages')
  }),
})

export const journeys: readonly Journey[] = [
  looks('ltr', 'table'),
  looks('rtl', 'table'),
  looks('ltr', 'phone'),
  looks('rtl', 'phone'),
]
