import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  alsoInRoom,
  dayCardsOf,
  lengthByRule,
  momentOf,
  roomTaken,
  takenThen,
  onTheClock,
  stillOpenBefore,
  timeExists,
  usualLengths,
} from './index.ts'
import { closed, id, opened, planned, slot, told } from './planned.fixture.ts'

const COPENHAGEN = 'Europe/Copenhagen'
const zone = fc.constantFrom(COPENHAGEN, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kabul', 'Africa/Cairo')
const anyDay = fc.integer({ min: 0, max: 365 * 3 }).map(n => Temporal.PlainDate.from('2025-01-01').add({ days: n }))
/** Days on which some clock is put forward or back. */
const changingDays = ['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05', '2026-10-04', '2026-04-24']
const changing = fc.constantFrom(...changingDays).map(on => Temporal.PlainDate.from(on))
const day = fc.oneof(anyDay, changing)
const time = fc.record({ hour: fc.nat(23), minute: fc.nat(59) }).map(at => Temporal.PlainTime.from(at))
const clock = (at: Temporal.PlainTime) => at.toString({ smallestUnit: 'minute' })

describe('a day', () => {
  test('stands in order of time, in whatever order its entries arrive', () => {
    const all = [
      planned(1, '13:00', {}, { patient: 'yusuf' }),
      planned(2, '09:30'),
      planned(3, '11:00', {}, { patient: 'lan' }),
      opened(4, '2026-03-02T09:15:00Z', '2026-03-02', {}, { patient: 'hiwa' }),
      planned(5, '11:00', { day: '2026-03-03' }, { patient: 'selam' }),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), entries => {
        const cards = dayCardsOf(entries, '2026-03-02', COPENHAGEN)
        expect(cards.map(card => card.patient)).toEqual(['amina', 'hiwa', 'lan', 'yusuf'])
      }),
    )
  })

  test('says what was planned and what it took, once the visit is closed', () => {
    const entries = [
      planned(1, '11:00'),
      opened(2, '2026-03-02T10:10:00Z', '2026-03-02', { appointment: id(1) }),
      closed(3, 2, '2026-03-02T11:25:00Z'),
    ]
    const [card] = dayCardsOf(entries, '2026-03-02', COPENHAGEN)
    expect(card).toMatchObject({ appointment: { slot: { minutes: 60 } }, visit: { began: '11:10', minutes: 75 } })
    expect(dayCardsOf(entries.slice(0, 2), '2026-03-02', COPENHAGEN)[0]?.visit).toEqual({
      id: id(2),
      here: [{ person: 'amina', role: 'patient', mode: 'in-the-room' }],
      open: true,
      began: '11:10',
    })
  })

  test('counts a table that was laid anew for the same appointment as one meeting', () => {
    const cards = dayCardsOf(
      [
        planned(1, '11:00'),
        opened(2, '2026-03-02T10:00:00Z', '2026-03-02', { appointment: id(1) }),
        opened(3, '2026-03-02T10:30:00Z', '2026-03-02', { appointment: id(1) }),
        closed(4, 3, '2026-03-02T11:00:00Z'),
      ],
      '2026-03-02',
      COPENHAGEN,
    )
    expect(cards).toMatchObject([{ visit: { id: id(3), minutes: 60 } }])
  })

  test('leaves out what was cancelled, and keeps a visit that was begun all the same', () => {
    const cancelling = told(2, 'visit.appointment-cancelled', { appointment: id(1), replaces: id(1), by: 'patient' })
    expect(dayCardsOf([planned(1, '11:00'), cancelling], '2026-03-02', COPENHAGEN)).toEqual([])
    const came = opened(3, '2026-03-02T10:00:00Z', '2026-03-02', { appointment: id(1) })
    expect(dayCardsOf([planned(1, '11:00'), cancelling, came], '2026-03-02', COPENHAGEN)).toMatchObject([
      { visit: { id: id(3) } },
    ])
  })

  test('has no minutes for what was taken down on another day than it was', () => {
    const late = [opened(1, '2026-03-09T08:00:00Z', '2026-03-02'), closed(2, 1, '2026-03-09T08:00:05Z')]
    expect(dayCardsOf(late, '2026-03-02', COPENHAGEN)[0]?.visit).not.toHaveProperty('minutes')
  })
})

