import type { Patient } from '#people'
import { calledHere as calledIn, plain } from '#people/spelling'

/** Whether this is one of the patient's names, whole; in any spelling that is read alike. */
export const isCalled = ({ names }: Patient, typed: string): boolean =>
  plain(typed) !== '' && names.some(({ text }) => plain(text) === plain(typed))

/** How a patient is called here: in the clinic's language, else in letters the clinic reads, else as the patient writes it. */
export const calledHere = ({ names }: Patient, language: string) => calledIn(names, language)
