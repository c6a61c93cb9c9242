import { describe, expect, test } from 'vitest'
import { clinicWithDoors, HERE } from '../doors/at-the-doors.fixture.ts'
import { entry, LIS, PATIENT } from '../invented.ts'
import { packet, webmSaid } from '../papers/sound/sounds.fixture.ts'

type Clinic = Awaited<ReturnType<typeof clinicWithDoors>>
type Hand = Clinic['lis']
const MY = '/api/my/entries'

const asked = async ({ app }: Clinic, hand: Hand, path: string, init: RequestInit = {}) => {
  const cookie = [...hand.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { origin: HERE, 'sec-fetch-site': 'same-origin', cookie, ...init.headers }
  const answer = await app.fetch(new Request(`${HERE}${path}`, { ...init, headers }))
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) }
}

/** A word told by voice alone, sent from the patient’s own phone. */
const wordByVoice = async () => {
  const clinic = await clinicWithDoors()
  const { hand } = await clinic.phone()
  const body = new Uint8Array(webmSaid())
  const init = { method: 'POST', body, headers: { 'content-type': 'audio/webm' } }
  const { file } = JSON.parse((await asked(clinic, hand, '/api/my/files', init)).bytes.toString()) as { file: string }
  const one = entry('visit.told-from-home', { what: 'word', said: { voice: file } }, { by: PATIENT })
  const { json } = await hand.post(MY, { entries: [one] })
  expect(json.receipts.map(({ outcome }) => outcome)).toEqual(['stored'])
  const heard = async (staff: string) => {
    const who = await clinic.signedIn(staff)
    const said = entry('visit.heard-from-home', { told: one.id }, { teller: staff, by: staff })
    return (await who.post(clinic.of('/entries'), { entries: [said] })).json
  }
  return { ...clinic, clinic, hand, file, one, heard, at: `/api/from-home/${PATIENT}/files/${file}` }
}

describe('red line 16: whoever something from home stands before hears it', () => {
  test('by voice too, who stands in for somebody away; and nothing else of the papers', async () => {
    const { clinic, lis, file, at, signedIn, of } = await wordByVoice()
    const omar = await signedIn('omar')
    expect((await asked(clinic, omar, at)).status).toBe(404)
    await lis.post('/api/staff/lis/away', { from: '2026-03-02', until: '2026-03-06', standIn: 'omar' })
    const { status, bytes } = await asked(clinic, omar, at)
    expect(status).toBe(200)
    expect(bytes.includes(packet(1))).toBe(true)
    expect((await asked(clinic, omar, of(`/files/${file}`))).status).toBe(403)
  })

  test('and the patient reads on the phone who did', async () => {
    const { clinic, hand, lis, at, signedIn } = await wordByVoice()
    const opened = async () =>
      (await hand.get(MY)).json.entries.flatMap(({ kind, body }) => (kind === 'people.record-opened' ? body : []))
    await lis.post('/api/staff/lis/away', { from: '2026-03-02', until: '2026-03-06', standIn: 'omar' })
    const omar = await signedIn('omar')
    expect(await opened()).not.toContainEqual(expect.objectContaining({ by: 'omar' }))
    expect((await asked(clinic, omar, at)).status).toBe(200)
    expect(await opened()).toContainEqual(expect.objectContaining({ by: 'omar', as: 'safety', part: 'shared' }))
  })

  test('what somebody heard, another file, and another’s patient are not there', async () => {
    const { clinic, lis, at, heard, table, file } = await wordByVoice()
    const other = { method: 'POST', body: new Uint8Array(webmSaid()), headers: { 'content-type': 'audio/webm' } }
    const kept = (await asked(clinic, table, '/api/table/files', other)).bytes.toString()
    const { file: atTable } = JSON.parse(kept) as { file: string }
    await clinic.tell(entry('visit.problem-told', { said: { voice: atTable } }))
    expect((await asked(clinic, lis, at)).status).toBe(200)
    expect((await asked(clinic, lis, at.replace(file, atTable))).status).toBe(404)
    expect((await asked(clinic, lis, at.replace(PATIENT, 'somebody-else'))).status).toBe(404)
    await heard(LIS.id)
    expect((await asked(clinic, lis, at)).status).toBe(404)
  })
})

describe('red line 7: nobody else in the room hears what was sent from home before the patient brings it in', () => {
  test('no table is given the voice of a word, nor what was made of it in words; of what matters next it is', async () => {
    const { clinic, hand, lis, of, one, file, table } = await wordByVoice()
    const init = { method: 'POST', body: new Uint8Array(webmSaid()), headers: { 'content-type': 'audio/webm' } }
    const { file: other } = JSON.parse((await asked(clinic, hand, '/api/my/files', init)).bytes.toString()) as {
      file: string
    }
    const next = entry('visit.told-from-home', { what: 'matters-next', said: { voice: other } }, { by: PATIENT })
    await hand.post(MY, { entries: [next] })
    const rendered = (told: string, text: string) =>
      entry('record.rendered', { entry: told, text: { language: 'da', text } }, { teller: LIS.id })
    await lis.post(of('/entries'), { entries: [rendered(one.id, 'words of roses'), rendered(next.id, 'of tulips')] })
    const { text } = await table.get('/api/table/entries')
    for (const held of ['roses', one.id, file]) expect(text).not.toContain(held)
    for (const shown of ['tulips', next.id, other]) expect(text).toContain(shown)
    expect((await asked(clinic, table, `/api/table/files/${file}`)).status).toBe(404)
    expect((await asked(clinic, table, `/api/table/files/${other}`)).status).toBe(200)
  })
})

describe('red line 7: what we wrote of it reaches the phone when it was gone through together', () => {
  test('the voice plays there at once; what a professional made of it in words does not stand beside it', async () => {
    const { hand, lis, of, one, file, tell, visit } = await wordByVoice()
    const next = entry('visit.told-from-home', { what: 'matters-next', said: { voice: file } }, { by: PATIENT })
    await hand.post(MY, { entries: [next] })
    const rendered = (told: string, text: string) =>
      entry('record.rendered', { entry: told, text: { language: 'da', text } }, { teller: LIS.id })
    const both = [rendered(one.id, 'words of roses'), rendered(next.id, 'second of roses')]
    const { json } = await lis.post(of('/entries'), { entries: both })
    expect(json.receipts.map(({ outcome }) => outcome)).toEqual(['stored', 'stored'])
    const shown = async () => (await hand.get(MY)).text
    expect(await shown()).toContain(one.id)
    expect(await shown()).not.toContain('of roses')
    await tell(entry('visit.gone-through', { visit, parts: ['story', 'agreed'] }))
    expect(await shown()).not.toContain('of roses')
    // With the list lies what matters most next time; a word stands on no table.
    await tell(entry('visit.gone-through', { visit, parts: ['list'] }))
    expect(await shown()).toContain('second of roses')
    expect(await shown()).not.toContain('words of roses')
  })
})
