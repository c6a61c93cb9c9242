import { peopleOf } from '#people'
import { dangersOf, type Danger } from '#plan'
import type { Recorded } from '#record'
import { calledHere } from '../find-by-name.ts'

/** One danger, and of whom. */
export interface Standing {
  readonly danger: Danger
  readonly patient: string
  readonly name: string
}

/** The open dangers in these entries, each with the name of whom it is about; the one to be seen first comes first. */
export const standingIn = (entries: readonly Recorded[], language: string): readonly Standing[] =>
  [...Map.groupBy(entries, ({ patient }) => patient)]
    .flatMap(([patient, own]) => {
      const person = peopleOf(own).patient
      const name = person ? calledHere(person, language).text : ''
      return dangersOf(own).flatMap(danger => (danger.settled ? [] : { danger, patient, name }))
    })
    .toSorted((a, b) => (a.danger.by < b.danger.by ? -1 : 1))
