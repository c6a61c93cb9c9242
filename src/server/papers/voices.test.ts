import { unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clinicWithDoors, FARAH } from '../doors/at-the-doors.fixture.ts'
import { entry, LIS, nextId, PATIENT, registered, said } from '../invented.ts'
import { heldSo, jpegOf, pdfOf } from './pictures.fixture.ts'
import { mp4Said, packet, RECORDED, webmSaid } from './sound/sounds.fixture.ts'

type Clinic = Awaited<ReturnType<typeof clinicWithDoors>>
type Hand = Clinic['lis']

const sent = async ({ app }: Clinic, hand: Hand, path: string, init: RequestInit = {}) => {
  const cookie = [...hand.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { origin: 'http://localhost:8080', 'sec-fetch-site': 'same-origin', cookie, ...init.headers }
  const answer = await app.fetch(new Request(`http://localhost:8080${path}`, { ...init, headers }))
  const bytes = Buffer.from(await answer.arrayBuffer())
  const isJson = answer.headers.get('content-type')?.includes('json')
  const json = (isJson ? JSON.parse(bytes.toString()) : {}) as { file?: string; reason?: string }
  return { status: answer.status, headers: answer.headers, bytes, ...json }
}
/** Hands something in: at the table unless somewhere else is said. */
const handIn = (
  clinic: Clinic,
  bytes: Uint8Array,
  { hand = clinic.table, path = '/api/table/files', type = 'audio/webm', id = '' } = {},
) => {
  const body = new Uint8Array(bytes)
  const headers: Record<string, string> = { 'content-type': type, ...(id && { 'tessera-entry': id }) }
  return sent(clinic, hand, path, { method: 'POST', body, headers })
}
const hear = (clinic: Clinic, hand: Hand, path: string) => sent(clinic, hand, path)
const kept = async (clinic: Clinic): Promise<string> => {
  const { file = '' } = await handIn(clinic, webmSaid())
  expect(file).not.toBe('')
  return file
}
const push = async (hand: Hand, path: string, ...entries: object[]) =>
  (await hand.post(path, { entries })).json.receipts.map(receipt =>
    receipt.outcome === 'refused' ? receipt.reason : receipt.outcome,
  )
const atTable = (clinic: Clinic, ...entries: object[]) => push(clinic.table, '/api/table/entries', ...entries)
const byVoice = (voice: string, more: object = {}) => entry('visit.problem-told', { said: { voice, ...more } })
const piece = (voice: string) =>
  entry('story.piece-told', { form: 'event', strand: 'other', said: { voice, picture: 'journey' } })
const goneThrough = ({ visit }: Clinic, ...parts: string[]) => entry('visit.gone-through', { visit, parts })

/** A problem told by voice at the table. */
const told = async (clinic: Clinic) => {
  const voice = await kept(clinic)
  const problem = byVoice(voice)
  expect(await atTable(clinic, problem)).toEqual(['stored'])
  return { voice, problem }
}

describe('a problem told by voice', () => {
  it('is heard again at the table and by those who care for the patient, as a sound and nothing else', async () => {
    const clinic = await clinicWithDoors()
    const { voice } = await told(clinic)
    for (const [hand, path] of [
      [clinic.table, `/api/table/files/${voice}`],
      [clinic.lis, clinic.of(`/files/${voice}`)],
    ] as const) {
      const { status, headers, bytes } = await hear(clinic, hand, path)
      expect([status, headers.get('content-type')]).toEqual([200, 'audio/webm'])
      expect(bytes.includes(packet(1))).toBe(true)
      expect(headers.get('content-disposition')).toBe('inline; filename="voice.webm"')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*sandbox/)
    }
  })

  it('may be told by voice alone, or with a picture from paper, or a picture from paper alone', async () => {
    const clinic = await clinicWithDoors()
    const image = (await handIn(clinic, heldSo(jpegOf(), 6, 'planted-place'), { type: 'image/jpeg' })).file ?? ''
    const voice = await kept(clinic)
    const all = [byVoice(voice, { image }), entry('visit.problem-told', { said: { image } }), piece(voice)]
    expect(await atTable(clinic, ...all)).toEqual(['stored', 'stored', 'stored'])
    const { bytes, headers } = await hear(clinic, clinic.table, `/api/table/files/${image}`)
    expect(headers.get('content-type')).toBe('image/jpeg')
    expect(bytes.includes('planted-place') || bytes.includes('Exif')).toBe(false)
  })

  it('names what was handed in for this patient, of that kind, and no paper of the clinic’s', async () => {
    const clinic = await clinicWithDoors()
    const voice = await kept(clinic)
    const image = (await handIn(clinic, jpegOf(), { type: 'image/jpeg' })).file ?? ''
    const scan = (await handIn(clinic, jpegOf(), { hand: clinic.lis, path: clinic.of('/files'), type: 'image/jpeg' }))
      .file
    const wrong = [{ voice: image }, { image: voice }, { image: scan }, { voice: nextId() }]
    for (const one of wrong)
      expect(await atTable(clinic, entry('visit.problem-told', { said: one }))).toEqual(['not-known-here'])
    await clinic.lis.post('/api/patients/yusuf/entries', { entries: [registered('yusuf')] })
    const theirs = entry(
      'story.piece-told',
      { form: 'event', strand: 'other', said: { voice } },
      { patient: 'yusuf', teller: LIS.id },
    )
    expect(await push(clinic.lis, '/api/patients/yusuf/entries', theirs)).toEqual(['not-known-here'])
  })

  it('is carried by no feed, and stands in no note and no answer but its own', async () => {
    const clinic = await clinicWithDoors()
    await told(clinic)
    const bytes = packet(1).toString('base64').slice(4, 20)
    for (const [hand, path] of [
      [clinic.table, '/api/table/entries'],
      [clinic.lis, clinic.of('/entries')],
      [clinic.lis, '/api/patients'],
      [clinic.lis, '/api/day/2026-03-02'],
    ] as const) {
      const { text } = await hand.get(path)
      expect(text).not.toContain(bytes)
      expect(text).not.toContain('record.file-kept')
    }
  })

  it('that nobody names any more, or that was taken back, is given to nobody', async () => {
    const clinic = await clinicWithDoors()
    const loose = await kept(clinic)
    expect((await hear(clinic, clinic.table, `/api/table/files/${loose}`)).status).toBe(404)
    expect((await hear(clinic, clinic.lis, clinic.of(`/files/${loose}`))).status).toBe(404)
    const { voice, problem } = await told(clinic)
    expect(await atTable(clinic, entry('record.taken-back', { entry: problem.id }))).toEqual(['stored'])
    expect((await hear(clinic, clinic.table, `/api/table/files/${voice}`)).status).toBe(404)
    expect((await hear(clinic, clinic.lis, clinic.of(`/files/${voice}`))).status).toBe(404)
  })

  it('sent twice under one id is kept once', async () => {
    const clinic = await clinicWithDoors()
    const id = nextId()
    for (const _ of [1, 2]) expect(await handIn(clinic, webmSaid(), { id })).toMatchObject({ status: 200, file: id })
    const all = await clinic.store.read('invented', PATIENT, { after: 0, limit: 99, kinds: ['record.file-kept'] })
    expect(all.map(one => one.id)).toEqual([id])
    const problem = await told(clinic)
    expect(await handIn(clinic, webmSaid(), { id: problem.problem.id })).toMatchObject({
      status: 409,
      reason: 'id-in-use',
    })
  })
})

