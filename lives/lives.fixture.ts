import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEntry, recordKinds, type Entry, type EntryId, type IsoDay } from '#record'
import { dayOf, defaultWords, readWhen, type Bound, type Point, type Reading } from '#time'
import { peopleKinds } from '#people'
import { storyKinds, storyOf, type KindReading, type Statement, type Story } from '#story'
import { visitKinds } from '#visit'

export const kinds = { ...recordKinds, ...peopleKinds, ...storyKinds, ...visitKinds }

type Days = readonly [IsoDay, IsoDay]

/**
 * What happened, planted beside what was told. Spans are half-open. `anchors`: days of landmarks that were told of without any.
 * `kindly`: by statement told otherwise, the innocent reason that was planted with it.
 */
export interface Truth {
  readonly birth: IsoDay
  readonly pieces: Readonly<Record<string, Days>>
  readonly anchors?: Readonly<Record<string, Days>>
  readonly toldOtherwise: readonly EntryId[]
  readonly kindly?: Readonly<Record<EntryId, Pick<KindReading, 'kind'>>>
}

/** A life as it lies in its file, read. */
export interface Life {
  readonly name: string
  readonly header: unknown
  readonly entries: readonly Entry[]
  readonly truth: Truth
  readonly story: Story
}

const linesOf = (name: string): unknown[] =>
  readFileSync(join(import.meta.dirname, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as unknown)

export const names = readdirSync(import.meta.dirname)
  .filter(file => file.endsWith('.jsonl'))
  .map(file => file.slice(0, -'.jsonl'.length))
  .sort()

const lifeOf = (name: string): Life => {
  const [header, ...lines] = linesOf(name)
  const truth = JSON.parse(readFileSync(join(import.meta.dirname, `${name}.truth.json`), 'utf8')) as Truth
  const entries = lines.map(line => {
    const read = parseEntry(line, kinds)
    if ('refusal' in read)
      throw new Error(`${name}: ${read.refusal.reason} ${read.refusal.field ?? ''} ${JSON.stringify(line)}`)
    return read.entry
  })
  return { name, header, entries, truth, story: storyOf(entries) }
}

export const lives = names.map(lifeOf)
/** Those who have told of their life: all but the newcomer. */
export const told = lives.filter(life => life.name !== 'samira')
export const lifeNamed = (name: string): Life => lives.find(life => life.name === name)!

export type Body = Readonly<Record<string, unknown>>
export const bodies = (entries: readonly Entry[], kind: string): Body[] =>
  entries.filter(entry => entry.kind === kind).map(entry => entry.body as Body)

/** What was set aside, too: a truth is asked of every statement that is not left be. */
export const everyStatement = (story: Story): Statement[] => [...story.statements, ...story.beside]

/** The days of a piece or an anchor as they were; undefined for what the truth does not know. */
const spanOf = (id: string, truth: Truth, story: Story): readonly [number, number] | undefined => {
  const { from, until } = story.anchors.find(anchor => anchor.id === id) ?? {}
  const days = from && until ? ([from, until] as const) : (truth.anchors?.[id] ?? truth.pieces[id])
  return days && [dayOf(days[0]), dayOf(days[1])]
}

type Points = Partial<Record<Point, number>>

const pointsOf = (statement: Statement, truth: Truth, story: Story): Points => {
  const birth = dayOf(truth.birth)
  const [start, end] = statement.piece === 'birth' ? [birth, birth + 1] : spanOf(statement.piece, truth, story)!
  const other = statement.when.how === 'relation' ? spanOf(statement.when.to, truth, story) : undefined
  return { origin: 0, birth, start, end, 'other-start': other?.[0], 'other-end': other?.[1] }
}

const within = (bounds: readonly Bound[], points: Points): boolean =>
  bounds.every(({ from, to, least = -Infinity, most = Infinity }) => {
    const apart = points[to]! - points[from]!
    return apart >= least && apart <= most
  })

/** Whether what happened is what a reading means: one of several is so when any of them is. */
const means = (reading: Reading, how: 'told' | 'stretched', points: Points): boolean =>
  (reading.among ?? [reading]).some(one => within(one[how], points))

const readingOf = ({ piece, when, of, toldOn, onPapers }: Statement, story: Story): Reading => {
  const form = story.pieces.find(one => one.id === piece)?.form
  const anchor = story.anchors.some(({ id }) => id === piece)
  const around = {
    of,
    form: form ?? (anchor ? 'stretch' : 'event'),
    toldOn,
    onPapers,
    birth: piece === 'birth',
  } as const
  return readWhen(when, around, defaultWords)
}

/** Whether what happened is what this statement says, as told and read loosely. */
export const isSo = (statement: Statement, { truth, story }: Life): { told: boolean; stretched: boolean } => {
  const reading = readingOf(statement, story)
  const points = pointsOf(statement, truth, story)
  return { told: means(reading, 'told', points), stretched: means(reading, 'stretched', points) }
}
