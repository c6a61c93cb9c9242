import { describe, expect, test } from 'vitest'
import { opened, PATIENT } from '../invented.ts'
import { computedIn } from '../nothing-computed.ts'
import {
  allThree,
  ENTRIES,
  clinic,
  kindsBefore,
  of,
  own,
  push,
  raised,
  record,
  type Hand,
} from './worried-clinic.fixture.ts'

describe('what leads to a danger by itself', () => {
  const answers = (ninth: number | string) => [0, 1, 'declined', 0, 'not-now', 0, 0, 'does-not-know', ninth]
  const phq9 = (ninth: number | string) =>
    own('visit.phq9-answered', { version: 'en', language: 'en', answers: answers(ninth) })
  const inEnglish = () => {
    const visit = opened()
    return { ...visit, body: { ...(visit.body as object), languages: { patient: 'en', clinic: 'da' } } }
  }
  const dangers = async (hand: Hand) => (await record(hand)).filter(({ kind }) => kind === 'plan.danger-raised')

  test('red line 16: a ninth answer above “not at all” opens a task today, in the same moment', async () => {
    const { lis } = await clinic()
    await lis.post(`/api/patients/${PATIENT}/table`, { entry: inEnglish() })
    for (const quiet of [0, 'declined', 'not-asked', 'not-now', 'does-not-know'])
      expect(await push(lis, phq9(quiet))).toEqual(['stored'])
    expect(await dangers(lis)).toEqual([])
    const answered = phq9(1)
    expect(await push(lis, answered)).toEqual(['stored'])
    expect(await dangers(lis)).toMatchObject([
      {
        layer: 'working',
        source: { byHandOf: 'lis' },
        body: { about: 'self-harm', from: 'phq-9', named: 'lis', by: '2026-03-02T13:00:00Z' },
      },
    ])
    expect((await kindsBefore(lis)).length).toBe(2)
    expect(await push(lis, answered)).toEqual(['already-stored'])
    expect(await dangers(lis)).toHaveLength(1)
    const danger = (await dangers(lis))[0]!
    await push(lis, ...allThree(danger, 'lis'), of(danger, 'settled', 'lis'))
    expect(await push(lis, answered)).toEqual(['already-stored'])
    expect(await dangers(lis)).toHaveLength(1)
    expect(await push(lis, phq9(2))).toEqual(['stored'])
    expect(await dangers(lis)).toHaveLength(2)
  })

  test('a task this hand opened from it today is enough; one that was refused is none', async () => {
    const { lis } = await clinic()
    await lis.post(`/api/patients/${PATIENT}/table`, { entry: inEnglish() })
    expect(await push(lis, raised('nobody', { from: 'phq-9' }), phq9(3))).toEqual(['not-an-account', 'stored'])
    expect(await dangers(lis)).toHaveLength(1)
    const other = await clinic()
    await other.lis.post(`/api/patients/${PATIENT}/table`, { entry: inEnglish() })
    expect(await push(other.lis, raised('omar', { from: 'phq-9' }), phq9(2))).toEqual(['stored', 'stored'])
    expect(await dangers(other.lis)).toMatchObject([{ body: { named: 'omar' } }])
  })

  test('red line 16: a worry pointed at where nobody interpreted opens a task today, in the same moment', async () => {
    const asked = (phrase: string, answer: string) =>
      own('visit.asked-without-interpreter', { language: 'ti', asked: [{ phrase, answer }] })
    const { lis } = await clinic()
    expect(await push(lis, asked('urgent.safe', 'no'), asked('urgent.pain', 'yes'))).toEqual(['stored', 'stored'])
    expect(await dangers(lis)).toEqual([])
    const worry = asked('urgent.safe', 'yes')
    expect(await push(lis, worry)).toEqual(['stored'])
    expect(await dangers(lis)).toMatchObject([{ body: { about: 'violence', from: 'answer', named: 'lis' } }])
    expect(await push(lis, worry)).toEqual(['already-stored'])
    expect(await dangers(lis)).toHaveLength(1)
    const other = await clinic()
    const poison = asked('urgent.poison', 'yes')
    expect(await push(other.lis, raised('omar', { from: 'answer' }), poison)).toEqual(['stored', 'stored'])
    expect(await dangers(other.lis)).toMatchObject([{ body: { named: 'omar' } }])
  })

  test('no sum of the answers is kept or sent', async () => {
    const { lis } = await clinic()
    await lis.post(`/api/patients/${PATIENT}/table`, { entry: inEnglish() })
    expect(await push(lis, own('visit.phq9-answered', { ...(phq9(0).body as object), sum: 3 }))).toEqual([
      'not-known-here',
    ])
    await push(lis, phq9(1))
    const answer = await lis.get(ENTRIES)
    expect(computedIn(answer)).toEqual([])
    expect(answer.text).not.toMatch(/"(sum|total|score|severity)"/)
  })

  test('red line 13: it does not run in a visit of another language, nor without a visit', async () => {
    const { lis } = await clinic()
    expect(await push(lis, phq9(0))).toEqual(['no-version-in-this-language'])
    await lis.post(`/api/patients/${PATIENT}/table`, { entry: opened() })
    expect(await push(lis, phq9(0))).toEqual(['no-version-in-this-language'])
    const inArabic = own('visit.phq9-answered', { version: 'en', language: 'ar', answers: answers(0) })
    expect(await push(lis, inArabic)).toEqual(['no-version-in-this-language'])
  })

  test('red line 16: a call while waiting that says somebody is worried opens a task today too', async () => {
    const { lis } = await clinic()
    const checked = (outcome: string) => own('visit.harm-checked', { outcome, how: 'call' })
    expect(await push(lis, checked('can-wait'), checked('not-reached'))).toEqual(['stored', 'stored'])
    expect(await dangers(lis)).toEqual([])
    expect(await push(lis, checked('worried'))).toEqual(['stored'])
    expect(await dangers(lis)).toMatchObject([{ layer: 'working', body: { from: 'harm-check', named: 'lis' } }])
  })

  test('red line 4: a child who interprets in an emergency leaves a follow-up today for whoever let it be so', async () => {
    const { lis } = await clinic()
    const here = [
      { person: PATIENT, role: 'patient', mode: 'in-the-room' },
      { person: 'lis', role: 'professional', mode: 'in-the-room' },
      { person: 'sami', role: 'interpreter', mode: 'in-the-room', age: 'under-18', name: 'Sami' },
    ]
    const visit = opened()
    const body = { ...(visit.body as object), here, emergency: 'cannot breathe' }
    expect(
      (await lis.post(`/api/patients/${PATIENT}/table`, { entry: { ...visit, body } })).json.receipt,
    ).toMatchObject({
      outcome: 'stored',
    })
    const changed = own('visit.here-changed', { visit: visit.id, here, emergency: 'cannot breathe' })
    await lis.post('/api/table/entries', { entries: [changed] })
    expect((await record(lis)).filter(({ kind }) => kind === 'plan.follow-up')).toMatchObject([
      {
        layer: 'working',
        source: { byHandOf: 'lis' },
        body: { why: 'child-interpreted', about: visit.id, named: 'lis', by: '2026-03-02' },
      },
    ])
  })
})
