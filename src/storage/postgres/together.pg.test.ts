import { expect, onTestFinished, test } from 'vitest'
import type { Receipt } from '#record'
import { memorySafe } from '../keys/safe.ts'
import { sqlStore } from '../sql-store.ts'
import { tell } from '../store.contract.ts'
import type { Card } from '../store.ts'
import { byHand, preparedDatabase } from './databases.fixture.ts'
import { postgresDatabase } from './postgres-database.ts'

const AT = '2026-03-02T09:00:00Z'

/** Two programs of one clinic, with one safe between them. */
const twoPrograms = async () => {
  const address = await preparedDatabase()
  const safe = memorySafe()
  const open = () => {
    const store = sqlStore(postgresDatabase(address('desk')), safe)
    onTestFinished(() => store.close())
    return store
  }
  return { address, one: open(), other: open() }
}
const placesOf = (receipts: readonly Receipt[]) =>
  receipts.map(receipt => (receipt.outcome === 'refused' ? 0 : receipt.place.clinic))
const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1)
const register = (patient: string) =>
  tell(patient, { kind: 'people.patient-registered', body: { names: [{ language: 'da', text: patient }] } })
const erased = (patient: string) =>
  tell(patient, { kind: 'record.patient-erased', layer: 'working', body: { why: 'asked' } })

test('two programs write for one clinic at once: no gap, nothing lost, nothing twice', async () => {
  const { one, other } = await twoPrograms()
  const receipts = await Promise.all(
    upTo(60).map(nth =>
      (nth % 2 ? one : other).append('north', [tell('amina'), tell(`p${nth % 7}`), tell('yusuf')], AT),
    ),
  )
  expect(placesOf(receipts.flat()).sort((a, b) => a - b)).toEqual(upTo(180))
  const read = await other.read('north', 'amina', { after: 0, limit: 1000 })
  expect(read.map(entry => entry.place?.patient)).toEqual(upTo(60))
})

test('the same push sent to both programs at once is stored once', async () => {
  const { one, other } = await twoPrograms()
  const entries = upTo(20).map(() => tell('amina'))
  const both = await Promise.all([one, other, one, other].map(store => store.append('north', entries, AT)))
  for (const receipts of both) expect(placesOf(receipts)).toEqual(upTo(20))
  expect(await one.head('north')).toBe(20)
})

test('what was judged against a head that another program moved is not stored', async () => {
  const { one, other } = await twoPrograms()
  const outcomes = await Promise.all(
    upTo(10).map(nth => (nth % 2 ? one : other).appendAt(0, 'north', [tell('amina')], AT)),
  )
  expect(outcomes.filter(outcome => 'receipts' in outcome)).toHaveLength(1)
  expect(outcomes.filter(outcome => 'moved' in outcome)).toEqual(Array.from({ length: 9 }, () => ({ moved: 1 })))
})

test('a reader in a third program meets every entry once, in order, while two write', async () => {
  const { one, other, address } = await twoPrograms()
  const reader = await byHand(address('desk'))
  await reader.query(`set tessera.clinic = 'north'`)
  const met: number[] = []
  let done = false
  const following = (async () => {
    for (let more = true; more;) {
      more = !done
      const { rows } = await reader.query<{ position: number }>(
        'select position from entries where clinic = $1 and position > $2 order by position limit 13',
        ['north', met.at(-1) ?? 0],
      )
      met.push(...rows.map(row => row.position))
      more ||= rows.length > 0
    }
  })()
  await Promise.all(
    upTo(20).map(async hand => {
      for (let nth = 0; nth < 5; nth++)
        await (hand % 2 ? one : other).append('north', [tell('amina'), tell(`p${hand}`)], AT)
    }),
  )
  done = true
  await following
  expect(met).toEqual(upTo(200))
})

test('whom one program erased, the other stores nothing more of, though it had the key in memory', async () => {
  const { one, other } = await twoPrograms()
  await other.append('north', [register('amina'), tell('amina'), register('yusuf')], AT)
  expect((await other.cards('north')).map(card => card.patient)).toEqual(['amina', 'yusuf'])
  await one.append('north', [erased('amina')], AT)
  expect(await other.append('north', [tell('amina'), tell('yusuf')], AT)).toMatchObject([
    { outcome: 'refused', reason: 'patient-erased' },
    { outcome: 'stored', place: { clinic: 5 } },
  ])
  expect((await other.cards('north')).map(card => card.patient)).toEqual(['yusuf'])
  expect(await other.card('north', 'amina')).toBeUndefined()
})

test('cards are folded and read while two programs write what they are made of, and nobody waits for ever', async () => {
  const { one, other } = await twoPrograms()
  const patients = upTo(12).map(nth => `p${nth}`)
  await one.append('north', patients.map(register), AT)
  const joined = (patient: string, person: string) =>
    tell(patient, { kind: 'people.care-team-joined', body: { person } })
  await Promise.all(
    upTo(40).flatMap(nth => {
      const [writer, reader] = nth % 2 ? [one, other] : [other, one]
      const some = nth % 3 ? patients : [...patients].reverse()
      return [
        writer.append(
          'north',
          some.map(patient => joined(patient, `staff-${nth}`)),
          AT,
        ),
        reader.cards('north'),
        writer.card('north', 'p3'),
      ]
    }),
  )
  for (const card of await one.cards('north')) expect(card.team).toHaveLength(41)
})

test('a third program follows the cards along while two write and one erases, and ends with the cards there are', async () => {
  const { one, other } = await twoPrograms()
  const patients = upTo(9).map(nth => `p${nth}`)
  await one.append('north', patients.map(register), AT)
  const held = new Map<string, Card>()
  let position = 0
  const follow = async () => {
    const { cards, gone, head } = await other.cardsSince('north', position)
    for (const card of cards) held.set(card.patient, card)
    for (const patient of gone) held.delete(patient)
    position = head
  }
  let done = false
  const following = (async () => {
    for (let more = true; more;) {
      more = !done
      await follow()
    }
  })()
  await Promise.all(
    upTo(60).map(nth => {
      const patient = patients[nth % 9]!
      const joined = tell(patient, { kind: 'people.care-team-joined', body: { person: `staff-${nth}` } })
      return (nth % 2 ? one : other).append('north', [nth === 40 ? erased(patient) : joined, tell('p1')], AT)
    }),
  )
  done = true
  await following
  await follow()
  const inOrder = (cards: Iterable<Card>) => [...cards].sort((a, b) => (a.patient < b.patient ? -1 : 1))
  expect(inOrder(held.values())).toEqual(inOrder(await one.cards('north')))
  expect([held.size, position]).toEqual([8, await one.head('north')])
})
