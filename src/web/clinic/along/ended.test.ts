import fc from 'fast-check'
import { expect, test } from 'vitest'
import { uuidv7, type Entry } from '#record'
import { dayCardsOf, onTheClock } from '#visit/day'
import { endedBy } from './ended.ts'

const MINUTE = 60_000
/** Begun at a moment of a device's clock, on a day the page says. */
const begunAt = (moment: number, timeZone: string, toldOn?: string): Entry => {
  const { day, at } = onTheClock(new Date(moment).toISOString(), timeZone)
  return {
    id: uuidv7(moment, new Uint8Array(10)),
    clinic: 'invented',
    patient: 'amina',
    kind: 'visit.opened',
    layer: 'table',
    source: {
      teller: 'lis',
      listeners: ['amina'],
      toldOn: toldOn ?? day,
      language: 'da',
      mode: 'in-the-room',
      originalKept: 'nothing',
      byHandOf: 'lis',
      saidBack: 'not-yet',
    },
    body: {
      here: [{ person: 'amina', role: 'patient', mode: 'in-the-room' }],
      languages: { patient: 'ar', clinic: 'da' },
      began: at,
    },
  }
}
const zone = fc.constantFrom('Europe/Copenhagen', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kabul')
/** A year with its hours that are missing and come twice. */
const moment = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 0) })

test('a visit on an own device has the minutes that passed on it, whatever its clock says and whenever it joins', () => {
  fc.assert(
    fc.property(zone, moment, fc.nat({ max: 300 }), (timeZone, from, minutes) => {
      const opened = begunAt(from, timeZone)
      const ended = endedBy(opened, from + minutes * MINUTE, timeZone)
      const closed: Entry = {
        ...opened,
        id: uuidv7(from + minutes * MINUTE, new Uint8Array(10).fill(1)),
        kind: 'visit.closed',
        body: { visit: opened.id, ended },
      }
      const entries = [opened, closed].map((entry, n) => ({
        ...entry,
        place: { clinic: n + 1, patient: n + 1, storedAt: '2028-05-01T12:00:00Z' },
      }))
      const [card] = dayCardsOf(entries, opened.source.toldOn, timeZone)
      // In an hour that comes twice the clock alone does not say which: never more than passed.
      const took = card?.visit?.minutes ?? -1
      if (isPlain(opened, from, timeZone)) expect(took).toBe(minutes)
      expect(took).toBeLessThanOrEqual(minutes)
      expect(took).toBeGreaterThanOrEqual(0)
    }),
  )
})

/** Whether that day has one hour of each kind. */
const isPlain = ({ source }: Entry, from: number, timeZone: string): boolean => {
  const day = Temporal.PlainDate.from(source.toldOn)
  const hours = (on: Temporal.PlainDate) => on.toZonedDateTime(timeZone).hoursInDay
  return from > 0 && hours(day) === 24 && hours(day.add({ days: 1 })) === 24
}

test('a page that says another day than the device’s clock gives a visit no day more', () => {
  const from = Date.UTC(2026, 2, 2, 9, 40)
  const opened = begunAt(from, 'Europe/Copenhagen', '2026-03-01')
  expect(endedBy(opened, from + 45 * MINUTE, 'Europe/Copenhagen')).toEqual({ day: '2026-03-01', at: '11:25' })
})

test('nobody knows when it ended where the clock was put back meanwhile, or where it was begun elsewhere', () => {
  const from = Date.UTC(2026, 2, 2, 9, 40)
  const opened = begunAt(from, 'Europe/Copenhagen')
  expect(endedBy(opened, from - MINUTE, 'Europe/Copenhagen')).toBeUndefined()
  const { began: _, ...elsewhere } = opened.body as { began: string }
  expect(endedBy({ ...opened, body: elsewhere }, from + MINUTE, 'Europe/Copenhagen')).toBeUndefined()
})
