import { describe, expect, it } from 'vitest'
import { movedEntry, parseEntry, type Recorded } from '#record'
import { sidesIn, withOver } from '#record/both-kept'
import { visitKinds } from '#visit'
import { at, entry, id } from './three-devices.fixture.ts'

const said = (text: string) => ({ original: { language: 'da', text } })
const problem = at(entry(1, 'visit.problem-told', { said: said('Knæet') }), 1)
const reworded = (n: number, text: string, over?: readonly number[]): Recorded => ({
  ...entry(n, 'visit.problem-reworded', { problem: id(1), said: said(text) }),
  ...(over && { over: over.map(id) }),
})
const back = (n: number, of: number) => entry(n, 'record.taken-back', { entry: id(of) })
const words = (entries: readonly Recorded[]) => sidesIn(entries).of('words', id(1))

describe('two tellings of the same thing', () => {
  it('both stand where neither was told knowing the other, the one the record had first in front', () => {
    const entries = [problem, at(reworded(3, 'Mit knæ', [1]), 2), at(reworded(2, 'Benet', [1]), 3)]
    expect(words(entries)).toEqual([id(3), id(2)])
  })

  it('both stand also where nothing was told of it before', () => {
    const ordered = (n: number, order: number[]) => ({
      ...entry(n, 'visit.list-ordered', { order: order.map(id) }),
      over: [],
    })
    expect(sidesIn([at(ordered(5, [1, 2]), 5), at(ordered(6, [2, 1]), 6)]).of('order')).toEqual([id(5), id(6)])
  })

  it('are one where they say the same', () => {
    expect(words([problem, at(reworded(2, 'Mit knæ', [1]), 2), at(reworded(3, 'Mit knæ', [1]), 3)])).toEqual([id(2)])
  })

  it('are settled by a telling over both, and stand again when that is taken back', () => {
    const both = [problem, at(reworded(2, 'Mit knæ', [1]), 2), at(reworded(3, 'Benet', [1]), 3)]
    const settled = [...both, at(reworded(4, 'Benet', [2, 3]), 4)]
    expect(words(settled)).toEqual([id(4)])
    expect(words([...settled, at(back(5, 4), 5)])).toEqual([id(2), id(3)])
  })

  it('are not settled by a further telling over one of them: the other stays beside it', () => {
    const both = [problem, at(reworded(2, 'Mit knæ', [1]), 2), at(reworded(3, 'Benet', [1]), 3)]
    const further = withOver(reworded(4, 'Mit højre knæ'), both)
    expect(further.over).toEqual([id(2), id(1)])
    expect(words([...both, at(further, 4)])).toEqual([id(4), id(3)])
    const all = { ...reworded(5, 'Sådan'), over: sidesIn([...both, at(further, 4)]).all('words', id(1)) }
    expect(words([...both, at(further, 4), at(all, 5)])).toEqual([id(5)])
  })

  it('what lies between them may be taken back or unsaid: what was told before does not come up again', () => {
    const one = withOver(reworded(2, 'Mit knæ'), [problem])
    const two = withOver(reworded(3, 'Benet'), [problem, at(one, 2)])
    const told = [problem, at(one, 2), at(two, 3)]
    expect(words([...told, at(back(4, 2), 4)])).toEqual([id(3)])
    // Of what was unsaid no screen has anything any more.
    expect(words([problem, at(two, 3)])).toEqual([id(3)])
  })

  it('told without knowing of it, as all was before, a telling stands over what was before it in the record', () => {
    expect(words([problem, at(reworded(2, 'Mit knæ'), 2), at(reworded(3, 'Benet'), 3)])).toEqual([id(3)])
  })

  it('a telling takes the place of nothing but the same thing, whatever it names', () => {
    const other = { ...entry(4, 'visit.worry-noted', { said: said('…') }), over: [id(2), id(3)] }
    const elsewhere = {
      ...entry(5, 'visit.facet-told', { problem: id(1), facet: 'what-i-wish', said: said('at gå') }),
      over: [id(1), id(2)],
    }
    const both = [problem, at(reworded(2, 'Mit knæ', [1]), 2), at(reworded(3, 'Benet', [1]), 3)]
    expect(words([...both, at(other, 4), at(elsewhere, 5)])).toEqual([id(2), id(3)])
  })

  it('something always stands, also where tellings name each other in a circle', () => {
    expect(words([at(reworded(2, 'a', [3]), 2), at(reworded(3, 'b', [2]), 3)])).toEqual([id(3)])
    expect(words([at(reworded(2, 'a', [2]), 2)])).toEqual([id(2)])
  })

  it('lying on the list or laid aside both stand until a hand that saw both says which', () => {
    const lying = (n: number, open: boolean, over?: number[]) => ({
      ...entry(n, open ? 'visit.problem-opened' : 'visit.problem-closed', { problem: id(1) }),
      ...(over && { over: over.map(id) }),
    })
    const both = [problem, at(lying(2, false, []), 2), at(lying(3, true, []), 3)]
    expect(sidesIn(both).of('lying', id(1))).toEqual([id(2), id(3)])
    const unseen = withOver(lying(4, false), both.slice(0, 2))
    expect(sidesIn([...both, at(unseen, 4)]).of('lying', id(1))).toEqual([id(4), id(3)])
    const settled = lying(5, false, [2, 3])
    expect(sidesIn([...both, at(settled, 4)]).of('lying', id(1))).toEqual([id(5)])
    expect(sidesIn([...both, at(settled, 4), at(back(6, 5), 5)]).of('lying', id(1))).toEqual([id(2), id(3)])
  })

  it('says nothing of what it is over where there is nothing a telling could take the place of', () => {
    const born = entry(9, 'people.birth-told', { when: { how: 'age', years: 40 } })
    expect(withOver(born, [problem])).toBe(born)
  })
})

describe('what an entry was told over', () => {
  it('is read at the border, up to twelve, and is refused only where it is no list of ids', () => {
    const read = (over: unknown) => parseEntry({ ...reworded(2, 'Mit knæ'), over }, visitKinds)
    expect(read([id(1)])).toMatchObject({ entry: { over: [id(1)] } })
    expect(read([])).toMatchObject({ entry: { over: [] } })
    // Named, and nowhere to be found: what a person told is accepted.
    expect(read([id(77)])).toMatchObject({ entry: { over: [id(77)] } })
    expect(read(['x'])).toMatchObject({ refusal: { reason: 'not-an-id' } })
    expect(read(Array.from({ length: 13 }, (_, n) => id(n)))).toMatchObject({ refusal: { reason: 'too-many' } })
  })

  it('goes along to the right patient by its new ids, and names nothing that stayed behind', () => {
    const ids = new Map([
      [id(1), id(51)],
      [id(2), id(52)],
    ])
    const moved = movedEntry(reworded(2, 'Mit knæ', [1, 9]), { from: 'amina', to: 'nasrin', ids })
    expect(moved.over).toEqual([id(51)])
  })
})
