import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openFolder, type Folder } from '#storage'
import { backup, lookIntoFolder, restore, takeFolder } from '#storage/backup'
import { boxesOf, openSafe } from '#storage/keys'
import { pocketsOn } from '#storage/pockets'
import { browser, closed, deskWith } from '../invented.ts'
import { boxFor, clinicWithPockets, outcomes, told } from './carrying.fixture.ts'

const CLINIC = 'invented'
const AT = '2026-03-02T11:00:00Z'
const PIN = ['1', '3', '5', '8']

/** A clinic in a folder of its own, and a way to put a backup of it into another one. */
const inFolders = async () => {
  const place = mkdtempSync(join(tmpdir(), 'tessera-restored-'))
  const open: Folder[] = []
  onTestFinished(async () => {
    for (const folder of open) await folder.store.close()
    rmSync(place, { recursive: true })
  })
  const safe = join(place, 'safe')
  const partsIn = async (name: string) => {
    const folder = openFolder(join(place, name), safe)
    open.push(folder)
    await folder.clinic(CLINIC)
    const { store, pockets, boxes } = folder
    return { store, pockets: pocketsOn(pockets, CLINIC), boxes: boxesOf(boxes, CLINIC) }
  }
  const backedUp = async (): Promise<string> => {
    const { database, close } = lookIntoFolder(join(place, 'record'))
    const { folder } = await backup(database, CLINIC, openSafe(safe), { to: join(place, 'backups'), at: AT })
    await close()
    return folder
  }
  /** The desk on a backup put back, and a browser that is one of the devices from before. */
  const putBack = async (from: string, cookies: ReadonlyMap<string, string>, now: number) => {
    const { database, close } = takeFolder(join(place, 'again'))
    await restore(from, database, openSafe(safe), AT)
    await close()
    const parts = await partsIn('again')
    const { app, store } = deskWith({ ...parts, clock: () => now })
    const device = browser(app)
    const token = cookies.get('tessera-pocket')
    if (token !== undefined) device.cookies.set('tessera-pocket', token)
    const send = async (...boxes: string[]) => {
      const { status, json } = await device.post('/api/sealed', { boxes })
      type Boxed = { receipts?: never[]; refused?: string }
      if (status !== 200) return `${status} ${String(json['reason'])}`
      return (json['boxes'] as Boxed[]).map(one => one.refused ?? outcomes(one.receipts ?? []))
    }
    return { app, store, device, send }
  }
  return { backedUp, putBack, clinic: await clinicWithPockets(await partsIn('record')) }
}

test('what a tablet had sealed before a backup joins the record where that is put back, once', async () => {
  const { clinic, backedUp, putBack } = await inFolders()
  const { carries, sealTo } = await clinic.device()
  const late = await clinic.lateOf()
  const entry = told('wellplanted')
  const box = await boxFor(sealTo, { late, entries: [entry] })
  await clinic.tell(closed(clinic.visit))
  const { send, store } = await putBack(await backedUp(), carries.cookies, clinic.time.now)
  expect(await send(box, box)).toEqual([['stored'], ['already-stored']])
  expect((await store.find(CLINIC, entry.id))?.body).toEqual(entry.body)
})

test('what was told by a hand that was given after the backup is refused with its reason, and the others are taken in', async () => {
  const { clinic, backedUp, putBack } = await inFolders()
  const { carries, sealTo } = await clinic.device()
  const before = await boxFor(sealTo, { late: await clinic.lateOf(), entries: [told('first')] })
  const from = await backedUp()
  const after = await boxFor(sealTo, { late: await clinic.lateOf(), entries: [told('second')] })
  const { send } = await putBack(from, carries.cookies, clinic.time.now)
  expect(await send(after, before)).toEqual(['late-over', ['stored']])
})

test('a tablet that was made after the backup is not known; given anew, it sends what it had sealed before', async () => {
  const { clinic, backedUp, putBack } = await inFolders()
  const late = await clinic.lateOf()
  const from = await backedUp()
  const { carries, sealTo } = await clinic.device()
  const box = await boxFor(sealTo, { late, entries: [told()] })
  const { app, device, send } = await putBack(from, carries.cookies, clinic.time.now)
  expect(await send(box)).toBe('404 no-pocket')
  const lis = browser(app)
  await lis.post('/api/sign-in', { account: 'lis' })
  await lis.post('/api/pockets', { of: 'shared' })
  device.cookies.set('tessera-pocket', lis.cookies.get('tessera-pocket') ?? '')
  expect(await send(box)).toEqual([['stored']])
})

test('a device that was withdrawn after the backup sends nothing, hears so, and its PIN opens nothing', async () => {
  const { clinic, backedUp, putBack } = await inFolders()
  const { carries, sealTo, id } = await clinic.device({ of: 'own', by: 'pin', pin: PIN })
  const box = await boxFor(sealTo, { late: await clinic.lateOf(), entries: [told()] })
  const from = await backedUp()
  const cookies = new Map(carries.cookies)
  await clinic.lis.post('/api/pockets/withdraw', { id })
  const { device, send } = await putBack(from, cookies, clinic.time.now)
  expect((await device.post('/api/pocket/half', { pin: PIN })).json).toMatchObject({ reason: 'pocket-withdrawn' })
  device.cookies.set('tessera-pocket', cookies.get('tessera-pocket') ?? '')
  expect(await send(box)).toBe('401 pocket-withdrawn')
})

test('a device that was made and withdrawn after the backup hears so as well', async () => {
  const { clinic, backedUp, putBack } = await inFolders()
  const from = await backedUp()
  const { carries, id } = await clinic.device()
  await clinic.lis.post('/api/pockets/withdraw', { id })
  const { device } = await putBack(from, carries.cookies, clinic.time.now)
  const { status, json } = await device.get('/api/pocket')
  expect([status, json['reason']]).toEqual([401, 'pocket-withdrawn'])
})
