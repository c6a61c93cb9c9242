import { expect, test } from 'vitest'
import type { Entry, Recorded } from '#record'
import { closed, entry, LIS, nextId, said } from '../invented.ts'
import { clinicWithDoors, FARAH, visitWith } from './at-the-doors.fixture.ts'
import { seenByGuest, seenByInterpreter, seenOnPhone } from './seen.ts'

const LINK = '/api/interpreter/entries'
const TABLE = '/api/table/entries'
const term = (visit: string, ours: string, by: object = { teller: FARAH }) =>
  entry(
    'visit.term-kept',
    { visit, theirs: { language: 'ar', text: `${ours}-ar` }, ours: { language: 'da', text: ours } },
    by,
  )
const placed = (entries: readonly Entry[]): Recorded[] =>
  entries.map((one, nth) => ({ ...one, place: { clinic: nth + 1, patient: nth + 1, storedAt: '' } }))
const rendered = (of: Entry, text: string) =>
  entry('record.rendered', { entry: of.id, text: { language: 'da', text } }, { teller: FARAH })

test('a word kept at the table or on the professional’s own page stands with the interpreter, and one taken back does not', async () => {
  const clinic = await clinicWithDoors()
  const { hand } = await clinic.interpreter()
  const kept = term(clinic.visit, 'nyre')
  await clinic.tell(kept, term(clinic.visit, 'lever'))
  const own = term(clinic.visit, 'milt', { teller: LIS.id })
  expect((await clinic.lis.post(clinic.of('/entries'), { entries: [own] })).json.receipts).toMatchObject([
    { outcome: 'stored' },
  ])
  await clinic.tell(entry('record.taken-back', { entry: kept.id }, { teller: FARAH }))
  const { text } = await hand.get(LINK)
  expect(['nyre', 'lever', 'milt'].filter(word => text.includes(word))).toEqual(['lever', 'milt'])
})

test('of an earlier visit’s words only those put on this table again; and nothing once it is closed (red line 8)', async () => {
  const clinic = await clinicWithDoors()
  await clinic.tell(term(clinic.visit, 'planted-early'), term(clinic.visit, 'planted-again'))
  await clinic.table.post(TABLE, { entries: [closed(clinic.visit)] })
  const visit = visitWith()
  await clinic.lis.post(clinic.of('/table'), { entry: visit })
  clinic.table.cookies.set('tessera-table', clinic.lis.cookies.get('tessera-table') ?? '')
  const hand = clinic.at()
  await clinic.come(hand, await clinic.link({ visit: visit.id }))
  await clinic.tell(term(visit.id, 'planted-again'))
  // Written now, from an own page, for the visit before: it is not of this table.
  const late = term(clinic.visit, 'planted-late', { teller: LIS.id })
  expect((await clinic.lis.post(clinic.of('/entries'), { entries: [late] })).json.receipts).toMatchObject([
    { outcome: 'stored' },
  ])
  const { text } = await hand.get(LINK)
  expect(['planted-early', 'planted-again', 'planted-late'].filter(word => text.includes(word))).toEqual([
    'planted-again',
  ])
  await clinic.table.post(TABLE, { entries: [closed(visit.id)] })
  const after = await hand.get(LINK)
  expect([after.status, after.text.includes('planted')]).toEqual([401, false])
})

test('whoever interprets writes no word: neither by the link nor by the patient’s own phone', async () => {
  const clinic = await clinicWithDoors()
  const { hand } = await clinic.interpreter()
  expect((await hand.post(LINK, { entries: [term(clinic.visit, 'nyre')] })).status).toBeGreaterThanOrEqual(400)
  const { hand: phone } = await clinic.phone()
  const byPhone = entry('visit.term-kept', term(clinic.visit, 'nyre').body as object, { by: 'amina' })
  expect((await phone.post('/api/my/entries', { entries: [byPhone] })).json.receipts).toMatchObject([
    { outcome: 'refused' },
  ])
})

test('a rendering reaches the interpreter with the voice of this visit, the better one too, and none of a voice told before', () => {
  const visit = visitWith()
  const voice = (): Entry => entry('story.piece-told', { form: 'event', strand: 'place', said: { voice: nextId() } })
  const [before, now] = [voice(), voice()]
  const record = placed([
    before,
    visit,
    now,
    rendered(now, 'first'),
    rendered(now, 'better'),
    rendered(before, 'earlier'),
  ])
  const texts = seenByInterpreter(record, visit.id)
    .filter(({ kind }) => kind === 'record.rendered')
    .map(({ body }) => (body as { text: { text: string } }).text.text)
  expect(texts).toEqual(['first', 'better'])
})

test('the words of a visit go to no phone and to no guest', () => {
  const visit = visitWith()
  const consent = entry('people.consent-given', {
    recipient: { of: 'gp', name: 'Dr. Holm' },
    purpose: { language: 'da', text: 'on' },
    parts: ['list', 'story', 'people', 'agreed', 'appointments', 'letter'],
  })
  const record = placed([
    visit,
    consent,
    entry('visit.problem-told', { said: said('back') }),
    term(visit.id, 'nyre'),
    entry('visit.gone-through', { visit: visit.id, parts: ['list', 'story', 'people', 'agreed', 'letter'] }),
  ])
  const seen = [...seenOnPhone(record), ...seenByGuest(record, { person: 'holm', consent: consent.id })]
  expect(seen.map(({ kind }) => kind)).toContain('visit.problem-told')
  expect(seen.map(({ kind }) => kind)).not.toContain('visit.term-kept')
})
