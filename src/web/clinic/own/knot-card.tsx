import { saysWhatIsMissing, type Knot, type Statement, type Story } from '#story'
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
  const pieces = Map.groupBy(told, statement => statement.piece)
  const more = Math.max(pieces.size, pieces.size === 1 ? told.length : 0) > 2
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
        {[...pieces].map(([piece, statements]) => (
          <li key={piece} className="own-slip voice-patient">
            <TheTold piece={piece} statements={statements} story={story} />
          </li>
        ))}
      </ul>
      <div className="stack own-keep-both">
        <button type="button" className="button button-main" onClick={keep}>
          <Ours k={more ? 'own.keep-all' : 'own.keep-both'} />
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

/** The piece, and all that was told here about when it was. */
const TheTold = ({
  piece,
  statements,
  story,
}: {
  piece: Statement['piece']
  statements: readonly Statement[]
  story: Story
}) => {
  const asked = useAtHand().hand.language
  const said = [...story.pieces, ...story.anchors].find(({ id }) => id === piece)?.said
  return (
    <>
      {said ? (
        <Told said={said} />
      ) : (
        <strong>
          <Ours k="own.birth" />
        </strong>
      )}
      <ul>
        {statements.map(statement => (
          <li key={statement.id} className="quiet">
            <Ours
              k="own.when-told"
              values={(language, say) => ({ when: whenWords(statement, story, asked, language, say) })}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Folded: how much it is too short, and which single change would make it fit. In words, never as a measure of anybody. */
const WhatIsMissing = ({ knot, story }: { knot: Knot; story: Story }) => {
  const asked = useAtHand().hand.language
  return (
    <details className="fold own-as-it-stands">
      <summary>
        <Ours k="own.as-it-stands" />
      </summary>
      {saysWhatIsMissing(knot) && (
        <p>
          <Ours
            k="own.missing"
            values={(language, say) => ({ length: lengthInWords(knot.missing, say, language.pack) })}
          />
        </p>
      )}
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
                        when: whenWords(statement, story, asked, language, say),
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
    </details>
  )
}