describe('nobody outside the care team hears it', () => {
  it('the own phone plays it only once it was gone through together, and the desk never says it is there', async () => {
    const clinic = await clinicWithDoors()
    const { voice } = await told(clinic)
    const { hand } = await clinic.phone()
    expect((await hear(clinic, hand, `/api/my/files/${voice}`)).status).toBe(404)
    await clinic.tell(goneThrough(clinic, 'list'))
    expect((await hear(clinic, hand, `/api/my/files/${voice}`)).headers.get('content-type')).toBe('audio/webm')
  })

  it('the interpreter of a visit hears what this visit put on the table, and nothing from before', async () => {
    const clinic = await clinicWithDoors()
    const { voice } = await told(clinic)
    const { hand } = await clinic.interpreter()
    expect((await hear(clinic, hand, `/api/interpreter/files/${voice}`)).status).toBe(200)
    const before = await clinicWithDoors()
    const { voice: earlier } = await told(before)
    const again = entry(
      'visit.opened',
      {
        here: [
          { person: PATIENT, role: 'patient', mode: 'in-the-room' },
          { person: LIS.id, role: 'professional', mode: 'in-the-room' },
          { person: FARAH, role: 'interpreter', mode: 'by-phone', name: 'Farah', age: 'grown-up' },
        ],
        languages: { patient: 'ar', clinic: 'da' },
      },
      { teller: LIS.id },
    )
    await before.lis.post(before.of('/table'), { entry: again })
    const link = await before.link({ visit: again.id })
    const farah = before.at()
    await before.come(farah, link)
    expect((await hear(before, farah, `/api/interpreter/files/${earlier}`)).status).toBe(404)
  })

  it('no guest, no other staff, no stranger and no closed table', async () => {
    const clinic = await clinicWithDoors()
    const { voice } = await told(clinic)
    const { hand: guest } = await clinic.guest()
    expect((await guest.get('/api/guest/entries')).text).toContain(voice)
    const omar = await clinic.signedIn('omar')
    for (const hand of [guest, omar, clinic.at()])
      for (const path of [
        `/api/table/files/${voice}`,
        `/api/my/files/${voice}`,
        `/api/interpreter/files/${voice}`,
        `/api/guest/files/${voice}`,
        clinic.of(`/files/${voice}`),
      ]) {
        const { status, bytes } = await hear(clinic, hand, path)
        expect([401, 403, 404]).toContain(status)
        expect(bytes.includes(packet(1))).toBe(false)
      }
    await clinic.table.post('/api/table/entries', {
      entries: [entry('visit.closed', { visit: clinic.visit }, { teller: LIS.id })],
    })
    expect((await hear(clinic, clinic.table, `/api/table/files/${voice}`)).status).toBe(401)
  })

  it('whoever of the care team hears it stands in “who opened my papers”', async () => {
    const clinic = await clinicWithDoors()
    const { voice } = await told(clinic)
    await hear(clinic, clinic.lis, clinic.of(`/files/${voice}`))
    const opened = (await clinic.table.get('/api/table/entries')).json.entries.map(({ body }) => body)
    expect(opened).toContainEqual(expect.objectContaining({ by: LIS.id, part: 'record', as: 'care-team' }))
  })

  it('no line of the log names it', async () => {
    const lines: unknown[] = []
    const clinic = await clinicWithDoors({
      log: { answered: line => lines.push(line), fault: fault => lines.push(fault) },
    })
    const { voice } = await told(clinic)
    await hear(clinic, clinic.table, `/api/table/files/${voice}`)
    expect(JSON.stringify(lines)).not.toContain(voice)
    expect(JSON.stringify(lines)).toContain('/api/table/files/:file')
  })
})

