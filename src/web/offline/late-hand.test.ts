import { afterEach, expect, it, vi } from 'vitest'
import { uuidv7, type Entry, type EntryId } from '#record'
import { heldFile, holdFile } from '../parts/held-files.ts'
import { lateHand } from './late-hand.ts'

afterEach(() => vi.unstubAllGlobals())

let nth = 0
const told = (voice: EntryId): Entry => ({
  id: uuidv7(1_700_000_000_000 + ++nth, new Uint8Array(10).fill(3)),
  clinic: 'invented',
  patient: 'amina',
  kind: 'visit.problem-told',
  layer: 'table',
  source: {
    teller: 'amina',
    listeners: [],
    toldOn: '2026-03-02',
    language: 'ar',
    mode: 'in-the-room',
    originalKept: 'sound',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body: { said: { voice } },
})

/** A desk that answers each address so, and the addresses it was asked at. */
const aDesk = (says: (path: string, nth: number) => { status: number; body: object }) => {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    const { status, body } = says(path, asked.filter(one => one === path).length)
    return new Response(JSON.stringify(body), { status })
  })
  return asked
}
const late = { status: 200, body: { late: 'x' } }

it('a recording the desk never keeps holds up nothing: what names it goes, and is refused by itself', async () => {
  const [damaged, well] = [holdFile(new Blob(['x'], { type: 'audio/webm' })), holdFile(new Blob(['y']))]
  const asked = aDesk((path, at) => {
    if (path === '/api/table/late') return late
    if (path !== '/api/late/files') return { status: 200, body: { receipts: [] } }
    return at === 1 ? { status: 400, body: { reason: 'not-a-sound' } } : { status: 200, body: { file: well } }
  })
  await lateHand().push([told(damaged), told(well)])
  expect(asked).toEqual(['/api/table/late', '/api/late/files', '/api/late/files', '/api/late'])
  expect([heldFile(damaged), heldFile(well)]).toEqual([undefined, undefined])
})

it('a recording that may be kept another time is sent again, before what names it', async () => {
  const voice = holdFile(new Blob(['x'], { type: 'audio/webm' }))
  const asked = aDesk(path =>
    path === '/api/table/late' ? late : { status: 429, body: { reason: 'too-many-requests' } },
  )
  await expect(lateHand().push([told(voice)])).rejects.toThrow('too-many-requests')
  expect(asked).not.toContain('/api/late')
  expect(heldFile(voice)).toBeDefined()
})
