import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { uuidv7, type Entry, type Receipt } from '#record'
import { REGISTERED, type Card, type Store } from './store.ts'

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

const tombstone = (patient: string, entry: string): Entry =>
  tell(patient, { kind: 'record.unsaid', body: { entry, why: 'asked' } })
const erased = (patient: string): Entry =>
  tell(patient, { kind: 'record.patient-erased', layer: 'working', body: { why: 'asked' } })

const outcomes = (receipts: readonly Receipt[]) => receipts.map(receipt => receipt.outcome)
const places = (receipts: readonly Receipt[]) =>
  receipts.map(receipt => (receipt.outcome === 'refused' ? undefined : [receipt.place.clinic, receipt.place.patient]))

/** What every store promises. */
export const keepsTheRecord = (name: string, open: () => Store | Promise<Store>): void => {
  describe(name, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())
    const all = (patient: string, clinic = 'north') => store.read(clinic, patient, { after: 0, limit: 1000 })

    test('what was told is read again as it was told, letter for letter', async () => {
      const entry = tell('amina')
      await store.append('north', [entry], AT)
      expect(await all('amina')).toEqual([{ ...entry, place: { clinic: 1, patient: 1, storedAt: AT } }])
    })

    test('what it was told over is read again with it, also where that was nothing', async () => {
      const first = tell('amina', { over: [] })
      const second = tell('amina', { over: [first.id] })
      await store.append('north', [first, second], AT)
      expect((await all('amina')).map(({ over }) => over)).toEqual([[], [first.id]])
      const [again] = await store.append('north', [second], AT)
      expect(again?.outcome).toBe('already-stored')
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

    test('a long record is read in parts, of some kinds only, or of all but some', async () => {
      const opened = tell('amina', { kind: 'visit.opened' })
      await store.append('north', [...Array.from({ length: 1200 }, () => tell('amina')), opened, tell('amina')], AT)
      const part = await store.read('north', 'amina', { after: 500, limit: 500 })
      expect([part[0]?.place?.patient, part.at(-1)?.place?.patient, part.length]).toEqual([501, 1000, 500])
      const visits = await store.read('north', 'amina', { after: 0, limit: 9, kinds: ['visit.opened'] })
      expect(visits.map(entry => entry.id)).toEqual([opened.id])
      const rest = await store.read('north', 'amina', { after: 1199, limit: 9, without: ['visit.opened'] })
      expect(rest.map(entry => entry.place?.patient)).toEqual([1200, 1202])
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

    test('what was judged against a record that has grown since is not stored', async () => {
      expect(await store.head('north')).toBe(0)
      expect(await store.appendAt(0, 'north', [tell('amina'), tell('amina')], AT)).toMatchObject({
        receipts: [{ outcome: 'stored' }, { outcome: 'stored' }],
      })
      expect(await store.head('north')).toBe(2)
      expect(await store.appendAt(1, 'north', [tell('amina')], AT)).toEqual({ moved: 2 })
      expect(await all('amina')).toHaveLength(2)
    })

    test('who writes on where the record ends is told of what was sent before, was unsaid, or is of somebody erased', async () => {
      await store.append('north', [register('amina'), register('yusuf')], AT)
      const [first, second, third] = [tell('amina'), tell('yusuf'), tell('amina')]
      const on = async (entries: Entry[]) => {
        const answer = await store.appendAt(await store.head('north'), 'north', entries, AT)
        return 'receipts' in answer ? answer.receipts : answer
      }
      expect(await on([first, second, first])).toMatchObject([
        { outcome: 'stored', place: { clinic: 3, patient: 2 } },
        { outcome: 'stored', place: { clinic: 4, patient: 2 } },
        { outcome: 'already-stored', place: { clinic: 3, patient: 2 } },
      ])
      expect(await on([third])).toMatchObject([{ outcome: 'stored', place: { clinic: 5, patient: 3 } }])
      expect(await on([tell('amina'), second])).toMatchObject([
        { outcome: 'stored', place: { clinic: 6, patient: 4 } },
        { outcome: 'already-stored', place: { clinic: 4, patient: 2 } },
      ])
      expect(await on([tombstone('amina', third.id)])).toMatchObject([{ outcome: 'stored', place: { clinic: 7 } }])
      expect(await on([third, tell('yusuf')])).toMatchObject([
        { outcome: 'refused', reason: 'was-unsaid' },
        { outcome: 'stored', place: { clinic: 8, patient: 3 } },
      ])
      expect(await on([tell('new'), tell('yusuf')])).toMatchObject([
        { outcome: 'stored', place: { clinic: 9, patient: 1 } },
        { outcome: 'stored', place: { clinic: 10, patient: 4 } },
      ])
      expect(await on([erased('yusuf')])).toMatchObject([{ outcome: 'stored' }])
      expect(await on([tell('yusuf'), tell('new')])).toMatchObject([
        { outcome: 'refused', reason: 'patient-erased' },
        { outcome: 'stored', place: { clinic: 12, patient: 2 } },
      ])
      expect(await on([tell('new')])).toMatchObject([{ outcome: 'stored', place: { clinic: 13, patient: 3 } }])
    })

    test('a reader that follows along meets every entry once, in order, while many hands write', async () => {
      const met: number[] = []
      let done = false
      const following = (async () => {
        for (let after = 0, last = false; !last;) {
          last = done
          const part = await store.read('north', 'amina', { after, limit: 7 })
          met.push(...part.map(entry => entry.place?.patient ?? 0))
          after = met.at(-1) ?? 0
          if (part.length > 0) last = false
          await new Promise(resolve => setTimeout(resolve, 1))
        }
      })()
      await Promise.all(
        Array.from({ length: 30 }, async (_, hand) => {
          for (let nth = 0; nth < 5; nth++) await store.append('north', [tell('amina'), tell(`p${hand}`)], AT)
        }),
      )
      done = true
      await following
      expect(met).toEqual(Array.from({ length: 150 }, (_, at) => at + 1))
    })

    test('one piece unsaid is read by nobody again; its place stays, and what else was told stands', async () => {
      const [kept, piece] = [tell('amina'), tell('amina')]
      await store.append('north', [kept, piece], AT)
      const gone = tombstone('amina', piece.id)
      expect(outcomes(await store.append('north', [gone], AT))).toEqual(['stored'])
      expect((await all('amina')).map(entry => [entry.id, entry.place?.patient])).toEqual([
        [kept.id, 1],
        [gone.id, 3],
      ])
      expect(await store.find('north', piece.id)).toBeUndefined()
      expect(await store.append('north', [piece], AT)).toEqual([
        { id: piece.id, outcome: 'refused', reason: 'was-unsaid' },
      ])
      expect(await all('amina')).toHaveLength(2)
    })

    test('what is unsaid in one record takes nothing from another', async () => {
      const [hers, his] = [tell('amina'), tell('yusuf')]
      await store.append('north', [hers, his], AT)
      await store.append('north', [tombstone('amina', his.id)], AT)
      expect((await all('yusuf')).map(entry => entry.id)).toEqual([his.id])
      expect(await all('amina', 'south')).toEqual([])
    })

    test('a patient who was erased is in no list, and nothing more is stored of that patient', async () => {
      const told = [register('amina'), tell('amina'), register('yusuf'), tell('yusuf')]
      await store.append('north', told, AT)
      expect((await store.cards('north')).map(card => card.patient)).toEqual(['amina', 'yusuf'])
      await store.append('north', [erased('amina')], AT)
      expect((await all('amina')).map(entry => entry.kind).filter(kind => kind !== 'record.patient-erased')).toEqual([])
      expect((await store.patients('north')).map(entry => entry.patient)).toEqual(['yusuf'])
      expect((await store.cards('north')).map(card => card.patient)).toEqual(['yusuf'])
      expect(await store.card('north', 'amina')).toBeUndefined()
      expect(await store.append('north', [tell('amina'), tell('yusuf')], AT)).toMatchObject([
        { outcome: 'refused', reason: 'patient-erased' },
        { outcome: 'stored', place: { clinic: 6, patient: 3 } },
      ])
    })

    test('the card says who is registered and who cares, also after somebody joined', async () => {
      const amina = register('amina')
      await store.append('north', [amina], AT)
      expect(await store.card('north', 'amina')).toMatchObject({ patient: 'amina', team: ['lis'] })
      const joined = tell('amina', { kind: 'people.care-team-joined', body: { person: 'omar' } })
      await store.append('north', [joined], AT)
      const card = await store.card('north', 'amina')
      expect([card?.registrations.map(entry => entry.id), card?.team]).toEqual([[amina.id], ['lis', 'omar']])
      expect(await store.cards('north')).toEqual([card])
      expect(await store.card('south', 'amina')).toBeUndefined()
    })

    test('who keeps the cards in memory is told which changed since, who is gone, and how far that reaches', async () => {
      const since = async (position: number) => {
        const { cards, gone, head } = await store.cardsSince('north', position)
        return { cards: cards.map(({ patient }) => patient).sort(), gone: [...gone].sort(), head }
      }
      expect(await since(0)).toEqual({ cards: [], gone: [], head: 0 })
      await store.append('north', [register('amina'), register('yusuf'), tell('hodan'), register('zahra')], AT)
      expect(await since(0)).toEqual({ cards: ['amina', 'yusuf', 'zahra'], gone: [], head: 4 })
      await store.append('north', [tell('amina'), tell('yusuf')], AT)
      expect(await since(4)).toEqual({ cards: [], gone: [], head: 6 })
      const opened = tell('yusuf', {
        kind: 'visit.opened',
        body: { here: [], languages: { patient: 'ar', clinic: 'da' } },
      })
      await store.append('north', [opened, tell('amina'), erased('zahra')], AT)
      expect(await since(6)).toEqual({ cards: ['yusuf'], gone: ['zahra'], head: 9 })
      expect(await since(7)).toEqual({ cards: [], gone: ['zahra'], head: 9 })
      expect(await since(9)).toEqual({ cards: [], gone: [], head: 9 })
      expect(await since(0)).toEqual({ cards: ['amina', 'yusuf'], gone: [], head: 9 })
      expect((await store.cardsSince('north', 6)).cards).toEqual([await store.card('north', 'yusuf')])
      expect((await store.card('north', 'yusuf'))?.front.openVisit?.id).toBe(opened.id)
      expect(await store.cardsSince('south', 0)).toEqual({ cards: [], gone: [], head: 0 })
    })

    test('a registration that was unsaid leaves no card, and who keeps the cards is told so', async () => {
      const amina = register('amina')
      await store.append('north', [amina, register('yusuf')], AT)
      const { head } = await store.cardsSince('north', 0)
      await store.append('north', [tombstone('amina', amina.id)], AT)
      expect(await store.cardsSince('north', head)).toEqual({ cards: [], gone: ['amina'], head: 3 })
    })

    test('who follows the cards along ends with the cards there are, while many hands write', async () => {
      const patients = ['amina', 'yusuf', 'hodan', 'zahra']
      const held = new Map<string, Card>()
      let position = 0
      const follow = async () => {
        const { cards, gone, head } = await store.cardsSince('north', position)
        for (const card of cards) held.set(card.patient, card)
        for (const patient of gone) held.delete(patient)
        position = head
      }
      const joined = (patient: string, person: string) =>
        tell(patient, { kind: 'people.care-team-joined', body: { person } })
      await store.append(
        'north',
        patients.map(patient => register(patient)),
        AT,
      )
      const writing = Array.from({ length: 24 }, (_, nth) => {
        const patient = patients[nth % 4]!
        const entry = nth === 21 ? erased(patient) : joined(patient, `staff-${nth}`)
        return store.append('north', [entry, tell('amina')], AT)
      })
      const following = (async () => {
        for (let times = 0; times < 8; times++) await follow()
      })()
      await Promise.all([...writing, following])
      await follow()
      const byPatient = (one: Card, other: Card) => (one.patient < other.patient ? -1 : 1)
      expect([...held.values()].sort(byPatient)).toEqual((await store.cards('north')).sort(byPatient))
      expect([held.size, position]).toEqual([3, await store.head('north')])
    })

    test('entries of some kinds are read of many patients at once, each patient’s in order', async () => {
      const patients = Array.from({ length: 700 }, (_, nth) => `p${nth}`)
      const worry = (patient: string) => tell(patient, { kind: 'visit.worry-noted', layer: 'working' })
      const entries = patients.flatMap(patient => [worry(patient), tell(patient), register(patient), worry(patient)])
      await store.append('north', entries, AT)
      await store.append('north', [erased('p3')], AT)
      const some = await store.readOf('north', ['p600', 'p1', 'p1', 'p3', 'nobody'], ['visit.worry-noted', REGISTERED])
      const of = (patient: string) => some.filter(entry => entry.patient === patient)
      expect(of('p1')).toEqual((await all('p1')).filter(({ kind }) => kind !== 'visit.problem-told'))
      expect(of('p600').map(({ place }) => place?.patient)).toEqual([1, 3, 4])
      expect(some).toHaveLength(6)
      expect(await store.readOf('north', patients, [REGISTERED])).toHaveLength(699)
      expect(await store.readOf('north', patients, [])).toEqual([])
      expect(await store.readOf('north', [], [REGISTERED])).toEqual([])
      expect(await store.readOf('south', patients, [REGISTERED])).toEqual([])
    })

    test('which files there are is told without reading them, of everybody or of one patient, and none that is gone', async () => {
      const file = (patient: string) =>
        tell(patient, { kind: 'record.file-kept', body: { type: 'image/png', bytes: '' } })
      const [one, other, hers, unsaid, theirs] = [
        file('amina'),
        file('amina'),
        file('yusuf'),
        file('amina'),
        file('p3'),
      ]
      await store.append('north', [one, tell('amina'), other, hers, unsaid, theirs], AT)
      await store.append('north', [tombstone('amina', unsaid.id), erased('p3')], AT)
      await store.append('south', [{ ...one, clinic: 'south' }], AT)
      const ids = async (...asked: [clinic: string, patient?: string]) =>
        (await store.idsOf(asked[0], 'record.file-kept', asked[1])).map(({ id, patient }) => `${patient} ${id}`).sort()
      const named = (...all: Entry[]) => all.map(({ id, patient }) => `${patient} ${id}`).sort()
      expect(await ids('north')).toEqual(named(one, other, hers))
      expect(await ids('north', 'amina')).toEqual(named(one, other))
      expect(await ids('north', 'p3')).toEqual([])
      expect(await ids('south')).toEqual(named(one))
      expect(await ids('east')).toEqual([])
    })

    test('nothing sent is nothing stored', async () => {
      expect(await store.append('north', [], AT)).toEqual([])
    })
  })
}
