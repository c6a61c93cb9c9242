import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { uuidv7, type Entry, type Receipt } from '#record'
import type { Store } from './store.ts'

const AT = '2026-03-02T09:00:00Z'
let told = 0

/** Something an invented patient told. */
export const tell = (patient: string, more: Partial<Entry> = {}): Entry => ({
  id: uuidv7(1_770_000_000_000 + ++told, new Uint8Array(10).fill(told)),
  clinic: 'north',
  patient,
  kind: 'visit.problem-told',
  layer: 'table',
  source: {
    teller: patient,
    listeners: ['lis'],
    toldOn: '2026-03-02',
    language: 'da',
    mode: 'in-the-room',
    originalKept: 'words',
    byHandOf: 'lis',
    saidBack: 'agreed',
  },
  body: { said: { original: { language: 'da', text: 'ondt i ryggen \u{1f9e9} \ud800' } } },
  ...more,
})

const register = (patient: string, clinic = 'north'): Entry =>
  tell(patient, { clinic, kind: 'people.patient-registered', body: { names: [{ language: 'da', text: patient }] } })

const outcomes = (receipts: readonly Receipt[]) => receipts.map(receipt => receipt.outcome)
const places = (receipts: readonly Receipt[]) =>
  receipts.map(receipt => (receipt.outcome === 'refused' ? undefined : [receipt.place.clinic, receipt.place.patient]))

/** What every store promises. */
export const keepsTheRecord = (name: string, open: () => Store): void => {
  describe(name, () => {
    let store: Store
    beforeEach(() => {
      store = open()
    })
    afterEach(() => store.close())
    const all = (patient: string, clinic = 'north') => store.read(clinic, patient, { after: 0, limit: 1000 })

    test('what was told is read again as it was told, letter for letter', async () => {
      const entry = tell('amina')
      await store.append('north', [entry], AT)
      expect(await all('amina')).toEqual([{ ...entry, place: { clinic: 1, patient: 1, storedAt: AT } }])
    })

    test('positions count from one without gaps, for the clinic and for each patient', async () => {
      const first = await store.append('north', [tell('amina'), tell('yusuf'), tell('amina')], AT)
      const second = await store.append('north', [tell('yusuf'), tell('amina')], AT)
      expect(places([...first, ...second])).toEqual([
        [1, 1],
        [2, 1],
        [3, 2],
        [4, 2],
        [5, 3],
      ])
    })

    test('sending the same thing again stores it once and says where it lies', async () => {
      const entry = tell('amina')
      const [first] = await store.append('north', [entry], AT)
      const again = await store.append('north', [tell('amina'), entry, tell('amina')], '2026-03-02T10:00:00Z')
      expect(outcomes(again)).toEqual(['stored', 'already-stored', 'stored'])
      expect(again[1]).toEqual({ ...first, outcome: 'already-stored' })
      expect(places(again)).toEqual([
        [2, 2],
        [1, 1],
        [3, 3],
      ])
    })

    test('the same thing twice in one push is stored once', async () => {
      const entry = tell('amina')
      const receipts = await store.append('north', [entry, entry, tell('amina')], AT)
      expect(outcomes(receipts)).toEqual(['stored', 'already-stored', 'stored'])
      expect(places(receipts)).toEqual([
        [1, 1],
        [1, 1],
        [2, 2],
      ])
      expect(await all('amina')).toHaveLength(2)
    })

    test('two clinics share nothing, not even an id', async () => {
      const entry = tell('amina')
      await store.append('north', [entry], AT)
      const [receipt] = await store.append('south', [{ ...entry, clinic: 'south' }], AT)
      expect(receipt).toMatchObject({ outcome: 'stored', place: { clinic: 1, patient: 1 } })
      expect(await all('amina', 'east')).toEqual([])
      expect(await store.find('east', entry.id)).toBeUndefined()
      expect((await store.find('south', entry.id))?.clinic).toBe('south')
    })

    test('an entry of another clinic is never let in by mistake', async () => {
      await expect(store.append('south', [tell('amina')], AT)).rejects.toThrow(RangeError)
      expect(await all('amina')).toEqual([])
    })

    test('a long record is read in parts, and of some kinds only', async () => {
      const opened = tell('amina', { kind: 'visit.opened' })
      await store.append('north', [...Array.from({ length: 1200 }, () => tell('amina')), opened, tell('amina')], AT)
      const part = await store.read('north', 'amina', { after: 500, limit: 500 })
      expect([part[0]?.place?.patient, part.at(-1)?.place?.patient, part.length]).toEqual([501, 1000, 500])
      const visits = await store.read('north', 'amina', { after: 0, limit: 9, kinds: ['visit.opened'] })
      expect(visits.map(entry => entry.id)).toEqual([opened.id])
    })

    test('the registered patients of a clinic are listed, and one entry is found by its id', async () => {
      const amina = register('amina')
      const yusuf = register('yusuf')
      await store.append('north', [amina, tell('amina'), yusuf], AT)
      expect((await store.patients('north')).map(entry => entry.patient)).toEqual(['amina', 'yusuf'])
      expect(await store.find('north', yusuf.id)).toEqual({ ...yusuf, place: { clinic: 3, patient: 1, storedAt: AT } })
      expect(await store.find('north', tell('amina').id)).toBeUndefined()
    })

    test('many hands writing at once leave no gap and lose nothing', async () => {
      await Promise.all(
        Array.from({ length: 40 }, (_, hand) => store.append('north', [tell(`p${hand % 3}`), tell('amina')], AT)),
      )
      const entries = await all('amina')
      expect(entries.map(entry => entry.place?.patient)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1))
      const [last] = await store.append('north', [tell('amina')], AT)
      expect(last).toMatchObject({ place: { clinic: 81, patient: 41 } })
    })

    test('nothing sent is nothing stored', async () => {
      expect(await store.append('north', [], AT)).toEqual([])
    })
  })
}
