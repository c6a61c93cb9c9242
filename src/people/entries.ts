import * as v from 'valibot'
import { PersonId, Said, Tag, Text, type Entry } from '#record'
import { AgeTold, DateTold } from '#time'
import { accessKinds, type AccessEntry } from './access-entries.ts'

/** A patient as registered: names in any script, what is spoken (with dialect), understood and read; read may be nothing. */
export const PatientRegistered = v.strictObject({
  names: v.pipe(v.array(Text), v.minLength(1, 'no-name'), v.maxLength(12, 'too-many')),
  speaks: v.pipe(
    v.array(v.strictObject({ language: Tag, dialect: v.optional(v.pipe(v.string(), v.maxLength(80, 'too-long'))) })),
    v.minLength(1, 'no-language'),
    v.maxLength(12, 'too-many'),
  ),
  reads: v.optional(v.array(Tag)),
  prefersSound: v.optional(v.literal(true)),
})
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
  | Entry<'people.birth-on-papers', v.InferOutput<typeof BirthOnPapers>>
  | Entry<'people.birth-told', v.InferOutput<typeof BirthTold>>
  | Entry<'people.person-named', v.InferOutput<typeof PersonNamed>>
  | Entry<'people.care-team-joined', v.InferOutput<typeof CareTeamJoined>>
  | Entry<'people.care-team-left', v.InferOutput<typeof CareTeamLeft>>
