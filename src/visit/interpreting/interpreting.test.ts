import { describe, expect, it } from 'vitest'
import { uuidv7, type Entry, type Recorded } from '#record'
import { layerOf, type Here } from '#visit'
import { changedHere, interpreted, offeredAgain, rendersNow, termAsWritten, termsAt } from '#visit/interpreting'

let nth = 0
const entry = (kind: string, body: object, teller = 'lis'): Recorded<Entry> => {
  const at = ++nth
  return {
    id: uuidv7(1_700_000_000_000 + at, new Uint8Array(10).fill(at)),
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
    place: { clinic: at, patient: at, storedAt: '' },
  }
}
const farah: Here = { person: 'farah', role: 'interpreter', mode: 'in-the-room', age: 'grown-up' }
const rana: Here = { person: 'rana', role: 'interpreter', mode: 'by-phone', age: 'grown-up' }
const amina: Here = { person: 'amina', role: 'patient', mode: 'in-the-room' }
const languages = { patient: 'fa-AF', clinic: 'da' }
const visit = (here: Here[] = [amina], more: object = {}) => entry('visit.opened', { here, languages, ...more })
const da = (text: string) => ({ language: 'da', text })
const dari = (text: string) => ({ language: 'fa-AF', text })
const term = (of: Entry, ours: string, theirs?: string) =>
  entry('visit.term-kept', { visit: of.id, ours: da(ours), ...(theirs && { theirs: dari(theirs) }) })
const wordsOf = (terms: readonly { ours: { text: string } }[]) => terms.map(({ ours }) => ours.text)

describe('who renders', () => {
  it('is the one who interprets, the first of several, or the one it was noted of; nobody where nobody interprets', () => {
    expect(rendersNow([amina])).toBeUndefined()
    expect(rendersNow([amina, farah, rana])).toBe(farah)
    const turned = interpreted([amina, farah, rana], 'rana', { renders: true })
    expect(rendersNow(turned)?.person).toBe('rana')
    const back = interpreted(turned, 'farah', { renders: true })
    expect(back.filter(({ renders }) => renders).map(({ person }) => person)).toEqual(['farah'])
  })
  it('goes on by phone when the room is left, and nothing else of who is here changes', () => {
    const here = interpreted([amina, { ...farah, way: 'consecutive' }, rana], 'farah', { mode: 'by-phone' })
    expect(here).toEqual([amina, { ...farah, way: 'consecutive', mode: 'by-phone' }, rana])
  })
  it('why a child interprets is said again as long as the child is here, and not after (red line 4)', () => {
    const child: Here = { ...farah, age: 'under-18' }
    const opened = visit([amina, child], { emergency: 'bleeding' })
    expect(
      changedHere([opened], opened.id, interpreted([amina, child], 'farah', { way: 'consecutive' })),
    ).toMatchObject({ emergency: 'bleeding' })
    expect(changedHere([opened], opened.id, [amina])).not.toHaveProperty('emergency')
  })
})

describe('words of a visit', () => {
  it('stand newest first, each once, and only those of this visit', () => {
    const [first, second] = [visit(), visit()]
    const all = [first, term(first, 'før'), second, term(second, 'galde'), term(second, 'nyre'), term(second, 'Galde')]
    expect(wordsOf(termsAt(all, second.id))).toEqual(['Galde', 'nyre'])
  })
  it('of earlier visits are offered again, without those that lie here already', () => {
    const [first, second] = [visit(), visit()]
    const open = { id: second.id, languages }
    const all = [first, term(first, 'nyre', 'گرده'), term(first, 'galde'), second]
    expect(wordsOf(offeredAgain(all, open))).toEqual(['galde', 'nyre'])
    expect(wordsOf(offeredAgain([...all, term(second, 'nyre', 'گرده')], open))).toEqual(['galde'])
  })
  it('are not offered where another language is spoken', () => {
    const [first, second] = [visit(), visit()]
    const open = { id: second.id, languages: { patient: 'ar', clinic: 'da' } }
    expect(wordsOf(offeredAgain([first, term(first, 'nyre', 'گرده'), term(first, 'galde'), second], open))).toEqual([
      'galde',
    ])
  })
  it('taken away at every visit they were kept at are not offered any more', () => {
    const [first, second, third] = [visit(), visit(), visit()]
    const all = [first, term(first, 'nyre'), second, term(second, 'nyre'), third]
    const { alike } = offeredAgain(all, { id: third.id, languages })[0]!
    expect(alike).toHaveLength(2)
    const back = alike.map(({ id }) => entry('record.taken-back', { entry: id }))
    expect(offeredAgain([...all, ...back], { id: third.id, languages })).toEqual([])
  })
  it('written in the letters of this hand are marked so, and read in their own direction', () => {
    expect(termAsWritten('fa-AF', 'دری', 'gorda').language).toBe('fa-Latn-AF')
    expect(termAsWritten('fa-AF', 'دری', 'گرده').language).toBe('fa-AF')
    expect(termAsWritten('so', 'Soomaali', 'kelli').language).toBe('so')
  })
})
