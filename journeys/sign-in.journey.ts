import * as at from './at-the-clinic.ts'
import { carryPasskeys, holderIs, type Device } from './authenticator.ts'
import { holds, same } from './check.ts'
import { inClinic, person, unexpected } from './in-clinic.ts'
import type { Journey } from './main.ts'
import type { Clinic } from './start-server.ts'
import * as step from './steps.ts'
import type { Page } from 'playwright-core'

const { danish } = step

/** The first one of all: the printed code, typed by hand as people type; name and role; a passkey. */
const beginClinic = async ({ page }: Device, clinic: Clinic, name: string): Promise<void> => {
  await page.goto(clinic.address)
  await at.named(page, 'door.first-code').click()
  await page.getByLabel(danish['invite.code'], { exact: true }).fill(clinic.code.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: danish['invite.look'] }).click()
  await page.getByLabel(danish['invite.name']).fill(name)
  const make = page.getByRole('button', { name: danish['invite.make'] })
  same(await page.locator('.door input[type="radio"]:checked').count(), 0, 'no profession is chosen beforehand')
  holds(await make.isDisabled(), 'the button waits until one is')
  await page.getByLabel(danish['role.coordinator'], { exact: true }).check()
  holds(await make.isEnabled(), 'and then goes on')
}

const makePasskey = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: danish['invite.make'] }).click()
}

const isAtTheDoor = async (page: Page): Promise<void> => {
  await page.goto(new URL('/clinic', page.url()).href)
  await page.locator('.door').waitFor()
}

const firstDay: Journey = {
  title: 'The first day: the printed code, a passkey, out and in again; cancelling is said kindly and loses nothing',
  walk: inClinic(async (browser, clinic) => {
    const bente = await person(browser)
    const { page, faults } = bente
    await beginClinic(bente, clinic, 'Bente Lund')
    await holderIs(bente, 'somebody else')
    await makePasskey(page)
    await page.getByRole('alert').filter({ hasText: danish['fault.passkey-not-made'] }).waitFor()
    same(await page.getByLabel(danish['invite.name']).inputValue(), 'Bente Lund', 'what was written still stands there')
    await holderIs(bente, 'the owner')
    await makePasskey(page)
    await at.waitForPatients(page)

    await at.signOut(page)
    holds((await page.getByText(danish['door.first-code']).count()) === 0, 'the first code is not asked for again')
    await holderIs(bente, 'somebody else')
    await page.getByRole('button', { name: danish['door.passkey'] }).click()
    await page.getByRole('alert').filter({ hasText: danish['fault.passkey-not-given'] }).waitFor()
    await holderIs(bente, 'the owner')
    await at.signInByPasskey(page)

    const stranger = await person(browser)
    await stranger.page.goto(`${clinic.address}/invite#${clinic.code}`)
    await stranger.page.getByText(danish['reason.wrong-code']).waitFor()
    same(
      await stranger.page.evaluate(() => location.href),
      `${clinic.address}/invite`,
      'the code is out of the address',
    )
    same(unexpected(faults), [], 'nothing went wrong on the pages')
  }),
}

/** Who a patient's record opens to, seen from two devices. */
const careTeam: Journey = {
  title: 'A colleague is invited, and a record opens to whoever is on the care team; a lead sees the name alone',
  walk: inClinic(async (browser, clinic) => {
    const bente = await person(browser)
    await beginClinic(bente, clinic, 'Bente Lund')
    await makePasskey(bente.page)
    await at.waitForPatients(bente.page)
    await at.toPeople(bente.page, clinic.address)
    const link = await at.invite(bente.page, 'Lis Krogh', 'role.nurse')
    await at.codePassedOn(bente.page)
    await at.colleague(bente.page, 'Lis Krogh').getByText(danish['people.waiting']).waitFor()

    const lis = await person(browser, 'phone')
    await lis.page.goto(link)
    await lis.page.getByRole('heading', { name: /Lis Krogh/ }).waitFor()
    same(await lis.page.evaluate(() => location.href), `${clinic.address}/invite`, 'the code is out of the address')
    await at.comeIn(lis.page, link, 'Lis’ telefon')
    await at.register(lis.page, 'Parwaneh Ahmadi')

    await bente.page.goto(`${clinic.address}/clinic`)
    const row = bente.page.locator('.patient', { hasText: 'Parwaneh' })
    await row.getByText(danish['team.names-only']).waitFor()
    const record = row.locator('a[href^="/own/"]')
    same(await record.count(), 0, 'a lead who is not on the care team has no way into the record')
    holds((await row.getByText(danish['clinic.begin']).count()) === 0, 'and lays no table')

    const sheet = await at.openTeam(bente.page, 'Parwaneh')
    await at.join(sheet, 'Bente')
    await at.closeSheet(bente.page)
    await record.waitFor()
    await at.openTeam(bente.page, 'Parwaneh')
    await sheet.locator('li', { hasText: 'Bente' }).getByRole('button').click()
    await sheet.getByText(danish['team.leave-own']).waitFor()
    await sheet.locator('li', { hasText: 'Bente' }).locator('.button-main').click()
    await sheet.waitFor({ state: 'detached' })
    await row.getByText(danish['team.names-only']).waitFor()
    same(unexpected([...bente.faults, ...lis.faults]), [], 'nothing went wrong on the pages')
  }),
}

