import type { Story } from '#story'
import { Ours } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { isoDayInWords } from '#words'
import { Told } from './told.tsx'

/** What was marked at the table to come back to, until it is taken up. */
export const Marks = ({ story }: { story: Story }) => {
  const { tell } = useAtHand()
  return (
    <section className="paper own-part" aria-labelledby="own-marks">
      <h2 id="own-marks">
        <Ours k="own.marks" />
      </h2>
      {story.marks.length === 0 && (
        <p className="quiet">
          <Ours k="own.marks-none" />
        </p>
      )}
      <ul className="own-list">
        {story.marks.map(mark => {
          const said = mark.said ?? story.pieces.find(piece => piece.id === mark.piece)?.said
          return (
            <li key={mark.id} className="own-slip">
              {said ? <Told said={said} /> : <Ours k="own.mark-plain" />}
              <span className="quiet">
                <Ours
                  k="own.marked-on"
                  values={(language, say) => ({ day: isoDayInWords(mark.source.toldOn, say, language.pack) })}
                />
              </span>
              <button
                type="button"
                className="button"
                onClick={() => tell({ kind: 'story.come-back-done', body: { mark: mark.id } })}
              >
                <Ours k="own.taken-up" />
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
