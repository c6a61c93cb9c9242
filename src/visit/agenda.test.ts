import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uuidv7, type Entry, type Recorded } from '#record'
import { agendaOf, domainsOf, isToBeExplained, layerOf, mayRecord, seenAtTable, type Asking } from '#visit'

const id = (n: number): string => uuidv7(1_700_000_000_000 + n, new Uint8Array(10).fill(n))
const entry = (n: number, kind: string, body: object, teller = 'amina'): Recorded<Entry> => ({
  id: id(n),
  clinic: 'invented',
  patient: 'amina',
  kind,
  layer: layerOf(kind),
  source: {
    teller,
    listeners: [],
    toldOn: '2026-03-02',
    language: 'ar',
    mode: 'in-the-room',
    originalKept: 'nothing',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body,
  place: { clinic: n, patient: n, storedAt: '2026-03-02T10:00:00Z' },
})
const say = (text: string) => ({ rendered: [{ language: 'da', text }] })
const theirs = (n: number, text: string) => entry(n, 'visit.agenda-told', { said: say(text) })
const ours = (n: number, text: string) => entry(n, 'visit.agenda-added', { said: say(text) }, 'lis')
const takenUp = (n: number, item: number, visit = 90) =>
  entry(n, 'visit.agenda-taken-up', { item: id(item), visit: id(visit) }, 'lis')
const opened = (n: number) =>
  entry(
    n,
    'visit.opened',
    { here: [{ person: 'amina', role: 'patient', mode: 'in-the-room' }], languages: { patient: 'ar', clinic: 'da' } },
    'lis',
  )
const closed = (n: number, visit: number) => entry(n, 'visit.closed', { visit: id(visit) }, 'lis')
const anyOrder = (entries: readonly Recorded[], check: (shuffled: Recorded[]) => void) =>
  fc.assert(
    fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), shuffled => void check(shuffled)),
  )

