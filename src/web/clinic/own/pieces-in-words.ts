import type { EntryId } from '#record'
import type { Statement, Story } from '#story'
import { whenInWords, type Language, type Say } from '#words'
import { namedIn } from './told.tsx'

/** A piece, an anchor or the birth, named inside a sentence of one language. */
export const quotedPiece = (
  id: EntryId | 'birth',
  { pieces, anchors }: Story,
  language: Language,
  say: Say,
): string => {
  const said = [...pieces, ...anchors].find(one => one.id === id)?.said
  return said ? say('story.quoted', { words: namedIn(said, language, say) }) : say('own.birth')
}

/** When it was, as it was told. */
export const whenWords = (statement: Statement, story: Story, language: Language, say: Say): string =>
  whenInWords(statement.when, statement.of, say, language.pack, id => quotedPiece(id, story, language, say), {
    onPapers: statement.onPapers,
    toldOn: statement.toldOn,
  })
