import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Recorded } from '#record'
import { browser, closed, entry, joined, left, LIS, PATIENT, registered, said } from '../invented.ts'
import { HOUR, NAME } from '../doors/at-the-doors.fixture.ts'
import { clinicWithPockets, told, type Hand } from './carrying.fixture.ts'

const BY_PASSKEY = { of: 'own', by: 'passkey' } as const

interface Carried {
  readonly patients: readonly {
    readonly id: string
    readonly entries: readonly Recorded[]
    readonly upTo: number
    readonly more: boolean
  }[]
  readonly next?: string
}

const registeredAs = (patient: string, by: string) =>
  entry('people.patient-registered', registered(patient).body as object, { patient, teller: by, by })

/** Somebody of another's is here today: registered by `by`, with a visit opened today. */
const comesToday = async (hand: Hand, patient: string, by: string, ...more: object[]) => {
  const here = [
    { person: patient, role: 'patient', mode: 'in-the-room' },
    { person: by, role: 'professional', mode: 'in-the-room' },
  ]
  const languages = { patient: 'ar', clinic: 'da' }
  const visit = entry('visit.opened', { here, languages }, { patient, teller: by, by })
  const { json } = await hand.post(`/api/patients/${patient}/entries`, {
    entries: [registeredAs(patient, by), visit, ...more],
  })
  expect(json.receipts.map(({ outcome }) => outcome)).not.toContain('refused')
}

const pageOf = async (hand: Hand, after?: string): Promise<Carried> => {
  const { status, json } = await hand.get(`/api/along${after === undefined ? '' : `?after=${after}`}`)
  expect(status).toBe(200)
  return json as unknown as Carried
}
const everything = async (hand: Hand): Promise<Carried['patients'][number][]> => {
  const all: Carried['patients'][number][] = []
  for (let page = await pageOf(hand); ; page = await pageOf(hand, page.next)) {
    all.push(...page.patients)
    if (page.next === undefined) return all
  }
}
const refusalOf = async (hand: Hand, path = '/api/along') => {
  const { status, json } = await hand.get(path)
  return `${status} ${String(json['reason'])}`
}
const worries = (patient: string, by: string, howMany: number, words: string) =>
  Array.from({ length: howMany }, (_, nth) =>
    entry('visit.worry-noted', { said: said(`${words} ${nth} ${'word '.repeat(30)}`) }, { patient, teller: by, by }),
  )

