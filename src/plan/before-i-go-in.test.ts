import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beforeIGoIn } from '#plan'
import { uuidv7, type Recorded } from '#record'
import { layerOf } from '#visit'

const id = (n: number): string => uuidv7(1_700_000_000_000 + n, new Uint8Array(10).fill(n))
const entry = (n: number, kind: string, body: object, teller = 'amina'): Recorded => ({
  id: id(n),
  clinic: 'invented',
  patient: 'amina',
  kind,
  layer: layerOf(kind),
  source: {
    teller,
    listeners: [],
    toldOn: '2026-03-02',
    language: 'da',
    mode: 'in-the-room',
    originalKept: 'nothing',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body,
  place: { clinic: n, patient: n, storedAt: '2026-03-02T10:00:00Z' },
})
const said = (text: string) => ({ rendered: [{ language: 'da', text }] })
const registered = entry(
  1,
  'people.patient-registered',
  { names: [{ language: 'fa-AF', text: 'آمنه' }], speaks: [{ language: 'fa-AF', dialect: 'Herati' }] },
  'lis',
)
const opened = entry(
  2,
  'visit.opened',
  {
    here: [
      { person: 'amina', role: 'patient', mode: 'in-the-room' },
      { person: 'lis', role: 'professional', mode: 'in-the-room' },
    ],
    languages: { patient: 'fa-AF', clinic: 'da' },
  },
  'lis',
)
const record = [
  registered,
  opened,
  entry(3, 'people.name-heard', { heard: { language: 'da', text: 'A-MI-na' } }, 'lis'),
  entry(4, 'people.wish-told', { about: 'seating', said: said('tæt på døren') }),
  entry(5, 'plan.agreed', { said: said('ringe til skolen'), who: 'lis', by: '2026-03-09' }),
  entry(6, 'plan.agreed', { said: said('gå en tur hver dag'), who: 'amina' }),
  entry(7, 'visit.agenda-told', { said: said('brevet') }),
  entry(8, 'visit.agenda-added', { said: said('blodprøven') }, 'lis'),
  entry(9, 'visit.agenda-told', { said: said('min søn') }),
  entry(10, 'visit.agenda-told', { said: said('tænderne') }),
]

describe('the card before I go in', () => {
  it('holds the name as it is said, what makes the visit easier, and our last promise', () => {
    expect(beforeIGoIn(record)).toMatchObject({
      patient: { speaks: [{ language: 'fa-AF', dialect: 'Herati' }] },
      heard: { text: 'A-MI-na' },
      wishes: [{ about: 'seating', said: said('tæt på døren') }],
      promise: { id: id(5), by: '2026-03-09' },
    })
  })

  it('names three things that were not taken up yet and no more, the oldest first', () => {
    expect(beforeIGoIn(record)?.left.map(one => one.id)).toEqual([id(7), id(8), id(9)])
    const taken = entry(11, 'visit.agenda-taken-up', { item: id(7), visit: id(2) }, 'lis')
    expect(beforeIGoIn([...record, taken])?.left.map(one => one.id)).toEqual([id(8), id(9), id(10)])
  })

  it('lets a promise go that was kept, and is no promise of ours where the patient does it', () => {
    const kept = entry(11, 'plan.promise-kept', { agreed: id(5) }, 'lis')
    expect(beforeIGoIn([...record, kept])).not.toHaveProperty('promise')
  })

  it('brings nothing back that the patient left be', () => {
    const piece = entry(12, 'story.piece-told', { form: 'event', strand: 'home', said: said('branden') })
    const mark = entry(13, 'story.come-back-marked', { piece: id(12) }, 'lis')
    const leftBe = entry(14, 'story.left-be', { what: { of: 'piece', piece: id(12) } })
    const ids = (entries: readonly Recorded[]) => beforeIGoIn(entries)?.left.map(one => one.id)
    expect(ids([registered, piece, mark])).toEqual([id(13)])
    expect(ids([registered, piece, mark, leftBe])).toEqual([])
    const touched = entry(14, 'story.moment-marked', { what: 'leave-be', visit: id(2) }, 'lis')
    const finished = { what: 'leave-be', mark: id(14) }
    expect(ids([registered, piece, mark, touched])).toEqual([])
    expect(ids([registered, piece, mark, touched, entry(15, 'story.moment-finished', finished, 'lis')])).toEqual([
      id(13),
    ])
    const about = entry(15, 'story.moment-finished', { ...finished, piece: id(12) }, 'lis')
    expect(ids([registered, piece, mark, touched, about])).toEqual([])
  })

  it('holds nothing that is sealed apart, nor whom the patient does not want to meet, even where those entries are given', () => {
    const apart = [
      entry(20, 'people.protected-told', { topic: 'violence', said: said('FORSEGLET') }),
      entry(21, 'people.sensitive-asked', { question: 'violence', answer: 'told' }),
      entry(22, 'people.excluded', { person: 'omar', who: 'staff', called: 'Omar' }),
      entry(23, 'people.not-comfortable', { to: 'lis' }),
    ]
    expect(beforeIGoIn([...record, ...apart])).toEqual(beforeIGoIn(record))
  })

  it('is the same in any order of arrival', () => {
    const card = beforeIGoIn(record)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(record, { minLength: record.length }),
        shuffled => void expect(beforeIGoIn(shuffled)).toEqual(card),
      ),
    )
  })
})
