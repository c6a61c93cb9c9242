import type { EntryId } from '#record'
import { asksNothing, type Story } from '#story'
import { Ours } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { isoDayInWords } from '#words'
import { Told } from './told.tsx'

/**
 * What was marked to come back to, and cues, until they are taken up; what is still to finish waits with the minute after.
 * `visit`: the one that is open. Where "leave it be" was marked at it, nothing here calls anybody back to anything.
 */
export const Marks = ({ story, visit }: { story: Story; visit: EntryId | undefined }) => {
  const { tell } = useAtHand()
  if (visit !== undefined && asksNothing(story, visit)) return null
  const unfinished = new Set(story.moments.map(({ id }) => id))
  const marks = story.marks.filter(({ id }) => !unfinished.has(id))
  return (
    <section className="paper own-part" aria-labelledby="own-marks">
      <h2 id="own-marks">
        <Ours k="own.marks" />
      </h2>
      {marks.length === 0 && (
        <p className="quiet">
          <Ours k="own.marks-none" />
        </p>
      )}
      <ul className="own-list">
        {marks.map(mark => {
          const said = mark.said ?? story.pieces.find(piece => piece.id === mark.piece)?.said
          return (
            <li key={mark.id} className="own-slip">
              {said ? <Told said={said} /> : <Ours k={mark.what === 'cue' ? 'eyes.cue' : 'own.mark-plain'} />}
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
