import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEntry, uuidv7, type Entry } from '#record'
import { layerOf, mayRecord, problemListOf, seenAtTable, visitKinds, type Asking } from '#visit'
import { askedWithoutInterpreter, isWorrying, statements, yesNoQuestions, type Asked } from '#visit/urgent'

const KIND = 'visit.asked-without-interpreter'
const id = (n: number): string => uuidv7(1_700_000_000_000 + n, new Uint8Array(10).fill(n))
const entry = (n: number, asked: readonly unknown[], teller = 'lis', kind = KIND): Entry => ({
  id: id(n),
  clinic: 'invented',
  patient: 'selam',
  kind,
  layer: layerOf(KIND),
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
  body: { language: 'ti', asked },
})
const asking = (screen: Asking['screen'], visit = true): Asking => ({
  screen,
  staff: 'lis',
  ...(visit ? { visit: { id: id(90), here: ['selam', 'lis'] } } : {}),
  known: () => undefined,
  registered: true,
})
const reasonOf = (asked: readonly unknown[]): string | undefined => {
  const read = parseEntry(entry(1, asked), visitKinds)
  return 'refusal' in read ? read.refusal.reason : undefined
}

describe('what is asked without an interpreter', () => {
  it('is answered by pointing: yes, no, I do not know, I do not understand, a place on the body, a face', () => {
    expect(
      reasonOf([
        { phrase: 'urgent.answer', answer: 'shown' },
        { phrase: 'urgent.pain', answer: 'yes' },
        { phrase: 'urgent.where', answer: 'pointed', parts: ['belly', 'below'] },
        { phrase: 'urgent.how-much', answer: 'pointed', level: 4 },
        { phrase: 'urgent.where', answer: 'not-understood' },
      ]),
    ).toBeUndefined()
  })

  it('is nothing but the phrases for what cannot wait: no life story, no consent, no words of anybody', () => {
    for (const phrase of ['story.title', 'consent.title', 'confide.title', 'urgent.title', 'urgent.where', 'why'])
      expect(reasonOf([{ phrase, answer: 'yes' }]), phrase).toBe('not-an-answer')
    expect(reasonOf([{ phrase: 'urgent.pain', answer: 'yes', words: 'It was my uncle' }])).toBe('not-an-answer')
    expect(reasonOf([{ phrase: 'urgent.pain', answer: 'refused' }])).toBe('not-an-answer')
    expect(reasonOf([{ phrase: 'urgent.hospital', answer: 'yes' }])).toBe('not-an-answer')
    expect(reasonOf([])).toBe('nothing-said')
  })

  it('gives a reason for whatever arrives at the border, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), odd => {
        const read = parseEntry({ ...entry(1, []), body: odd }, visitKinds)
        if ('refusal' in read) expect(read.refusal.reason).toMatch(/^[a-z]+(-[a-z]+)*$/)
      }),
    )
  })

  it('is the professional’s own, written on a staff screen: never at the table, never as the patient’s', () => {
    const one = entry(1, [{ phrase: 'urgent.pain', answer: 'yes' }])
    expect(mayRecord(one, asking('staff', false))).toBeUndefined()
    expect(mayRecord(one, asking('table'))?.reason).toBe('not-at-the-table')
    expect(mayRecord(one, { ...asking('phone'), staff: 'selam' })?.reason).toBeDefined()
    expect(mayRecord(entry(1, [], 'selam'), asking('staff'))?.reason).toBe('not-your-words')
    expect(mayRecord({ ...one, layer: 'table' }, asking('staff'))?.reason).toBe('wrong-layer')
  })

  it('never lies on the table, nor on the patient’s list', () => {
    const one = entry(1, [{ phrase: 'urgent.pain', answer: 'yes' }])
    expect(seenAtTable(one, { listAgreed: true, atHome: new Set() })).toBe(false)
    expect(problemListOf([one]).problems).toEqual([])
  })

  it('is read the last first, whatever the order in which it arrived, and not where it was taken back', () => {
    const all = [1, 2, 3].map(n => ({
      ...entry(n, [{ phrase: 'urgent.pain', answer: 'no' }]),
      place: { clinic: n, patient: n, storedAt: '2026-03-02T10:00:00Z' },
    }))
    const back = { ...entry(4, [], 'lis', 'record.taken-back'), body: { entry: id(3) } }
    fc.assert(
      fc.property(fc.shuffledSubarray([...all, back], { minLength: 4 }), shuffled => {
        expect(askedWithoutInterpreter(shuffled).map(one => one.id)).toEqual([id(2), id(1)])
      }),
    )
  })

  it('leads to “worried about safety” at once where somebody is in danger or has taken something dangerous', () => {
    const worrying = yesNoQuestions.filter(phrase => isWorrying({ phrase, answer: 'yes' }))
    expect(worrying).toEqual(['urgent.poison', 'urgent.safe'])
    for (const answer of ['no', 'does-not-know', 'not-understood'] as const)
      expect(yesNoQuestions.some(phrase => isWorrying({ phrase, answer }))).toBe(false)
    expect(statements.some(phrase => isWorrying({ phrase, answer: 'shown' } as Asked))).toBe(false)
  })
})
