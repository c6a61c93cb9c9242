import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '#record'
import { closed, entry, joined, LIS, nextId, opened, PATIENT, registered } from '../invented.ts'
import { HOUR, visitWith } from '../doors/at-the-doors.fixture.ts'
import { seenByInterpreter } from '../doors/seen.ts'
import { boxFor, told } from './carrying.fixture.ts'
import { begun, clinicWithCellar } from './cellar.fixture.ts'

const YARA = 'yara-interprets'
const LINK = '/api/interpreter/entries'

/** A visit of the patient and Lis alone is over; at the next one, on the same day, Yara interprets. */
const withYara = async (first: Entry = opened()) => {
  const clinic = await clinicWithCellar()
  const tableOf = async (visit: Entry) => {
    expect((await clinic.lis.post(clinic.of('/table'), { entry: visit })).status).toBe(200)
    const table = clinic.at()
    table.cookies.set('tessera-table', clinic.lis.cookies.get('tessera-table') ?? '')
    clinic.lis.cookies.delete('tessera-table')
    return table
  }
  await clinic.tell(closed(clinic.visit))
  const before = await tableOf(first)
  const late = await clinic.lateOf(before)
  const there = told('told there, receipt lost')
  await before.post('/api/table/entries', { entries: [there, closed(first.id)] })
  const now = visitWith({ person: YARA, name: 'Yara' })
  const table = await tableOf(now)
  const link = (await clinic.lis.post(clinic.of('/interpreter-link'), { visit: now.id, person: YARA })).json
  const yara = clinic.at()
  expect((await clinic.come(yara, link as never)).status).toBe(200)
  const seen = async () => (await yara.get(LINK)).json.entries.map(({ id }) => id)
  const notes = async () =>
    (await clinic.record()).flatMap(({ kind, body }) => (kind === 'visit.joined-late' ? [body] : []))
  return { ...clinic, before, first, late, there, now, table, yara, seen, notes }
}

describe('What was told at a visit without an interpreter, and joins while a later one is interpreted (red line 8)', () => {
  it('by a hand for later, in a sealed box, or with a visit begun on an own device, is nothing the interpreter sees', async () => {
    const clinic = await withYara()
    const [byHand, inBox, along] = [told('planted'), told('planted'), told('planted')]
    expect(await clinic.hand(clinic.late, byHand)).toEqual(['stored'])
    const { carries, sealTo } = await clinic.device()
    const box = await boxFor(sealTo, { late: clinic.late, entries: [inBox] })
    expect((await carries.post('/api/sealed', { boxes: [box] })).status).toBe(200)
    const cellar = begun()
    expect(await clinic.join(cellar.id, [cellar, along, closed(cellar.id)])).toEqual(['stored', 'stored', 'stored'])
    const here = told('here')
    await clinic.table.post('/api/table/entries', { entries: [here] })
    expect(await clinic.seen()).toEqual([clinic.now.id, here.id])
    expect((await clinic.yara.get(LINK)).text).not.toContain('planted')
    expect(await clinic.kept(byHand.id)).toBe(true)
  })

  it('is not heard of by what is written down of it at the later visit', async () => {
    const clinic = await withYara()
    const piece = (voice: string) => entry('story.piece-told', { form: 'event', strand: 'place', said: { voice } })
    const [before, here] = [piece(nextId()), piece(nextId())]
    const words = (of: Entry) =>
      entry('record.rendered', { entry: of.id, text: { language: 'da', text: 'x' } }, { teller: LIS.id })
    const note = entry('visit.joined-late', { visit: clinic.first.id, entries: [before.id] }, { layer: 'working' })
    const all = [clinic.now, before, note, here, words(before), words(here)]
    const record = all.map((one, at) => ({ ...one, place: { clinic: at, patient: at, storedAt: '' } }))
    expect(seenByInterpreter(record, clinic.now.id).map(({ id }) => id)).toEqual([
      clinic.now.id,
      here.id,
      all.at(-1)!.id,
    ])
  })

  it('stays unseen when some of it is unsaid, and what was told of it goes as ever', async () => {
    const clinic = await withYara()
    const [one, two] = [told('one'), told('two')]
    const facet = entry('visit.facet-told', { problem: one.id, facet: 'since-when', said: { picture: 'night' } })
    expect(await clinic.hand(clinic.late, one, facet, two)).toEqual(['stored', 'stored', 'stored'])
    const unsaid = entry('record.unsaid', { entry: one.id, why: 'asked' })
    const { json } = await clinic.table.post('/api/table/entries', { entries: [unsaid] })
    expect(json.receipts).toMatchObject([{ outcome: 'stored' }])
    expect([await clinic.kept(one.id), await clinic.kept(facet.id), await clinic.kept(two.id)]).toEqual([
      false,
      false,
      true,
    ])
    expect(await clinic.notes()).toHaveLength(1)
    expect(await clinic.seen()).toEqual([clinic.now.id])
  })

  it('found with another patient, is not seen by whoever interprets there now', async () => {
    const clinic = await withYara()
    await clinic.lis.post('/api/patients/yusuf/entries', { entries: [registered('yusuf')] })
    const misfiled = entry('visit.problem-told', told().body as object, { patient: 'yusuf' })
    const visit = { ...opened(), patient: 'yusuf' }
    const here = { here: [{ person: 'yusuf', role: 'patient', mode: 'in-the-room' }], languages: visit.body }
    await clinic.lis.post('/api/patients/yusuf/table', {
      entry: { ...visit, body: { ...here, languages: { patient: 'ar', clinic: 'da' } } },
    })
    const stored = await clinic.lis.post('/api/table/entries', { entries: [misfiled] })
    expect(stored.json.receipts).toMatchObject([{ outcome: 'stored' }])
    const moved = await clinic.lis.post('/api/patients/yusuf/move', { entry: misfiled.id, to: PATIENT })
    expect(moved.json).toEqual({ moved: true })
    expect((await clinic.lis.get(clinic.of('/entries'))).text).toContain('wellplanted')
    expect(await clinic.seen()).toEqual([clinic.now.id])
  })

  it('and told at the very visit that is interpreted, is seen, however late its table finds the desk', async () => {
    const clinic = await withYara()
    const late = await clinic.lateOf(clinic.table)
    const here = told('here')
    expect(await clinic.hand(late, here)).toEqual(['stored'])
    expect(await clinic.seen()).toEqual([clinic.now.id, here.id])
    expect(await clinic.notes()).toEqual([{ visit: clinic.now.id, entries: [here.id] }])
  })

  it('is so in whatever order both tables are heard, and however often', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ isLate: fc.boolean(), again: fc.boolean() }), { minLength: 1, maxLength: 8 }),
        async sendings => {
          const clinic = await withYara()
          const here: string[] = []
          for (const { isLate, again } of sendings) {
            const one = told()
            if (!isLate) here.push(one.id)
            for (const _ of again ? [1, 2] : [1])
              await (isLate
                ? clinic.hand(clinic.late, one)
                : clinic.table.post('/api/table/entries', { entries: [one] }))
          }
          expect(await clinic.seen()).toEqual([clinic.now.id, ...here])
        },
      ),
      { numRuns: 12 },
    )
  })
})

