import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forPaper, inBlocks, inSheets, onPaper } from '#exchange/paper'
import { uuidv7, type Entry, type Recorded } from '#record'
import { layerOf } from '#visit'

const id = (n: number): string => uuidv7(1_700_000_000_000 + n, new Uint8Array(10).fill(n))
const words = (text: string) => ({ said: { original: { language: 'da', text } } })
let told = 0
const tell = (kind: string, body: object, layer: Entry['layer'] = layerOf(kind)): Recorded => {
  const n = ++told
  return {
    id: id(n),
    clinic: 'invented',
    patient: 'amina',
    kind,
    layer,
    source: {
      teller: 'amina',
      listeners: ['lis'],
      toldOn: '2026-03-02',
      language: 'da',
      mode: 'in-the-room',
      originalKept: 'words',
      byHandOf: 'lis',
      saidBack: 'not-yet',
    },
    body,
    place: { clinic: n, patient: n, storedAt: '2026-03-02T10:00:00Z' },
  }
}

const registered = tell('people.patient-registered', {
  names: [{ language: 'da', text: 'Amina' }],
  speaks: [{ language: 'da' }],
  reads: [],
  prefersSound: false,
})
const sister = 'sister-1'
const named = tell('people.person-named', {
  person: sister,
  called: { original: { language: 'da', text: 'My sister' } },
  role: 'relative',
})
const home = tell('story.piece-told', { ...words('The house by the river'), strand: 'places', form: 'stretch' })
const prison = tell('story.piece-told', { ...words('In the prison'), strand: 'places', form: 'stretch' })
const wedding = tell('story.piece-told', {
  ...words('My sister’s wedding'),
  strand: 'people',
  form: 'event',
  who: [sister],
})
const knee = tell('visit.problem-told', words('My knee'))
const debt = tell('visit.problem-told', words('The debt'))
const promise = tell('plan.agreed', words('We call the bank'))
const kept = tell('plan.agreed', words('We wrote the letter'))
const ordered = tell('visit.list-ordered', { order: [debt.id, knee.id] })
const whole = [registered, named, home, prison, wedding, knee, debt, promise, kept, ordered]
const closing = [
  tell('story.left-be', { what: { of: 'piece', piece: prison.id }, folded: true }),
  tell('story.left-be', { what: { of: 'person', person: sister }, folded: false }),
  tell('visit.problem-closed', { problem: knee.id }),
  tell('plan.promise-kept', { agreed: kept.id }),
]
const apart = [
  tell('people.protected-told', { ...words('He hits me'), about: 'violence' }),
  tell('visit.worry-noted', words('Is she safe?')),
  tell('visit.note-kept', { visit: id(99), text: { language: 'da', text: 'The note' } }),
  // A piece somebody kept off the table, whatever its kind says.
  tell('story.piece-told', { ...words('Only for the team'), strand: 'health', form: 'event' }, 'working'),
  tell('story.piece-told', { ...words('Only said alone'), strand: 'health', form: 'event' }, 'protected'),
]
const printed = (entries: readonly Recorded[]): string => JSON.stringify(onPaper(entries))

describe('what goes on paper', () => {
  it('is the list in the patient’s order, the pieces, and what was agreed and is not done yet', () => {
    const { list, pieces, agreed } = onPaper([...whole, closing[3]!])
    expect(list.map(one => one.id)).toEqual([debt.id, knee.id])
    expect(pieces.map(one => one.id)).toEqual([home.id, prison.id, wedding.id])
    expect(agreed.map(one => one.id)).toEqual([promise.id])
  })

  it('is never what the patient closed or laid aside: no piece, nobody left be, no card (red line 3)', () => {
    expect(printed(whole)).toContain('In the prison')
    const paper = printed([...whole, ...closing])
    for (const words of ['In the prison', 'sister', 'My knee', 'We wrote the letter', prison.id, wedding.id])
      expect(paper).not.toContain(words)
    expect(paper).toContain('The house by the river')
  })

  it('is never what is sealed apart, noted by the team, or kept off the table (red line 7)', () => {
    const paper = printed([...whole, ...apart])
    for (const words of ['He hits me', 'Is she safe', 'The note', 'Only for the team', 'Only said alone'])
      expect(paper).not.toContain(words)
    expect(forPaper(apart)).toEqual([])
  })

  it('is the same paper, whatever the order in which things arrived', () => {
    const all = [...whole, ...closing, ...apart]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), shuffled => {
        expect(onPaper(shuffled)).toEqual(onPaper(all))
      }),
    )
  })
})

const block = fc.record({ height: fc.integer({ min: 1, max: 150 }), held: fc.boolean() })

describe('sheets of paper', () => {
  it('hold every block once, in order, and no more than there is room for', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 40 }), blocks => {
        const sheets = inSheets(blocks, 100)
        expect(sheets.flat()).toEqual(blocks.map((_, i) => i))
        for (const sheet of sheets) {
          const used = sheet.reduce((all, i) => all + blocks[i]!.height, 0)
          expect(sheet.length).toBeGreaterThan(0)
          // More than one sheet holds only where one block alone, with its heading, is higher than a sheet.
          if (used > 100) expect(sheet.slice(0, -1).every(i => blocks[i]!.held) || sheet.length === 1).toBe(true)
        }
      }),
    )
  })

  it('part no heading from what follows it', () => {
    expect(inSheets([{ height: 60 }, { height: 20, held: true }, { height: 30 }], 100)).toEqual([[0], [1, 2]])
  })

  it('cut no long text off: its blocks put together are the text', () => {
    const word = fc
      .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
      .filter(one => !/\s/.test(one) && one !== '')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), all => {
        const blocks = inBlocks(all.join(' '), 40)
        expect(blocks.join('').replaceAll(' ', '')).toBe(all.join(''))
        expect(blocks.filter(one => one.includes(' ')).every(one => one.length <= 40)).toBe(true)
      }),
    )
  })
})
