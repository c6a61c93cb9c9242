import { uuidv7, type Entry, type EntryId } from '../../src/record/index.ts'
import { layerOf } from '../../src/visit/index.ts'
import type { Chance } from '../clinic/habits.ts'
import type { Odd, Which } from './plan.ts'

/** The nurse who laid the table, and who sits at the third device. */
export const NURSE = 'lis'
export const CLINIC = 'invented'
export const NOON = Date.UTC(2026, 2, 2, 11)

/** What makes one device's entries: its hand, its clock (a claim, up to a day wrong), its chance. */
export interface Pen {
  readonly patient: string
  readonly at: Which
  /** Milliseconds since 1970, as this device has them. */
  readonly clock: () => number
  readonly chance: Chance
}

/** The id of an entry in somebody else's record. */
export const TAKEN: EntryId = uuidv7(NOON, new Uint8Array(10).fill(1))

const bytes = (chance: Chance): Uint8Array => Uint8Array.from({ length: 10 }, () => Math.floor(chance() * 256))

/** Words nobody else says: the number is theirs alone. */
export const said = (nth: number) => ({ original: { language: 'ar', text: `ظهري يؤلمني ${nth}` } })

/** Whether it is the nurse who tells, and not the patient. */
const ofTheNurse = (kind: string): boolean => /^(people\.|visit\.(opened|worry)|plan\.promise|story\.piece)/.test(kind)

/** An entry as this device makes it: by its hand, on its day. */
export const entryBy = ({ patient, at, clock, chance }: Pen, kind: string, body: object): Entry => {
  const now = clock()
  const teller = ofTheNurse(kind) ? NURSE : patient
  return {
    id: uuidv7(now, bytes(chance)) as EntryId,
    clinic: CLINIC,
    patient,
    kind,
    layer: layerOf(kind),
    source: {
      teller,
      listeners: [teller === NURSE ? patient : NURSE],
      toldOn: new Date(now).toISOString().slice(0, 10),
      language: 'ar',
      mode: 'in-the-room',
      originalKept: 'words',
      byHandOf: at === 1 ? patient : NURSE,
      saidBack: 'not-yet',
    },
    body,
  }
}

const oddly: Readonly<Record<Odd, (entry: Entry) => object>> = {
  'wrong-kind': entry => ({ ...entry, kind: 'visit.nothing-known-here' }),
  'broken-source': entry => ({ ...entry, source: { ...entry.source, teller: undefined } }),
  'unknown-field': entry => ({ ...entry, body: { ...(entry.body as object), colour: 'red' } }),
  'too-many-words': entry => ({ ...entry, body: { said: { original: { language: 'ar', text: 'و'.repeat(4001) } } } }),
  'too-large-to-send': entry => ({
    ...entry,
    body: { said: { original: { language: 'ar', text: 'و'.repeat(600_000) } } },
  }),
  'wrong-clinic': entry => ({ ...entry, clinic: 'another-clinic' }),
  // Read as an object where it was made; what goes over the line is a word.
  'not-an-object': entry => ({ ...entry, body: 'not-an-object' }),
  'id-of-another': entry => ({ ...entry, id: TAKEN }),
}

/** A malformed entry, as a program with a fault in it would send one: it has an id, and something is wrong with the rest. */
export const oddEntry = (pen: Pen, odd: Odd): Entry =>
  oddly[odd](entryBy(pen, pen.at === 2 ? 'visit.worry-noted' : 'visit.problem-told', { said: said(0) })) as Entry

/** The same as it goes over the line: an entry that is no object at all comes as a word. */
export const onTheLine = (entry: Entry): unknown => (entry.body === 'not-an-object' ? 'not an object' : entry)
