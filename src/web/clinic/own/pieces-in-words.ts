import type { EntryId } from '#record'
import type { Statement, Story } from '#story'
import { packFor, whenInWords, type Language, type Say } from '#words'
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

const isPersian = ({ when }: Statement): boolean => when.how === 'date' && when.calendar === 'persian'

/**
 * When it was, as it was told. `asked` is the language the patient speaks: it decides how the months of the Persian calendar
 * are called. Where dates of that calendar are in the story, the other calendar is named too.
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
      nameGregorian: story.statements.some(isPersian),
    },
  )
