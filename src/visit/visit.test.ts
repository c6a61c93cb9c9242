import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uuidv7, type Entry, type Recorded, type Source } from '#record'
import {
  isFirstVisit,
  layerOf,
  listAsAgreed,
  mayRecord,
  openVisit,
  problemListOf,
  seenAtTable,
  visitKinds,
  visitsOf,
  type Asking,
} from '#visit'

const id = (n: number): string => uuidv7(1_700_000_000_000 + n, new Uint8Array(10).fill(n))
const source: Source = {
  teller: 'amina',
  listeners: ['lis'],
  toldOn: '2026-03-02',
  language: 'ar',
  mode: 'in-the-room',
  originalKept: 'nothing',
  byHandOf: 'lis',
  saidBack: 'not-yet',
}
const say = (text: string) => ({ rendered: [{ language: 'da', text }] })
const entry = (n: number, kind: string, body: object, of: Partial<Entry['source']> = {}): Recorded<Entry> => ({
  id: id(n),
  clinic: 'invented',
  patient: 'amina',
  kind,
  layer: layerOf(kind),
  source: { ...source, ...of },
  body,
  place: { clinic: n, patient: n, storedAt: '2026-03-02T10:00:00Z' },
})
const told = (n: number, text: string) => entry(n, 'visit.problem-told', { said: say(text) })
const here = [
  { person: 'amina', role: 'patient', mode: 'in-the-room' },
  { person: 'lis', role: 'professional', mode: 'in-the-room', name: 'Lis' },
] as const
const opened = (n: number) =>
  entry(n, 'visit.opened', { here, languages: { patient: 'ar', clinic: 'da' } }, { teller: 'lis' })
const anyOrder = (entries: readonly Recorded[], check: (shuffled: Recorded[]) => void) =>
  fc.assert(
    fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), shuffled => void check(shuffled)),
  )

describe('the patient’s list', () => {
  const pain = told(1, 'pain in the back')
  const letters = told(2, 'letters I cannot read')
  const sleep = told(3, 'no sleep')
  const letterFirst = entry(4, 'visit.list-ordered', { order: [id(2), id(1), id(3)] })

  it('stands in the patient’s order, whatever order its entries arrived in', () => {
    anyOrder([pain, letters, sleep, letterFirst], entries =>
      expect(problemListOf(entries).problems.map(problem => problem.id)).toEqual([id(2), id(1), id(3)]),
    )
  })

  it('puts what is told later after what the patient has put in order', () => {
    const later = told(5, 'my son')
    expect(problemListOf([pain, letters, sleep, letterFirst, later]).problems.at(-1)?.id).toBe(id(5))
  })

  it('needs only the words: nothing else is asked for', () => {
    expect(problemListOf([pain]).problems[0]).toMatchObject({ facets: {}, saidBack: false })
    expect(problemListOf([pain]).problems[0]).not.toHaveProperty('burden')
  })

  it('keeps what is folded under a problem with that problem, the latest words standing', () => {
    const wish = (n: number, text: string) =>
      entry(n, 'visit.facet-told', { problem: id(1), facet: 'what-i-wish', said: say(text) })
    anyOrder([pain, wish(6, 'to sleep'), wish(7, 'to work again')], entries =>
      expect(problemListOf(entries).problems[0]?.facets['what-i-wish']?.said).toEqual(say('to work again')),
    )
  })

  it('lays a problem aside and takes it up again by the patient’s hand', () => {
    const closed = entry(8, 'visit.problem-closed', { problem: id(1) })
    const again = entry(9, 'visit.problem-opened', { problem: id(1) })
    expect(problemListOf([pain, closed]).closed.map(problem => problem.id)).toEqual([id(1)])
    anyOrder([pain, closed, again], entries =>
      expect(problemListOf(entries).problems.map(problem => problem.id)).toEqual([id(1)]),
    )
  })

  it('covers the letter until the first list is agreed, and keeps that version', () => {
    const letter = entry(
      10,
      'visit.referral-received',
      { from: 'Dr. Jensen', problems: [{ language: 'da', text: 'PTSD?' }] },
      { teller: 'lis' },
    )
    const agreed = entry(11, 'visit.list-agreed', { visit: id(90), order: [id(2), id(1)] })
    const better = entry(12, 'visit.problem-reworded', {
      problem: id(2),
      said: say('the letters from the municipality'),
    })
    const turned = entry(13, 'visit.list-ordered', { order: [id(1), id(2)] })
    expect(problemListOf([pain, letters, letter]).covered).toBe(true)
    anyOrder([pain, letters, letter, agreed, better, turned], entries => {
      expect(problemListOf(entries).covered).toBe(false)
      expect(listAsAgreed(entries, id(11)).map(problem => problem.said)).toEqual([
        say('letters I cannot read'),
        say('pain in the back'),
      ])
    })
  })

  it('shows the table what was spoken about and not the worry itself', () => {
    const worry = entry(14, 'visit.worry-noted', { said: say('is she eating?') }, { teller: 'lis' })
    const spoken = entry(
      15,
      'visit.worry-spoken',
      { worry: id(14), said: say('we talked about food') },
      { teller: 'lis' },
    )
    expect(seenAtTable(worry, { listAgreed: true, atHome: new Set() })).toBe(false)
    expect(seenAtTable(spoken, { listAgreed: false, atHome: new Set() })).toBe(true)
    expect(problemListOf([spoken]).worries).toMatchObject([{ spoken: say('we talked about food') }])
    anyOrder([worry, spoken], entries => expect(problemListOf(entries).worries).toHaveLength(1))
  })
})

