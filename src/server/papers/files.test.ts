import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import jpeg from 'jpeg-js'
import { PNG } from 'pngjs'
import { describe, expect, it, test } from 'vitest'
import { atWork, browser, entry, LIS, PATIENT, registered } from '../invented.ts'
import { drawingAside } from './drawing.ts'
import { drawnAnew } from './drawn-anew.ts'
import {
  cornersOf,
  heldSo,
  jpegOf,
  pdfOf,
  pngOf,
  pngSaid,
  saidToBe,
  withComment,
  withText,
} from './pictures.fixture.ts'
import { fileIn, MOST_KEPT, type ImageFound } from './what-file.ts'

const ENTRIES = `/api/patients/${PATIENT}/entries`
const WHERE = 'planted-place-where-it-was-taken'

type Work = Awaited<ReturnType<typeof atWork>>
type Hand = Work['lis']

const requestOf = (hand: Hand, path: string, init: RequestInit = {}): Request =>
  new Request(`http://localhost:8080${path}`, {
    ...init,
    headers: {
      origin: 'http://localhost:8080',
      'sec-fetch-site': 'same-origin',
      cookie: [...hand.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...init.headers,
    },
  })

const bring = async ({ app, lis }: Work, bytes: Uint8Array, type = 'image/jpeg', patient = PATIENT) => {
  const body = new Uint8Array(bytes)
  const request = requestOf(lis, `/api/patients/${patient}/files`, {
    method: 'POST',
    body,
    headers: { 'content-type': type },
  })
  const answer = await app.fetch(request)
  const json = (await answer.json()) as { file?: string; reason?: string }
  return { status: answer.status, ...json }
}

const attach = (hand: Hand, file: string, more: object = {}) => {
  const scan = entry('visit.scan-attached', { file, ...more }, { teller: LIS.id })
  return hand.post(ENTRIES, { entries: [scan] }).then(({ json }) => ({ scan, receipts: json.receipts }))
}

const look = async ({ app }: Work, hand: Hand, file: string, patient = PATIENT) => {
  const answer = await app.fetch(requestOf(hand, `/api/patients/${patient}/files/${file}`))
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
}

/** A file brought, attached and looked at again. */
const through = async (work: Work, bytes: Uint8Array, type?: string) => {
  const { file = '' } = await bring(work, bytes, type)
  await attach(work.lis, file)
  return look(work, work.lis, file)
}

describe('a scanned paper', () => {
  it('is kept drawn anew, and nothing that was hidden in it is left', async () => {
    const work = await atWork()
    const photo = Buffer.concat([
      withComment(heldSo(jpegOf(), 1, WHERE), WHERE),
      Buffer.from(`<script>${WHERE}</script>`),
    ])
    const kept = await through(work, photo)
    expect(kept.headers.get('content-type')).toBe('image/jpeg')
    expect(cornersOf(jpeg.decode(kept.bytes))).toEqual([0, 1, 2, 3])
    const drawing = withText(pngOf(), WHERE)
    const drawn = await through(work, drawing, 'image/png')
    expect(drawn.headers.get('content-type')).toBe('image/png')
    expect(cornersOf(PNG.sync.read(drawn.bytes))).toEqual([0, 1, 2, 3])
    for (const { bytes } of [kept, drawn]) {
      expect(bytes.includes(WHERE)).toBe(false)
      expect(bytes.includes('Exif')).toBe(false)
    }
  })

  it('is what its content says, whatever its sender says', async () => {
    const work = await atWork()
    expect((await through(work, pngOf(), 'application/pdf')).headers.get('content-type')).toBe('image/png')
    expect((await through(work, jpegOf(), 'image/png')).headers.get('content-type')).toBe('image/jpeg')
  })

  it('is given out to be looked at and never run: no type is guessed, nothing is kept, a PDF is only saved', async () => {
    const work = await atWork()
    const pdf = pdfOf('/OpenAction<</S/JavaScript/JS(app.alert(1))>>')
    const kept = await through(work, pdf, 'application/pdf')
    expect(kept.bytes.equals(pdf)).toBe(true)
    expect(kept.headers.get('content-disposition')).toBe('attachment; filename="paper.pdf"')
    const image = await through(work, jpegOf())
    for (const { headers } of [kept, image]) {
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*sandbox/)
    }
  })

  it('comes with no feed, and whoever looks at it stands in “who opened my papers”', async () => {
    const work = await atWork()
    const { file = '' } = await bring(work, jpegOf())
    await attach(work.lis, file)
    const read = await work.lis.get(ENTRIES)
    expect(read.json.entries.map(({ kind }) => kind)).not.toContain('record.file-kept')
    expect(JSON.stringify(read.json)).not.toContain('"part":"paper"')
    await look(work, work.lis, file)
    const opened = (await work.table.get('/api/table/entries')).json.entries.map(({ body }) => body)
    expect(opened).toContainEqual(expect.objectContaining({ by: LIS.id, part: 'paper', as: 'care-team' }))
  })

  it('is not given out while no paper names it, nor once the paper was taken back', async () => {
    const work = await atWork()
    const { file = '' } = await bring(work, jpegOf())
    expect((await look(work, work.lis, file)).status).toBe(404)
    const { scan } = await attach(work.lis, file)
    expect((await look(work, work.lis, file)).status).toBe(200)
    const back = entry('record.taken-back', { entry: scan.id }, { teller: LIS.id, layer: 'working' })
    expect((await work.lis.post(ENTRIES, { entries: [back] })).json.receipts).toMatchObject([{ outcome: 'stored' }])
    expect((await look(work, work.lis, file)).status).toBe(404)
  })

  it('is not taken along in the record once it was taken back: it may be somebody else’s', async () => {
    const work = await atWork()
    const papers = async () => {
      const path = `/api/patients/${PATIENT}/export`
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify({ language: 'en', sealed: false })
      const answer = await work.app.fetch(requestOf(work.lis, path, { method: 'POST', headers, body }))
      const names = Object.keys(unzipSync(new Uint8Array(await answer.arrayBuffer())))
      return names.filter(name => name.startsWith('papers/'))
    }
    const { file = '' } = await bring(work, jpegOf())
    expect(await papers()).toEqual([])
    const { scan } = await attach(work.lis, file)
    expect(await papers()).toEqual(['papers/1.jpg'])
    const back = entry('record.taken-back', { entry: scan.id }, { teller: LIS.id, layer: 'working' })
    await work.lis.post(ENTRIES, { entries: [back] })
    expect(await papers()).toEqual([])
  })

  it('that is unsaid is destroyed with its file, unless another paper of the patient names it', async () => {
    const work = await atWork()
    const { file = '' } = await bring(work, jpegOf())
    const scans = [(await attach(work.lis, file)).scan, (await attach(work.lis, file)).scan]
    const unsay = async (nth: number) => {
      const body = { entry: scans[nth]?.id, why: 'asked' }
      const one = entry('record.unsaid', body, { teller: LIS.id, layer: 'working' })
      expect((await work.lis.post(ENTRIES, { entries: [one] })).json.receipts).toMatchObject([{ outcome: 'stored' }])
      return work.store.find('invented', file)
    }
    expect((await unsay(0))?.kind).toBe('record.file-kept')
    expect(await unsay(1)).toBeUndefined()
  })

  it('is not read by way of another patient, and no other entry is given out as a file', async () => {
    const work = await atWork()
    await work.lis.post('/api/patients/yusuf/entries', { entries: [registered('yusuf')] })
    const { file = '' } = await bring(work, jpegOf(), 'image/jpeg', 'yusuf')
    const { scan } = await attach(work.lis, file)
    expect((await look(work, work.lis, file)).status).toBe(404)
    for (const id of [scan.id, 'nothing']) expect((await look(work, work.lis, id)).status).toBe(404)
    expect((await bring(work, jpegOf(), 'image/jpeg', 'nobody-of-ours')).status).toBe(403)
  })

  it('is not brought or read by whoever is not on the care team', async () => {
    const work = await atWork()
    const { file = '' } = await bring(work, jpegOf())
    await attach(work.lis, file)
    const omar = browser(work.app)
    await omar.post('/api/sign-in', { account: 'omar' })
    expect((await look(work, omar, file)).status).toBe(403)
    expect(await bring({ ...work, lis: omar }, jpegOf())).toMatchObject({ status: 403 })
    expect(await bring({ ...work, lis: work.table }, jpegOf())).toMatchObject({ status: 401 })
  })
})