describe('the agenda from both sides', () => {
  it('has what matters most to the patient first, however late it was told, then ours', () => {
    anyOrder([ours(1, 'the blood test'), theirs(2, 'the letter'), ours(3, 'the medicine'), theirs(4, 'sleep')], all =>
      expect(agendaOf(all).items.map(item => [item.whose, item.id])).toEqual([
        ['patient', id(2)],
        ['patient', id(4)],
        ['professional', id(1)],
        ['professional', id(3)],
      ]),
    )
  })

  it('an item may be a picture and no words, and points to nothing else', () => {
    const items = agendaOf([entry(1, 'visit.agenda-told', { said: { picture: 'letter' } })]).items
    expect(items).toMatchObject([{ said: { picture: 'letter' }, on: '2026-03-02' }])
  })

  it('keeps an item until it is taken up, whatever visits come between, in any order of arrival', () => {
    /** Each step opens a visit, closes the last one, tells an item of either side, or takes one up. */
    const step = fc.record({
      does: fc.constantFrom('open', 'close', 'tell', 'add', 'take-up'),
      which: fc.nat({ max: 30 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (steps, chance) => {
        const entries: Recorded[] = []
        const open: number[] = []
        const told: number[] = []
        const left = new Set<string>()
        for (const [i, { does, which }] of steps.entries()) {
          const n = i + 1
          if (does === 'open') {
            entries.push(opened(n))
            open.push(n)
          }
          if (does === 'close' && open.length > 0) entries.push(closed(n, open.at(-1)!))
          if (does === 'tell' || does === 'add') {
            entries.push(does === 'tell' ? theirs(n, 'x') : ours(n, 'x'))
            told.push(n)
            left.add(id(n))
          }
          if (does === 'take-up' && told.length > 0) {
            const item = told[which % told.length]!
            entries.push(takenUp(n, item))
            left.delete(id(item))
          }
        }
        const arrived = entries.toSorted(() => (chance.next().value! % 3) - 1)
        expect(new Set(agendaOf(arrived).items.map(item => item.id))).toEqual(left)
      }),
    )
  })

  it('brings an item back where its taking up was a slip of the hand', () => {
    const back = entry(3, 'record.taken-back', { entry: id(2) }, 'lis')
    anyOrder([theirs(1, 'the letter'), takenUp(2, 1), back], all => {
      expect(agendaOf(all).items).toHaveLength(1)
      expect(agendaOf(all).takenUp).toEqual([])
    })
  })
})

describe('confidentiality', () => {
  const explained = (n: number, visit: number, again?: true) =>
    entry(n, 'visit.confidentiality-explained', { visit: id(visit), by: ['words'], ...(again && { again }) }, 'lis')
  const told = (n: number) => entry(n, 'visit.problem-told', { said: say('pain') })

  it('is offered at the first visit until it was explained, and not again by itself', () => {
    expect(isToBeExplained([opened(1)])).toBe(true)
    anyOrder([opened(1), explained(2, 1)], all => expect(isToBeExplained(all)).toBe(false))
    expect(isToBeExplained([opened(1), told(2), closed(3, 1), opened(4)])).toBe(false)
  })
  it('is offered again at the next visit where the patient wants to hear it once more', () => {
    const first = [opened(1), told(2), explained(3, 1, true)]
    expect(isToBeExplained(first)).toBe(false)
    anyOrder([...first, closed(4, 1), opened(5)], all => expect(isToBeExplained(all)).toBe(true))
    anyOrder([...first, closed(4, 1), opened(5), explained(6, 5)], all => expect(isToBeExplained(all)).toBe(false))
  })
})

describe('domains', () => {
  const chosen = (n: number, of: object, domains: string[]) => entry(n, 'visit.domains-chosen', { of, domains }, 'lis')

  it('keeps the last choice for each problem of the list and of the letter', () => {
    const all = [
      chosen(1, { problem: id(7) }, ['body']),
      chosen(2, { problem: id(7) }, ['sleep', 'money']),
      chosen(3, { referral: id(8), nth: 1 }, ['residence-and-security']),
      chosen(4, { referral: id(8), nth: 0 }, []),
    ]
    anyOrder(all, shuffled => {
      const of = domainsOf(shuffled)
      expect(of({ problem: id(7) })).toEqual(['sleep', 'money'])
      expect(of({ referral: id(8), nth: 1 })).toEqual(['residence-and-security'])
      expect([of({ referral: id(8), nth: 0 }), of({ problem: id(9) })]).toEqual([[], []])
    })
  })

  it('are the working layer’s: no table is sent them', () => {
    const sorted = chosen(1, { problem: id(7) }, ['body'])
    expect(sorted.layer).toBe('working')
    expect(seenAtTable(sorted, { listAgreed: true, atHome: new Set() })).toBe(false)
  })
})

describe('red lines 6 and 7: from a staff screen alone nothing of the patient’s is recorded', () => {
  const asking = (screen: Asking['screen']): Asking => ({
    screen,
    staff: 'lis',
    visit: { id: id(90), here: ['amina', 'lis'] },
    known: () => undefined,
    registered: true,
  })
  const theirOwn = [
    'visit.agenda-told',
    'plan.agreed',
    'people.consent-given',
    'people.consent-withdrawn',
    'people.excluded',
    'people.let-in-again',
    'visit.gone-through',
  ]

  it.each(theirOwn)('%s is taken down at the table, told by the patient', kind => {
    expect(mayRecord(entry(1, kind, {}), asking('table'))).toBeUndefined()
    expect(mayRecord(entry(1, kind, {}), asking('staff'))).toMatchObject({ reason: 'only-at-the-table' })
    expect(mayRecord(entry(1, kind, {}, 'lis'), asking('staff'))).toMatchObject({ reason: 'only-at-the-table' })
    expect(mayRecord(entry(1, kind, {}, 'lis'), asking('table'))).toMatchObject({ reason: 'only-the-patient' })
  })
  it('nor where the patient does not sit at the table', () => {
    const alone = { ...asking('table'), visit: { id: id(90), here: ['lis'] } }
    for (const kind of theirOwn)
      expect(mayRecord(entry(1, kind, {}), alone)).toMatchObject({ reason: 'patient-not-here' })
  })
  it('what is said of an interpreter, and what is sealed apart, is not told for the patient from a staff screen', () => {
    for (const kind of ['people.not-comfortable', 'people.protected-told', 'people.sensitive-asked'])
      expect(mayRecord(entry(1, kind, {}), asking('staff'))).toMatchObject({ reason: 'only-at-the-table' })
  })
})
