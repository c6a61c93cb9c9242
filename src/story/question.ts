import type { EntryId } from '#record'
import type { Continuous } from './life.ts'

/**
 * A gentle question for the professional's own device. Its id stays the same as long as it is the same question, so that it can be
 * left be.
 * An open place: "after Izmir, before Hamburg: would you like to tell something from that time?"
 * The widest: a piece with much room in time, and a landmark in the middle of it: "was it before or after the war, do you think?"
 * A cue: something of another strand at that time: "when you lived in Izmir, was the pain already so?"
 * Each is said with "you need not".
 */
export type Question = AboutAnOpenPlace | AboutTheWidest | AboutACue

export interface AboutAnOpenPlace {
  readonly kind: 'open-place'
  readonly id: string
  readonly strand: Continuous
  readonly after?: EntryId
  readonly before?: EntryId
}
/** `landmark` is a piece or an anchor. */
export interface AboutTheWidest {
  readonly kind: 'widest'
  readonly id: string
  readonly piece: EntryId
  readonly landmark: EntryId
}
export interface AboutACue {
  readonly kind: 'cue'
  readonly id: string
  readonly piece: EntryId
  readonly other: EntryId
}
