import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { peopleKinds, type Patient } from '#people'
import { spoken } from '#words'
import { languagesIn, languagesOf, registrationOf } from './languages-draft.ts'

const anyTag = fc.constantFrom(...spoken, 'hu', 'fr')
const anyPatient: fc.Arbitrary<Patient> = fc.record({
  id: fc.constant('amina'),
  names: fc.constant([{ language: 'da', text: 'Amina' }]),
  speaks: fc.array(
    fc.oneof(
      fc.record({ language: anyTag }),
      fc.record({ language: anyTag, dialect: fc.constantFrom('Herati', 'Hazaragi') }),
    ),
    { minLength: 1, maxLength: 4 },
  ),
  understands: fc.uniqueArray(anyTag, { maxLength: 3 }),
  reads: fc.option(fc.uniqueArray(anyTag, { maxLength: 3 }), { nil: undefined }),
  prefers: fc.constantFrom(undefined, 'sound' as const, 'words' as const),
})

test('a registration that is written anew keeps what was known of the languages, reads nothing and not known apart', () => {
  fc.assert(
    fc.property(anyPatient, patient => {
      const { id: _, ...known } = patient
      const { reads, prefers, ...rest } = registrationOf(patient) as Partial<Patient>
      expect({ understands: [], ...rest, reads, prefers }).toEqual(known)
      const read = peopleKinds['people.patient-registered']['~standard'].validate(registrationOf(patient))
      expect(read).not.toHaveProperty('issues')
    }),
  )
})

test('where languages are to be chosen and none is, it stays not known, never nothing', () => {
  const draft = languagesOf({
    id: 'a',
    names: [],
    speaks: [{ language: 'ar' }],
    understands: [],
    reads: undefined,
    prefers: undefined,
  })
  expect(languagesIn({ ...draft, reading: 'these' })).toEqual({ speaks: [{ language: 'ar' }] })
  expect(languagesIn({ ...draft, reading: 'nothing' })).toEqual({ speaks: [{ language: 'ar' }], reads: [] })
})