describe('That something joined late', () => {
  it('is written by the desk, once for each sending, and for nothing that the record has already', async () => {
    const clinic = await withYara()
    const [one, two, three] = [told('one'), told('two'), told('three')]
    expect(await clinic.hand(clinic.late, clinic.there, one, { odd: true }, two)).toEqual([
      'already-stored',
      'stored',
      'is-missing',
      'stored',
    ])
    expect(await clinic.hand(clinic.late, one, two, clinic.there)).toEqual(Array(3).fill('already-stored'))
    expect(await clinic.hand(clinic.late, three, three)).toEqual(['stored', 'already-stored'])
    expect(await clinic.notes()).toEqual([
      { visit: clinic.first.id, entries: [one.id, two.id] },
      { visit: clinic.first.id, entries: [three.id] },
    ])
  })

  it('lies with the working notes: on no table, no phone and no interpreter’s screen', async () => {
    const clinic = await withYara()
    await clinic.hand(clinic.late, told())
    const { hand: phone } = await clinic.phone()
    for (const [hand, path] of [
      [clinic.table, '/api/table/entries'],
      [phone, '/api/my/entries'],
      [clinic.yara, LINK],
    ] as const)
      expect((await hand.get(path)).text).not.toContain('joined-late')
    expect((await clinic.lis.get(clinic.of('/entries'))).text).toContain('joined-late')
  })

  it('is written, taken back, unsaid and moved by nobody', async () => {
    const clinic = await withYara()
    const { hand: own } = await clinic.phone()
    await own.post('/api/my/table', {})
    const theirs = await clinic.lateOf(own)
    const byThem = entry('visit.problem-told', told().body as object, { by: PATIENT })
    expect(await clinic.hand(theirs, byThem)).toEqual(['stored'])
    expect(await clinic.hand(clinic.late, told())).toEqual(['stored'])
    const notes = (await clinic.record()).filter(({ kind }) => kind === 'visit.joined-late')
    expect(notes).toHaveLength(2)
    const tries = notes.flatMap(({ id, layer }) =>
      [PATIENT, LIS.id].flatMap(teller => [
        entry('record.taken-back', { entry: id }, { teller, layer }),
        entry('record.unsaid', { entry: id, why: 'asked' }, { teller, layer }),
        entry('visit.joined-late', { visit: clinic.now.id, entries: [nextId()] }, { teller, layer }),
      ]),
    )
    for (const [hand, path] of [
      [clinic.table, '/api/table/entries'],
      [clinic.lis, clinic.of('/entries')],
    ] as const) {
      const { json } = await hand.post(path, { entries: tries })
      expect(json.receipts.map(({ outcome }) => outcome)).toEqual(tries.map(() => 'refused'))
    }
    await clinic.lis.post('/api/patients/yusuf/entries', { entries: [registered('yusuf')] })
    for (const { id } of notes)
      expect((await clinic.lis.post(clinic.of('/move'), { entry: id, to: 'yusuf' })).status).toBe(400)
    expect(await clinic.notes()).toHaveLength(2)
  })
})

