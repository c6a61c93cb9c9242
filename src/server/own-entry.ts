import { uuidv7, type Entry, type PersonId } from '#record'
import { layerOf } from '#visit'
import type { Desk } from './parts.ts'
import { today } from './today.ts'

/** What the desk itself writes down: about whom, of which kind, by whose doing. */
interface Own {
  readonly patient: PersonId
  readonly kind: string
  readonly body: object
  readonly by: PersonId
  /** Where the kind is one no hand may record, and so has no layer by itself. */
  readonly layer?: Entry['layer']
}

/** An entry of the desk's own making, told and written by whoever did what it says. */
export const ownEntry = (
  { clinic, clock, random }: Pick<Desk, 'clinic' | 'clock' | 'random'>,
  { patient, kind, body, by, layer = layerOf(kind) }: Own,
): Entry => ({
  id: uuidv7(clock(), random(10)),
  clinic: clinic.id,
  patient,
  kind,
  layer,
  source: {
    teller: by,
    listeners: [],
    toldOn: today({ clinic, clock }),
    language: clinic.language,
    mode: 'in-writing',
    originalKept: 'nothing',
    byHandOf: by,
    saidBack: 'not-yet',
  },
  body,
})
