import { expect, test } from 'vitest'
import { entry, joined, LIS, PATIENT, said } from '../invented.ts'
import { deskLog } from '../log.ts'
import { clinicWithDoors, type Clinic } from './at-the-doors.fixture.ts'

type Hand = ReturnType<Clinic['at']>
/** Words that lie apart: of what was told, of who asked, of whom one is not comfortable with, of whom one will not meet. */
const TOLD = 'apartplanted'
const ASKED = 'sensitive-asked'
const UNEASY = 'uneasyplanted'
const EXCLUDED = 'excludedplanted'

/** Every kind of hand there is, before a record with such words in it. Lis and Omar are on the care team, and so is Ruth. */
const withWordsApart = async () => {
  const lines: string[] = []
  const clinic = await clinicWithDoors({ log: deskLog({ write: line => void lines.push(line) }, 'info') })
  const { lis, of, tell, visit, signedIn, phone, interpreter, guest, at } = clinic
  await lis.post(of('/entries'), { entries: [joined('omar'), joined('ruth')] })
  await tell(
    entry('people.protected-told', { topic: 'violence', said: said(TOLD) }),
    entry('people.sensitive-asked', { question: 'violence', answer: 'told' }),
    entry('people.not-comfortable', { to: 'omar', interpreter: UNEASY }),
    entry('people.excluded', { person: 'somebody', who: 'interpreter', called: EXCLUDED }),
    entry('visit.gone-through', { visit, parts: ['list', 'story', 'people', 'agreed'] }),
  )
  const hands: Record<string, Hand> = {
    lis,
    omar: await signedIn('omar'),
    ruth: await signedIn('ruth'),
    karen: await signedIn('karen'),
    table: clinic.table,
    phone: (await phone()).hand,
    interpreter: (await interpreter()).hand,
    guest: (await guest()).hand,
    stranger: at(),
  }
  return { ...clinic, hands, lines }
}

const ENDING = /(close|open|bind|sign-in|sign-out|erase|leave|end|table|move|card)$/

/** Where a word comes back, by whom: in a body or a header of any endpoint. */
const where = async ({ app, hands, visit }: Awaited<ReturnType<typeof withWordsApart>>, word: string) => {
  const found = new Set<string>()
  const routes = app.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
  const walked = routes.filter(({ method, path }) => method === 'GET' || !ENDING.test(path))
  expect(walked.length).toBeGreaterThan(30)
  for (const { method, path } of walked)
    for (const [who, hand] of Object.entries(hands)) {
      const to = path.replace(':patient', PATIENT).replace(':day', '2026-03-02').replace(/:\w+/g, 'nobody')
      const bodies = [{}, { entries: [] }, { visit, person: 'x' }, { typed: word }, { language: 'da', sealed: false }]
      const answers =
        method === 'GET' ? [await hand.get(to)] : await Promise.all(bodies.map(body => hand.post(to, body)))
      for (const { text, headers } of answers)
        if (text.includes(word) || JSON.stringify([...headers]).includes(word)) found.add(`${who} ${method} ${path}`)
    }
  return [...found].sort()
}

test('what lies apart comes from one endpoint, to care staff of the team, and from nowhere else', async () => {
  const clinic = await withWordsApart()
  const apart = ['lis', 'omar'].map(who => `${who} POST /api/patients/:patient/protected`)
  expect(await where(clinic, TOLD)).toEqual(apart)
  expect(await where(clinic, ASKED)).toEqual(apart)
  for (const word of [TOLD, ASKED, UNEASY, EXCLUDED]) expect(clinic.lines.join('')).not.toContain(word)
})

test('"I am not comfortable" is seen by the one it was said to and by whose hand wrote it, by nobody else', async () => {
  expect(await where(await withWordsApart(), UNEASY)).toEqual([
    'lis GET /api/patients/:patient/entries',
    'omar GET /api/patients/:patient/entries',
  ])
})

test('whom the patient does not want to meet is known to those who care and plan, and to the patient; at a table only where the sheet between two asks for it', async () => {
  const seen = await where(await withWordsApart(), EXCLUDED)
  expect(seen).toContain('phone GET /api/my/entries')
  expect(seen).toContain('lis GET /api/patients/:patient/entries')
  const elsewhere = seen.filter(line => /^(table|guest|interpreter|stranger|karen) /.test(line))
  expect(elsewhere).toEqual(['table POST /api/table/apart'])
})

test('a phone shows one thing that lies apart only by a choice of its own, and its opening is told nowhere but to the team', async () => {
  const { hands, tell, of } = await withWordsApart()
  await tell(entry('people.protected-told', { topic: 'faith', said: said('chosenplanted'), phone: true }))
  const { text } = await hands['phone']!.get('/api/my/entries')
  expect([text.includes('chosenplanted'), text.includes(TOLD)]).toEqual([true, false])
  await hands['lis']!.post(of('/protected'), {})
  for (const [who, path] of [
    ['phone', '/api/my/entries'],
    ['table', '/api/table/entries'],
    ['interpreter', '/api/interpreter/entries'],
    ['guest', '/api/guest/entries'],
  ] as const) {
    const { json } = await hands[who]!.get(path)
    const parts = json.entries.map(({ body }) => (body as { part?: string }).part)
    expect(parts, who).not.toContain('protected')
  }
  const team = (await hands['omar']!.get(of('/entries'))).json.entries
  expect(team.filter(({ body }) => (body as { part?: string }).part === 'protected')).toMatchObject([
    { kind: 'people.record-opened', layer: 'working', body: { by: LIS.id } },
  ])
})

test('what was taken back or unsaid there is gone there', async () => {
  const { hands, tell, of } = await withWordsApart()
  const apart = entry('people.protected-told', { topic: 'faith', said: said('backplanted') })
  await tell(apart)
  await tell(entry('record.taken-back', { entry: apart.id }, { layer: 'protected' }))
  const { json, text } = await hands['lis']!.post(of('/protected'), {})
  expect(text).not.toContain('backplanted')
  expect(json.entries.map(({ kind }) => kind)).toEqual(['people.protected-told', 'people.sensitive-asked'])
})
