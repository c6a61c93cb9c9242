import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { card } from './doors.contract.ts'
import { openFolder, safeBeside } from './sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'tessera-'))
afterAll(() => rmSync(folder, { recursive: true }))

const someone = (id: string, lead = false) => ({ id, name: id, role: 'nurse', lead, language: 'da' })
const passkey = (account: string, credential: string) => ({
  credential,
  account,
  publicKey: Uint8Array.of(1),
  counter: 0,
  transports: [],
  label: 'this computer',
  createdAt: 1,
})

test('an older copy put back lets nobody in again whose way in was taken away since', async () => {
  const path = join(folder, 'clinic')
  const first = openFolder(path)
  const clinic = await first.clinic('north')
  for (const account of [someone('karen', true), someone('lis'), someone('omar'), someone('nadia')]) {
    await first.staff.add(clinic, account)
    for (const nth of [1, 2]) await first.staff.addPasskey(clinic, passkey(account.id, `${account.id}-${nth}`))
  }
  await first.store.close()
  cpSync(path, join(folder, 'older'), { recursive: true })

  const later = openFolder(path)
  expect(await later.staff.leave(clinic, 'lis', 5000)).toBe('left')
  expect(await later.staff.dropPasskey(clinic, 'omar', 'omar-1')).toBe('dropped')
  const invitation = { codeHash: 'x', account: 'nadia', createdAt: 6000, expiresAt: 7000 }
  expect(await later.staff.inviteAgain(clinic, invitation)).toBe('invited')
  await later.store.close()

  const older = openFolder(join(folder, 'older'), safeBeside(path))
  await older.clinic('north')
  const accounts = await older.staff.accounts(clinic)
  expect(accounts.filter(account => account.leftAt !== undefined).map(({ id, leftAt }) => [id, leftAt])).toEqual([
    ['lis', 5000],
  ])
  const left = await Promise.all(['karen', 'lis', 'omar', 'nadia'].map(id => older.staff.passkeys(clinic, id)))
  expect(left.map(keys => keys.map(key => key.credential).sort())).toEqual([['karen-1', 'karen-2'], [], ['omar-2'], []])
  await older.store.close()
})

test('an older copy put back lets in no phone whose card was ended since, nor a guest; the others it does', async () => {
  const path = join(folder, 'cards')
  const first = openFolder(path)
  const clinic = await first.clinic('north')
  const bound = (patient: string) => card(patient, { deviceHash: `${patient}’s phone`, boundAt: 1 })
  const [lost, again, kept, given] = [bound('amina'), bound('yusuf'), bound('zahra'), bound('hodan')]
  const guest = card('zahra', { of: 'guest', holder: 'dr-else' })
  const link = card('zahra', { of: 'interpreter', holder: 'farid', visit: '019c0000-0000-7000-8000-000000000001' })
  for (const door of [lost, again, kept, given, guest, link]) await first.doors.put(clinic, door)
  const session = { staff: 'amina', door: { door: lost.id, of: 'patient', patient: 'amina' } } as const
  await first.shelf.put({ clinic, tokenHash: 't', session, agent: 'phone', createdAt: 1, lastUsedAt: 1 })
  await first.store.close()
  cpSync(path, join(folder, 'older-cards'), { recursive: true })

  const later = openFolder(path)
  await later.doors.drop(clinic, lost.id)
  await later.doors.put(clinic, card('yusuf'))
  await later.doors.put(clinic, { ...given, wrong: 1 })
  await later.doors.drop(clinic, guest.id)
  await later.doors.drop(clinic, 'no-door')
  await later.doors.drop(clinic, link.id)
  await later.store.close()

  const older = openFolder(join(folder, 'older-cards'), safeBeside(path))
  await older.clinic('north')
  const left = await Promise.all([lost, again, kept, given, guest, link].map(({ id }) => older.doors.byId(clinic, id)))
  expect(left.map(door => door !== undefined)).toEqual([false, false, true, true, false, true])
  expect(await older.shelf.get(clinic, 't')).toBeUndefined()
  await older.store.close()
  expect(readFileSync(join(safeBeside(path), 'closed.jsonl'), 'utf8')).not.toMatch(/amina|yusuf|zahra|phone/)
})
