import { peopleOf, type Patient, type PeopleEntry } from '#people'
import { standing, type Entry, type EntryId, type Recorded, type Said } from '#record'
import { asksNothing, storyOf } from '#story'
import { agendaOf, type VisitEntry } from '#visit'
import { unheardOf } from '#visit/home'
import { lastPromiseOf } from './agreed.ts'
import type { PlanEntry } from './entries.ts'

type Known = Recorded<PeopleEntry | VisitEntry | PlanEntry>
type WishAbout = Extract<PeopleEntry, { kind: 'people.wish-told' }>['body']['about']

/** Something to know before the door opens: its own entry, and its words. */
interface Told {
  readonly id: EntryId
  readonly said: Said
}

/** The card before I go in: what makes this visit easier, and what waits from the last one. */
export interface BeforeIGoIn {
  readonly patient: Patient
  /** How the name is said, as letters to read aloud. */
  readonly heard?: { readonly language: string; readonly text: string }
  readonly wishes: readonly (Told & { readonly about: WishAbout })[]
  /** The last promise of ours that is neither kept nor let go. */
  readonly promise?: Told & { readonly by?: string }
  /** Not yet taken up, the oldest first: three at most, so that nobody comes in with a list. */
  readonly left: readonly Told[]
}

/** As many as a person keeps in mind at a door. */
const MOST = 3

/** Folds a patient's entries into the card; undefined where nobody is registered. Any order of arrival gives the same card. */
export const beforeIGoIn = (entries: Iterable<Recorded<Entry>>): BeforeIGoIn | undefined => {
  const all = standing(entries) as Known[]
  const { patient } = peopleOf(all)
  if (!patient) return undefined
  const heard = all.filter(entry => entry.kind === 'people.name-heard').at(-1)?.body.heard
  const promise = lastPromiseOf(all)
  return {
    patient,
    ...(heard ? { heard } : {}),
    wishes: all.flatMap(entry => (entry.kind === 'people.wish-told' ? [{ id: entry.id, ...entry.body }] : [])),
    ...(promise ? { promise: { id: promise.id, said: promise.said, ...(promise.by ? { by: promise.by } : {}) } } : {}),
    left: [...homeLeft(all), ...agendaLeft(all), ...marksLeft(all)].slice(0, MOST),
  }
}

/** Sent from home and not heard yet; what matters most next time stands on the agenda. */
const homeLeft = (all: readonly Known[]): Told[] =>
  unheardOf(all).flatMap(({ id, what, said }) => (what === 'matters-next' ? [] : { id, said }))

/** What is still on the agenda, the oldest first whoever told it. */
const agendaLeft = (all: readonly Known[]): Told[] => {
  const left = new Map(agendaOf(all).items.map(item => [item.id, item]))
  return all.flatMap(({ id }) => left.get(id) ?? [])
}

/** What was marked to come back to and has words; what is left be brings none back, nor does anything while nobody knows what that was. */
const marksLeft = (all: readonly Known[]): Told[] => {
  const story = storyOf(all)
  if (asksNothing(story, undefined)) return []
  const wordsOfPiece = new Map(story.pieces.map(({ id, said }) => [id, said]))
  return story.marks.flatMap(({ id, said, piece }) => {
    const words = said ?? (piece && wordsOfPiece.get(piece))
    return words ? { id, said: words } : []
  })
}
