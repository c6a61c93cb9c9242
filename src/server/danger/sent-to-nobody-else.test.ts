import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { entry, LIS, PATIENT } from '../invented.ts'
import { clinicWithDoors, HOUR } from '../doors/at-the-doors.fixture.ts'
import { computedIn } from '../nothing-computed.ts'

/** Words that stand in a danger and nowhere else. */
const WORDS = 'wellplanted words'

const own = (kind: string, body: object) => entry(kind, body, { teller: LIS.id })

/** Everything that can be written of a danger, by Lis. */
const everythingOfADanger = () => {
  const raised = own('plan.danger-raised', {
    about: 'violence',
    from: 'touch',
    words: WORDS,
    named: LIS.id,
    by: '2026-03-02T13:00:00Z',
  })
  const danger = raised.id
  return [
    raised,
    own('plan.danger-seen', { danger }),
    own('plan.danger-taken', { danger }),
    own('plan.danger-told', { danger, whom: WORDS }),
    own('plan.danger-done', { danger, words: WORDS }),
    own('plan.danger-said', { danger, outcome: 'told', words: WORDS }),
    own('plan.danger-settled', { danger }),
  ]
}

test('red line 16: no table, phone, interpreter or guest is ever sent anything of a danger, and none of them writes any', async () => {
  const clinic = await clinicWithDoors()
  const all = everythingOfADanger()
  const { json } = await clinic.lis.post(clinic.of('/entries'), { entries: all })
  expect(json.receipts.map(({ outcome }) => outcome)).toEqual(all.map(() => 'stored'))
  await clinic.tell(entry('visit.gone-through', { visit: clinic.visit, parts: ['list', 'story', 'people', 'agreed'] }))
  const [phone, interpreter, guest] = [await clinic.phone(), await clinic.interpreter(), await clinic.guest()]
  const doors = [
    [clinic.table, '/api/table/entries'],
    [phone.hand, '/api/my/entries'],
    [interpreter.hand, '/api/interpreter/entries'],
    [guest.hand, '/api/guest/entries'],
  ] as const
  for (const [hand, road] of doors) {
    const answer = await hand.get(road)
    expect(answer.status, road).toBe(200)
    expect(answer.text, road).not.toMatch(/danger|wellplanted/)
    const me = await hand.get('/api/me')
    expect([me.json['safety'], me.json['aways']], road).toEqual([null, {}])
    expect((await hand.get('/api/danger')).status, road).toBe(401)
    const written = await hand.post(road, { entries: everythingOfADanger() })
    expect(written.text, road).not.toMatch(/"stored"/)
  }
})

test('anything at all sent as what the clinic decides about safety is kept as such, or refused in our own words', async () => {
  const clinic = await clinicWithDoors()
  const karen = await clinic.signedIn('karen')
  const value = fc.jsonValue({ maxDepth: 2 })
  const sent = fc.record(
    {
      duties: fc.oneof(
        value,
        fc.array(fc.record({ about: fc.constantFrom('child', 'other', '__proto__'), words: fc.string() })),
      ),
      numbers: fc.oneof(
        value,
        fc.array(fc.record({ called: fc.string(), number: fc.constantFrom('112', '+45 1', 'x', '') })),
      ),
      seenWithinMinutes: fc.oneof(value, fc.integer({ min: 0, max: 600 })),
      duty: fc.oneof(value, fc.constantFrom('lis', 'nobody')),
    },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(sent, async body => {
      const { status, json, headers, text } = await karen.post('/api/settings/safety', body)
      expect([200, 400]).toContain(status)
      expect(computedIn({ json, headers })).toEqual([])
      expect(text).not.toContain('    at ')
      expect((await karen.get('/api/danger')).status).toBe(200)
    }),
    { numRuns: 100 },
  )
})

test('anything at all sent as an absence is kept as days that have not passed, or refused', async () => {
  const clinic = await clinicWithDoors()
  const karen = await clinic.signedIn('karen')
  const day = fc.oneof(fc.constantFrom('2026-03-02', '2026-03-01', '2026-02-30', '9999-12-31', 'x'), fc.jsonValue())
  const sent = fc.record({ from: day, until: day, standIn: fc.constantFrom('lis', 'ruth', 'nobody', '__proto__', 7) })
  await fc.assert(
    fc.asyncProperty(sent, fc.constantFrom('omar', 'karen', '__proto__', 'nobody'), async (body, who) => {
      const answer = await karen.post(`/api/staff/${who}/away`, body)
      expect([200, 400, 404]).toContain(answer.status)
      expect(computedIn(answer)).toEqual([])
      const aways = (await karen.get('/api/me')).json['aways'] as Record<string, { from: string; until: string }[]>
      for (const one of Object.values(aways).flat())
        expect(one.from <= one.until && one.until >= '2026-03-02').toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('anything at all sent as part of a danger is judged, and never a fault; the open ones stay before somebody', async () => {
  const clinic = await clinicWithDoors()
  const omar = await clinic.signedIn('omar')
  await clinic.lis.post(clinic.of('/entries'), { entries: everythingOfADanger().slice(0, 1) })
  const kinds = everythingOfADanger().map(({ kind }) => kind)
  const by = fc.oneof(
    fc.constantFrom('2026-02-31T12:00:00Z', '2026-03-02T23:59:60Z', '2026-03-02T12:00:00+14:00'),
    fc.string(),
  )
  const body = fc.record(
    {
      danger: fc.oneof(fc.constant(everythingOfADanger()[0]!.id), fc.string()),
      about: fc.constantFrom('violence', 'x'),
      from: fc.constantFrom('touch', 'x'),
      named: fc.constantFrom('lis', 'omar', PATIENT, '__proto__'),
      by,
      words: fc.string(),
    },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...kinds), body, async (kind, one) => {
      const { status, json } = await omar.post(clinic.of('/entries'), {
        entries: [entry(kind, one, { teller: 'omar', by: 'omar' })],
      })
      expect([200, 403]).toContain(status)
      for (const receipt of json.receipts ?? []) expect(['stored', 'refused']).toContain(receipt.outcome)
    }),
    { numRuns: 100 },
  )
  clinic.time.now += 3 * HOUR
  const karen = await clinic.signedIn('karen')
  expect((await karen.get('/api/danger')).json.entries.map(({ kind }) => kind)).toContain('plan.danger-raised')
})
