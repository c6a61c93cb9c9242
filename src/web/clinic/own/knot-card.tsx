import type { Knot, Statement, Story } from '#story'
import { lengthInWords } from '#words'
import { Ours } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { perhapsOf } from './perhaps.ts'
import { quotedPiece, whenWords } from './pieces-in-words.ts'
import { Told } from './told.tsx'

/** What was told, laid side by side. Keeping both comes first; then the kind reasons; then what is missing, in words. */
export const KnotCard = ({ knot, story }: { knot: Knot; story: Story }) => {
  const { tell } = useAtHand()
  const told = knot.statements.flatMap(id => statementIn(story, id) ?? [])
  const keep = () =>
    tell(
      ...knot.statements
        .filter(id => !story.keptAsTold.has(id))
        .map(id => ({ kind: 'story.kept-as-told', body: { statement: id } })),
    )
  return (
    <li className="own-knot">
      <h3>
        <Ours k="own.knot" />
      </h3>
      <ul className="own-sides">
        {told.map(statement => (
          <li key={statement.id} className="own-slip voice-patient">
            <TheTold statement={statement} story={story} />
          </li>
        ))}
      </ul>
      <div className="stack own-keep-both">
        <button type="button" className="button button-main" onClick={keep}>
          <Ours k={told.length > 2 ? 'own.keep-all' : 'own.keep-both'} />
        </button>
        <p className="quiet">
          <Ours k="own.keep-help" />
        </p>
      </div>
      <div>
        <h4>
          <Ours k="own.perhaps" />
        </h4>
        <ul className="own-lines">
          {perhapsOf(knot.kindReadings, story).map(({ id, k, values }) => (
            <li key={id}>
              <Ours k={k} values={values} />
            </li>
          ))}
        </ul>
      </div>
      <WhatIsMissing knot={knot} story={story} />
    </li>
  )
}

const statementIn = ({ statements }: Story, id: string) => statements.find(statement => statement.id === id)

/** The piece, and when it was told to have been. */
const TheTold = ({ statement, story }: { statement: Statement; story: Story }) => {
  const piece = story.pieces.find(({ id }) => id === statement.piece)
  return (
    <>
      {piece ? (
        <Told said={piece.said} />
      ) : (
        <strong>
          <Ours k="own.birth" />
        </strong>
      )}
      <span className="quiet">
        <Ours k="own.when-told" values={(language, say) => ({ when: whenWords(statement, story, language, say) })} />
      </span>
    </>
  )
}

/** How much it is too short, and which single change would make it fit: in words, never as a measure of anybody. */
const WhatIsMissing = ({ knot, story }: { knot: Knot; story: Story }) => (
  <div>
    <p>
      <Ours
        k="own.missing"
        values={(language, say) => ({ length: lengthInWords(knot.missing, say, language.pack) })}
      />
    </p>
    {knot.changes.length > 0 && (
      <>
        <p>
          <Ours k="own.fits-if" />
        </p>
        <ul className="own-lines">
          {knot.changes.map(({ statement: id, days }) => {
            const statement = statementIn(story, id)
            return (
              statement && (
                <li key={id}>
                  <Ours
                    k="own.change"
                    values={(language, say) => ({
                      piece: quotedPiece(statement.piece, story, language, say),
                      when: whenWords(statement, story, language, say),
                      length: lengthInWords(days, say, language.pack),
                    })}
                  />
                </li>
              )
            )
          })}
        </ul>
      </>
    )}
  </div>
)
