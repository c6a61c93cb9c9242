import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closed, entry, joined, left, LIS, nextId, opened, PATIENT, registered, said, worry } from '../invented.ts'
import { FARAH, NAME, visitWith } from '../doors/at-the-doors.fixture.ts'
import { computedIn } from '../nothing-computed.ts'
import { told } from './carrying.fixture.ts'
import { afterwards, begun, clinicWithCellar } from './cellar.fixture.ts'

describe('A visit that was begun on an own device without a network', () => {
  it('joins whole: begun by the professional, told by the patient, with a receipt for each in order', async () => {
    const clinic = await afterwards()
    const visit = begun()
    const [one, two] = [told('first'), told('second')]
    const all = [visit, one, { odd: true }, two, closed(visit.id)]
    expect(await clinic.join(visit.id, all)).toEqual(['stored', 'stored', 'is-missing', 'stored', 'stored'])
    const kept = (await clinic.record()).filter(({ kind }) => /^visit\.(opened|problem|closed)/.test(kind)).slice(-4)
    expect(kept.map(({ id, source }) => [id, source.teller, source.byHandOf])).toEqual([
      [visit.id, LIS.id, LIS.id],
      [one.id, PATIENT, LIS.id],
      [two.id, PATIENT, LIS.id],
      [expect.any(String), LIS.id, LIS.id],
    ])
    expect((await clinic.visits()).at(-1)).toMatchObject({ id: visit.id, open: false, held: true })
  })

  it('is stored once, however often and in whatever parts it is sent', async () => {
    const clinic = await afterwards()
    const visit = begun()
    const [one, two, end] = [told('first'), told('second'), closed(visit.id)]
    expect(await clinic.join(visit.id, [visit, one])).toEqual(['stored', 'stored'])
    expect(await clinic.join(visit.id, [visit, one, two])).toEqual(['already-stored', 'already-stored', 'stored'])
    expect(await clinic.join(visit.id, [two, end])).toEqual(['already-stored', 'stored'])
    expect(await clinic.join(visit.id, [visit, one, two, end])).toEqual(Array(4).fill('already-stored'))
    const ids = (await clinic.record()).map(({ id }) => id)
    for (const { id } of [visit, one, two, end]) expect(ids.filter(other => other === id)).toHaveLength(1)
  })

  it('that goes on still is open at the desk from then on, and its professional lays that table', async () => {
    const clinic = await afterwards()
    const visit = begun()
    expect(await clinic.join(visit.id, [visit, told()])).toEqual(['stored', 'stored'])
    expect(await clinic.stillOpen()).toBe(visit.id)
  })

  it('is judged by who was there: without the patient the patient decides nothing, a consent least of all', async () => {
    const clinic = await afterwards()
    const visit = begun(opened(LIS.id, [LIS.id]))
    const consent = entry('people.consent-given', {
      recipient: { of: 'gp', name: 'Dr. Holm' },
      purpose: { language: 'da', text: 'to go on together' },
      parts: ['list'],
    })
    expect(await clinic.join(visit.id, [visit, told(), consent])).toEqual([
      'stored',
      'patient-not-here',
      'patient-not-here',
    ])
    const back = begun()
    expect(await clinic.join(back.id, [back, consent])).toBe('403 another-visit-open')
    expect(await clinic.join(visit.id, [closed(visit.id)])).toEqual(['stored'])
    expect(await clinic.join(back.id, [back, consent])).toEqual(['stored', 'stored'])
  })

  it('was interpreted by nobody under 18, and by nobody whose age was not asked (red line 4)', async () => {
    const clinic = await afterwards()
    const child = begun(visitWith({ age: 'under-18' }))
    const { age: _, ...unasked } = { person: FARAH, role: 'interpreter', mode: 'by-phone', name: 'Farah', age: '' }
    const here = [...(opened().body as { here: object[] }).here, unasked]
    const notAsked = begun(entry('visit.opened', { ...(opened().body as object), here }, { teller: LIS.id }))
    for (const [visit, reason] of [
      [child, 'children-do-not-interpret'],
      [notAsked, 'age-not-asked'],
    ] as const) {
      const one = told()
      expect(await clinic.join(visit.id, [visit, one, closed(visit.id)])).toBe(`403 ${reason}`)
      expect(await clinic.kept(one.id)).toBe(false)
    }
    const grown = begun(visitWith())
    const comes = { visit: grown.id, here: (visitWith({ age: 'under-18' }).body as { here: object[] }).here }
    const changed = entry('visit.here-changed', comes, { teller: LIS.id })
    expect(await clinic.join(grown.id, [grown, changed])).toEqual(['stored', 'children-do-not-interpret'])
  })

  it('takes nothing down that is told from a staff screen alone, and no danger', async () => {
    const clinic = await afterwards()
    const visit = begun()
    const raised = entry('plan.danger-raised', { what: 'hunger' }, { teller: LIS.id })
    const others = entry('visit.problem-told', { said: said('x') }, { by: 'omar' })
    const elsewhere = entry('visit.problem-told', { said: said('x') }, { patient: 'yusuf' })
    const again = begun()
    expect(await clinic.join(visit.id, [visit, raised, others, elsewhere, again, closed(clinic.visit)])).toEqual([
      'stored',
      expect.any(String),
      'not-your-hand',
      'wrong-patient',
      'not-taken-late',
      'wrong-visit',
    ])
    expect(await clinic.kept(raised.id)).toBe(false)
  })

  it('opens for the patient to read that the papers were opened at it, once', async () => {
    const clinic = await afterwards()
    const before = (await clinic.record()).filter(({ kind }) => kind === 'record.opened').length
    const visit = begun()
    await clinic.join(visit.id, [visit, told()])
    await clinic.join(visit.id, [visit, told()])
    const after = (await clinic.record()).filter(({ kind }) => kind === 'record.opened').length
    expect(after - before).toBeLessThanOrEqual(1)
  })

  it('gives a hand for later with its receipts, where one is asked for, which is of that visit alone', async () => {
    const clinic = await afterwards()
    const visit = begun()
    const { json } = await clinic.lis.post(clinic.of('/visit-along'), { visit: visit.id, entries: [visit], late: true })
    const late = String(json['late'])
    expect(late).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(await clinic.hand(late, told(), closed(clinic.visit), closed(visit.id))).toEqual([
      'stored',
      'wrong-visit',
      'stored',
    ])
  })
})

