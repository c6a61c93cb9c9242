import { uuidv7, type Entry, type Recorded } from '#record'
import { layerOf } from '#visit'

/** Entries of an invented patient's day, for tests. */
export const id = (n: number): string => uuidv7(1_700_000_000_000 + n, new Uint8Array(10).fill(n % 250))

interface Told {
  readonly patient?: string
  readonly on?: string
  /** When the record stored it, ISO 8601 in UTC. */
  readonly stored?: string
  readonly by?: string
}

export const told = (n: number, kind: string, body: object, of: Told = {}): Recorded<Entry> => {
  const { patient = 'amina', on = '2026-03-02', stored = '2026-03-02T10:00:00Z', by = 'karen' } = of
  return {
    id: id(n),
    clinic: 'invented',
    patient,
    kind,
    layer: layerOf(kind),
    source: {
      teller: by,
      listeners: [],
      toldOn: on,
      language: 'da',
      mode: 'in-writing',
      originalKept: 'nothing',
      byHandOf: by,
      saidBack: 'not-yet',
    },
    body,
    place: { clinic: n, patient: n, storedAt: stored },
  }
}

export const slot = (at: string, more: object = {}) => ({
  day: '2026-03-02',
  at,
  minutes: 60,
  staff: ['lis'],
  ...more,
})
export const planned = (n: number, at: string, more: object = {}, of: Told = {}) =>
  told(n, 'visit.appointment-made', { slot: slot(at, more) }, of)
export const opened = (n: number, stored: string, on: string, more: object = {}, of: Told = {}) =>
  told(
    n,
    'visit.opened',
    {
      here: [{ person: of.patient ?? 'amina', role: 'patient', mode: 'in-the-room' }],
      languages: { patient: 'ar', clinic: 'da' },
      ...more,
    },
    { ...of, stored, on },
  )
export const closed = (n: number, visit: number, stored: string, more: object = {}) =>
  told(n, 'visit.closed', { visit: id(visit), ...more }, { stored })