describe('told apart, by voice', () => {
  const apart = (voice: string) => entry('people.protected-told', { topic: 'violence', said: { voice } })
  const sealed = async (clinic: Clinic) => {
    const { file: voice = '' } = await handIn(clinic, webmSaid(), { path: '/api/table/files/apart' })
    const telling = apart(voice)
    expect(await atTable(clinic, telling)).toEqual(['stored'])
    return { voice, telling }
  }

  it('is sealed apart as its entry: no table, phone or interpreter is given it, and hearing it is noted', async () => {
    const clinic = await clinicWithDoors()
    const { voice } = await sealed(clinic)
    expect((await clinic.store.find('invented', voice))?.layer).toBe('protected')
    await clinic.tell(goneThrough(clinic, 'list', 'story', 'agreed'))
    const { hand: phone } = await clinic.phone()
    const { hand: farah } = await clinic.interpreter()
    expect((await hear(clinic, clinic.table, `/api/table/files/${voice}`)).status).toBe(404)
    expect((await hear(clinic, phone, `/api/my/files/${voice}`)).status).toBe(404)
    expect((await hear(clinic, farah, `/api/interpreter/files/${voice}`)).status).toBe(404)
    expect((await hear(clinic, clinic.lis, clinic.of(`/files/${voice}`))).status).toBe(200)
    const all = await clinic.store.read('invented', PATIENT, { after: 0, limit: 999, kinds: ['people.record-opened'] })
    expect(all.map(({ body }) => body)).toContainEqual(expect.objectContaining({ by: LIS.id, part: 'protected' }))
  })

  it('is heard by no coordinator of the care team', async () => {
    const clinic = await clinicWithDoors()
    const { voice } = await sealed(clinic)
    const joined = entry('people.care-team-joined', { person: 'ruth' }, { teller: LIS.id })
    expect(await push(clinic.lis, clinic.of('/entries'), joined)).toEqual(['stored'])
    const ruth = await clinic.signedIn('ruth')
    expect((await ruth.get(clinic.of('/entries?after=0'))).status).toBe(200)
    expect((await hear(clinic, ruth, clinic.of(`/files/${voice}`))).status).toBe(404)
  })

  it('is named by nothing that lies open, and what lies open is named by nothing apart', async () => {
    const clinic = await clinicWithDoors()
    const { voice } = await sealed(clinic)
    expect(await atTable(clinic, byVoice(voice))).toEqual(['not-known-here'])
    expect(await atTable(clinic, apart(await kept(clinic)))).toEqual(['not-known-here'])
  })

  it('comes with no list of what lies apart, and its words lie apart with it', async () => {
    const clinic = await clinicWithDoors()
    const { telling } = await sealed(clinic)
    const text = { language: 'da', text: 'SEALEDWORD' }
    const open = entry('record.rendered', { entry: telling.id, text }, { teller: FARAH, layer: 'table' })
    expect(await atTable(clinic, open)).toEqual(['wrong-layer'])
    const rendered = entry('record.rendered', { entry: telling.id, text }, { teller: LIS.id, layer: 'protected' })
    expect(await push(clinic.lis, clinic.of('/entries'), rendered)).toEqual(['stored'])
    expect((await clinic.table.get('/api/table/entries')).text).not.toContain('SEALEDWORD')
    expect((await clinic.lis.get(clinic.of('/entries'))).text).not.toContain('SEALEDWORD')
    const opened = await clinic.lis.post(clinic.of('/protected'), {})
    expect(opened.json.entries.map(({ kind }) => kind)).toEqual(['people.protected-told', 'record.rendered'])
  })
})

