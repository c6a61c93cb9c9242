import * as v from 'valibot'
import { PersonId, Said, Tag, Text, type Entry } from '#record'
import { AgeTold, DateTold } from '#time'
import { accessKinds, type AccessEntry } from './access-entries.ts'

const Preference = v.picklist(['sound', 'words'], 'not-a-preference')
const Tags = v.pipe(v.array(Tag), v.maxLength(12, 'too-many'))

/**
 * A patient as registered: names in any script, what is spoken (the best first, each with its variety), what is understood as
 * well, and what is read: none at all is said by an empty list, and no list says that it is not known. `prefers`: whether
 * sound and pictures come first, or words; where it is missing, nobody was asked.
 */
export const PatientRegistered = v.strictObject({
  names: v.pipe(v.array(Text), v.minLength(1, 'no-name'), v.maxLength(12, 'too-many')),
  speaks: v.pipe(
    v.array(v.strictObject({ language: Tag, dialect: v.optional(v.pipe(v.string(), v.maxLength(80, 'too-long'))) })),
    v.minLength(1, 'no-language'),
    v.maxLength(12, 'too-many'),
  ),
  understands: v.optional(Tags),
  reads: v.optional(Tags),
  prefers: v.optional(Preference),
  /** As it was written before words could be preferred as well. */
  prefersSound: v.optional(v.literal(true)),
})
/** Sound and pictures first, or words first: as the patient says at the table. The last one holds, this or a registration's. */
export const PrefersTold = v.strictObject({ prefers: Preference })
/** A birth date as some paper has it: "on the papers". A first day of a year there means only that year. */
export const BirthOnPapers = v.strictObject({ when: DateTold })
/** A birth as the patient knows it: "as I know it", a date or how old the patient is on the day it is told. */
export const BirthTold = v.strictObject({ when: v.variant('how', [DateTold, AgeTold]) })
/** Somebody of the patient's people, as the patient calls them. */
export const PersonNamed = v.strictObject({
  person: PersonId,
  called: Said,
  role: v.picklist(['relative', 'friend', 'interpreter', 'professional'], 'not-a-role'),
})
/** A professional of this clinic belongs to the care team of this patient from here on. */
export const CareTeamJoined = v.strictObject({ person: PersonId })
/** A professional does not belong to it any more. */
export const CareTeamLeft = v.strictObject({ person: PersonId })

export const peopleKinds = {
  'people.patient-registered': PatientRegistered,
  'people.prefers-told': PrefersTold,
  'people.birth-on-papers': BirthOnPapers,
  'people.birth-told': BirthTold,
  'people.person-named': PersonNamed,
  'people.care-team-joined': CareTeamJoined,
  'people.care-team-left': CareTeamLeft,
  ...accessKinds,
}

export type PeopleEntry =
  | AccessEntry
  | Entry<'people.patient-registered', v.InferOutput<typeof PatientRegistered>>
  | Entry<'people.prefers-told', v.InferOutput<typeof PrefersTold>>
  | Entry<'people.birth-on-papers', v.InferOutput<typeof BirthOnPapers>>
  | Entry<'people.birth-told', v.InferOutput<typeof BirthTold>>
  | Entry<'people.person-named', v.InferOutput<typeof PersonNamed>>
  | Entry<'people.care-team-joined', v.InferOutput<typeof CareTeamJoined>>
  | Entry<'people.care-team-left', v.InferOutput<typeof CareTeamLeft>>
