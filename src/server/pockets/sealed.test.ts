import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryBoxes } from '#storage/keys'
import { closed, entry, nextId, said } from '../invented.ts'
import { webmSaid } from '../papers/sound/sounds.fixture.ts'
import { NAME } from '../doors/at-the-doors.fixture.ts'
import { boxFor, clinicWithPockets, outcomes, told } from './carrying.fixture.ts'

type Boxed = { receipts?: never[]; kept?: string; refused?: string }

/** A shared device that was at the table, and now has the network back after everybody has left. */
const cameBack = async (parts: Parameters<typeof clinicWithPockets>[0] = {}) => {
  const clinic = await clinicWithPockets(parts)
  const { carries, sealTo, id } = await clinic.device()
  const late = await clinic.lateOf()
  await clinic.tell(closed(clinic.visit))
  const send = async (...boxes: string[]) => {
    const { status, json } = await carries.post('/api/sealed', { boxes })
    if (status !== 200) return `${status} ${String(json['reason'])}`
    return (json['boxes'] as Boxed[]).map(one => one.refused ?? one.kept ?? outcomes(one.receipts ?? []))
  }
  const box = (...entries: unknown[]) => boxFor(sealTo, { late, entries })
  return { ...clinic, carries, sealTo, pocket: id, late, send, box }
}

