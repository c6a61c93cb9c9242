import type { Piece, Placed, Statement } from '#story'
import { packFor, spanInWords, whenInWords, type Language, type Say } from '#words'
import { usePair } from '../../parts/languages.tsx'
import { SaidWords } from '../../parts/said.tsx'
import { InBoth } from './in-both.tsx'
import { nameOfPiece, useAtStory } from './story-context.tsx'

const isNowhere = ({ start, end }: Placed): boolean =>
  [start.earliest, start.latest, end.earliest, end.latest].every(day => day === undefined)

/** When a piece was, as far as what was told holds it: coarse words, never more exact than what was told. Nothing where nothing was. */
export const RangeWords = ({ piece, placed }: { piece: Piece; placed: Placed }) => {
  const { asked } = usePair()
  const options = { event: piece.form === 'event' }
  if (isNowhere(placed)) return null
  return (
    <p className="piece-range">
      <InBoth
        words={(language, say) => spanInWords(placed.start, placed.end, say, packFor(language.pack, asked), options)}
      />
    </p>
  )
}

/** One thing told about when: in the own words where they were kept, and as it was understood. */
export const StatementWords = ({ statement }: { statement: Statement }) => {
  const { calendars, others } = useAtStory()
  const { asked } = usePair()
  const { when, of, toldOn, onPapers, said } = statement
  const words = (language: Language, say: Say) =>
    whenInWords(when, of, say, packFor(language.pack, asked), id => nameOfPiece(others, id, language, say), {
      toldOn,
      onPapers,
      birth: statement.piece === 'birth',
      nameGregorian: calendars.length > 1,
    })
  return (
    <span className="statement-words">
      {said && (
        <span className="statement-said">
          <SaidWords said={said} />
        </span>
      )}
      <InBoth words={words} />
    </span>
  )
}