describe('A consent that comes by a hand for later', () => {
  const DAY = 24 * HOUR
  const consent = (more: object = {}) =>
    entry('people.consent-given', {
      recipient: { of: 'gp', name: 'Dr. Holm' },
      purpose: { language: 'da', text: 'to go on together' },
      parts: ['list'],
      ...more,
    })
  const excluded = () => entry('people.excluded', { person: 'omar', who: 'staff' })
  const back = (of: Entry) => entry('record.taken-back', { entry: of.id }, { layer: of.layer })
  const outcome = async (clinic: Awaited<ReturnType<typeof withYara>>, ...entries: Entry[]) =>
    clinic.hand(clinic.late, ...entries)

  it('counts on the day of its visit, and not on the days after: it is asked for again', async () => {
    const clinic = await withYara()
    expect(await outcome(clinic, consent())).toEqual(['stored'])
    clinic.time.now += DAY
    const late = consent()
    expect(await outcome(clinic, late, told())).toEqual(['not-after-its-day', 'stored'])
    expect(await clinic.kept(late.id)).toBe(false)
  })

  it('is taken back as long as anything is taken in; what was shut is not opened by taking that back', async () => {
    const clinic = await withYara()
    const [given, other, shut] = [consent(), consent(), excluded()]
    const withdrawn = entry('people.consent-withdrawn', { consent: other.id })
    expect(await outcome(clinic, given, other, withdrawn, shut)).toEqual(Array(4).fill('stored'))
    clinic.time.now += DAY
    const gone = back(given)
    const again = entry('people.let-in-again', { excluded: shut.id })
    const unsaid = entry('record.unsaid', { entry: withdrawn.id, why: 'asked' })
    expect(await outcome(clinic, gone, back(gone), back(withdrawn), unsaid, back(shut), again)).toEqual([
      'stored',
      ...Array<string>(5).fill('not-after-its-day'),
    ])
    expect(await outcome(clinic, excluded())).toEqual(['stored'])
  })

  it('is not opened by unsaying something that was told under the id of whom it shut out', async () => {
    const clinic = await withYara()
    const person = nextId()
    const body = { person, who: 'interpreter', called: 'Samira' }
    const shut = entry('people.excluded', body, { layer: 'working' })
    expect(await outcome(clinic, shut)).toEqual(['stored'])
    clinic.time.now += DAY
    const forged = { ...told('nothing'), id: person }
    const unsaid = entry('record.unsaid', { entry: person, why: 'asked' })
    expect(await outcome(clinic, forged, unsaid)).toEqual(['stored', 'stored'])
    expect([await clinic.kept(forged.id), await clinic.kept(shut.id)]).toEqual([false, true])
  })

  it('opens nothing that was left be on the days after; leaving something be is taken as long as anything is', async () => {
    const clinic = await withYara()
    const piece = entry('story.piece-told', {
      form: 'event',
      strand: 'place',
      said: { original: { language: 'ar', text: 'x' } },
    })
    const leave = () => entry('story.left-be', { what: { of: 'piece', piece: piece.id }, folded: true })
    const [one, two] = [leave(), leave()]
    expect(await outcome(clinic, piece, one)).toEqual(['stored', 'stored'])
    clinic.time.now += DAY
    const reopened = entry('story.reopened', { leftBe: one.id })
    expect(await outcome(clinic, two, reopened, back(one), back(two))).toEqual([
      'stored',
      ...Array<string>(3).fill('not-after-its-day'),
    ])
  })

  it('lets nobody into the care team on the days after, and nothing onto the phone that lies apart', async () => {
    const clinic = await withYara()
    const apart = () => {
      const body = { topic: 'faith', said: { original: { language: 'ar', text: 'x' } }, phone: true }
      return entry('people.protected-told', body)
    }
    expect(await outcome(clinic, joined('ruth'), apart())).toEqual(['stored', 'stored'])
    clinic.time.now += DAY
    expect(await outcome(clinic, joined('omar'), apart())).toEqual(Array(2).fill('not-after-its-day'))
  })

  it('of a visit begun on an own device counts on that day alone too', async () => {
    const clinic = await clinicWithCellar()
    await clinic.tell(closed(clinic.visit))
    const [visit, late] = [begun(), consent()]
    clinic.time.now += DAY
    expect((await clinic.lis.post('/api/sign-in', { account: LIS.id })).status).toBe(200)
    expect(await clinic.join(visit.id, [visit, told(), late, closed(visit.id)])).toEqual([
      'stored',
      'stored',
      'not-after-its-day',
      'stored',
    ])
  })
})