describe('what was said in a recording, written down', () => {
  const text = (words: string) => ({ language: 'da', text: words })
  const rendered = (of: string, words: string, teller = FARAH) =>
    entry('record.rendered', { entry: of, text: text(words) }, { teller })

  it('is added at the table by the interpreter, and by the professional afterwards; nothing is overwritten', async () => {
    const clinic = await clinicWithDoors()
    const { problem } = await told(clinic)
    expect(await atTable(clinic, rendered(problem.id, 'FIRST'))).toEqual(['stored'])
    await atTable(clinic, entry('visit.closed', { visit: clinic.visit }, { teller: LIS.id }))
    const later = rendered(problem.id, 'LATER', LIS.id)
    expect(await push(clinic.lis, clinic.of('/entries'), later)).toEqual(['stored'])
    expect(await push(clinic.lis, clinic.of('/entries'), rendered(problem.id, 'AS FARAH'))).toEqual([
      'only-at-the-table',
    ])
    expect((await clinic.lis.get(clinic.of('/entries'))).text).toMatch(/FIRST.*LATER/)
  })

  it('stands beside a recording alone: nobody puts words beside what the patient wrote or chose', async () => {
    const clinic = await clinicWithDoors()
    const written = entry('visit.problem-told', { said: said('MINE') })
    await clinic.tell(written)
    for (const of of [written.id, clinic.visit, nextId()])
      expect(await atTable(clinic, rendered(of, 'OTHER'))).toEqual(['not-known-here'])
  })

  it('reaches a phone when it was gone through, and no interpreter of another visit', async () => {
    const clinic = await clinicWithDoors()
    const { problem } = await told(clinic)
    await clinic.tell(goneThrough(clinic, 'list'))
    await clinic.tell(rendered(problem.id, 'LATERWORD'))
    const { hand } = await clinic.phone()
    expect((await hand.get('/api/my/entries')).text).not.toContain('LATERWORD')
    await clinic.tell(goneThrough(clinic, 'story', 'agreed'))
    expect((await hand.get('/api/my/entries')).text).not.toContain('LATERWORD')
    await clinic.tell(goneThrough(clinic, 'list'))
    expect((await hand.get('/api/my/entries')).text).toContain('LATERWORD')
    const { hand: farah } = await clinic.interpreter()
    expect((await farah.get('/api/interpreter/entries')).text).toContain('LATERWORD')
  })
})

