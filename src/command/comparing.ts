import { createHash } from 'node:crypto'
import { careTeamOf, peopleOf } from '#people'
import { dangersOf, frontOf } from '#plan'
import { standing, type PersonId, type Recorded } from '#record'
import { houseIn, recordsIn, type Rows } from '#storage/backup'
import type { Safe } from '#storage/keys'
import { storyOf } from '#story'
import { problemListOf, visitsOf } from '#visit'

/** Everything that is folded from one patient's entries, and the entries themselves. */
const VIEWS: Readonly<Record<string, (entries: readonly Recorded[]) => unknown>> = {
  entries: entries => entries,
  standing,
  people: peopleOf,
  'care-team': careTeamOf,
  story: storyOf,
  'problem-list': problemListOf,
  visits: visitsOf,
  front: frontOf,
  dangers: dangersOf,
}

/** What is no patient's: the clinic's own decisions, its staff and their passkeys. */
const HOUSE = 'house'

/** Of every patient, the hash of every view; nothing of what they say. */
export type Views = ReadonlyMap<PersonId | typeof HOUSE, Readonly<Record<string, string>>>

/** Where two places show different things: whose, and which view. */
export interface Difference {
  readonly patient: PersonId
  readonly view: string
}

const asText = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Map || inner instanceof Set ? { [inner.constructor.name]: [...inner] } : inner,
  )

/** A hash of anything that can be said in JSON, Maps and Sets too. */
export const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(asText(value) ?? '')
    .digest('base64')

/** Folds every view of every patient of a clinic, and the house. One patient is in memory at a time. */
export const viewsIn = async (rows: Rows, clinic: PersonId, safe: Safe): Promise<Views> => {
  const views = new Map<string, Record<string, string>>()
  for await (const { patient, entries } of recordsIn(rows, clinic, safe))
    views.set(patient, Object.fromEntries(Object.entries(VIEWS).map(([name, fold]) => [name, hashOf(fold(entries))])))
  views.set(HOUSE, { [HOUSE]: hashOf(await houseIn(rows, clinic)) })
  return views
}

/** Where two places differ; patients in `without` are passed over. Empty where every view is equal. */
export const differencesOf = (one: Views, other: Views, without: ReadonlySet<PersonId> = new Set()): Difference[] =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter(patient => !without.has(patient))
    .flatMap(patient => {
      const [here, there] = [one.get(patient) ?? {}, other.get(patient) ?? {}]
      const names = [...new Set([...Object.keys(here), ...Object.keys(there)])]
      return names.filter(name => here[name] !== there[name]).map(view => ({ patient, view }))
    })

/** Differences as lines: ids and names of views, no words of anybody. */
export const differencesInWords = (differences: readonly Difference[]): string =>
  differences.map(({ patient, view }) => `${patient}: ${view} is not the same.`).join('\n')