describe('Boxes a shared device sealed', () => {
  it('are opened at the desk and taken in, with nobody signed in: receipts for each box in order', async () => {
    const { send, box, lis, of } = await cameBack()
    const [one, two, three] = [told('first'), told('second'), told('third')]
    expect(await send(await box(one), await box(two, three))).toEqual([['stored'], ['stored', 'stored']])
    const { json } = await lis.get(of('/entries'))
    const kept = json.entries.filter(({ kind }) => kind === 'visit.problem-told').slice(-3)
    expect(kept.map(({ id }) => id)).toEqual([one.id, two.id, three.id])
  })

  it('sent again, whole or in another order, are stored once', async () => {
    const { send, box } = await cameBack()
    const [one, two] = [await box(told('first')), await box(told('second'))]
    expect(await send(one, two)).toEqual([['stored'], ['stored']])
    expect(await send(two, one, one)).toEqual([['already-stored'], ['already-stored'], ['already-stored']])
  })

  it('that are odd fail none of the others', async () => {
    const { send, box, sealTo, late } = await cameBack()
    const good = await box(told('first'))
    const flipped = Buffer.from(await box(told('second')), 'base64url')
    flipped[flipped.length - 1]! ^= 1
    expect(
      await send(
        flipped.toString('base64url'),
        '',
        'AAAA',
        await boxFor(sealTo, 'not json'),
        await boxFor(sealTo, { late, entries: 'none' }),
        await boxFor(sealTo, { entries: [told()] }),
        await boxFor(sealTo, { late, entries: [], more: 1 }),
        good,
        await box({ odd: true }, told('third')),
      ),
    ).toEqual([
      'not-our-box',
      'not-our-box',
      'not-our-box',
      'not-readable',
      'not-readable',
      'not-readable',
      'not-readable',
      ['stored'],
      ['is-missing', 'stored'],
    ])
  })

  it('with which something of ours goes wrong wait on by themselves, and the others are taken in', async () => {
    const own = memoryBoxes('invented')
    let nth = 0
    const open = (box: Uint8Array) => (++nth === 2 ? Promise.reject(new Error('invented')) : own.open(box))
    const faults: unknown[] = []
    const log = { answered: () => {}, fault: (fault: object) => void faults.push(fault) }
    const { send, box } = await cameBack({ boxes: { ...own, open }, log: log as never })
    const sent = [await box(told('first')), await box(told('second')), await box(told('third'))]
    expect(await send(...sent)).toEqual([['stored'], 'fault', ['stored']])
    expect(faults).toHaveLength(1)
    expect(await send(...sent)).toEqual([['already-stored'], ['stored'], ['already-stored']])
  })

  it('of another clinic open nowhere here', async () => {
    const { send, late } = await cameBack()
    const elsewhere = Buffer.from(await memoryBoxes('elsewhere').sealTo()).toString('base64url')
    const one = told()
    expect(await send(await boxFor(elsewhere, { late, entries: [one] }))).toEqual(['not-our-box'])
  })

  it('that somebody forged without a late hand write nothing, whoever sealed them', async () => {
    const { send, sealTo, kept } = await cameBack()
    const one = told()
    const forged = Buffer.from(randomBytes(32)).toString('base64url')
    expect(await send(await boxFor(sealTo, { late: forged, entries: [one] }))).toEqual(['late-over'])
    expect(await kept(one.id)).toBe(false)
  })

  it('come from a device with a pocket alone, and from none that was withdrawn', async () => {
    const { at, box, lis, pocket, send, kept } = await cameBack()
    const one = told()
    const sealed = await box(one)
    const { status, json } = await at().post('/api/sealed', { boxes: [sealed] })
    expect([status, json]).toMatchObject([404, { reason: 'no-pocket' }])
    await lis.post('/api/pockets/withdraw', { id: pocket })
    expect(await send(sealed)).toBe('401 pocket-withdrawn')
    expect(await kept(one.id)).toBe(false)
  })

  it('are so many at once and no more: ten thousand are turned away before one is opened', async () => {
    const opened: unknown[] = []
    const boxes = memoryBoxes('invented')
    const counting = { ...boxes, open: (box: Uint8Array) => (opened.push(box), boxes.open(box)) }
    const { send } = await cameBack({ boxes: counting })
    expect(await send(...Array.from({ length: 10_000 }, () => 'AAAA'))).toBe('400 too-many')
    expect(opened).toEqual([])
    expect(await send('A'.repeat(30_000_000))).toBe('413 too-large')
  })

  it('bring what was told with: a voice is kept before what names it', async () => {
    const { send, sealTo, late, box } = await cameBack()
    const id = nextId()
    const file = { id, type: 'audio/webm', bytes: Buffer.from(webmSaid()).toString('base64'), layer: 'table' }
    const voice = await boxFor(sealTo, { late, file })
    const problem = entry('visit.problem-told', { said: { voice: id } })
    expect(await send(voice, await box(problem))).toEqual([id, ['stored']])
    expect(await send(voice)).toEqual([id])
  })

  it('whose file is none are refused alone, in words that say why', async () => {
    const { send, sealTo, late, box } = await cameBack()
    const file = (more: object) => ({ id: nextId(), type: 'audio/webm', bytes: 'AAAA', layer: 'table', ...more })
    const long = Buffer.concat([webmSaid(), Buffer.alloc(4_000_001)]).toString('base64')
    const boxes = [
      file({ bytes: long }),
      file({}),
      file({ type: 'image/png' }),
      file({ type: 'text/html' }),
      file({ layer: 'reflection' }),
    ]
    const sealed = await Promise.all(boxes.map(one => boxFor(sealTo, { late, file: one })))
    expect(await send(...sealed, await box(told()))).toEqual([
      'sound-too-long',
      'not-a-sound',
      'not-a-file-type',
      'not-readable',
      'not-readable',
      ['stored'],
    ])
  })

  it('are answered without a word of the record, and leave none in the log', async () => {
    const lines: unknown[] = []
    const log = { answered: (line: object) => void lines.push(line), fault: (line: object) => void lines.push(line) }
    const { carries, box, sealTo, late } = await cameBack({ log: log as never })
    const boxes = [await box(told('wellplanted')), await boxFor(sealTo, `{"late":"${late}","entries":[wellplanted`)]
    const { text } = await carries.post('/api/sealed', { boxes })
    for (const word of ['wellplanted', NAME, late]) {
      expect(text).not.toContain(word)
      expect(JSON.stringify(lines)).not.toContain(word)
    }
  })

  it('may hold whatever: nothing that is sealed makes a fault', async () => {
    const { send, sealTo, late } = await cameBack()
    const what = fc.oneof(
      fc.jsonValue(),
      fc.record({ late: fc.constant(late), entries: fc.array(fc.jsonValue(), { maxLength: 3 }) }),
      fc.record({
        late: fc.constant(late),
        file: fc.record({ id: fc.string(), type: fc.string(), bytes: fc.base64String() }),
      }),
    )
    await fc.assert(
      fc.asyncProperty(what, async one => {
        expect(await send(await boxFor(sealTo, one))).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async body => {
        expect((await (await clinicWithPockets()).at().post('/api/sealed', JSON.stringify(body))).status).toBeLessThan(
          500,
        )
      }),
      { numRuns: 5 },
    )
  })

  it('say nothing more than what was told by hand would: words stay as they were said', async () => {
    const { send, box, store } = await cameBack()
    const one = entry('visit.problem-told', { said: said('کمرم') })
    await send(await box(one))
    expect((await store.find('invented', one.id))?.body).toEqual(one.body)
  })
})

describe('A file handed in late', () => {
  it('is kept by its late hand, and by no other', async () => {
    const { app, late, store } = await cameBack()
    const id = nextId()
    const send = async (more: Record<string, string> = {}) => {
      const own = { 'content-type': 'audio/webm', 'tessera-entry': id, 'tessera-layer': 'table', 'tessera-late': late }
      const headers = { origin: 'http://localhost:8080', 'sec-fetch-site': 'same-origin', ...own, ...more }
      const init = { method: 'POST', headers, body: new Uint8Array(webmSaid()) }
      const answer = await app.fetch(new Request('http://localhost:8080/api/late/files', init))
      const { file, reason } = (await answer.json()) as { file?: string; reason?: string }
      return file ?? `${answer.status} ${reason}`
    }
    expect(await send({ 'tessera-late': 'A'.repeat(43) })).toBe('403 late-over')
    expect(await send({ 'tessera-layer': 'reflection' })).toBe('400 not-readable')
    expect(await send({ 'content-type': 'text/html' })).toBe('415 not-a-file-type')
    expect(await store.find('invented', id)).toBeUndefined()
    expect(await send()).toBe(id)
    expect(await send()).toBe(id)
    expect((await store.find('invented', id))?.kind).toBe('record.file-kept')
  })
})