describe('unsaid, moved, taken along', () => {
  const unsay = (id: string) => entry('record.unsaid', { entry: id, why: 'asked' })

  it('with what was told goes its recording, its picture and the words made of it', async () => {
    const clinic = await clinicWithDoors()
    const image = (await handIn(clinic, jpegOf(), { type: 'image/jpeg' })).file ?? ''
    const voice = await kept(clinic)
    const problem = byVoice(voice, { image })
    const text = entry(
      'record.rendered',
      { entry: problem.id, text: { language: 'da', text: 'ord' } },
      { teller: FARAH },
    )
    const again = entry('visit.problem-reworded', { problem: problem.id, said: { voice, ...said('bedre') } })
    expect(await atTable(clinic, problem, text, again, unsay(problem.id))).toEqual(Array(4).fill('stored'))
    for (const id of [voice, image, text.id, again.id, problem.id])
      expect(await clinic.store.find('invented', id)).toBeUndefined()
  })

  it('a recording that something else told names still stays', async () => {
    const clinic = await clinicWithDoors()
    const voice = await kept(clinic)
    const [one, other] = [byVoice(voice), piece(voice)]
    expect(await atTable(clinic, one, other, unsay(one.id))).toEqual(['stored', 'stored', 'stored'])
    expect((await hear(clinic, clinic.table, `/api/table/files/${voice}`)).status).toBe(200)
  })

  it('a misfiled telling takes its recording along, and at the wrong patient nothing of it is left', async () => {
    const clinic = await clinicWithDoors()
    await clinic.lis.post('/api/patients/yusuf/entries', { entries: [registered('yusuf')] })
    const voice = await kept(clinic)
    const problem = byVoice(voice)
    expect(await atTable(clinic, problem)).toEqual(['stored'])
    expect((await clinic.lis.post(clinic.of('/move'), { entry: problem.id, to: 'yusuf' })).json).toEqual({
      moved: true,
    })
    expect(await clinic.store.find('invented', voice)).toBeUndefined()
    const there = await clinic.store.read('invented', 'yusuf', { after: 0, limit: 99, kinds: ['visit.problem-told'] })
    const moved = (there[0]!.body as { said: { voice: string } }).said.voice
    expect(moved).not.toBe(voice)
    const heard = await hear(clinic, clinic.lis, `/api/patients/yusuf/files/${moved}`)
    expect([heard.status, heard.bytes.includes(packet(1))]).toEqual([200, true])
  })

  it('lies in the folder of the own record as a file that plays, and what was unsaid does not', async () => {
    const clinic = await clinicWithDoors()
    const folder = async (hand: Hand, path: string, body: object) => {
      const headers = { 'content-type': 'application/json' }
      const { bytes } = await sent(clinic, hand, path, { method: 'POST', headers, body: JSON.stringify(body) })
      return unzipSync(new Uint8Array(bytes))
    }
    const { voice, problem } = await told(clinic)
    const loose = await kept(clinic)
    const files = await folder(clinic.lis, clinic.of('/export'), { language: 'en', sealed: false })
    expect(Object.keys(files).filter(name => name.startsWith('voices/'))).toEqual(['voices/1.webm'])
    expect(Buffer.from(files['voices/1.webm'] ?? []).includes(packet(1))).toBe(true)
    expect(Buffer.from(files['my-record.html'] ?? []).toString()).toContain('<a href="voices/1.webm">')
    expect([voice, loose].filter(id => Object.keys(files).join().includes(id))).toEqual([])
    const { hand } = await clinic.phone()
    expect(Object.keys(await folder(hand, '/api/my/export', { language: 'en' }))).not.toContain('voices/1.webm')
    await clinic.tell(goneThrough(clinic, 'list'))
    expect(Object.keys(await folder(hand, '/api/my/export', { language: 'en' }))).toContain('voices/1.webm')
    await clinic.tell(unsay(problem.id))
    expect(
      Object.keys(await folder(clinic.lis, clinic.of('/export'), { language: 'en', sealed: false })),
    ).not.toContain('voices/1.webm')
  })
})

