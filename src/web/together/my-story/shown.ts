import type { EntryId } from '#record'
import type { Piece } from '#story'
import type { AtStory } from './story-context.tsx'

type Shown = (piece: Piece) => readonly unknown[]

/**
 * Everything told that is read of a piece in the words, as values that stay the same while it reads the same. Entries do not change,
 * so what was told is known by its object.
 */
export const shownIn = (
  { story, others, calendars, placedOf, voiceOf }: AtStory,
  becauseOf: (piece: EntryId) => readonly EntryId[],
  nameOf: AtStory['nameOf'],
): Shown => {
  const statements = new Map(story.statements.map(statement => [statement.id, statement]))
  const said = new Map<string, unknown>(others.map(other => [other.id, other.said]))
  const links = new Map<string, unknown[]>()
  for (const link of story.links)
    for (const [end, other] of [
      [link.from, link.to],
      [link.to, link.from],
    ] as const)
      links.set(end, [...(links.get(end) ?? []), link.id, link.said, said.get(other)])
  const names = new Map<string, string>()
  const named = (person: string, language: string): string => {
    const key = `${person} ${language}`
    const known = names.get(key) ?? nameOf(person, language)
    names.set(key, known)
    return known
  }
  const reason = (id: EntryId): unknown[] => {
    const told = statements.get(id)
    if (!told) return []
    const { when, piece } = told
    return [id, when, told.said, said.get(piece), when.how === 'relation' ? said.get(when.to) : undefined]
  }
  const read = (piece: Piece): unknown[] => {
    const { start, end } = placedOf(piece.id)
    const { teller, byHandOf, language } = piece.source
    return [
      piece.said,
      piece.source.toldOn,
      language,
      piece.form,
      piece.strand,
      piece.saidBack,
      voiceOf(piece),
      named(teller, language),
      named(byHandOf, language),
      start.earliest,
      start.latest,
      end.earliest,
      end.latest,
      calendars.length,
      ...becauseOf(piece.id).flatMap(reason),
      ...(links.get(piece.id) ?? []),
    ]
  }
  const kept = new Map<Piece, readonly unknown[]>()
  return piece => {
    const known = kept.get(piece) ?? read(piece)
    kept.set(piece, known)
    return known
  }
}
