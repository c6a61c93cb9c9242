import { createContext, use } from 'react'
import { wordsOf, type EntryId, type Recorded } from '#record'
import { peopleOf } from '#people'
import type { ClinicAnchor } from '#story'
import type { WordsInDays } from '#time'
import { visitsOf } from '#visit'
import type { Hand, Telling } from './hand.ts'

/** What every screen over one patient shares: the entries, the hand that writes, and a way to tell. */
export interface AtHand {
  readonly entries: readonly Recorded[]
  readonly hand: Hand
  /** Takes down what is told, all of one touch together (undo takes them back together). Gives the new entries' ids. */
  readonly tell: (...tellings: Telling[]) => EntryId[]
  /** The name of a person in the reader's language where there is one. */
  readonly nameOf: (person: string, language: string) => string
  /** What words mean in days at this clinic: the table we start from, with the rows this clinic changed. */
  readonly words: WordsInDays
  /** Landmarks of the clinic's own. */
  readonly anchors: readonly ClinicAnchor[]
}

const AtHandContext = createContext<AtHand | undefined>(undefined)
export const AtHandProvider = AtHandContext

export const useAtHand = (): AtHand => {
  const atHand = use(AtHandContext)
  if (!atHand) throw new Error('a part of the table stands outside it')
  return atHand
}

/** Whether this is a device of the patient's own side: there the hand is the patient's, and what others decide is not offered. */
export const useIsTheirs = (): boolean => {
  const hand = use(AtHandContext)?.hand
  return hand !== undefined && hand.staff === hand.patient
}

/** Names by person id: the patient's own, the patient's people, and those who were at a visit. An unknown id names nobody. */
export const namesIn = (entries: readonly Recorded[]): AtHand['nameOf'] => {
  const { patient, named } = peopleOf(entries)
  const here = new Map(
    visitsOf(entries).flatMap(visit => visit.here.flatMap(({ person, name }) => (name ? [[person, name]] : []))),
  )
  return (person, language) => {
    if (patient && person === patient.id)
      return (patient.names.find(name => name.language === language) ?? patient.names[0])?.text ?? ''
    const called = named.get(person)
    return (called && wordsOf(called.called, language)?.text) || here.get(person) || ''
  }
}
