import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
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
