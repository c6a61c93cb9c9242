import fc from 'fast-check'
import { expect, test } from 'vitest'
import { careTeamOf } from '#people'
import { uuidv7, type Entry, type Recorded } from '#record'

const id = (n: number): string => uuidv7(1_700_000_000_000 + n, new Uint8Array(10).fill(n))
const entry = (n: number, kind: string, body: object, by = 'lis'): Recorded<Entry> => ({
  id: id(n),
  clinic: 'invented',
  patient: 'amina',
  kind,
  layer: 'table',
  source: {
    teller: by,
    listeners: [],
    toldOn: '2026-03-02',
    language: 'da',
    mode: 'in-writing',
    originalKept: 'nothing',
    byHandOf: by,
    saidBack: 'not-yet',
  },
  body,
  place: { clinic: n, patient: n, storedAt: '2026-03-02T10:00:00Z' },
})
const registered = (n: number, by?: string) => entry(n, 'people.patient-registered', {}, by)
const joined = (n: number, person: string) => entry(n, 'people.care-team-joined', { person })
const left = (n: number, person: string) => entry(n, 'people.care-team-left', { person })
const back = (n: number, of: number) => entry(n, 'record.taken-back', { entry: id(of) })
const team = (...entries: Recorded<Entry>[]) => [...careTeamOf(entries)].sort()

test('whoever registered the patient is on the care team, and a later hand that registers again is not', () => {
  expect(team(registered(1))).toEqual(['lis'])
  expect(team(registered(1), registered(2, 'omar'))).toEqual(['lis'])
})

test('of somebody nobody registered, nobody is on the care team', () => expect(team()).toEqual([]))

test('who joined is on it until leaving, and again after joining again', () => {
  expect(team(registered(1), joined(2, 'omar'))).toEqual(['lis', 'omar'])
  expect(team(registered(1), joined(2, 'omar'), left(3, 'omar'), left(4, 'lis'))).toEqual([])
  expect(team(registered(1), left(2, 'lis'), joined(3, 'lis'))).toEqual(['lis'])
})

test('a joining that was taken back never was, and a leaving that was taken back neither', () => {
  expect(team(registered(1), joined(2, 'omar'), back(3, 2))).toEqual(['lis'])
  expect(team(registered(1), left(2, 'lis'), back(3, 2))).toEqual(['lis'])
})

test('any order of arrival gives the same care team', () => {
  const people = fc.constantFrom('lis', 'omar', 'kim')
  const change = fc.oneof(
    people.map(person => (n: number) => joined(n, person)),
    people.map(person => (n: number) => left(n, person)),
    people.map(person => (n: number) => registered(n, person)),
    fc.nat({ max: 12 }).map(of => (n: number) => back(n, of + 1)),
  )
  const record = fc.array(change, { maxLength: 12 }).map(changes => changes.map((at, i) => at(i + 1)))
  const shuffled = record.chain(entries =>
    fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries, ...entries], { minLength: entries.length * 2 })),
  )
  fc.assert(fc.property(shuffled, ([inOrder, arrived]) => void expect(team(...arrived)).toEqual(team(...inOrder))))
})
