import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hiddenOnPhone, withoutHidden } from '#people/hidden'
import { uuidv7, type Recorded } from '#record'

const id = (n: number): string => uuidv7(1_700_000_000_000 + n, new Uint8Array(10).fill(n))
const entry = (n: number, kind: string, body: object): Recorded => ({
  id: id(n),
  clinic: 'invented',
  patient: 'amina',
  kind,
  layer: 'table',
  source: {
    teller: 'amina',
    listeners: [],
    toldOn: '2026-03-02',
    language: 'ar',
    mode: 'in-writing',
    originalKept: 'nothing',
    byHandOf: 'amina',
    saidBack: 'not-yet',
  },
  body,
  place: { clinic: n, patient: n, storedAt: '2026-03-02T10:00:00Z' },
})
const said = (text: string) => ({ said: { original: { language: 'ar', text } } })
const hide = (n: number, of: number) => entry(n, 'people.hidden-on-phone', { entry: id(of), of: 'piece' })
const show = (n: number, of: number) => entry(n, 'people.shown-on-phone', { entry: id(of) })
const told = [
  entry(1, 'story.piece-told', { form: 'event', strand: 'places', ...said('a room with planted words') }),
  entry(2, 'story.piece-told', { form: 'event', strand: 'places', ...said('a garden') }),
  entry(3, 'story.when-told', { piece: id(1), of: 'whole', when: { how: 'date' }, ...said('planted winter') }),
  entry(4, 'story.link-told', { from: id(2), to: id(1), ...said('planted because') }),
  entry(5, 'record.said-back', { entry: id(4), outcome: 'agreed' }),
  entry(6, 'visit.list-ordered', { order: [id(1), id(2)] }),
]

describe('what the patient hid on the own phone', () => {
  it('goes with all that was told of it, and nothing beside it', () => {
    const left = withoutHidden(told, hiddenOnPhone([...told, hide(7, 1)]))
    expect(left.map(one => one.id)).toEqual([id(2), id(6)])
    expect(JSON.stringify(left)).not.toContain('planted')
  })

  it('comes back shown again, and goes once more hidden again', () => {
    const ids = (...more: Recorded[]) => hiddenOnPhone([...told, ...more]).map(({ body }) => body.entry)
    expect(ids(hide(7, 1), show(8, 1))).toEqual([])
    expect(ids(hide(7, 1), show(8, 1), hide(9, 1))).toEqual([id(1)])
    expect(ids(hide(7, 1), hide(8, 2), hide(9, 1))).toEqual([id(2), id(1)])
    expect(withoutHidden(told, hiddenOnPhone(told))).toEqual(told)
  })

  it('is the same in any order of arrival', () => {
    const all = [...told, hide(7, 1), show(8, 1), hide(9, 2)]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), shuffled => {
        expect(hiddenOnPhone(shuffled).map(one => one.id)).toEqual([id(9)])
      }),
    )
  })
})