describe('handing in', () => {
  it('is from the table and the patient’s own phone, and never by an interpreter’s link, a guest or a stranger', async () => {
    const clinic = await clinicWithDoors()
    const { hand: phone } = await clinic.phone()
    expect(await handIn(clinic, webmSaid(), { hand: phone, path: '/api/my/files' })).toMatchObject({ status: 200 })
    const { hand: farah } = await clinic.interpreter()
    const { hand: guest } = await clinic.guest()
    for (const hand of [farah, guest, clinic.lis, clinic.at()])
      for (const path of ['/api/table/files', '/api/table/files/apart', '/api/my/files'])
        expect(await handIn(clinic, webmSaid(), { hand, path }), path).toMatchObject({ status: 401 })
    for (const path of ['/api/interpreter/files', '/api/guest/files'])
      expect((await handIn(clinic, webmSaid(), { hand: farah, path })).status).toBeGreaterThanOrEqual(404)
    const scans = await handIn(clinic, webmSaid(), { hand: clinic.lis, path: clinic.of('/files') })
    expect(scans).toMatchObject({ status: 415, reason: 'not-a-file-type' })
  })

  const refused: readonly [string, Buffer, string, number, string][] = [
    [
      'a page called a sound',
      Buffer.from('<!doctype html><script>alert(1)</script>'),
      'audio/webm',
      415,
      'not-a-sound',
    ],
    ['a photograph called a sound', jpegOf(), 'audio/mp4', 415, 'not-a-sound'],
    ['a sound called a picture', webmSaid(), 'image/png', 415, 'not-a-file-type'],
    ['a PDF called a picture', pdfOf(), 'image/png', 415, 'not-a-file-type'],
    ['a sound of another kind', webmSaid(), 'audio/mpeg', 415, 'not-a-sound'],
    ['anything else', webmSaid(), 'application/octet-stream', 415, 'not-a-file-type'],
    ['half a sound', mp4Said().subarray(0, 1500), 'audio/mp4', 415, 'not-a-sound'],
    ['an hour', webmSaid({ ms: 60_000, step: 1200 }), 'audio/webm', 413, 'sound-too-long'],
    ['more than 4 MB', Buffer.concat([webmSaid(), Buffer.alloc(4_000_001)]), 'audio/webm', 413, 'sound-too-long'],
    ['a blink', webmSaid({ ms: 100 }), 'audio/webm', 400, 'sound-too-short'],
    [
      'silence',
      webmSaid({ all: Array<Buffer>(40).fill(RECORDED.nothing), step: 60 }),
      'audio/webm',
      400,
      'sound-silent',
    ],
    ['nothing', Buffer.alloc(0), 'audio/webm', 415, 'not-a-sound'],
  ]
  it.each(refused)(
    '%s is refused with its reason, and nothing of it is kept',
    async (_, bytes, type, status, reason) => {
      const clinic = await clinicWithDoors()
      const { hand: phone } = await clinic.phone()
      expect(await handIn(clinic, bytes, { type })).toMatchObject({ status, reason })
      expect(await handIn(clinic, bytes, { type, hand: phone, path: '/api/my/files' })).toMatchObject({
        status,
        reason,
      })
      const all = await clinic.store.read('invented', PATIENT, { after: 0, limit: 99, kinds: ['record.file-kept'] })
      expect(all).toEqual([])
    },
  )

  it('whatever bytes come, the desk says why it does not keep them and goes on answering', async () => {
    const clinic = await clinicWithDoors()
    const spoilt = fc
      .tuple(fc.constantFrom(webmSaid(), mp4Said(), Buffer.alloc(0)), fc.nat(), fc.uint8Array({ maxLength: 90 }))
      .map(([start, cut, more]) => Buffer.concat([start.subarray(0, cut % (start.length + 1)), more]))
    await fc.assert(
      fc.asyncProperty(spoilt, fc.string({ maxLength: 50 }), async (bytes, odd) => {
        const id = /^[\x21-\x7e]+$/.test(odd) ? odd : ''
        const { status, reason } = await handIn(clinic, bytes, { id })
        if (status !== 200) expect(reason).toMatch(/^(not-a-sound|sound-too-(long|short))$/)
        expect((await clinic.table.get('/api/table/entries')).status).toBe(200)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
