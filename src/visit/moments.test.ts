import { describe, expect, it } from 'vitest'
import type { Entry } from '#record'
import { mayRecord, seenAtTable, type Asking } from './rules.ts'

const id = (n: number) => `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`
const entry = (n: number, kind: string, body: object): Entry => ({
  id: id(n),
  clinic: 'odense',
  patient: 'amina',
  kind,
  layer: 'working',
  source: {
    teller: 'lis',
    listeners: [],
    toldOn: '2026-10-08',
    language: 'da',
    mode: 'in-the-room',
    originalKept: 'nothing',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body,
})
const marked = (what: string) => entry(1, 'story.moment-marked', { what, visit: id(90) })
const finished = (what: string) => entry(2, 'story.moment-finished', { what, mark: id(1), piece: id(3) })
const asking = (screen: Asking['screen'], about?: Entry): Asking => ({
  screen,
  staff: 'lis',
  visit: { id: id(90), here: ['amina', 'lis'] },
  known: () => about,
  registered: true,
})

describe('what was marked with the eyes on the patient', () => {
  it('is written from the own screen, never at the table, on no phone, and goes to no table', () => {
    for (const one of [marked('cue'), marked('leave-be'), finished('pause')]) {
      expect(mayRecord(one, asking('staff'))).toBeUndefined()
      expect(mayRecord(one, asking('table'))?.reason).toBe('not-at-the-table')
      expect(mayRecord(one, asking('phone'))?.reason).toBe('only-at-the-table')
      expect(mayRecord({ ...one, layer: 'table' }, asking('staff'))?.reason).toBe('wrong-layer')
      expect(seenAtTable(one, { listAgreed: true, atHome: new Set() })).toBe(false)
    }
  })

  it('is taken back where the hand missed', () => {
    const back = entry(5, 'record.taken-back', { entry: id(1) })
    for (const what of ['cue', 'leave-be']) expect(mayRecord(back, asking('staff', marked(what)))).toBeUndefined()
  })

  it('is opened again by the patient alone, once it is said what was left be (red line 3)', () => {
    const back = entry(5, 'record.taken-back', { entry: id(2) })
    const unsaid = (of: number) => entry(5, 'record.unsaid', { entry: id(of), why: 'asked' })
    expect(mayRecord(back, asking('staff', finished('leave-be')))?.reason).toBe('not-known-here')
    expect(mayRecord(unsaid(2), asking('staff', finished('leave-be')))?.reason).toBe('not-known-here')
    // What names the mark goes with it.
    expect(mayRecord(unsaid(1), asking('staff', marked('leave-be')))?.reason).toBe('not-known-here')
    expect(mayRecord(back, asking('staff', finished('cue')))).toBeUndefined()
  })
})
