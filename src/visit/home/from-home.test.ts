import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uuidv7, type Recorded } from '#record'
import { agendaOf, layerOf } from '#visit'
import { fromHomeOf, unheardOf } from '#visit/home'

const id = (n: number): string => uuidv7(1_700_000_000_000 + n, new Uint8Array(10).fill(n))
const entry = (n: number, kind: string, body: object, hand = 'amina', toldOn = '2026-03-02'): Recorded => ({
  id: id(n),
  clinic: 'invented',
  patient: 'amina',
  kind,
  layer: layerOf(kind),
  source: {
    teller: hand,
    listeners: [],
    toldOn,
    language: 'fa-AF',
    mode: 'in-writing',
    originalKept: 'words',
    byHandOf: hand,
    saidBack: 'not-yet',
  },
  body,
  place: { clinic: n, patient: n, storedAt: '2026-03-02T10:00:00Z' },
})
const said = (text: string) => ({ original: { language: 'fa-AF', text } })
const sent = (n: number, what: string, text: string) => entry(n, 'visit.told-from-home', { what, said: said(text) })
const toBeHeard = (n: number, of: number, by: string) => entry(n, 'visit.to-be-heard', { told: id(of), by })
const heard = (n: number, of: number, hand = 'lis', on = '2026-03-04') =>
  entry(n, 'visit.heard-from-home', { told: id(of) }, hand, on)
const anyOrder = (entries: readonly Recorded[], check: (shuffled: Recorded[]) => void) =>
  fc.assert(
    fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), shuffled => void check(shuffled)),
  )

describe('what was sent from home', () => {
  it('has its own words, by when it is heard, and who heard it first', () => {
    const all = [
      sent(1, 'wish', 'پنجره'),
      toBeHeard(2, 1, '2026-03-05'),
      sent(3, 'word', 'تشکر'),
      toBeHeard(4, 3, '2026-03-05'),
      heard(5, 1),
      heard(6, 1, 'omar', '2026-03-05'),
    ]
    anyOrder(all, shuffled => {
      expect(fromHomeOf(shuffled)).toMatchObject([
        { id: id(1), what: 'wish', said: said('پنجره'), by: '2026-03-05', heard: { on: '2026-03-04', hand: 'lis' } },
        { id: id(3), what: 'word', on: '2026-03-02', by: '2026-03-05' },
      ])
      expect(unheardOf(shuffled).map(one => one.id)).toEqual([id(3)])
    })
  })

  it('where no day came with it, is to be heard on the day it was sent', () => {
    expect(fromHomeOf([sent(1, 'wish', 'x')])).toMatchObject([{ by: '2026-03-02' }])
  })

  it('taken back is not there, and waits for nobody', () => {
    const back = entry(3, 'record.taken-back', { entry: id(1) })
    anyOrder([sent(1, 'wish', 'x'), toBeHeard(2, 1, '2026-03-05'), back], all => expect(fromHomeOf(all)).toEqual([]))
  })

  it('hearing it taken back, it waits again', () => {
    const all = [sent(1, 'wish', 'x'), heard(2, 1), entry(3, 'record.taken-back', { entry: id(2) }, 'lis')]
    expect(unheardOf(all).map(one => one.id)).toEqual([id(1)])
  })
})

describe('what matters most next time', () => {
  const matters = sent(1, 'matters-next', 'پسرم')
  it('stands on the agenda from the patient’s side in the own words; a wish does not', () => {
    const ours = entry(3, 'visit.agenda-added', { said: said('blood test') }, 'lis')
    anyOrder([ours, sent(2, 'wish', 'x'), matters], all =>
      expect(agendaOf(all).items).toMatchObject([
        { id: id(1), whose: 'patient', said: said('پسرم') },
        { id: id(3), whose: 'professional' },
      ]),
    )
  })

  it('talked about in a visit, it was heard there', () => {
    const takenUp = entry(5, 'visit.agenda-taken-up', { item: id(1), visit: id(90) }, 'lis', '2026-03-09')
    anyOrder([matters, toBeHeard(2, 1, '2026-03-05'), takenUp], all => {
      expect(fromHomeOf(all)).toMatchObject([{ heard: { on: '2026-03-09', hand: 'lis' } }])
      expect(agendaOf(all).items).toEqual([])
    })
  })

  it('heard at the desk, it still waits to be talked about', () => {
    expect(agendaOf([matters, heard(2, 1)]).items.map(item => item.id)).toEqual([id(1)])
  })
})
