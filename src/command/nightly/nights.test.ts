import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueAt, nextNight } from './nights.ts'

const COPENHAGEN = 'Europe/Copenhagen'
const at = (text: string) => Temporal.Instant.from(text)
const onTheWall = (instant: Temporal.Instant) =>
  instant.toZonedDateTimeISO(COPENHAGEN).toString({ timeZoneName: 'never', smallestUnit: 'minute' })
const after = (text: string) => onTheWall(nextNight(at(text), COPENHAGEN))

test('a backup is made at half past two, by the clock on the clinic’s wall', () => {
  expect(after('2026-01-10T12:00:00Z')).toBe('2026-01-11T02:30+01:00')
  expect(after('2026-07-10T23:59:00Z')).toBe('2026-07-11T02:30+02:00')
  expect(after('2026-01-11T01:30:00Z')).toBe('2026-01-12T02:30+01:00')
})

test('in the night that has no half past two it is made an hour later, and the next night as always', () => {
  expect(after('2026-03-28T20:00:00Z')).toBe('2026-03-29T03:30+02:00')
  expect(after('2026-03-29T01:30:00Z')).toBe('2026-03-30T02:30+02:00')
})

test('in the night that has two of them it is made once', () => {
  expect(after('2026-10-24T20:00:00Z')).toBe('2026-10-25T02:30+02:00')
  expect(after('2026-10-25T00:30:00Z')).toBe('2026-10-26T02:30+01:00')
  expect(after('2026-10-25T01:00:00Z')).toBe('2026-10-26T02:30+01:00')
})

test('every calendar day has one night, in every time zone, and it is never more than 26 hours away', () => {
  const zones = ['Europe/Copenhagen', 'America/Sao_Paulo', 'Asia/Tehran', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC']
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.constantFrom(...zones), (seconds, zone) => {
      const now = Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
      const night = nextNight(now, zone)
      expect(Temporal.Instant.compare(night, now)).toBe(1)
      // Apia once left out a whole day.
      if (zone !== 'Pacific/Apia') expect(night.since(now).total('hours')).toBeLessThanOrEqual(26)
      const wall = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(zone).toPlainDate().toString()
      expect(wall(nextNight(night, zone))).not.toBe(wall(night))
    }),
  )
})

test('a night the program slept through is made up for at once; a new folder waits for its first night', () => {
  const now = at('2026-03-05T12:00:00Z')
  expect(dueAt(at('2026-03-03T01:30:00Z'), now, COPENHAGEN)).toEqual(now)
  expect(onTheWall(dueAt(at('2026-03-05T01:30:00Z'), now, COPENHAGEN))).toBe('2026-03-06T02:30+01:00')
  expect(onTheWall(dueAt(undefined, now, COPENHAGEN))).toBe('2026-03-06T02:30+01:00')
})

test('a clock that was set back does not stop the backups', () => {
  expect(onTheWall(dueAt(at('2027-01-01T00:00:00Z'), at('2026-03-05T12:00:00Z'), COPENHAGEN))).toBe(
    '2026-03-06T02:30+01:00',
  )
})
