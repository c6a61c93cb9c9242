import type { Locator, Page } from 'playwright-core'
import type { PhraseKey } from '#words'
import { same } from './check.ts'
import { danish } from './steps.ts'

/** Steps of those who work at a clinic: coming in, inviting, the care team. */

export const waitForPatients = async (page: Page): Promise<void> => {
  await page.waitForURL('**/clinic')
  await page.locator('h1', { hasText: danish['clinic.title'] }).waitFor()
}

export const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: danish['staff.sign-out'] }).click()
  await page.waitForURL(address => address.pathname === '/')
  await page.locator('.door').waitFor()
}

export const signInByPasskey = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: danish['door.passkey'] }).click()
  await waitForPatients(page)
}

/** A link to the phrase's words, or a button that says them. */
export const named = (within: Page | Locator, key: PhraseKey, values: Record<string, string> = {}): Locator => {
  const words = Object.entries(values).reduce((said, [name, value]) => said.replace(`{$${name}}`, value), danish[key])
  const letters = new RegExp(words.split(/\s+/).map(RegExp.escape).join('[\\s\\u2066-\\u2069]+'))
  return within.getByRole('button', { name: letters }).or(within.getByRole('link', { name: letters }))
}

export const toPeople = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}/people`)
  await page.locator('.colleague').first().waitFor()
}

/** The row of one who works here. */
export const colleague = (page: Page, name: string): Locator => page.locator('.colleague', { hasText: name })

/** Invites somebody; gives the link that is shown once. */
export const invite = async (page: Page, name: string, role: PhraseKey): Promise<string> => {
  await page.getByRole('button', { name: danish['people.invite'] }).click()
  await page.locator('.sheet').getByLabel(danish['people.name'], { exact: true }).fill(name)
  await page.locator('.sheet').getByLabel(danish[role], { exact: true }).check()
  await page.locator('.sheet .begin-now').click()
  return linkShown(page)
}

/** The link of a code that is on the screen, and the code itself is its end. */
export const linkShown = async (page: Page): Promise<string> => {
  await page.locator('.people-code').waitFor()
  const link = await page.locator('.people-link input').inputValue()
  const groups = await page.locator('.people-code span').allInnerTexts()
  same(link.split('#')[1], groups.join('-'), 'the link ends in the code that is shown')
  return link
}

export const codePassedOn = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: danish['people.code-done'] }).click()
  await page.locator('.sheet').waitFor({ state: 'detached' })
}

/** Follows an invitation's link and makes a passkey. */
export const comeIn = async (page: Page, link: string, device: string): Promise<void> => {
  await page.goto(link)
  await page.getByLabel(danish['device.label']).fill(device)
  await page.getByRole('button', { name: danish['invite.make'] }).click()
  await waitForPatients(page)
}

/** Registers a patient who speaks Dari. */
export const register = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: danish['clinic.new'] }).first().click()
  await page.locator('.sheet input').first().fill(name)
  await page.getByLabel(danish['new.speaks']).selectOption('fa-AF')
  await page.locator('.new-patient .begin-now').click()
  await page.locator('.patient', { hasText: name }).waitFor()
}

export const openTeam = async (page: Page, patient: string): Promise<Locator> => {
  await page.locator('.patient', { hasText: patient }).getByRole('button', { name: danish['team.short'] }).click()
  const sheet = page.locator('.sheet')
  await sheet.locator('.team-list li').first().waitFor()
  return sheet
}

/** Lets somebody join the care team that is open on the screen. */
export const join = async (sheet: Locator, name: string): Promise<void> => {
  const options = sheet.locator('.team-add option')
  await options.filter({ hasText: name }).waitFor({ state: 'attached' })
  const person = await options.filter({ hasText: name }).getAttribute('value')
  await sheet.locator('.team-add select').selectOption(person)
  await sheet.getByRole('button', { name: danish['team.join'] }).click()
  await sheet.locator('.team-list li', { hasText: name }).waitFor()
}

export const closeSheet = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await page.locator('.sheet').waitFor({ state: 'detached' })
}
