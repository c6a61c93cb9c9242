import { expect, it } from 'vitest'
import { uuidv7, type Entry } from '#record'
import { shownOfWaiting, stillTold, takenBackHere } from './what-waits.ts'

const said = { original: { language: 'ar', text: 'told with nobody else in the room' } }
const waits = (kind: string, layer: Entry['layer']): Entry => ({
  id: uuidv7(1_700_000_000_000, new Uint8Array(10).fill(3)),
  clinic: 'invented',
  patient: 'amina',
  kind,
  layer,
  source: {
    teller: 'amina',
    listeners: [],
    toldOn: '2026-03-02',
    language: 'ar',
    mode: 'in-the-room',
    originalKept: 'words',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body: { said },
})

it('what waits is shown in its words; of what was told apart nothing is, for others sit at the table by now (red line 7)', () => {
  expect(shownOfWaiting(waits('visit.problem-told', 'table'))).toEqual(said)
  expect(shownOfWaiting(waits('people.protected-told', 'protected'))).toBeUndefined()
  expect(shownOfWaiting(waits('people.excluded', 'working'))).toBeUndefined()
})

it('what was taken back waits no more, and neither does the taking back; of something in the record already, that waits', () => {
  const told = waits('visit.problem-told', 'table')
  const other = { ...told, id: uuidv7(1_700_000_000_001, new Uint8Array(10).fill(4)) }
  const back = (entry: Entry, nth: number) =>
    takenBackHere(entry, uuidv7(1_700_000_000_002, new Uint8Array(10).fill(nth)))
  expect(stillTold([told, other, back(told, 5)])).toEqual([other])
  expect(stillTold([told, back(told, 5), back(other, 6)])).toEqual([back(other, 6)])
})
