import {
  filesIn,
  standing,
  textsOf,
  withRenderings,
  type Entry,
  type IsoDay,
  type PersonId,
  type Recorded,
  type Said,
} from '#record'
import type { PeopleEntry } from '#people'
import type { PlanEntry } from '#plan'
import { isoDayInWords, speaker } from '#words'
import { escaped } from './page.ts'
import type { Reading } from './own-parts.ts'

type Known = Recorded<PeopleEntry | PlanEntry>
const knownIn = (entries: readonly Recorded[]): Known[] => withRenderings(standing(entries)) as Known[]

type SaidIn = (said: Said, reading: Reading) => string

/** What was agreed, who does it and by when. */
export const agreedIn = (entries: readonly Recorded[], reading: Reading, saidIn: SaidIn): string[] => {
  const say = speaker(reading.language)
  return knownIn(entries).flatMap(entry => {
    if (entry.kind !== 'plan.agreed') return []
    const { said, who, by } = entry.body
    const name = who && reading.nameOf(who)
    return [
      [
        saidIn(said, reading),
        ...(name ? [escaped(say('note.who', { name }))] : []),
        ...(by ? [escaped(say('note.by', { day: isoDayInWords(by, say, reading.language.pack) }))] : []),
      ].join('; '),
    ]
  })
}

/** Consents that stand: whom, and what for. */
export const consentsIn = (entries: readonly Recorded[], { language }: Reading): string[] => {
  const all = knownIn(entries)
  const withdrawn = new Set(all.flatMap(entry => (entry.kind === 'people.consent-withdrawn' ? entry.body.consent : [])))
  const say = speaker(language)
  return all.flatMap(entry => {
    if (entry.kind !== 'people.consent-given' || withdrawn.has(entry.id)) return []
    const { recipient, purpose, until } = entry.body
    const day = until ? say('note.by', { day: isoDayInWords(until, say, language.pack) }) : ''
    return [escaped([recipient.name, purpose.text, day].filter(Boolean).join('; '))]
  })
}

/** Who opened the papers, by day and name, each once, the newest first. */
export const openedIn = (entries: readonly Recorded[], { language, on }: Reading): string[] => {
  const say = speaker(language)
  const opened = knownIn(entries).flatMap(entry =>
    entry.kind === 'people.record-opened' || entry.kind === 'people.glass-broken'
      ? [`${isoDayInWords(entry.place?.storedAt.slice(0, 10) ?? on, say, language.pack)}: ${entry.body.called}`]
      : [],
  )
  return [...new Set(opened.reverse())].map(escaped)
}

/** What the patient decided, kept from the table: it is among the entries, and is no word of the team. */
const NOT_THE_TEAMS: readonly string[] = ['people.excluded', 'people.let-in-again']

/** Something written in one layer: on which day, by whose hand, and its words. */
export interface Wrote {
  readonly on: IsoDay
  readonly by: PersonId
  readonly texts: readonly string[]
  /** The recordings and pictures it was told with. */
  readonly files: ReturnType<typeof filesIn>
}

/** Fields of an entry that hold somebody's own words. */
const WORDY = [
  'words',
  'reason',
  'whom',
  'from',
  'value',
  'at',
  'safeTimes',
  'mayBeTold',
  'transport',
  'childCare',
  'called',
]

/** Every text somebody wrote in an entry's body, whatever its kind: one is never left out because its kind is new. */
const textsIn = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return WORDY.includes(key) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(one => textsIn(one, key))
  if (typeof value !== 'object' || value === null) return []
  if ('text' in value && typeof value.text === 'string') return [value.text]
  if ('original' in value || 'rendered' in value) return textsOf(value as Said).map(({ text }) => text)
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name))
}

/** What was written in one layer, in the record's order; entries without words of anybody are passed over. */
export const teamWrote = (entries: readonly Recorded<Entry>[], layer: Entry['layer']): Wrote[] =>
  withRenderings(standing(entries))
    .filter(entry => entry.layer === layer && !NOT_THE_TEAMS.includes(entry.kind))
    .map(({ source, body }) => ({ on: source.toldOn, by: source.byHandOf, texts: textsIn(body), files: filesIn(body) }))
    .filter(({ texts, files }) => texts.length + files.length > 0)
