import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Entry, EntryId, Recorded } from '#record'
import { closed, entry, LIS, nextId, opened, said } from '../invented.ts'
import { nextOnPhone, seenOnPhone } from './seen.ts'

const problem = (): Entry => entry('visit.problem-told', { said: said('x') })
const lateTo = (visit: EntryId, entries: readonly EntryId[]): Entry =>
  entry('visit.joined-late', { visit, entries }, { teller: LIS.id, layer: 'working' })
const through = (visit: EntryId, had: object = {}, parts = ['list']): Entry =>
  entry('visit.gone-through', { visit, parts, ...had })
const placed = (all: readonly Entry[]): Recorded[] =>
  all.map((one, at) => ({ ...one, place: { clinic: at + 1, patient: at + 1, storedAt: '' } }))
const onPhone = (record: readonly Entry[]): EntryId[] =>
  seenOnPhone(placed(record)).flatMap(({ id, kind }) => (kind === 'visit.problem-told' ? id : []))

/** What happens, in any order, at one table whose network comes and goes, and beside it. */
const STEPS = ['tell', 'send', 'receipts-lost', 'read', 'somebody-adds', 'laid-anew', 'cellar-joins'] as const

/** A table, the record, and somebody else who adds to it; then the table is closed, and what waits comes when it comes. */
const played = (steps: readonly (typeof STEPS)[number][], after: readonly (typeof STEPS)[number][]) => {
  const visit = opened()
  const record: Entry[] = [visit]
  const screen = { upTo: 1, own: [] as Entry[], waiting: [] as Entry[], had: new Set<EntryId>() }
  let isOver = false
  const send = (): void => {
    const stored = screen.waiting.filter(one => !record.includes(one))
    record.push(...stored)
    if (isOver && stored.length > 0)
      record.push(
        lateTo(
          visit.id,
          stored.map(({ id }) => id),
        ),
      )
  }
  const take = (step: (typeof STEPS)[number]): void => {
    if (step === 'somebody-adds') record.push(problem())
    if (step === 'receipts-lost') send()
    if (step === 'send') {
      send()
      screen.waiting = []
    }
    if (step === 'cellar-joins') {
      const [begun, told] = [opened(), problem()]
      const cellar = { ...begun, body: { ...(begun.body as object), began: '10:40' } }
      record.push(cellar, told, lateTo(cellar.id, [told.id]), closed(cellar.id))
    }
    if (step === 'laid-anew' && !isOver) {
      isOver = true
      record.push(opened())
    }
  }
  for (const step of steps) {
    take(step)
    if (step === 'tell') {
      const told = problem()
      screen.own.push(told)
      screen.waiting.push(told)
    }
    if (step === 'read' && !isOver) screen.upTo = record.length
  }
  const own = screen.own.filter(one => !record.slice(0, screen.upTo).includes(one)).map(({ id }) => id)
  const read = record.slice(0, screen.upTo).filter(({ kind }) => kind === 'visit.problem-told')
  screen.had = new Set([...read.map(({ id }) => id), ...own])
  const gone = through(visit.id, { upTo: screen.upTo, ...(own.length > 0 ? { beyond: own } : {}) })
  screen.waiting.push(gone, closed(visit.id))
  for (const step of after) take(step)
  take('send')
  return { record, had: screen.had, gone, visit, over: isOver }
}
const steps = fc.array(fc.constantFrom(...STEPS), { maxLength: 14 })

describe('What was gone through together, whenever the record hears of it', () => {
  it('shows on the phone all that the screen had then, and nothing that it did not have (red line 7)', () => {
    fc.assert(
      fc.property(steps, steps, (before, after) => {
        const { record, had } = played(before, after)
        expect(new Set(onPhone(record))).toEqual(had)
      }),
      { numRuns: 600 },
    )
  })

  it('covers no more than by its place, whatever a screen says it had', () => {
    fc.assert(
      fc.property(steps, steps, fc.nat(60), fc.boolean(), (before, after, upTo, isAll) => {
        const { record, gone, visit } = played(before, after)
        const all = record.map(({ id }) => id)
        const lied = { ...gone, body: { visit: visit.id, parts: ['list'], upTo: upTo * 1e6, beyond: isAll ? all : [] } }
        const until = record.indexOf(gone)
        const over = record.findIndex(({ kind, body }, at) => {
          const { began, visit: of } = body as { began?: string; visit?: EntryId }
          return (at > 0 && kind === 'visit.opened' && !began) || (kind === 'visit.closed' && of === visit.id)
        })
        const late = record.flatMap(({ kind, body }) => {
          const { visit: of, entries } = body as { visit: EntryId; entries: EntryId[] }
          return kind === 'visit.joined-late' && of === visit.id ? entries : []
        })
        for (const id of onPhone(record.map(one => (one === gone ? lied : one)))) {
          const at = all.indexOf(id)
          expect(at).toBeLessThan(until)
          expect(at < over || late.includes(id)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('written before a screen said what it had, covers as much as ever', () => {
    const [visit, one, other, since] = [opened(), problem(), problem(), problem()]
    expect(onPhone([visit, one, other, through(visit.id), since])).toEqual([one.id, other.id])
    expect(onPhone([visit, one, closed(visit.id), other, through(visit.id), since])).toEqual([one.id])
  })
})

test('What joined late to one visit is not covered by going through at that visit what another screen told', () => {
  const [first, second, one] = [opened(), opened(), problem()]
  const said = through(first.id, { upTo: 1, beyond: [one.id] })
  expect(onPhone([first, closed(first.id), second, one, lateTo(second.id, [one.id]), said])).toEqual([])
  expect(onPhone([first, closed(first.id), second, one, lateTo(first.id, [one.id]), said])).toEqual([one.id])
  // From another device of that table, after it was said: nobody had it then.
  expect(onPhone([first, closed(first.id), second, said, one, lateTo(first.id, [one.id])])).toEqual([])
})

test('What is taken back of the going-through stays out of sight, with or without what the screen had', () => {
  const [visit, one] = [opened(), problem()]
  const gone = through(visit.id, { upTo: 0, beyond: [one.id] })
  const back = entry('record.taken-back', { entry: gone.id })
  expect(onPhone([visit, one, gone])).toEqual([one.id])
  expect(onPhone([visit, one, gone, back])).toEqual([])
})

test('Up to where a screen had the record, and what it told, is sent to no phone', () => {
  const [visit, one] = [opened(), problem()]
  const [gone] = seenOnPhone(placed([visit, one, through(visit.id, { upTo: 2, beyond: [nextId()] })])).filter(
    ({ kind }) => kind === 'visit.gone-through',
  )
  expect(gone!.body).toEqual({ visit: visit.id, parts: ['list'] })
})

test('An appointment that was made after the screen last heard is not said on the phone, and one that it had is', () => {
  const visit = opened()
  const slot = { day: '2026-03-20', at: '10:00', minutes: 60, staff: [LIS.id] }
  const made = entry('visit.appointment-made', { slot }, { teller: LIS.id })
  const next = (upTo: number) =>
    nextOnPhone(placed([visit, problem(), made, through(visit.id, { upTo }, ['agreed'])]), '2026-03-02')
  const all = nextOnPhone(placed([visit, problem(), made, through(visit.id, {}, ['agreed'])]), '2026-03-02')
  expect(all).toEqual({ day: '2026-03-20', at: '10:00' })
  expect(next(2)).toBeUndefined()
  expect(next(3)).toEqual(all)
})
