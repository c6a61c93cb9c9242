import { describe, expect, it } from 'vitest'
import { peopleKinds } from '#people'
import { recordKinds, uuidv7, type Entry } from '#record'
import { storyKinds } from '#story'
import { layerOf, mayRecord, visitKinds, type Asking } from '#visit'

const id = (n: number): string => uuidv7(1_700_000_000_000 + n, new Uint8Array(10).fill(n))
const entry = (kind: string, body: object, by: { teller: string; hand: string }): Entry => ({
  id: id(1),
  clinic: 'invented',
  patient: 'amina',
  kind,
  layer: layerOf(kind),
  source: {
    teller: by.teller,
    listeners: [],
    toldOn: '2026-03-02',
    language: 'ar',
    mode: 'in-the-room',
    originalKept: 'nothing',
    byHandOf: by.hand,
    saidBack: 'not-yet',
  },
  body,
})
const asking = (of: Partial<Asking>): Asking => ({
  screen: 'table',
  staff: 'lis',
  visit: { id: id(90), here: ['amina', 'lis'] },
  known: () => undefined,
  registered: true,
  ...of,
})
const staff = asking({ screen: 'staff' })
const table = asking({})
const phone = asking({ screen: 'phone', staff: 'amina', visit: undefined })

/** Written by the desk alone; no hand sends them. */
const THE_DESKS = [
  'record.file-kept',
  'record.moved-here',
  'record.patient-erased',
  'people.record-opened',
  'people.glass-broken',
  'people.glass-reviewed',
  'people.guest-invited',
  'visit.to-be-heard',
  'visit.joined-late',
]

describe('every kind', () => {
  const kinds = { ...recordKinds, ...peopleKinds, ...storyKinds, ...visitKinds }
  it.each(THE_DESKS)('%s is written by the desk, and refused from every screen', kind => {
    for (const where of [staff, table])
      expect(mayRecord(entry(kind, { here: [] }, { teller: 'lis', hand: 'lis' }), where)?.reason).toBe('not-a-kind')
    expect(mayRecord(entry(kind, {}, { teller: 'amina', hand: 'amina' }), phone)?.reason).toBe('not-a-kind')
  })
  it.each(THE_DESKS)('%s is taken back and unsaid by nobody, whoever it speaks of', kind => {
    for (const teller of ['amina', 'lis'])
      for (const about of ['taken-back', 'unsaid']) {
        const target = { ...entry(kind, {}, { teller, hand: 'lis' }), id: id(77) }
        const known = (asked: string) => (asked === target.id ? target : undefined)
        const back = entry(`record.${about}`, { entry: target.id, why: 'asked' }, { teller, hand: 'lis' })
        for (const where of [staff, table]) expect(mayRecord(back, { ...where, known })?.reason).toBe('not-known-here')
        const own = entry(`record.${about}`, { entry: target.id, why: 'asked' }, { teller, hand: 'amina' })
        expect(mayRecord(own, { ...phone, known })).toBeDefined()
      }
  })
  it('that no desk writes has somebody who decides it', () => {
    const nobodys = Object.keys(kinds)
      .filter(kind => !THE_DESKS.includes(kind) && !/^record\.(taken-back|unsaid)$/.test(kind))
      .filter(kind => {
        const found = mayRecord(entry(kind, { here: [], order: [] }, { teller: 'lis', hand: 'lis' }), staff)
        return found?.reason === 'not-a-kind'
      })
    expect(nobodys).toEqual([])
  })
})

describe('on the patient’s own phone', () => {
  it.each(['people.excluded', 'people.let-in-again', 'people.consent-withdrawn', 'people.not-comfortable'])(
    'the patient decides by the own hand: %s',
    kind => expect(mayRecord(entry(kind, {}, { teller: 'amina', hand: 'amina' }), phone)).toBeUndefined(),
  )
  it.each(['visit.problem-told', 'story.piece-told', 'visit.list-agreed', 'people.consent-given', 'plan.agreed'])(
    'nothing is told without the other side: %s',
    kind =>
      expect(mayRecord(entry(kind, { order: [] }, { teller: 'amina', hand: 'amina' }), phone)).toMatchObject({
        reason: 'only-at-the-table',
      }),
  )
  it('nobody writes by another hand, and nobody else is the teller', () => {
    const byLis = entry('people.excluded', {}, { teller: 'amina', hand: 'lis' })
    expect(mayRecord(byLis, phone)?.reason).toBe('not-your-hand')
    const ofLis = entry('people.excluded', {}, { teller: 'lis', hand: 'amina' })
    expect(mayRecord(ofLis, phone)?.reason).toBe('only-the-patient')
  })
})

describe('red line 4: children do not interpret', () => {
  const opening = (age: object, more: object = {}) =>
    entry(
      'visit.opened',
      {
        here: [{ person: 'interp-1', role: 'interpreter', mode: 'by-phone', ...age }],
        languages: { patient: 'ar', clinic: 'da' },
        ...more,
      },
      { teller: 'lis', hand: 'lis' },
    )
  it('somebody under 18 is refused', () =>
    expect(mayRecord(opening({ age: 'under-18' }), staff)?.reason).toBe('children-do-not-interpret'))
  it('nobody interprets whose age was not asked', () =>
    expect(mayRecord(opening({}), staff)?.reason).toBe('age-not-asked'))
  it('a grown-up does', () => expect(mayRecord(opening({ age: 'grown-up' }), staff)).toBeUndefined())
  it('only a danger to life, with its reason, goes before it', () =>
    expect(mayRecord(opening({ age: 'under-18' }, { emergency: 'does not breathe' }), staff)).toBeUndefined())
})

describe('red line 16: danger is written where no family and no table sees it', () => {
  const raised = entry('plan.danger-raised', {}, { teller: 'lis', hand: 'lis' })
  it('is refused at the shared table and on a phone', () => {
    expect(mayRecord(raised, table)?.reason).toBe('not-at-the-table')
    expect(mayRecord(entry('plan.danger-raised', {}, { teller: 'amina', hand: 'amina' }), phone)).toBeDefined()
    expect(mayRecord(raised, staff)).toBeUndefined()
  })
  it('cannot be taken back or unsaid', () => {
    const known = asking({ screen: 'staff', known: () => raised })
    for (const kind of ['record.taken-back', 'record.unsaid'])
      expect(
        mayRecord(entry(kind, { entry: id(1), why: 'asked' }, { teller: 'lis', hand: 'lis' }), known),
      ).toBeDefined()
  })
})
