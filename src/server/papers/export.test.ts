import { unzipSync, strFromU8 } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountsOf } from '#storage'
import { clinicWithDoors } from '../doors/at-the-doors.fixture.ts'
import { browser, deskWith, entry, joined, LIS, PATIENT, registered, said } from '../invented.ts'

const ROAD = `/api/patients/${PATIENT}`
const KIM = { id: 'kim', name: 'Kim', role: 'coordinator', language: 'da', lead: false }
const OMAR = { id: 'omar', name: 'Dr. Omar', role: 'doctor', language: 'da', lead: true }

const clinic = async () => {
  const { app } = deskWith({ accounts: accountsOf([LIS, KIM, OMAR]) })
  const signedIn = async (account: string) => {
    const hand = browser(app)
    await hand.post('/api/sign-in', { account })
    return hand
  }
  const lis = await signedIn(LIS.id)
  const sealed = entry('people.protected-told', { topic: 'faith', said: said('SEALEDWORD') }, { teller: LIS.id })
  await lis.post(`${ROAD}/entries`, { entries: [registered(), joined(KIM.id), sealed] })
  return { app, signedIn, lis }
}
const OPEN = { language: 'en', sealed: false }

/** The files of a folder as they were sent, by name. */
const folderIn = async (
  app: Awaited<ReturnType<typeof clinic>>['app'],
  hand: ReturnType<typeof browser>,
  body: object,
  path = `${ROAD}/export`,
) => {
  const response = await app.request(`http://localhost:8080${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: 'http://localhost:8080',
      'user-agent': '',
      cookie: [...hand.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    },
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(200)
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
  return {
    headers: response.headers,
    files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])),
  }
}

describe('one’s own record, taken along', () => {
  it('is a folder a person can read, with the entries beside it, and its name says nothing of anybody', async () => {
    const { app, lis } = await clinic()
    const { headers, files } = await folderIn(app, lis, OPEN)
    expect(Object.keys(files).sort()).toEqual(['entries.jsonl', 'my-record.html', 'read-me.txt'])
    expect(files['my-record.html']).toContain('Amina')
    expect(headers.get('content-disposition')).toBe('attachment; filename="my-record.zip"')
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('holds what is sealed apart only where that was chosen', async () => {
    const { app, lis } = await clinic()
    const without = await folderIn(app, lis, OPEN)
    expect(JSON.stringify(without.files)).not.toContain('SEALEDWORD')
    const withIt = await folderIn(app, lis, { language: 'en', sealed: true })
    expect(withIt.files['my-record.html']).toContain('SEALEDWORD')
  })

  it('is noted among who opened the papers', async () => {
    const { app, lis } = await clinic()
    await folderIn(app, lis, OPEN)
    const { json } = await lis.get(`${ROAD}/entries?after=0`)
    const openings = json.entries.filter(({ kind }) => kind === 'people.record-opened').map(({ body }) => body)
    expect(openings).toContainEqual(expect.objectContaining({ by: LIS.id, called: LIS.name, as: 'export' }))
  })

  it('is not made by a lead who does not care for the patient, nor what is sealed by a coordinator', async () => {
    const { signedIn } = await clinic()
    expect((await (await signedIn(OMAR.id)).post(`${ROAD}/export`, OPEN)).json['reason']).toBe('not-on-the-care-team')
    const kim = await signedIn(KIM.id)
    expect((await kim.post(`${ROAD}/export`, { language: 'en', sealed: true })).status).toBe(403)
  })

  it('says what is wrong with an odd request and makes nothing of it', async () => {
    const { lis } = await clinic()
    await fc.assert(
      fc.asyncProperty(fc.object(), async body => {
        const { status, json } = await lis.post(`${ROAD}/export`, body)
        expect(status).toBe(400)
        expect(json['reason']).toMatch(/^[a-z-]+$/)
      }),
      { numRuns: 30 },
    )
  })
})

describe('taken along from the patient’s own phone', () => {
  it('is what the phone shows: nothing nobody has gone through with the patient, nor what the team wrote', async () => {
    const { app, phone, tell, problem, visit } = await clinicWithDoors()
    await tell(problem('GONETHROUGH'))
    await tell(entry('visit.gone-through', { visit, parts: ['list'] }))
    await tell(problem('NOTYET'))
    await tell(entry('people.protected-told', { topic: 'faith', said: said('SEALEDWORD') }))
    const { hand } = await phone()
    const { files } = await folderIn(app, hand, { language: 'da' }, '/api/my/export')
    expect(files['my-record.html']).toContain('GONETHROUGH')
    expect(JSON.stringify(files)).not.toMatch(/NOTYET|SEALEDWORD/)
  })

  it('opens to nobody without the PIN', async () => {
    const { at, lis } = await clinicWithDoors()
    for (const hand of [at(), lis]) expect((await hand.post('/api/my/export', { language: 'da' })).status).toBe(401)
  })
})
