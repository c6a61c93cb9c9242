import { listAsAgreed, type ProblemList } from '#visit'
import { directionOf } from '#words'
import { Lang, Ours } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { isoDayInWords } from '#words'
import { Told } from './told.tsx'

/**
 * What the letter said, beside the first list as it was agreed. Until then a plain sheet lies over the letter, and its words
 * are not on the page at all.
 */
export const LetterAndList = ({ list }: { list: ProblemList }) => (
  <section className="paper own-part own-letter" aria-labelledby="own-letter">
    <h2 id="own-letter">
      <Ours k="own.letter" />
    </h2>
    {list.covered ? (
      <div className="own-cover">
        <p>
          <Ours k="own.letter-covered" />
        </p>
      </div>
    ) : (
      <div className="own-sides">
        <Letter referrals={list.referrals} />
        <FirstList list={list} />
      </div>
    )}
  </section>
)

const Letter = ({ referrals }: { referrals: ProblemList['referrals'] }) => (
  <div className="own-side voice-papers">
    <h3>
      <Ours k="own.letter-side" />
    </h3>
    {referrals.length === 0 && (
      <p className="quiet">
        <Ours k="own.letter-none" />
      </p>
    )}
    {referrals.map(letter => (
      <div key={letter.id}>
        <p className="quiet">
          <Ours k="own.letter-from" values={{ from: letter.from }} />
        </p>
        <ul className="own-lines">
          {letter.problems.map(({ language, text }, i) => (
            <li key={i}>
              <Lang of={{ tag: language, dir: directionOf(language) }}>{text}</Lang>
            </li>
          ))}
        </ul>
      </div>
    ))}
  </div>
)

const FirstList = ({ list }: { list: ProblemList }) => {
  const { entries } = useAtHand()
  const first = list.agreed[0]
  if (!first) return null
  return (
    <div className="own-side voice-patient">
      <h3>
        <Ours k="own.list-side" values={(language, say) => ({ day: isoDayInWords(first.on, say, language.pack) })} />
      </h3>
      <ol className="own-lines">
        {listAsAgreed(entries, first.id).map(problem => (
          <li key={problem.id}>
            <Told said={problem.said} />
          </li>
        ))}
      </ol>
    </div>
  )
}
