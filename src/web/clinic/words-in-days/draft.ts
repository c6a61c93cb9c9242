import type { Refusal } from '#record'
import { changedWords, defaultWords, type WordsInDays } from '#time'
import { numberFrom } from '#words'

/** The table while it is being changed: each value by its path, as it was typed. Days papers carry stand as one line a calendar. */
export type Draft = Readonly<Record<string, string>>

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Every value of a table by its path: `aboutDate.year.told` is `1`. */
export const draftOf = (words: WordsInDays): Draft => {
  const draft: Record<string, string> = {}
  const lay = (value: unknown, path: string): void => {
    if (Array.isArray(value) && path.startsWith('registeredDays')) draft[path] = value.join(', ')
    else if (isPlain(value)) for (const [key, inner] of Object.entries(value)) lay(inner, path ? `${path}.${key}` : key)
    else draft[path] = String(value)
  }
  lay(words, '')
  return draft
}

/** The table we start from, as it would be typed. */
export const asWeStart: Draft = draftOf(defaultWords)

const typed = (text: string, path: string): unknown => {
  if (path === 'seasonsTurned') return text === 'true'
  if (path.startsWith('registeredDays')) return text.split(/[\s,;،]+/).filter(Boolean)
  return text.trim() === '' ? null : numberFrom(text)
}

/** The table that stands in the fields, read or not. */
const tableOf = (draft: Draft): Record<string, unknown> => {
  const fill = (shape: unknown, path: string): unknown => {
    if (draft[path] !== undefined) return typed(draft[path], path)
    if (Array.isArray(shape)) return shape.map((inner, i) => fill(inner, `${path}.${i}`))
    if (!isPlain(shape)) return shape
    return Object.fromEntries(
      Object.entries(shape).map(([key, inner]) => [key, fill(inner, path ? `${path}.${key}` : key)]),
    )
  }
  return fill(defaultWords, '') as Record<string, unknown>
}

/** What is to be kept: the rows that are not as we start; or what is wrong and in which field, the first of them. */
export const readDraft = (draft: Draft): { words: Partial<WordsInDays> } | { refusal: Refusal } =>
  changedWords(tableOf(draft))

/** The table as far as its fields can be read: a row that cannot stands as we start from it. For looking at examples. */
export const wordsSoFar = (draft: Draft): WordsInDays => {
  const rows = Object.entries(tableOf(draft)).map(([row, value]) => changedWords({ [row]: value }))
  return Object.assign({}, defaultWords, ...rows.map(read => ('words' in read ? read.words : {}))) as WordsInDays
}

/** Whether these fields stand as we start. */
export const standAsWeStart = (draft: Draft, paths: readonly string[]): boolean =>
  paths.every(path => draft[path]?.trim() === asWeStart[path])

/** The draft with these fields as we start. */
export const putBack = (draft: Draft, paths: readonly string[]): Draft => ({
  ...draft,
  ...Object.fromEntries(paths.flatMap(path => (asWeStart[path] === undefined ? [] : [[path, asWeStart[path]]]))),
})