const lostAndLeaving: Journey = {
  title: 'A lost passkey, a second device signed out from the first, and leaving, which hands the patients over',
  walk: inClinic(async (browser, clinic) => {
    const bente = await person(browser)
    await beginClinic(bente, clinic, 'Bente Lund')
    await makePasskey(bente.page)
    await at.waitForPatients(bente.page)
    await at.toPeople(bente.page, clinic.address)
    const toLis = await at.invite(bente.page, 'Lis Krogh', 'role.nurse')
    await at.codePassedOn(bente.page)
    const toOmar = await at.invite(bente.page, 'Omar Haddad', 'role.doctor')
    await at.codePassedOn(bente.page)
    const lis = await person(browser)
    await at.comeIn(lis.page, toLis, 'Lis’ computer')
    await at.register(lis.page, 'Parwaneh Ahmadi')
    const omar = await person(browser)
    await at.comeIn(omar.page, toOmar, 'Omars computer')
    same(await omar.page.locator('.patient').count(), 0, 'who is on no care team sees no patient')

    const phone = await person(browser, 'phone')
    await carryPasskeys(lis, phone)
    await phone.page.goto(clinic.address)
    await at.signInByPasskey(phone.page)
    await lis.page.goto(`${clinic.address}/devices`)
    await lis.page.locator('[data-here]').getByText(danish['devices.here']).waitFor()
    await lis.page.getByRole('button', { name: danish['devices.end'] }).click()
    await lis.page.getByRole('button', { name: danish['devices.end'] }).waitFor({ state: 'detached' })
    await isAtTheDoor(phone.page)

    await at.toPeople(bente.page, clinic.address)
    await at.colleague(bente.page, 'Lis Krogh').getByText(danish['people.new-code']).click()
    await bente.page.locator('.sheet .button-main').click()
    const again = await at.linkShown(bente.page)
    await at.codePassedOn(bente.page)
    await isAtTheDoor(lis.page)
    await lis.page.getByRole('button', { name: danish['door.passkey'] }).click()
    await lis.page.locator('.door .field-wrong:not(:empty)').waitFor()
    await at.comeIn(lis.page, again, 'Lis’ nye computer')
    await lis.page.locator('.patient', { hasText: 'Parwaneh' }).waitFor()

    await bente.page.reload()
    await at.colleague(bente.page, 'Lis Krogh').getByText(danish['people.leave']).click()
    await bente.page.locator('.sheet .choice-slip', { hasText: 'Omar' }).click()
    await bente.page.locator('.sheet .button-main').click()
    await at.colleague(bente.page, 'Lis Krogh').waitFor({ state: 'detached' })
    await isAtTheDoor(lis.page)
    await omar.page.reload()
    await omar.page.locator('.patient', { hasText: 'Parwaneh' }).locator('.button-main').waitFor()
    const faults = [bente, lis, omar, phone].flatMap(one => one.faults)
    same(unexpected(faults), [], 'nothing went wrong on the pages')
  }),
}

const secondPasskey: Journey = {
  title: 'A second passkey is added and the first taken away; the only one is never taken away',
  walk: inClinic(async (browser, clinic) => {
    const bente = await person(browser)
    const { page, cdp, faults } = bente
    await beginClinic(bente, clinic, 'Bente Lund')
    await makePasskey(page)
    await at.waitForPatients(page)
    await page.goto(`${clinic.address}/devices`)
    const passkeys = page.locator('.devices-list').first().locator('> li')
    await passkeys.getByText(danish['devices.only']).waitFor()
    same(await passkeys.getByRole('button').count(), 0, 'the only passkey has no button beside it')
    // A phone beside the computer: what is on the computer already is not made twice.
    await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'hybrid',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    let asked = 0
    const shown: number[] = []
    page.on('response', answer => {
      if (answer.url().endsWith('/api/own/confirm')) shown.push(answer.status())
    })
    // As after five minutes: the desk wants to see once more who it is, before another passkey is made.
    await page.route('**/api/own/passkeys/options', route =>
      asked++ === 0 ? route.fulfill({ status: 403, json: { status: 403, reason: 'not-confirmed' } }) : route.continue(),
    )
    await page.locator('.devices-add button').click()
    await page.getByLabel(danish['device.label']).fill('Bentes telefon')
    await page.getByRole('button', { name: danish['invite.make'] }).click()
    await passkeys.nth(1).waitFor()
    same([shown, asked], [[200], 2], 'who it is was shown once more, and then the passkey was made')
    await passkeys.filter({ hasNotText: 'Bentes telefon' }).getByRole('button').click()
    await passkeys.locator('.button-main').click()
    await passkeys.nth(1).waitFor({ state: 'detached' })
    same(await passkeys.getByText('Bentes telefon').count(), 1, 'the new one stays')
    same(unexpected(faults), [], 'nothing went wrong on the pages')
  }),
}

export const journeys: readonly Journey[] = [firstDay, careTeam, lostAndLeaving, secondPasskey]
