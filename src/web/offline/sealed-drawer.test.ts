import { randomBytes, webcrypto } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { uuidv7, type Entry, type EntryId } from '#record'
import { openSealed, sealTo, type PrivateKey } from '#record/sealed'
import type { SealedBox } from './database.ts'
import { sendLeft } from './left-boxes.ts'
import { sealedDrawer } from './sealed-drawer.ts'

const subtle = webcrypto.subtle as unknown as SubtleCrypto
const pair = async () => {
  const made = (await subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits'])) as CryptoKeyPair
  const { x = '', y = '', d = '' } = await subtle.exportKey('jwk', made.privateKey)
  const privateKey: PrivateKey = { kty: 'EC', crv: 'P-256', x, y, d }
  return { sealTo: new Uint8Array(await subtle.exportKey('raw', made.publicKey)), privateKey }
}

let nth = 0
const nextId = (): EntryId => uuidv7(1_700_000_000_000 + ++nth, new Uint8Array(10).fill(5))
const told = (text: string, voice?: EntryId): Entry => ({
  id: nextId(),
  clinic: 'invented',
  patient: 'amina',
  kind: 'story.piece-told',
  layer: 'table',
  source: {
    teller: 'amina',
    listeners: [],
    toldOn: '2026-03-02',
    language: 'fa-AF',
    mode: 'in-the-room',
    originalKept: 'words',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body: { said: { original: { language: 'fa-AF', text }, ...(voice ? { voice } : {}) } },
})

const aDrawer = async (late: () => Promise<string> = async () => 'late-token') => {
  const keys = await pair()
  const lies = new Map<string, SealedBox>()
  const files = new Map<EntryId, Blob>()
  const drawer = sealedDrawer({
    boxes: { put: async box => lies.set(box.id, box), delete: async id => lies.delete(id) },
    seal: bytes => sealTo(subtle, length => new Uint8Array(randomBytes(length)), keys.sealTo, bytes),
    late,
    fileOf: id => files.get(id),
    clock: () => 1000,
  })
  const opened = async (box: Uint8Array): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await openSealed(subtle, keys.privateKey, box)))
  return { drawer, lies, files, opened }
}

const everyByte = (box: SealedBox): Buffer =>
  Buffer.concat([
    Buffer.from(box.box),
    ...box.files.map(file => Buffer.from(file)),
    Buffer.from(JSON.stringify(box.id)),
  ])

describe('On a shared device', () => {
  it('what waits is sealed: the desk opens it, and nothing of it can be read here', async () => {
    const { drawer, lies, opened } = await aDrawer()
    const entry = told('the flood took the bridge')
    await drawer.put([entry])
    const box = lies.get(entry.id)!
    for (const words of ['flood', 'amina', 'lis', 'story', 'late-token', 'fa-AF'])
      expect(everyByte(box).includes(words), words).toBe(false)
    expect(await opened(box.box)).toEqual({ late: 'late-token', entries: [entry] })
    expect(await drawer.waiting()).toEqual([])
  })

  it('what it was told with is sealed beside it, whatever its bytes', async () => {
    const { drawer, lies, files, opened } = await aDrawer()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100_000, size: 'max' }), async bytes => {
        const voice = nextId()
        files.set(voice, new Blob([Uint8Array.from(bytes)], { type: 'audio/webm;codecs=opus' }))
        const entry = told('by voice', voice)
        await drawer.put([entry])
        const { file } = (await opened(lies.get(entry.id)!.files[0]!)) as { file: { bytes: string } }
        expect(file).toMatchObject({ id: voice, type: 'audio/webm', layer: 'table' })
        expect(Buffer.from(file.bytes, 'base64').equals(Buffer.from(bytes))).toBe(true)
      }),
      { numRuns: 10 },
    )
  })

  it('what was sent is thrown away, with what it was told with', async () => {
    const { drawer, lies } = await aDrawer()
    const [one, other] = [told('one'), told('other')]
    await drawer.put([one, other])
    await drawer.drop([one.id])
    expect([...lies.keys()]).toEqual([other.id])
  })

  it('without what lets the desk take it in later, nothing is put down and the page is told so', async () => {
    const { drawer, lies } = await aDrawer(() => Promise.reject(new TypeError('Failed to fetch')))
    await expect(drawer.put([told('one')])).rejects.toThrow()
    expect(lies.size).toBe(0)
  })
})

describe('What an earlier page left sealed', () => {
  afterEach(() => void vi.unstubAllGlobals())

  const boxOf = (id: string, files = 0, bytes = 10): SealedBox => ({
    id,
    version: 1,
    at: 5,
    box: new Uint8Array(bytes),
    files: Array.from({ length: files }, () => new Uint8Array(bytes)),
  })
  /** A desk that answers each box in turn by these. */
  const aDesk = (...answers: readonly object[]) => {
    const sendings: number[] = []
    let at = 0
    vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
      const { boxes } = JSON.parse(body) as { boxes: string[] }
      sendings.push(boxes.length)
      return Response.json({ boxes: boxes.map(() => answers[at++] ?? { receipts: [] }) })
    })
    return { sendings }
  }
  const aDatabase = () => {
    const gone: string[] = []
    return { gone, database: { delete: async (_: string, id: string) => void gone.push(id) } as never }
  }
  const stored = (id: string) => ({ receipts: [{ id, outcome: 'stored', place: {} }] })

  it('is thrown away once the record has it; what was refused stays with its reason', async () => {
    aDesk(
      stored('one'),
      { receipts: [{ id: 'two', outcome: 'refused', reason: 'was-unsaid' }] },
      { refused: 'late-over' },
    )
    const { gone, database } = aDatabase()
    const left = await sendLeft(database, [boxOf('one'), boxOf('two'), boxOf('three')])
    expect(gone).toEqual(['one'])
    expect(left).toEqual([
      { id: 'two', at: 5, reason: 'was-unsaid' },
      { id: 'three', at: 5, reason: 'late-over' },
    ])
  })

  it('waits on where there is no room for now', async () => {
    aDesk({ receipts: [{ id: 'one', outcome: 'refused', reason: 'disk-full' }] })
    const { gone, database } = aDatabase()
    expect(await sendLeft(database, [boxOf('one')])).toEqual([{ id: 'one', at: 5 }])
    expect(gone).toEqual([])
  })

  it('is not taken for kept where its recording was not', async () => {
    aDesk({ refused: 'not-a-sound' }, stored('one'))
    const { gone, database } = aDatabase()
    expect(await sendLeft(database, [boxOf('one', 1)])).toEqual([{ id: 'one', at: 5, reason: 'not-a-sound' }])
    expect(gone).toEqual([])
  })

  it('goes in several sendings where it is much, a large one alone', async () => {
    const { sendings } = aDesk()
    const { database } = aDatabase()
    await sendLeft(database, [boxOf('large', 1, 1_500_000), ...Array.from({ length: 60 }, (_, at) => boxOf(`${at}`))])
    expect(sendings).toEqual([2, 50, 10])
  })
})
