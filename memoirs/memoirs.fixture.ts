import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEntry, recordKinds, wordsOf, type Entry } from '#record'
import { peopleKinds } from '#people'
import { storyKinds, storyOf, type Piece, type Statement, type Story } from '#story'

const kinds = { ...recordKinds, ...peopleKinds, ...storyKinds }

export const fileOf = (name: string): string => join(import.meta.dirname, `${name}.jsonl`)

const entriesOf = (name: string): Entry[] =>
  readFileSync(fileOf(name), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => {
      const read = parseEntry(JSON.parse(line), kinds)
      if ('refusal' in read) throw new Error(`${name}: ${read.refusal.reason} ${read.refusal.field ?? ''} ${line}`)
      return read.entry
    })

/** The day each told: the day their words were printed. */
export const memoirs = [
  { name: 'sadie-frowne', toldOn: '1902-09-25', entries: entriesOf('sadie-frowne') },
  { name: 'axel-jarlson', toldOn: '1903-01-08', entries: entriesOf('axel-jarlson') },
] as const
export const [{ entries: sadie }, { entries: axel }] = memoirs

/** The piece whose words, the teller's or ours, have these in them. */
export const pieceIn = (story: Story, words: RegExp): Piece =>
  story.pieces.find(({ said }) => words.test(wordsOf(said, 'en')!.text))!

/** What was taken down of that piece. */
export const toldOf = (entries: readonly Entry[], words: RegExp): Statement[] => {
  const story = storyOf(entries)
  const { id } = pieceIn(story, words)
  return story.statements.filter(({ piece }) => piece === id)
}
