import { uuidv7, type Entry, type EntryId, type Said, type Source } from '#record'
import { layerOf, type Here } from '#visit'
import { rendersNow } from '#visit/interpreting'

/** Who writes here, for whom, and how it is told: what every entry of this screen has in common. */
export interface Hand {
  readonly clinic: string
  readonly patient: string
  readonly staff: string
  readonly today: string
  /** The language the patient speaks in this visit, and the clinic's own. */
  readonly language: string
  readonly clinicLanguage: string
  readonly here: readonly Here[]
}

/** What is told, before it has its source. `teller` is the patient unless it says otherwise. */
export interface Telling {
  readonly kind: string
  readonly body: object
  readonly id?: EntryId
  readonly teller?: string
  readonly language?: string
  readonly mode?: Source['mode']
  readonly saidBack?: Source['saidBack']
  readonly layer?: Entry['layer']
  /** Whose words these are where the professional writes down what an interpreter renders. */
  readonly through?: Here | undefined
  /** What it is told over, where a hand chose so; else it is told over what the screen shows (`withOver`). */
  readonly over?: Entry['over']
}

/** What there is of the own words: as they sounded, as they were written, or what was pointed at. */
const keptOf = (said: Said | undefined): Source['originalKept'] => {
  if (said?.voice) return 'sound'
  if (said?.original) return 'words'
  return said?.picture || said?.image ? 'picture' : 'nothing'
}

export const newId = (): EntryId => uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))

const howOf = ({ mode, way }: Here): NonNullable<Source['renderedHow']> => ({ mode, ...(way && { way }) })

/**
 * Makes the entry: who told it, to whom, in which language, through whom, what was kept of it, by whose hand.
 * What the patient tells through an interpreter names the interpreter, and how it is rendered at that moment; what the
 * professional tells does not.
 */
export const entryBy = (hand: Hand, telling: Telling): Entry => {
  const teller = telling.teller ?? hand.patient
  // The patient's own hand, on a device of the patient's side, tells through the interpreter like any other telling of theirs.
  const own = teller === hand.staff && teller !== hand.patient
  const interpreter = telling.through ?? (own ? undefined : rendersNow(hand.here))
  const mode = hand.here.find(person => person.person === teller)?.mode ?? 'in-the-room'
  const said = (telling.body as { said?: Said }).said
  return {
    id: telling.id ?? newId(),
    clinic: hand.clinic,
    patient: hand.patient,
    kind: telling.kind,
    layer: telling.layer ?? layerOf(telling.kind),
    source: {
      teller,
      listeners: hand.here.map(person => person.person).filter(person => person !== teller),
      toldOn: hand.today,
      language: telling.language ?? (own ? hand.clinicLanguage : hand.language),
      ...(interpreter ? { renderedBy: interpreter.person, renderedHow: howOf(interpreter) } : {}),
      mode: telling.mode ?? mode,
      originalKept: keptOf(said),
      byHandOf: hand.staff,
      saidBack: telling.saidBack ?? 'not-yet',
    },
    ...(telling.over && { over: telling.over }),
    body: telling.body,
  }
}
