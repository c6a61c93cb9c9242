import { uuidv7, type Entry } from '#record'
import type { StoryEntry } from '#story'
import type { Of, When } from '#time'

const idOf = (number: number): string => {
  const bytes = new Uint8Array(10)
  new DataView(bytes.buffer).setUint32(6, number)
  return uuidv7(1_700_000_000_000 + number, bytes)
}

const entryOf = <const K extends string, const B>(number: number, kind: K, body: B): Entry<K, B> => ({
  id: idOf(number),
  clinic: 'invented-clinic',
  patient: 'invented-patient',
  kind,
  layer: 'table',
  source: {
    teller: 'invented-patient',
    listeners: [],
    toldOn: '2026-01-15',
    language: 'da',
    mode: 'in-the-room',
    originalKept: 'nothing',
    byHandOf: 'invented-professional',
    saidBack: 'agreed',
  },
  body,
})

const said = { rendered: [{ language: 'en', text: 'We moved.' }] }

const when = (number: number, piece: string, told: When, of: Of = 'whole'): StoryEntry =>
  entryOf(number, 'story.when-told', { piece, of, when: told })

/** A month after another, from 1960 on. */
const monthOf = (index: number) => ({ year: 1960 + Math.floor(index / 8), month: 1 + (index % 8) })

/** An invented life of so many pieces in a row, each told in relation to others, most with a date. */
export const inventedStory = (pieces: number, chance: () => number, { doesNotFit = false } = {}): StoryEntry[] => {
  const ids = Array.from({ length: pieces }, (_, index) => idOf(index))
  const entries: StoryEntry[] = ids.map((_, index) =>
    entryOf(index, 'story.piece-told', { form: 'event', strand: index % 9 === 0 ? 'place' : 'people', said }),
  )
  const tell = (piece: string, told: When) => entries.push(when(entries.length, piece, told))
  for (const [index, id] of ids.entries()) {
    const earlier = ids[Math.floor(index * chance())]!
    if (index > 0) tell(id, { how: 'relation', relation: 'after', to: earlier === id ? ids[index - 1]! : earlier })
    if (chance() < 0.7) tell(id, { how: 'date', calendar: 'gregory', ...monthOf(index) })
    else tell(id, { how: 'date', calendar: 'gregory', year: monthOf(index).year, about: true })
  }
  if (doesNotFit)
    for (const index of [100, 200, 300])
      tell(ids[index]!, { how: 'relation', relation: 'before', to: ids[index - 60]! })
  return entries
}

/**
 * An invented life of 500 pieces, more than half of them places lived and people lived with, one after another on each strand, with
 * the moment between two of them mostly unknown.
 */
export const inventedStays = (pieces: number, chance: () => number): StoryEntry[] => {
  const ids = Array.from({ length: pieces }, (_, index) => idOf(index))
  const strandOf = (index: number) => (['place', 'place', 'with-whom', 'people'] as const)[index % 4]!
  const entries: StoryEntry[] = ids.map((_, index) =>
    entryOf(index, 'story.piece-told', { form: 'stretch', strand: strandOf(index), said }),
  )
  const tell = (piece: string, told: When, of?: Of) => entries.push(when(entries.length, piece, told, of))
  for (const [index, id] of ids.entries()) {
    const before = ids[index - 4]
    if (before && chance() < 0.6) tell(id, { how: 'relation', relation: 'overlapping', to: before })
    else if (before) tell(id, { how: 'relation', relation: 'after', to: before })
    if (chance() < 0.5) tell(id, { how: 'date', calendar: 'gregory', ...monthOf(index) }, 'start')
    if (chance() < 0.4) tell(id, { how: 'duration', length: { unit: 'month', n: 3 + Math.floor(chance() * 9) } })
  }
  return entries
}

/** One more statement that fits: a piece after one that was long before it. */
export const whenTold = (entries: readonly StoryEntry[], turn: number): StoryEntry =>
  when(entries.length, idOf(400 + turn), { how: 'relation', relation: 'after', to: idOf(40 + turn) })
