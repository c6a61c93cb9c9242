import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exclusionsOf } from '#people'
import { agreementsOf, endOfWeek, frontOf, lastPromiseOf, nextVisitDay } from '#plan'
import { uuidv7, type Entry, type Recorded } from '#record'

const id = (n: number): string => uuidv7(1_700_000_000_000 + n, new Uint8Array(10).fill(n))
const entry = (n: number, kind: string, body: object, on = '2026-03-02'): Recorded<Entry> => ({
  id: id(n),
  clinic: 'invented',
  patient: 'amina',
  kind,
  layer: 'table',
  source: {
    teller: 'amina',
    listeners: ['lis'],
    toldOn: on,
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
const agreed = (n: number, of: object = {}) => entry(n, 'plan.agreed', { said: say(`nr. ${n}`), ...of })
const kept = (n: number, of: number) => entry(n, 'plan.promise-kept', { agreed: id(of) }, '2026-03-09')
const letGo = (n: number, of: number, why?: string) =>
  entry(n, 'plan.promise-let-go', { agreed: id(of), ...(why && { said: say(why) }) }, '2026-03-10')
const opened = entry(1, 'visit.opened', {
  here: [
    { person: 'amina', role: 'patient', mode: 'in-the-room' },
    { person: 'omar', role: 'professional', mode: 'in-the-room' },
    { person: 'sister', role: 'relative', mode: 'by-phone' },
  ],
  languages: { patient: 'ar', clinic: 'da' },
})
const joined = entry(2, 'people.care-team-joined', { person: 'lis' })
const anyOrder = (entries: readonly Recorded[], check: (shuffled: Recorded[]) => void) =>
  fc.assert(
    fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), shuffled => void check(shuffled)),
  )

describe('what we agreed', () => {
  it('stands in the patient’s words, the last first, with who does it and by when', () => {
    anyOrder([agreed(3), agreed(4, { who: 'lis', by: '2026-03-06' })], all =>
      expect(agreementsOf(all)).toMatchObject([
        { id: id(4), said: say('nr. 4'), who: 'lis', by: '2026-03-06', state: 'open', on: '2026-03-02' },
        { id: id(3), state: 'open' },
      ]),
    )
  })
  it('said to be done on one device and let go on another, has both, with who and when, until one is said over both', () => {
    const done = { ...kept(5, 3), over: [] }
    const notDone = { ...letGo(6, 3, 'the office is closed'), over: [] }
    anyOrder([agreed(3), done, notDone], all => {
      expect(agreementsOf(all)).toMatchObject([{ id: id(3), state: 'kept', sides: [{ id: id(5) }, { id: id(6) }] }])
      expect(agreementsOf(all)[0]?.sides?.[1]).toEqual({
        id: id(6),
        state: 'let-go',
        why: say('the office is closed'),
        source: notDone.source,
      })
    })
    const settled = agreementsOf([agreed(3), done, notDone, { ...kept(7, 3), over: [id(5), id(6)] }])[0]
    expect(settled?.state).toBe('kept')
    expect(settled).not.toHaveProperty('sides')
  })
  it('is kept, or let go with the words that were said of it, and comes back where that was a slip', () => {
    anyOrder([agreed(3), agreed(4), kept(5, 3), letGo(6, 4, 'I found a better way')], all =>
      expect(agreementsOf(all)).toMatchObject([
        { id: id(4), state: 'let-go', why: say('I found a better way'), endedOn: '2026-03-10' },
        { id: id(3), state: 'kept', endedOn: '2026-03-09' },
      ]),
    )
    const back = entry(7, 'record.taken-back', { entry: id(5) })
    anyOrder([agreed(3), kept(5, 3), back], all => expect(agreementsOf(all)).toMatchObject([{ state: 'open' }]))
  })
  it('says nothing of an agreement that is not there', () => expect(agreementsOf([kept(5, 3)])).toEqual([]))
})

describe('the last promise, for the card before I go in', () => {
  it('is the last of somebody who works here that was not kept or let go', () => {
    const all = [opened, joined, agreed(3, { who: 'lis' }), agreed(4, { who: 'omar' }), agreed(5, { who: 'amina' })]
    anyOrder([...all, agreed(6, { who: 'sister' }), agreed(7)], entries =>
      expect(lastPromiseOf(entries)?.id).toBe(id(4)),
    )
    anyOrder([...all, kept(8, 4)], entries => expect(lastPromiseOf(entries)?.id).toBe(id(3)))
    anyOrder([...all, kept(8, 4), letGo(9, 3)], entries => expect(lastPromiseOf(entries)).toBeUndefined())
  })
})

describe('by when', () => {
  it('this week ends on a Sunday, at most six days on, whatever the year', () => {
    expect(endOfWeek('2026-03-02')).toBe('2026-03-08')
    expect(endOfWeek('2026-03-08')).toBe('2026-03-08')
    expect(endOfWeek('2026-12-31')).toBe('2027-01-03')
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, day => {
        const [from, until] = [day.toISOString().slice(0, 10), endOfWeek(day.toISOString().slice(0, 10))]
        expect(new Date(until).getUTCDay()).toBe(0)
        expect((Date.parse(until) - Date.parse(from)) / 86_400_000).toBeLessThanOrEqual(6)
        expect(until >= from).toBe(true)
      }),
    )
  })
  it('the next visit is the next appointment that stands after today', () => {
    const made = (n: number, day: string) =>
      entry(n, 'visit.appointment-made', { slot: { day, at: '09:00', minutes: 60, staff: ['lis'] } })
    const cancelled = entry(9, 'visit.appointment-cancelled', { appointment: id(4), replaces: id(4), by: 'clinic' })
    const all = [made(3, '2026-04-01'), made(4, '2026-03-10'), made(5, '2026-03-02')]
    anyOrder(all, entries => expect(nextVisitDay(entries, '2026-03-02')).toBe('2026-03-10'))
    anyOrder([...all, cancelled], entries => expect(nextVisitDay(entries, '2026-03-02')).toBe('2026-04-01'))
    expect(nextVisitDay([], '2026-03-02')).toBeUndefined()
  })
})

describe('whom the patient does not want to meet', () => {
  it('is the same list for the patient’s screens as for the door', () => {
    const step = fc.record({ out: fc.boolean(), nth: fc.nat({ max: 3 }) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), steps => {
        const all = steps.map(({ out, nth }, i) =>
          out
            ? entry(i + 1, 'people.excluded', { person: `p${nth}`, who: 'staff' })
            : entry(i + 1, 'people.let-in-again', { excluded: id(nth + 1) }),
        )
        expect(exclusionsOf(all).map(({ person }) => person)).toEqual(frontOf(all).excluded.map(({ person }) => person))
      }),
    )
  })
})