describe('What a professional carries along', () => {
  it('is the records of one’s own patients of today, as one’s own page reads them, and nobody else’s', async () => {
    const clinic = await clinicWithPockets()
    const omar = await clinic.signedIn('omar')
    await comesToday(omar, 'yusuf', 'omar', ...worries('yusuf', 'omar', 1, 'yusufplanted'))
    const { hand } = await clinic.device(BY_PASSKEY)
    await clinic.tell(told('wellplanted'))
    // Not here today, though cared for by Lis too.
    await hand.post('/api/patients/zahra/entries', { entries: [registeredAs('zahra', LIS.id)] })
    const { patients, next } = await pageOf(hand)
    expect([patients.map(({ id }) => id), next]).toEqual([[PATIENT], undefined])
    const { json } = await hand.get(clinic.of('/entries'))
    expect(patients[0]?.entries).toEqual(json.entries)
    expect(JSON.stringify(patients)).not.toContain('yusufplanted')
  })

  it('holds nothing that lies apart, no file, and nobody else’s thoughts', async () => {
    const clinic = await clinicWithPockets()
    const { hand } = await clinic.device(BY_PASSKEY)
    await clinic.tell(entry('people.protected-told', { topic: 'violence', said: said('apartplanted') }))
    const device = await clinic.device(BY_PASSKEY, 'omar')
    await clinic.lis.post(clinic.of('/entries'), { entries: [joined('omar')] })
    const own = entry('visit.worry-noted', { said: said('teamplanted') }, { teller: 'omar', by: 'omar' })
    await device.hand.post(clinic.of('/entries'), { entries: [own] })
    await clinic.tell(entry('people.not-comfortable', { to: LIS.id, interpreter: 'somebodyplanted' }))
    const { patients } = await pageOf(device.hand)
    const all = patients.flatMap(({ entries }) => entries)
    expect(JSON.stringify(all)).toContain('teamplanted')
    for (const word of ['apartplanted', 'somebodyplanted']) expect(JSON.stringify(all)).not.toContain(word)
    expect(all.some(({ layer, kind }) => layer === 'protected' || kind === 'record.file-kept')).toBe(false)
    // What was said to Lis alone, Lis carries.
    expect(JSON.stringify(await pageOf(hand))).toContain('somebodyplanted')
  })

  it('asks for a pocket of one’s own, in this browser', async () => {
    const clinic = await clinicWithPockets()
    expect(await refusalOf(clinic.lis)).toBe('404 no-pocket')
    expect(await refusalOf((await clinic.device()).hand)).toBe('403 no-pocket')
    const omars = await clinic.device(BY_PASSKEY, 'omar')
    const lis = await clinic.signedIn(LIS.id)
    lis.cookies.set('tessera-pocket', omars.hand.cookies.get('tessera-pocket') ?? '')
    expect(await refusalOf(lis)).toBe('403 no-pocket')
    const { hand, id } = await clinic.device(BY_PASSKEY)
    await clinic.lis.post('/api/pockets/withdraw', { id })
    expect(await refusalOf(hand)).toBe('401 pocket-withdrawn')
  })

  it('stops at once with the care team, and with whom the patient does not want to meet', async () => {
    const clinic = await clinicWithPockets()
    const omars = await clinic.device(BY_PASSKEY, 'omar')
    expect((await pageOf(omars.hand)).patients).toEqual([])
    await clinic.lis.post(clinic.of('/entries'), { entries: [joined('omar')] })
    expect((await pageOf(omars.hand)).patients).toHaveLength(1)
    await clinic.tell(entry('people.excluded', { person: 'omar', who: 'staff' }))
    expect((await pageOf(omars.hand)).patients).toEqual([])
    const { hand } = await clinic.device(BY_PASSKEY)
    expect((await pageOf(hand)).patients).toHaveLength(1)
    await clinic.lis.post(clinic.of('/entries'), { entries: [left(LIS.id)] })
    expect((await pageOf(hand)).patients).toEqual([])
  })

  it('is never what an emergency opened', async () => {
    const clinic = await clinicWithPockets()
    const { hand } = await clinic.device(BY_PASSKEY, 'omar')
    const broken = await hand.post(clinic.of('/emergency'), { reason: 'danger-to-life', words: 'unconscious' })
    expect(broken.status).toBe(200)
    expect((await hand.get(clinic.of('/entries'))).status).toBe(200)
    expect((await pageOf(hand)).patients).toEqual([])
  })

  it('is told to the patient: it was opened, once a day (red line 7)', async () => {
    const clinic = await clinicWithPockets()
    const { hand } = await clinic.device(BY_PASSKEY)
    const openings = async () =>
      (await clinic.lis.get(clinic.of('/entries?after=1'))).json.entries.filter(
        ({ kind, body }) => kind === 'people.record-opened' && (body as { part: string }).part === 'record',
      )
    for (const _ of [1, 2, 3]) await pageOf(hand)
    expect(await openings()).toMatchObject([{ body: { by: LIS.id, called: 'Nurse Lis', as: 'care-team' } }])
    clinic.time.now += HOUR
    await pageOf(hand)
    expect(await openings()).toHaveLength(1)
  })
})

