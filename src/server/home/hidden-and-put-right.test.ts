import { expect, test } from 'vitest'
import { clinicWithDoors, type Clinic } from '../doors/at-the-doors.fixture.ts'
import { entry, LIS, PATIENT, registered, said } from '../invented.ts'

type Hand = Clinic['lis']
const MY = '/api/my/entries'
const YUSUF = 'yusuf'
const WORDS = 'wellplanted window'

const push = async (hand: Hand, road: string, ...entries: object[]) =>
  (await hand.post(road, { entries })).json.receipts.map(one => (one.outcome === 'refused' ? one.reason : one.outcome))

/** A piece a professional told, gone through with the patient, and hidden on the patient’s own phone. */
const hiddenPiece = async () => {
  const clinic = await clinicWithDoors()
  const { hand } = await clinic.phone()
  const piece = entry('story.piece-told', { form: 'event', strand: 'health', said: said(WORDS) }, { teller: LIS.id })
  await clinic.tell(piece, entry('visit.gone-through', { visit: clinic.visit, parts: ['story'] }))
  expect((await hand.get(MY)).text).toContain(WORDS)
  const hide = entry('people.hidden-on-phone', { entry: piece.id, of: 'piece' }, { by: PATIENT })
  expect(await push(hand, MY, hide)).toEqual(['stored'])
  expect((await hand.get(MY)).text).not.toContain(WORDS)
  return { ...clinic, hand, piece }
}

test('red line 7: whoever unsays words of their own does not learn by it that the patient hid them on a phone', async () => {
  const { lis, of, hand, piece } = await hiddenPiece()
  expect(
    await push(lis, of('/entries'), entry('record.unsaid', { entry: piece.id, why: 'asked' }, { teller: LIS.id })),
  ).toEqual(['stored'])
  expect((await lis.get(of('/entries'))).text).not.toContain(WORDS)
  expect((await hand.get(MY)).text).not.toContain(WORDS)
})

test('red line 7: what was put right is hidden on no phone but the one where it was hidden', async () => {
  const { lis, of, piece, at } = await hiddenPiece()
  await push(lis, `/api/patients/${YUSUF}/entries`, registered(YUSUF))
  expect((await lis.post(of('/move'), { entry: piece.id, to: YUSUF })).json).toEqual({ moved: true })
  const here = [
    { person: YUSUF, role: 'patient', mode: 'in-the-room' },
    { person: LIS.id, role: 'professional', mode: 'in-the-room' },
  ]
  const his = { patient: YUSUF }
  const visit = entry('visit.opened', { here, languages: { patient: 'ar', clinic: 'da' } }, { ...his, teller: LIS.id })
  await lis.post(`/api/patients/${YUSUF}/table`, { entry: visit })
  const gone = entry('visit.gone-through', { visit: visit.id, parts: ['story'] }, his)
  expect(await push(lis, '/api/table/entries', gone)).toEqual(['stored'])
  const { code, pin } = (await lis.post(`/api/patients/${YUSUF}/card`, { pin: 'digits' })).json
  const phone = at()
  await phone.post('/api/my/bind', { code, pin })
  expect((await phone.get(MY)).text).toContain(WORDS)
  expect((await phone.post('/api/my/hidden', { pin })).json.entries).toEqual([])
})
