import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filesIn, standing, textsOf, uuidv7, withRenderings, type Recorded, type Said } from '#record'

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
    language: 'ti',
    mode: 'in-the-room',
    originalKept: 'sound',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body,
  place: { clinic: n, patient: n, storedAt: '2026-03-02T10:00:00Z' },
})
const voice = id(90)
const told = entry(1, 'visit.problem-told', { said: { voice } })
const again = entry(2, 'visit.problem-reworded', { problem: told.id, said: { voice, picture: 'pain' } })
const other = entry(3, 'visit.problem-told', { said: { picture: 'home' } })
const first = entry(4, 'record.rendered', { entry: told.id, text: { language: 'da', text: 'først' } })
const later = entry(5, 'record.rendered', { entry: told.id, text: { language: 'da', text: 'bedre' } })
const wordsOf = (entries: readonly Recorded[], of: Recorded): string[] => {
  const found = withRenderings(standing(entries)).find(one => one.id === of.id)
  return found ? textsOf((found.body as { said: Said }).said).map(({ text }) => text) : []
}

describe('what was said in a recording, written down', () => {
  it('stands beside the voice, the last one first, and nothing is overwritten', () => {
    expect(wordsOf([told, first, later], told)).toEqual(['bedre', 'først'])
    expect(told.body).toEqual({ said: { voice } })
  })

  it('goes by the recording: words told anew with the same voice have it too, and nothing else has', () => {
    const all = [told, again, other, first]
    expect([told, again, other].map(one => wordsOf(all, one))).toEqual([['først'], ['først'], []])
  })

  it('that was taken back is not there, and without any the same entries come back', () => {
    const back = entry(6, 'record.taken-back', { entry: first.id })
    expect(wordsOf([told, first, back], told)).toEqual([])
    const stands = standing([told, other])
    expect(withRenderings(stands)).toBe(stands)
  })

  it('is the same whatever order it arrived in, and the same object while nothing changes', () => {
    const all = [told, again, other, first, later]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), shuffled => {
        expect(wordsOf(shuffled, again)).toEqual(['bedre', 'først'])
      }),
    )
    expect(withRenderings(standing(all))[0]).toBe(withRenderings(standing(all))[0])
  })
})

describe('the files something names', () => {
  it('are found wherever in it they stand', () => {
    expect(filesIn({ said: { voice, image: id(91) }, file: id(92), problem: id(1) })).toEqual([
      { as: 'voice', id: voice },
      { as: 'image', id: id(91) },
      { as: 'file', id: id(92) },
    ])
  })
})
