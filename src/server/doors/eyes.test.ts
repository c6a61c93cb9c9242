import { expect, test } from 'vitest'
import { entry, LIS, nextId, said } from '../invented.ts'
import { lineOf } from '../live/line.fixture.ts'
import { clinicWithDoors } from './at-the-doors.fixture.ts'

const own = (kind: string, body: object) => entry(kind, body, { teller: LIS.id, id: nextId() })

/** Everything a professional can mark with the eyes on the patient, finished and not. */
const marks = (visit: string, piece: string) => {
  const [cue, leave] = [
    own('story.moment-marked', { what: 'cue', visit }),
    own('story.moment-marked', { what: 'leave-be', visit }),
  ]
  return [
    cue,
    leave,
    own('story.moment-marked', { what: 'pause', visit }),
    own('story.come-back-marked', { visit }),
    own('story.moment-finished', { what: 'cue', mark: cue.id, said: said('looked down, wellmarked') }),
    own('story.moment-finished', { what: 'leave-be', mark: leave.id, piece }),
  ]
}

test('what was marked with the eyes on the patient comes to no table, phone, interpreter or guest (red line 1)', async () => {
  const clinic = await clinicWithDoors()
  const { visit, lis, of, table, tell, at } = clinic
  const [{ hand: phone }, { hand: farah }, { hand: guest }] = [
    await clinic.phone(),
    await clinic.interpreter(),
    await clinic.guest({ consent: await clinic.consent({ parts: ['list', 'story'] }) }),
  ]
  const { code } = (await table.post('/api/table/join-code', { side: 'patient' })).json as unknown as { code: string }
  const theirs = at()
  await theirs.post('/api/table/join', { code })
  const piece = entry('story.piece-told', { form: 'event', strand: 'journey', said: said('the boat, wellplanted') })
  await tell(piece)
  const { json } = await lis.post(of('/entries'), { entries: marks(visit, piece.id) })
  expect(json.receipts.map(({ outcome }) => outcome)).toEqual(Array(6).fill('stored'))
  await tell(entry('visit.gone-through', { visit, parts: ['list', 'story'] }))
  const doors = {
    own: [lis, of('/entries')],
    table: [table, '/api/table/entries'],
    theirs: [theirs, '/api/table/entries'],
    interpreter: [farah, '/api/interpreter/entries'],
    phone: [phone, '/api/my/entries'],
    guest: [guest, '/api/guest/entries'],
  } as const
  for (const [door, [hand, path]] of Object.entries(doors)) {
    const text = JSON.stringify((await hand.get(path)).json)
    // Each of them is told the piece itself: the patient has not left it be.
    expect([door, text.includes('wellplanted')]).toEqual([door, true])
    expect([door, /story\.moment-|story\.come-back|wellmarked|leave-be/.test(text)]).toEqual([door, door === 'own'])
  }
})

test('nobody marks anything from a table, and what was left be is opened by no hand but the patient’s (red line 3)', async () => {
  const { visit, lis, of, table, tell } = await clinicWithDoors()
  const piece = entry('story.piece-told', { form: 'event', strand: 'journey', said: said('the boat') })
  await tell(piece)
  const all = marks(visit, piece.id)
  const outcomes = async (hand: typeof lis, path: string, entries: object[]) =>
    (await hand.post(path, { entries })).json.receipts.map(one => ('reason' in one ? one.reason : one.outcome))
  expect(await outcomes(table, '/api/table/entries', all.slice(0, 1))).toEqual(['not-at-the-table'])
  await lis.post(of('/entries'), { entries: all })
  const back = entry('record.taken-back', { entry: all[5]!.id }, { teller: LIS.id, layer: 'working' })
  expect(await outcomes(lis, of('/entries'), [back])).toEqual(['not-known-here'])
})

test('"leave it be" is a sign to every screen of the visit', async () => {
  const clinic = await clinicWithDoors()
  const { hand: farah } = await clinic.interpreter()
  const lines = [
    await lineOf(clinic.app, clinic.table, '/api/table/live'),
    await lineOf(clinic.app, farah, '/api/interpreter/live'),
  ]
  expect((await clinic.lis.post(clinic.of('/signs'), { sign: 'leave-be', id: nextId() })).status).toBe(200)
  for (const line of lines) {
    await line.when(() => line.came.some(one => one.startsWith('sign') && one.includes('leave-be')))
    await line.end()
  }
})