describe('visits', () => {
  it('has one open visit at most: opening another closes the one before', () => {
    anyOrder([opened(1), opened(2)], entries =>
      expect(visitsOf(entries).map(visit => visit.open)).toEqual([false, true]),
    )
  })
  it('knows the first visit from the later ones', () => {
    const pain = entry(2, 'visit.problem-told', { said: say('pain') })
    const closedAfter = entry(3, 'visit.closed', { visit: id(1) }, { teller: 'lis' })
    expect(isFirstVisit(visitsOf([opened(1)]))).toBe(true)
    anyOrder([opened(1), pain, closedAfter, opened(4)], entries => expect(isFirstVisit(visitsOf(entries))).toBe(false))
  })
  it('does not take a table opened by mistake, or laid anew, for a first visit that was held', () => {
    const closed = entry(2, 'visit.closed', { visit: id(1) }, { teller: 'lis' })
    expect(isFirstVisit(visitsOf([opened(1), closed, opened(3)]))).toBe(true)
    expect(isFirstVisit(visitsOf([opened(1), told(2, 'pain'), opened(3)]))).toBe(true)
    expect(openVisit(visitsOf([opened(1), closed]))).toBeUndefined()
  })
  it('says who is here as it changes', () => {
    const came = entry(2, 'visit.here-changed', { visit: id(1), here: here.slice(0, 1) }, { teller: 'lis' })
    anyOrder([opened(1), came], entries => expect(openVisit(visitsOf(entries))?.here).toHaveLength(1))
  })
})

