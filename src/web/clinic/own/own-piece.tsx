import { useId, useState, type FormEvent } from 'react'
import { Strand, type Piece } from '#story'
import { Form } from '#time'
import type { PhraseKey } from '#words'
import { entryBy, newId } from '../../parts/hand.ts'
import { Ours, usePair } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { Choice } from '../choice.tsx'
import { dateIn, DateFields, emptyDate } from '../date-on-papers.tsx'
import { wrongWith, type Wrong } from '../registering.ts'
import { WordsField } from './strip.tsx'
import { Told } from './told.tsx'
import { UnsayOwn } from './unsay-own.tsx'

const empty = { form: 'event' as Form, strand: 'health' as Strand, words: '', date: emptyDate }

/** A piece of the professional's own, in the professional's voice: an admission, a finding. */
export const OwnPiece = ({ pieces }: { pieces: readonly Piece[] }) => {
  const { hand } = useAtHand()
  const ours = pieces.filter(piece => piece.source.teller === hand.staff)
  return (
    <section className="paper own-part" aria-labelledby="own-piece">
      <details className="fold">
        <summary>
          <h2 id="own-piece">
            <Ours k="own.piece" />
          </h2>
        </summary>
        <p className="quiet">
          <Ours k="own.piece-help" />
        </p>
        <PieceForm />
      </details>
      {ours.length > 0 && (
        <h3>
          <Ours k="own.pieces-told" />
        </h3>
      )}
      <ul className="own-list">
        {ours.map(piece => (
          <li key={piece.id} className="own-slip voice-professional">
            <Told said={piece.said} />
            <UnsayOwn entry={piece.id} kind="story.piece-told" />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where and with whom somebody lived is said of the patient here; the rest has the names it has at the table. */
const strandInOurWords = (strand: Strand): PhraseKey =>
  strand === 'place' || strand === 'with-whom' ? `own.strand-${strand}` : `strand.${strand}`

const PieceForm = () => {
  const { hand, tell } = useAtHand()
  const { clinic, sayClinic } = usePair()
  const [piece, setPiece] = useState(empty)
  const [wrong, setWrong] = useState<Wrong>()
  const id = useId()
  const set = (part: Partial<typeof empty>) => setPiece({ ...piece, ...part })

  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (!piece.words.trim()) return
    const own = newId()
    const when = dateIn(piece.date)
    const said = { original: { language: clinic.tag, text: piece.words.trim() } }
    const tellings = [
      { kind: 'story.piece-told', id: own, body: { form: piece.form, strand: piece.strand, said } },
      ...(when ? [{ kind: 'story.when-told', body: { piece: own, of: 'whole', when } }] : []),
    ]
    const found = wrongWith(tellings.map(telling => entryBy(hand, { teller: hand.staff, ...telling })))
    setWrong(found)
    if (found) return
    tell(...tellings)
    setPiece(empty)
  }

  return (
    <form className="stack" noValidate onSubmit={keep}>
      <WordsField label="own.piece-words" tag={clinic.tag} value={piece.words} onChange={words => set({ words })} />
      <Choice
        legend={<Ours k="own.piece-form" />}
        among={Form.options}
        chosen={piece.form}
        renderOne={form => <Ours k={`form.${form}`} />}
        onChoose={form => set({ form })}
      />
      <div className="field">
        <label htmlFor={`${id}-strand`}>
          <Ours k="own.piece-strand" />
        </label>
        <select
          id={`${id}-strand`}
          value={piece.strand}
          onChange={event => {
            const strand = Strand.options.find(one => one === event.target.value)
            if (strand) set({ strand })
          }}
        >
          {Strand.options.map(strand => (
            <option key={strand} value={strand}>
              {sayClinic(strandInOurWords(strand))}
            </option>
          ))}
        </select>
      </div>
      <fieldset>
        <legend className="own-legend">
          <Ours k="own.piece-when" />
        </legend>
        <DateFields date={piece.date} wrong={wrong?.field} explained={`${id}-wrong`} onChange={date => set({ date })} />
        <p id={`${id}-wrong`} className="field-wrong" role="alert">
          {wrong && <ReasonWords refusal={wrong.refusal} />}
        </p>
      </fieldset>
      <button className="button own-keep" disabled={!piece.words.trim()}>
        <Ours k="own.piece-keep" />
      </button>
    </form>
  )
}