describe('Page by page', () => {
  const busy = async () => {
    const clinic = await clinicWithPockets()
    const { hand } = await clinic.device(BY_PASSKEY)
    for (const nth of [1, 2, 3, 4])
      await comesToday(hand, `patient-${nth}`, LIS.id, ...worries(`patient-${nth}`, LIS.id, 300, `planted-${nth}`))
    return { ...clinic, hand }
  }
  const inText = (cookies: Hand['cookies']) => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')

  it('brings every record whole and in order, each entry once, and no page is larger than a slow line carries', async () => {
    const { hand, lis } = await busy()
    const sizes: number[] = []
    const patients: Carried['patients'][number][] = []
    for (let next: string | undefined = ''; next !== undefined;) {
      const { text, json } = await hand.get(`/api/along${next && `?after=${next}`}`)
      sizes.push(Buffer.byteLength(text))
      const page = json as unknown as Carried
      patients.push(...page.patients)
      next = page.next
    }
    expect(sizes.length).toBeGreaterThan(3)
    expect(Math.max(...sizes)).toBeLessThan(200_000)
    for (const [id, parts] of Map.groupBy(patients, one => one.id)) {
      const { json } = await lis.get(`/api/patients/${id}/entries`)
      const carried = parts.flatMap(({ entries }) => entries)
      expect(carried.map(one => one.id)).toEqual(json.entries.slice(0, carried.length).map(one => one.id))
      expect(json.entries.slice(carried.length).every(({ kind }) => kind === 'people.record-opened')).toBe(true)
      expect(parts.map(({ more }) => more)).toEqual(parts.map((_, at) => at < parts.length - 1))
    }
    expect([...new Set(patients.map(({ id }) => id))]).toEqual([
      PATIENT,
      'patient-1',
      'patient-2',
      'patient-3',
      'patient-4',
    ])
  })

  it('is packed where the browser takes that, and says the same', async () => {
    const { app, hand } = await busy()
    const headers = { cookie: inText(hand.cookies), 'accept-encoding': 'gzip, deflate, br' }
    const answer = await app.fetch(new Request('http://localhost:8080/api/along', { headers }))
    expect([answer.headers.get('content-encoding'), answer.headers.get('vary')]).toEqual(['gzip', 'accept-encoding'])
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.length).toBeLessThan(200_000)
    const packed = JSON.parse(gunzipSync(bytes).toString()) as Carried
    expect(packed.patients.map(({ id }) => id)).toEqual([PATIENT, 'patient-1', 'patient-2', 'patient-3', 'patient-4'])
    expect(packed.patients.map(({ entries }) => entries)).toEqual(
      Object.values(Object.groupBy(await everything(hand), one => one.id)).map(parts =>
        parts!.flatMap(({ entries }) => entries),
      ),
    )
  })

  it('goes on from a place that a page gave, and from no other; a made-up one opens nothing', async () => {
    const { hand, signedIn } = await busy()
    const { next = '' } = await pageOf(hand)
    for (const odd of ['x', '%00', 'W10', Buffer.from('["amina",-1]').toString('base64url'), 'A'.repeat(300)])
      expect(await refusalOf(hand, `/api/along?after=${odd}`)).toBe('400 not-a-position')
    const omar = await signedIn('omar')
    await omar.post('/api/pockets', BY_PASSKEY)
    expect((await pageOf(omar, next)).patients).toEqual([])
    const made = Buffer.from(JSON.stringify(['patient-2', 0])).toString('base64url')
    expect((await pageOf(omar, made)).patients).toEqual([])
    await fc.assert(
      fc.asyncProperty(fc.string(), async text => {
        expect((await omar.get(`/api/along?after=${encodeURIComponent(text)}`)).status).toBeLessThan(500)
      }),
      { numRuns: 40 },
    )
  })

  it('tells nobody else anything: without a sign-in, or with somebody’s pocket alone', async () => {
    const { app, hand, device } = await busy()
    const { carries } = await device(BY_PASSKEY)
    for (const other of [browser(app), carries]) {
      const { status, text } = await other.get('/api/along')
      expect(status).toBe(401)
      for (const word of ['planted', NAME]) expect(text).not.toContain(word)
    }
    await hand.post('/api/sign-out', {})
    expect(await refusalOf(hand)).toBe('401 not-signed-in')
  })
})

it('a visit that was closed today is carried along until the day is over', async () => {
  const clinic = await clinicWithPockets()
  const { hand } = await clinic.device(BY_PASSKEY)
  await clinic.tell(closed(clinic.visit))
  expect((await pageOf(hand)).patients).toHaveLength(1)
  clinic.time.now += 24 * HOUR
  const again = await clinic.device(BY_PASSKEY)
  expect((await pageOf(again.hand)).patients).toEqual([])
})
