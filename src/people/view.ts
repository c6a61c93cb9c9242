import { standing, type Entry, type PersonId, type Recorded, type Said, type Text } from '#record'
import type { PeopleEntry } from './entries.ts'

export interface Patient {
  readonly id: PersonId
  readonly names: readonly Text[]
  readonly speaks: readonly { readonly language: string; readonly dialect?: string | undefined }[]
  /** What is understood beside what is spoken. */
  readonly understands: readonly string[]
  /** Empty where nothing is read; undefined where that is not known. */
  readonly reads: readonly string[] | undefined
  readonly prefers: 'sound' | 'words' | undefined
}

/** Everybody an entry may name: the patient and the patient's people, as they are called. */
export interface People {
  readonly patient?: Patient
  readonly named: ReadonlyMap<PersonId, { readonly called: Said; readonly role: string }>
}

/** Folds a patient's entries into who is who. The latest registration and the latest naming stand. */
export const peopleOf = (entries: Iterable<Recorded<Entry>>): People => {
  const named = new Map<PersonId, { called: Said; role: string }>()
  let patient: Patient | undefined
  for (const entry of standing(entries) as Recorded<PeopleEntry>[]) {
    if (entry.kind === 'people.person-named')
      named.set(entry.body.person, { called: entry.body.called, role: entry.body.role })
    if (entry.kind === 'people.patient-registered') {
      const { names, speaks, understands = [], reads, prefersSound } = entry.body
      const { prefers = prefersSound ? 'sound' : undefined } = entry.body
      patient = { id: entry.patient, names, speaks, understands, reads, prefers }
    }
    if (entry.kind === 'people.prefers-told' && patient) patient = { ...patient, prefers: entry.body.prefers }
  }
  return patient ? { patient, named } : { named }
}
