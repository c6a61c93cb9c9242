import type { EntryId, IsoDay, PersonId } from '#record'
import type { Language, PhraseKey } from '#words'

/** A part of the page: its heading and its lines, each a text of its own direction. */
export interface Part {
  readonly title: PhraseKey
  readonly lines: readonly string[]
}

/** What a record is read by: in which language, whose names are known, and on which day it was made. */
export interface Reading {
  readonly language: Language
  /** The language asked for, where it may be another one. */
  readonly asked?: string
  readonly nameOf: (person: PersonId) => string
  readonly on: IsoDay
  /** Where in the folder a recording or a picture lies, where it goes along. */
  readonly fileOf?: (file: EntryId) => string | undefined
}

/** One file of the folder a patient takes along. */
export interface OwnFile {
  readonly name: string
  readonly text: string
}