describe('Another visit that is open', () => {
  it('is not ended by one that joins whole, and goes on at its table', async () => {
    const clinic = await clinicWithCellar()
    const visit = begun()
    expect(await clinic.join(visit.id, [visit, told('below'), closed(visit.id)])).toEqual(Array(3).fill('stored'))
    expect(await clinic.stillOpen()).toBe(clinic.visit)
    await clinic.tell(told('above'))
    expect((await clinic.visits()).find(({ id }) => id === visit.id)).toMatchObject({ open: false, held: true })
    await clinic.tell(closed(clinic.visit))
    expect((await clinic.visits()).map(({ open, held }) => [open, held])).toEqual([
      [false, true],
      [false, true],
    ])
  })

  it('lets one wait that goes on still; it joins once the other is closed', async () => {
    const clinic = await clinicWithCellar()
    const visit = begun()
    const one = told()
    expect(await clinic.join(visit.id, [visit, one])).toBe('403 another-visit-open')
    expect([await clinic.kept(visit.id), await clinic.kept(one.id)]).toEqual([false, false])
    await clinic.tell(closed(clinic.visit))
    expect(await clinic.join(visit.id, [visit, one])).toEqual(['stored', 'stored'])
    expect(await clinic.stillOpen()).toBe(visit.id)
  })

  it('that was laid after it joined ends it as any table laid anew; the rest of it is taken in still', async () => {
    const clinic = await afterwards()
    const visit = begun()
    await clinic.join(visit.id, [visit])
    const anew = visitWith()
    await clinic.lis.post(clinic.of('/table'), { entry: anew })
    expect(await clinic.join(visit.id, [told(), closed(visit.id)])).toEqual(['stored', 'stored'])
    expect(await clinic.stillOpen()).toBe(anew.id)
  })

  it('stays open whatever joins beside it, in whatever order and however often', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 4 })), { maxLength: 12 }), async sends => {
        const clinic = await clinicWithCellar()
        const cellars = [begun(), begun(), begun()].map(visit => [visit, told('a'), told('b'), closed(visit.id)])
        for (const [which, from] of sends) {
          const whole = cellars[which]!
          await clinic.join(whole[0]!.id, from === 0 ? whole : [...whole.slice(from), whole[0], whole.at(-1)])
        }
        expect(await clinic.stillOpen()).toBe(clinic.visit)
        expect((await clinic.table.get('/api/table/entries')).status).toBe(200)
      }),
      { numRuns: 25 },
    )
  })
})

