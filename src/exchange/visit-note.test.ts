import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noteOf } from '#plan'
import { noteInWords } from '#exchange'
import { uuidv7, type Recorded, type Source } from '#record'
import { layerOf } from '#visit'
import { languageFor, speaker } from '#words'

const id = (n: number): string => uuidv7(1_700_000_000_000 + n, new Uint8Array(10).fill(n))
const source: Source = {
  teller: 'amina',
  listeners: ['lis'],
  toldOn: '2026-03-02',
  language: 'fa-AF',
  mode: 'in-the-room',
  originalKept: 'nothing',
  byHandOf: 'lis',
  saidBack: 'not-yet',
}
const entry = (n: number, kind: string, body: object, teller = 'amina'): Recorded => ({
  id: id(n),
  clinic: 'invented',
  patient: 'amina',
  kind,
  layer: layerOf(kind),
  source: { ...source, teller },
  body,
  place: { clinic: n, patient: n, storedAt: '2026-03-02T10:00:00Z' },
})
const say = (text: string) => ({ rendered: [{ language: 'da', text }] })
const here = [
  { person: 'amina', role: 'patient', mode: 'in-the-room', name: 'Amina' },
  { person: 'lis', role: 'professional', mode: 'in-the-room', name: 'Lis' },
]
const visit = entry(10, 'visit.opened', { here, languages: { patient: 'fa-AF', clinic: 'da' } }, 'lis')
const record = [
  entry(1, 'visit.agenda-told', { said: say('brevet fra kommunen') }),
  entry(2, 'visit.problem-told', { said: say('hovedpine') }),
  visit,
  entry(11, 'visit.confidentiality-explained', { visit: visit.id, by: ['words'] }, 'lis'),
  entry(12, 'visit.problem-told', { said: say('ondt i ryggen') }),
  entry(13, 'visit.facet-told', { problem: id(12), facet: 'what-i-wish', said: say('at sove') }),
  entry(14, 'visit.agenda-taken-up', { item: id(1), visit: visit.id }, 'lis'),
  entry(15, 'visit.agenda-told', { said: say('min søn') }),
  entry(16, 'plan.agreed', { said: say('ringe til kommunen'), who: 'lis', by: '2026-03-09' }),
  entry(17, 'people.protected-told', { topic: 'violence', said: say('FORSEGLET') }),
  entry(18, 'people.not-comfortable', { to: 'lis' }),
  entry(19, 'story.piece-told', {
    form: 'event',
    strand: 'home',
    said: { original: { language: 'fa-AF', text: 'خانه' } },
  }),
  entry(20, 'visit.closed', { visit: visit.id }, 'lis'),
  entry(21, 'visit.problem-told', { said: say('senere') }),
]
const danish = await languageFor('da', 'staff')
const textOf = (entries: readonly Recorded[]) =>
  noteInWords(noteOf(entries, visit.id)!, {
    language: danish,
    say: speaker(danish),
    nameOf: person => ({ lis: 'Lis', amina: 'Amina' })[person] ?? '',
    minutes: 62,
  })

describe('the note of a visit', () => {
  it('is put together from what was written down at it, as a clinician reads it', async () => {
    await expect(textOf(record)).toMatchFileSnapshot('golden/visit-note.da.txt')
  })

  it('holds nothing that is sealed apart, and nothing from after it', () => {
    expect(textOf(record)).not.toMatch(/FORSEGLET|senere|hovedpine/)
  })

  it('says nothing that nobody wrote: no part stands without its entries', () => {
    const bare = textOf([visit])
    expect(bare.split('\n').filter(Boolean)).toHaveLength(4)
  })

  it('is the same whatever order its entries arrived in', () => {
    const note = textOf(record)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(record, { minLength: record.length }),
        shuffled => void expect(textOf(shuffled)).toBe(note),
      ),
      { numRuns: 40 },
    )
  })

  it('keeps what the professional changed, and puts it together anew when asked', () => {
    const kept = entry(22, 'visit.note-kept', { visit: visit.id, text: { language: 'da', text: 'kortere' } }, 'lis')
    expect(noteOf([...record, kept], visit.id)?.kept).toMatchObject({ text: 'kortere', on: '2026-03-02' })
  })

  it('is nothing where there was no such visit', () => expect(noteOf(record, id(99))).toBeUndefined())
})
