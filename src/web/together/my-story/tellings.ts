import { textsOf, type EntryId, type Said } from '#record'
import type { Strand } from '#story'
import type { Form } from '#time'
import type { Language, PhraseKey, Say } from '#words'
import type { Telling } from '../../parts/hand.ts'
import type { FreshPiece, WhensSaid } from '../../parts/when-field-telling.ts'
import { suggestedStrand } from './suggested-strand.ts'

/**
 * What is told of when, as entries: each thing with the words it was told in; an answer that says no time; or none at all while
 * the fields say nothing. An answer is always the patient's own. `clinic`: the language of whoever tells for the clinic.
 */
export const whenTellings = (
  piece: EntryId,
  said: WhensSaid,
  { teller, clinic }: { teller?: string | undefined; clinic?: string | undefined } = {},
): Telling[] => {
  if (said.is === 'answer') return [{ kind: 'story.when-answered', body: { piece, answer: said.answer } }]
  if (said.is !== 'whens') return []
  const by = teller ? { teller } : {}
  const fresh = new Map(said.whens.flatMap(({ fresh }) => (fresh ? [[fresh.id, fresh] as const] : [])))
  return [
    ...[...fresh.values()].flatMap(freshTellings).map(telling => ({ ...telling, ...by })),
    ...said.whens.map(({ of, when, said: words }) => ({
      kind: 'story.when-told',
      body: { piece, of, when, ...(words && { said: clinic ? saidByProfessional(words, clinic) : words }) },
      ...by,
    })),
  ]
}

/** A landmark that was told of by touching it: a piece with its picture alone. Whoever is born is in the first year of life. */
const freshTellings = ({ id, picture }: FreshPiece): Telling[] => {
  const form: Form = picture === 'life-way' ? 'stretch' : 'event'
  const told = { kind: 'story.piece-told', id, body: { form, strand: suggestedStrand(picture), said: { picture } } }
  if (picture !== 'life-birth') return [told]
  return [told, { kind: 'story.when-told', body: { piece: id, of: 'whole', when: { how: 'age', years: 0 } } }]
}

/** A new piece and what was told of when, all of one touch. */
export const pieceTellings = (
  id: EntryId,
  piece: { form: Form; strand: Strand; said: Said },
  when: WhensSaid,
  teller: string,
  clinic?: string,
): Telling[] => [{ kind: 'story.piece-told', id, body: piece, teller }, ...whenTellings(id, when, { teller, clinic })]

/** What was told first is taken back, by whoever told it. */
export const takenBack = ({ id, teller }: { readonly id: EntryId; readonly teller: string }): Telling => ({
  kind: 'record.taken-back',
  body: { entry: id },
  teller,
})

/** Words of a professional are first in the clinic's language; what is said in the patient's is a rendering. */
export const saidByProfessional = (said: Said, clinic: string): Said => {
  const all = textsOf(said)
  const original = all.find(text => text.language === clinic)
  const rendered = all.filter(text => text !== original)
  return {
    ...(original && { original }),
    ...(rendered.length > 0 && { rendered }),
    ...(said.picture && { picture: said.picture }),
    ...(said.voice && { voice: said.voice }),
    ...(said.image && { image: said.image }),
  }
}

/**
 * A ready word ("since then") as the patient chose it. Where there are no screens in the patient's language, it is kept as a
 * rendering: nobody said those words.
 */
export const readyWord = (
  key: PhraseKey,
  {
    asked,
    patient,
    clinic,
    sayPatient,
    sayClinic,
  }: { asked: string; patient: Language; clinic: Language; sayPatient: Say; sayClinic: Say },
): Said => {
  const original = { language: patient.tag, text: sayPatient(key) }
  const rendered = [{ language: clinic.tag, text: sayClinic(key) }]
  if (asked !== patient.tag) return { rendered }
  return clinic.tag === patient.tag ? { original } : { original, rendered }
}