describe('red line 6: the list is the patient’s', () => {
  const visit = { id: id(90), here: ['amina', 'lis'] }
  const asking = (change: Partial<Asking> = {}): Asking => ({
    screen: 'table',
    staff: 'lis',
    visit,
    known: one => (one === id(1) ? told(1, 'pain') : undefined),
    registered: true,
    ...change,
  })
  const patients = [
    entry(1, 'visit.problem-told', { said: say('pain') }),
    entry(1, 'visit.list-ordered', { order: [id(1)] }),
    entry(1, 'visit.problem-reworded', { problem: id(1), said: say('pain') }),
    entry(1, 'visit.problem-closed', { problem: id(1) }),
    entry(1, 'visit.problem-opened', { problem: id(1) }),
    entry(1, 'visit.burden-shown', { problem: id(1), burden: 3, by: 'faces' }),
    entry(1, 'visit.facet-told', { problem: id(1), facet: 'what-i-wish', said: say('rest') }),
    entry(1, 'visit.list-agreed', { visit: id(90), order: [id(1)] }),
    entry(1, 'record.said-back', { entry: id(1), outcome: 'agreed' }),
    entry(1, 'story.left-be', { what: { of: 'piece', piece: id(1) } }),
    entry(1, 'story.reopened', { leftBe: id(1) }),
    entry(1, 'story.set-aside', { statement: id(1) }),
  ]

  it.each(patients)('takes the patient’s own decision at the table: $kind', one =>
    expect(mayRecord(one, asking())).toBeUndefined(),
  )
  it.each(patients)('refuses it from a staff screen alone: $kind', one =>
    expect(mayRecord(one, asking({ screen: 'staff' }))).toMatchObject({ reason: 'only-at-the-table' }),
  )
  it.each(patients)('refuses it when somebody else decides: $kind', one =>
    expect(mayRecord({ ...one, source: { ...one.source, teller: 'lis' } }, asking())).toMatchObject({
      reason: 'only-the-patient',
    }),
  )
  it.each(patients)('refuses it when the patient is not here: $kind', one =>
    expect(mayRecord(one, asking({ visit: { ...visit, here: ['lis'] } }))).toMatchObject({
      reason: 'patient-not-here',
    }),
  )
  it.each(patients)('refuses it once the visit is closed: $kind', one =>
    expect(mayRecord(one, asking({ visit: undefined }))).toMatchObject({ reason: 'visit-closed' }),
  )

  it('refuses to take back the patient’s words from a staff screen, or by another teller', () => {
    const back = entry(2, 'record.taken-back', { entry: id(1) })
    const known = () => patients[0]
    expect(mayRecord(back, asking({ known }))).toBeUndefined()
    expect(mayRecord(back, asking({ known, screen: 'staff' }))).toMatchObject({ reason: 'only-at-the-table' })
    expect(mayRecord({ ...back, source: { ...back.source, teller: 'lis' } }, asking({ known }))).toMatchObject({
      reason: 'only-the-patient',
    })
    expect(mayRecord(back, asking({ known: () => undefined }))).toMatchObject({ reason: 'not-known-here' })
  })

  it('lets nobody write by another’s hand', () => {
    expect(mayRecord(patients[0]!, asking({ staff: 'omar' }))).toMatchObject({ reason: 'not-your-hand' })
  })

  const hers = entry(1, 'story.piece-told', { form: 'event', strand: 'other', said: say('the flood') })
  const ours = { ...hers, source: { ...hers.source, teller: 'lis' } }
  const changing = [
    entry(2, 'record.taken-back', { entry: id(1) }),
    entry(2, 'story.piece-retold', { piece: id(1), said: say('something else') }),
    entry(2, 'story.when-told', { piece: id(1), of: 'whole', when: { how: 'date', calendar: 'gregory', year: 1990 } }),
    entry(2, 'story.link-told', { from: id(1), to: id(3), said: say('because') }),
  ]
  it.each(changing)('keeps what the patient told from a staff screen: $kind', one => {
    const byLis = { ...one, source: { ...one.source, teller: 'lis' } }
    expect(mayRecord(byLis, asking({ screen: 'staff', known: () => hers }))).toMatchObject({
      reason: 'only-at-the-table',
    })
    expect(mayRecord(one, asking({ known: () => hers }))).toBeUndefined()
  })
  it.each(changing.slice(0, 3))('lets a professional change a piece of the professional’s own: $kind', one => {
    const byLis = { ...one, source: { ...one.source, teller: 'lis' } }
    expect(mayRecord(byLis, asking({ screen: 'staff', known: () => ours }))).toBeUndefined()
  })
  it('agrees no list of what nobody told: it would uncover the letter', () => {
    const nothing = entry(2, 'visit.list-agreed', { visit: id(90), order: [id(7)] })
    expect(mayRecord(nothing, asking())).toMatchObject({ reason: 'not-known-here', field: 'body.order' })
  })

  it('takes a joining of the care team back, and never unsays who was on it', () => {
    const joined = entry(1, 'people.care-team-joined', { person: 'omar' }, { teller: 'lis' })
    const known = () => joined
    const back = entry(2, 'record.taken-back', { entry: id(1) }, { teller: 'lis' })
    const unsaid = entry(2, 'record.unsaid', { entry: id(1), why: 'asked' }, { teller: 'lis' })
    expect(mayRecord(back, asking({ screen: 'staff', known }))).toBeUndefined()
    expect(mayRecord(unsaid, asking({ screen: 'staff', known }))).toMatchObject({ reason: 'not-known-here' })
  })

  it('has a rule for every kind of a visit', () => {
    // By when something from home is heard, and what joined late, the desk alone writes.
    const desks = ['visit.to-be-heard', 'visit.joined-late']
    for (const kind of Object.keys(visitKinds).filter(one => !desks.includes(one)))
      expect(mayRecord(entry(1, kind, { here: [] }, { teller: 'lis' }), asking())?.reason).not.toBe('not-a-kind')
  })
})

describe('the layers', () => {
  const working = entry(1, 'story.come-back-marked', { piece: id(1) }, { teller: 'lis' })
  it('keeps what was marked to come back to off the table', () =>
    expect(seenAtTable(working, { listAgreed: true, atHome: new Set() })).toBe(false))
  it('refuses a working note that says it lies on the table', () => {
    const asking: Asking = {
      screen: 'table',
      staff: 'lis',
      visit: { id: id(90), here: ['amina'] },
      known: () => undefined,
      registered: true,
    }
    expect(mayRecord({ ...working, layer: 'table' }, asking)).toMatchObject({ reason: 'wrong-layer' })
  })
})