describe('what is no scanned paper', () => {
  const refused: readonly [string, Buffer, number, string][] = [
    ['a page called a picture', Buffer.from('<!doctype html><script>alert(1)</script>'), 415, 'not-a-file-type'],
    [
      'a drawing that can run',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'),
      415,
      'not-a-file-type',
    ],
    ['an archive', gzipSync('x'), 415, 'not-a-file-type'],
    ['an animation', Buffer.from('GIF89a=/*'), 415, 'not-a-file-type'],
    ['nothing', Buffer.alloc(0), 415, 'not-a-file-type'],
    ['a PDF behind a page', Buffer.concat([Buffer.from('<html>'), pdfOf()]), 415, 'not-a-file-type'],
    ['a PDF that goes on as an archive', Buffer.concat([pdfOf(), Buffer.from('PK\u0003\u0004')]), 400, 'file-damaged'],
    ['a PDF without an end', pdfOf().subarray(0, 30), 400, 'file-damaged'],
    ['a PDF too large to keep', pdfOf(' '.repeat(MOST_KEPT)), 413, 'file-too-large'],
    ['more than 10 MB', Buffer.concat([jpegOf(), Buffer.alloc(10_000_001)]), 413, 'file-too-large'],
    ['a JPEG said to be 65,535 wide and high', saidToBe(jpegOf(), 65_535, 65_535), 413, 'too-many-pixels'],
    ['a JPEG without any width', saidToBe(jpegOf(), 0, 16), 400, 'file-damaged'],
    ['half a JPEG', jpegOf(200, 200).subarray(0, 700), 400, 'file-damaged'],
    ['a PNG said to be 60,000 wide and high', pngSaid({ width: 60_000, height: 60_000 }, 10), 413, 'too-many-pixels'],
    ['a PNG of the deepest colours', pngSaid({ width: 5000, height: 4000, depth: 16 }, 10), 413, 'too-many-pixels'],
    ['a PNG that unpacks without end', pngSaid({ width: 8, height: 8 }, 300_000_000), 400, 'file-damaged'],
    ['the same in several passes', pngSaid({ width: 8, height: 8, interlaced: 1 }, 300_000_000), 400, 'file-damaged'],
    ['a PNG of no kind of colour', pngSaid({ width: 8, height: 8, colour: 5 }, 200), 400, 'file-damaged'],
    ['a PNG that goes on as an archive', Buffer.concat([pngOf(), Buffer.from('PK\u0003\u0004')]), 400, 'file-damaged'],
    ['half a PNG', pngOf().subarray(0, 60), 400, 'file-damaged'],
  ]

  it.each(refused)('%s is refused', async (_, bytes, status, reason) => {
    const work = await atWork()
    const before = process.memoryUsage().arrayBuffers
    expect(await bring(work, bytes, 'image/png')).toMatchObject({ status, reason })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000)
    expect((await work.store.read('invented', PATIENT, { after: 0, limit: 99 })).map(({ kind }) => kind)).not.toContain(
      'record.file-kept',
    )
  })

  it('that unpacks to more than its head says is found out before anything is drawn', () => {
    for (const interlaced of [0, 1])
      expect(fileIn(pngSaid({ width: 8, height: 8, interlaced }, 3000))).toEqual({ refused: 'file-damaged' })
    expect(fileIn(pngSaid({ width: 8, height: 8 }, 8 * 25))).toMatchObject({ type: 'image/png', width: 8 })
  })

  it('is refused by what it is sent as, before anything of it is read', async () => {
    const work = await atWork()
    for (const type of ['application/json', 'text/plain', 'multipart/form-data', 'image/svg+xml', 'image/png;x=y', ''])
      expect(await bring(work, jpegOf(), type), type).toMatchObject({ status: 415, reason: 'not-a-file-type' })
  })

  it('whatever bytes come, the desk says why it does not keep them and goes on answering', async () => {
    const work = await atWork()
    const starts = [jpegOf(), pngOf(), pdfOf(), Buffer.alloc(0)]
    const spoilt = fc
      .tuple(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 200 }),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
      )
      .map(([start, more, cut, flips]) => {
        const bytes = Buffer.concat([start.subarray(0, cut % (start.length + 1)), more])
        for (const [at, value] of flips) if (bytes.length > 0) bytes[at % bytes.length] = value
        return bytes
      })
    await fc.assert(
      fc.asyncProperty(spoilt, async bytes => {
        const { status, reason } = await bring(work, bytes, 'image/png')
        if (status !== 200) expect([400, 413, 415]).toContain(status)
        if (status !== 200)
          expect(['not-a-file-type', 'file-damaged', 'too-many-pixels', 'file-too-large']).toContain(reason)
        expect((await work.lis.get('/api/me')).status).toBe(200)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a photograph', () => {
  /** What stands where in the picture as it is stored, so that it stands upright once it is turned as the camera says. */
  const turn: Readonly<Record<number, readonly number[]>> = {
    1: [0, 1, 2, 3],
    2: [1, 0, 3, 2],
    3: [3, 2, 1, 0],
    4: [2, 3, 0, 1],
    5: [0, 2, 1, 3],
    6: [2, 0, 3, 1],
    7: [3, 1, 2, 0],
    8: [1, 3, 0, 2],
  }
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('held as the camera says (%i) stands upright', turned => {
    for (const order of ['II', 'MM'] as const) {
      const bytes = heldSo(jpegOf(), turned, WHERE, order)
      const drawn = drawnAnew(bytes, fileIn(bytes) as ImageFound)
      const image = jpeg.decode(drawn.bytes)
      expect([image.width, image.height]).toEqual(turned >= 5 ? [16, 32] : [32, 16])
      expect(cornersOf(image)).toEqual(turn[turned])
    }
  })

  it('that is too large to keep as it is becomes smaller until it fits', () => {
    const noise = new PNG({ width: 301, height: 240 })
    for (let at = 0, seed = 1; at < noise.data.length; at++) {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
      noise.data[at] = at % 4 === 3 ? 255 : seed >> 16
    }
    const most = 40_000
    for (const bytes of [jpeg.encode(noise, 98).data, PNG.sync.write(noise)]) {
      const drawn = drawnAnew(bytes, fileIn(bytes) as ImageFound, most)
      expect(bytes.length).toBeGreaterThan(most)
      expect(drawn.bytes.length).toBeLessThanOrEqual(most)
      expect(jpeg.decode(drawn.bytes)).toMatchObject({ width: 150, height: 120 })
    }
  })
})

test('an image that takes too long is let go, and the next is drawn', async () => {
  const ready = (bytes: Buffer) => ({ bytes, image: fileIn(bytes) as ImageFound })
  // So much work on any machine that it does not matter how late a millisecond is noticed.
  const long = ready(PNG.sync.write(new PNG({ width: 4000, height: 4000 })))
  expect(await drawingAside(1)(long)).toBe('damaged')
  const file = ready(jpegOf())
  const draw = drawingAside()
  const all = await Promise.all(Array.from({ length: 12 }, () => draw(file)))
  expect(all.filter(one => one === 'busy')).toHaveLength(8)
  expect(all.filter(one => typeof one === 'object')).toHaveLength(4)
  expect(await draw(file)).toMatchObject({ type: 'image/jpeg' })
})
