import type { EntryId } from '#record'
import type { Statement, Story } from '#story'
import { isInAnotherCalendar, packFor, whenInWords, type Language, type Say } from '#words'
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

/**
 * When it was, as it was told. `asked` is the language the patient speaks: it decides how months are called. Where
 * dates of another calendar than the Gregorian are in the story, the Gregorian is named too.
 */
export const whenWords = (statement: Statement, story: Story, asked: string, language: Language, say: Say): string =>
  whenInWords(
    statement.when,
    statement.of,
    say,
    packFor(language.pack, asked),
    id => quotedPiece(id, story, language, say),
    {
      onPapers: statement.onPapers,
      toldOn: statement.toldOn,
      birth: statement.piece === 'birth',
      nameGregorian: story.statements.some(({ when }) => isInAnotherCalendar(when)),
    },
  )