describe('a visit that was never closed', () => {
  const forgotten = opened(1, '2026-03-02T10:00:00Z', '2026-03-02')

  test('stands as open from the next day on, without any minutes, until somebody closes it', () => {
    for (const later of ['2026-03-03', '2026-05-01'])
      expect(stillOpenBefore([forgotten], later, COPENHAGEN)).toMatchObject([{ patient: 'amina', began: '11:00' }])
    expect(stillOpenBefore([forgotten], '2026-03-02', COPENHAGEN)).toEqual([])
    expect(dayCardsOf([forgotten], '2026-03-02', COPENHAGEN)[0]?.visit).not.toHaveProperty('minutes')
    const now = closed(2, 1, '2026-05-01T07:00:00Z', { ended: { day: '2026-03-02', at: '12:15' } })
    expect(stillOpenBefore([forgotten, now], '2026-05-02', COPENHAGEN)).toEqual([])
    expect(dayCardsOf([forgotten, now], '2026-03-02', COPENHAGEN)[0]?.visit?.minutes).toBe(75)
  })

  test('ended when it was closed first, where two hands closed it', () => {
    const twice = [forgotten, closed(2, 1, '2026-03-02T10:40:00Z'), closed(3, 1, '2026-03-02T12:00:00Z')]
    expect(dayCardsOf(twice, '2026-03-02', COPENHAGEN)[0]?.visit?.minutes).toBe(40)
  })
})

describe('a visit that was begun on an own device and joined late', () => {
  const cellar = opened(1, '2026-03-03T08:00:00Z', '2026-03-02', { began: '10:40' })
  const minutesOf = (ended?: object) =>
    dayCardsOf([cellar, closed(2, 1, '2026-03-03T08:00:01Z', ended ? { ended } : {})], '2026-03-02', COPENHAGEN)[0]
      ?.visit?.minutes

  test('took as long as was told on that device, from its beginning to its end', () => {
    expect(minutesOf({ day: '2026-03-02', at: '11:25' })).toBe(45)
    expect(minutesOf({ day: '2026-03-03', at: '00:10' })).toBe(13 * 60 + 30)
  })

  test('has no minutes where nobody said when it ended, or where that is before it began', () => {
    expect(minutesOf()).toBeUndefined()
    expect(minutesOf({ day: '2026-03-02', at: '10:39' })).toBeUndefined()
  })

  test('has none where the clock of that device was put on by a day or more meanwhile', () => {
    expect(minutesOf({ day: '2026-03-03', at: '10:39' })).toBe(24 * 60 - 1)
    expect(minutesOf({ day: '2026-03-03', at: '11:25' })).toBeUndefined()
    expect(minutesOf({ day: '9999-12-31', at: '23:59' })).toBeUndefined()
  })
})