describe('The way by which a visit joins', () => {
  it('takes only a visit of the one who stands there, and only of this patient', async () => {
    const clinic = await afterwards()
    const omar = await clinic.signedIn('omar')
    const visit = begun()
    expect(await clinic.join(visit.id, [visit, told()], omar)).toBe('403 not-on-the-care-team')
    await clinic.lis.post(clinic.of('/entries'), { entries: [joined('omar')] })
    expect(await clinic.join(visit.id, [visit, told()], omar)).toBe('403 not-your-hand')
    expect(await clinic.join(visit.id, [visit])).toEqual(['stored'])
    const his = { ...told(), source: { ...told().source, byHandOf: 'omar' } }
    expect(await clinic.join(visit.id, [his], omar)).toBe('403 not-yours')
    const end = entry('visit.closed', { visit: visit.id }, { teller: 'omar', by: 'omar' })
    expect(await clinic.join(visit.id, [end], omar)).toBe('403 not-yours')
    expect(await clinic.stillOpen()).toBe(visit.id)

    const other = 'yusuf'
    await clinic.lis.post(`/api/patients/${other}/entries`, { entries: [registered(other)] })
    expect(await clinic.join(visit.id, [told('x', {})], clinic.lis, other)).toBe('403 not-known-here')
    expect(await clinic.join(visit.id, [visit], clinic.lis, other)).toBe('403 wrong-patient')
    const copied = { ...visit, patient: other }
    expect(await clinic.join(visit.id, [copied], clinic.lis, other)).toBe('403 id-in-use')
  })

  it('is no way to a table the clinic laid: that has a late hand of its own, or nothing comes after it', async () => {
    const clinic = await clinicWithCellar()
    const visit = visitWith()
    expect(await clinic.join(visit.id, [visit, closed(visit.id)])).toBe('403 not-taken-late')
    expect(await clinic.join(clinic.visit, [told()])).toBe('403 wrong-visit')
    await clinic.tell(closed(clinic.visit))
    expect(await clinic.join(clinic.visit, [told()])).toBe('403 wrong-visit')
    await clinic.lis.post(clinic.of('/table'), { entry: visit })
    for (const path of ['/table', '/entries']) {
      const one = begun()
      const { json } = await clinic.lis.post(clinic.of(path), path === '/table' ? { entry: one } : { entries: [one] })
      const receipt = json.receipt ?? json.receipts[0]
      expect(receipt).toMatchObject({ outcome: 'refused', reason: 'not-taken-late', field: 'body.began' })
    }
    expect(await clinic.stillOpen()).toBe(visit.id)
  })

  it('is closed twice by nobody, and closes nothing else', async () => {
    const clinic = await afterwards()
    const visit = begun()
    expect(await clinic.join(visit.id, [visit, closed(visit.id), closed(visit.id)])).toEqual(Array(3).fill('stored'))
    const anew = visitWith()
    await clinic.lis.post(clinic.of('/table'), { entry: anew })
    expect(await clinic.join(visit.id, [closed(visit.id), closed(anew.id)])).toEqual(['stored', 'wrong-visit'])
    expect(await clinic.stillOpen()).toBe(anew.id)
  })

  it('is shut to whoever left the care team or signed out, and to a table, a phone and a link', async () => {
    const clinic = await afterwards()
    const visit = begun()
    await clinic.lis.post(clinic.of('/entries'), { entries: [joined('omar'), left(LIS.id)] })
    expect(await clinic.join(visit.id, [visit, told()])).toBe('403 not-on-the-care-team')
    expect(await clinic.join(visit.id, [visit, told()], clinic.at())).toBe('401 not-signed-in')
    expect(await clinic.join(visit.id, [visit, told()], clinic.table)).toBe('401 not-signed-in')
    expect(await clinic.kept(visit.id)).toBe(false)
  })

  it('takes nothing for a patient who was erased', async () => {
    const clinic = await afterwards()
    const karen = await clinic.signedIn('karen')
    await clinic.accounts.set({ retention: { keepYears: '0', law: 'the law of this clinic', unsay: 'as-asked' } })
    expect((await karen.post(clinic.of('/erase'), { why: 'asked' })).status).toBe(200)
    const visit = begun()
    expect(await clinic.join(visit.id, [registered(), visit, told()])).toMatch(/^403 /)
    expect(await clinic.kept(visit.id)).toBe(false)
  })

  it('reads nothing: no word of the record is in an answer, nor in a log', async () => {
    const lines: unknown[] = []
    const log = { answered: (line: object) => void lines.push(line), fault: (line: object) => void lines.push(line) }
    const clinic = await clinicWithCellar({ log: log as never })
    await clinic.tell(told('wellplanted'), closed(clinic.visit))
    const visit = begun()
    const body = { visit: visit.id, entries: [visit, told('other'), worry()], late: true }
    const { text } = await clinic.lis.post(clinic.of('/visit-along'), body)
    for (const word of ['wellplanted', 'other', NAME]) expect(text).not.toContain(word)
    expect(JSON.stringify(lines)).not.toMatch(new RegExp(`wellplanted|other"|${NAME}`))
  })

  it('answers whatever else is sent to it, never with a fault, and nothing of it ends the visit that is open', async () => {
    const clinic = await clinicWithCellar()
    const visit = begun()
    const one = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(visit, told(), closed(visit.id), closed(nextId()), visitWith(), worry()),
      fc.jsonValue().map(body => ({ ...visit, id: nextId(), body })),
      fc.string().map(began => ({ ...visit, body: { ...(visit.body as object), began } })),
    )
    const body = fc.record(
      { visit: fc.oneof(fc.constant(visit.id), fc.string()), entries: fc.array(one), late: fc.jsonValue() },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(body, fc.jsonValue()), async sent => {
        const { status, json, headers } = await clinic.lis.post(clinic.of('/visit-along'), JSON.stringify(sent) ?? '')
        expect(status).toBeLessThan(500)
        expect(computedIn({ json, headers })).toEqual([])
      }),
      { numRuns: 120 },
    )
    expect(await clinic.stillOpen()).toBe(clinic.visit)
  })
})