describe('midnight and the hour that is missing or comes twice', () => {
  test('a visit belongs to the day it began and to no other, with the minutes that really passed', () => {
    fc.assert(
      fc.property(zone, day, time, fc.integer({ min: 0, max: 600 }), (timeZone, on, at, minutes) => {
        const began = momentOf(on.toString(), clock(at), timeZone)
        const start = onTheClock(began.toString(), timeZone)
        const entries = [opened(1, began.toString(), start.day), closed(2, 1, began.add({ minutes }).toString())]
        for (const days of [-1, 0, 1]) {
          const cards = dayCardsOf(entries, Temporal.PlainDate.from(start.day).add({ days }).toString(), timeZone)
          expect(cards.map(card => card.visit?.minutes)).toEqual(days === 0 ? [minutes] : [])
        }
      }),
    )
  })

  test('said afterwards, its end gives the same minutes; in an hour that comes twice the first end there can be', () => {
    fc.assert(
      fc.property(zone, day, time, fc.integer({ min: 0, max: 59 }), (timeZone, on, at, minutes) => {
        const began = momentOf(on.toString(), clock(at), timeZone)
        const end = began.add({ minutes })
        const ended = onTheClock(end.toString(), timeZone)
        const entries = [
          opened(1, began.toString(), onTheClock(began.toString(), timeZone).day),
          closed(2, 1, '2029-01-01T00:00:00Z', { ended }),
        ]
        const [card] = dayCardsOf(entries, onTheClock(began.toString(), timeZone).day, timeZone)
        const took = card?.visit?.minutes ?? -1
        expect(onTheClock(began.add({ minutes: took }).toString(), timeZone)).toEqual(ended)
        const isTheFirst = momentOf(ended.day, ended.at, timeZone).equals(end)
        if (isTheFirst) expect(took).toBe(minutes)
        expect(took).toBeLessThanOrEqual(minutes)
        expect(took).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('an end said as 02:20 after a beginning at 02:50 lies in the second of the two hours', () => {
    const entries = [
      opened(1, '2026-10-25T00:50:00Z', '2026-10-25'),
      closed(2, 1, '2026-10-27T08:00:00Z', { ended: { day: '2026-10-25', at: '02:20' } }),
    ]
    expect(dayCardsOf(entries, '2026-10-25', COPENHAGEN)[0]?.visit).toMatchObject({ began: '02:50', minutes: 30 })
  })

  test('a time exists where the clock of that day shows it, and only there', () => {
    fc.assert(
      fc.property(zone, day, time, (timeZone, on, at) => {
        const back = onTheClock(momentOf(on.toString(), clock(at), timeZone).toString(), timeZone)
        const same = back.day === on.toString() && back.at === clock(at)
        expect(timeExists(on.toString(), clock(at), timeZone)).toBe(same)
      }),
    )
    expect(timeExists('2026-03-29', '02:30', COPENHAGEN)).toBe(false)
    expect(timeExists('2026-03-29', '03:00', COPENHAGEN)).toBe(true)
    expect(timeExists('2026-10-25', '02:30', COPENHAGEN)).toBe(true)
    expect(momentOf('2026-10-25', '02:30', COPENHAGEN).toString()).toBe('2026-10-25T00:30:00Z')
  })
})

describe('the same room', () => {
  const cards = dayCardsOf(
    [planned(1, '10:00', { room: 'Room 2' }), planned(2, '11:00', { room: 'Room 3' }, { patient: 'lan' })],
    '2026-03-02',
    COPENHAGEN,
  )
  const inRoom = (at: string, room: string, minutes = 60, except?: string) =>
    alsoInRoom(slot(at, { room, minutes }), cards, COPENHAGEN, except).map(card => card.patient)

  test('twice at one time is said, however the room is written', () => {
    expect(inRoom('10:30', ' room 2')).toEqual(['amina'])
    expect(inRoom('09:30', 'Room 2', 31)).toEqual(['amina'])
    expect(inRoom('09:30', 'Room 2', 30)).toEqual([])
    expect(inRoom('11:00', 'Room 2')).toEqual([])
    expect(inRoom('10:30', 'Room 2', 60, id(1))).toEqual([])
    expect(alsoInRoom(slot('10:30'), cards, COPENHAGEN)).toEqual([])
  })
})

describe('a room that others took', () => {
  test('is said by its room and time alone, and meets a plan exactly as the appointment itself would', () => {
    const at = fc.tuple(zone, day, time, fc.integer({ min: 5, max: 480 }))
    fc.assert(
      fc.property(at, time, fc.integer({ min: 5, max: 480 }), ([timeZone, on, theirs, minutes], ours, length) => {
        const of = (from: Temporal.PlainTime, long: number) =>
          slot(clock(from), { day: on.toString(), room: 'Room 2', minutes: long })
        const taken = roomTaken(of(theirs, minutes), timeZone)!
        expect(Object.keys(taken)).toEqual(['room', 'at', 'until'])
        const card = dayCardsOf([planned(1, clock(theirs), of(theirs, minutes))], on.toString(), timeZone)
        const plan = of(ours, length)
        // Of an hour that comes twice the first is meant: there the end may be said too early.
        const isPlain =
          timeExists(on.toString(), taken.until, timeZone) && changingDays.every(one => one !== on.toString())
        if (isPlain) expect(takenThen(plan, [taken], timeZone)).toHaveLength(alsoInRoom(plan, card, timeZone).length)
      }),
    )
    expect(roomTaken(slot('10:00'), COPENHAGEN)).toBeUndefined()
  })
})

describe('the length of a visit', () => {
  test('is longer with an interpreter, and at a first visit', () => {
    const of = (first: boolean, interpreted: boolean) => lengthByRule(usualLengths, { first, interpreted })
    expect([of(true, false), of(true, true), of(false, false), of(false, true)]).toEqual([60, 90, 45, 60])
  })

  test('is what the triage conference planned for this patient, where it did', () => {
    expect(lengthByRule(usualLengths, { first: true, interpreted: true, planned: 120 })).toBe(120)
  })
})
