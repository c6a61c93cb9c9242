import type { EntryId } from '#record'
import type { Form, When } from '#time'
import { packFor, whenInWords, type Language, type Say } from '#words'
import { Both, Lang, usePair } from './languages.tsx'
import { useAtHand } from './table-context.tsx'
import { wayWords, whenSaid } from './when-field-draft.ts'
import { AwaySign, WaySign } from './when-field-signs.tsx'
import { isWaiting, type WhenPart } from './when-field-telling.ts'

/** How another piece is called in a sentence. */
export type NameOf = (id: EntryId, language: Language, say: Say) => string

/**
 * What was understood, each thing said back as a slip in both languages: a touch opens its fields, so that it can be changed; the
 * cross puts it away.
 */
export const Understood = ({
  parts,
  open,
  form,
  nameOf,
  onOpen,
  onPutAway,
}: {
  parts: readonly WhenPart[]
  open: number | undefined
  form: Form
  nameOf: NameOf
  onOpen: (at: number) => void
  onPutAway: (at: number) => void
}) => (
  <ul className="understood">
    {parts.map((part, i) => (
      <li key={i}>
        <button type="button" className="button understood-slip" aria-expanded={open === i} onClick={() => onOpen(i)}>
          {part.draft.way && <WaySign way={part.draft.way} />}
          <span className="understood-words">
            <PartWords part={part} form={form} nameOf={nameOf} />
            {isWaiting(part) && (
              <span className="quiet">
                <Both k="when-field.which" />
              </span>
            )}
          </span>
        </button>
        <PutAway onPutAway={() => onPutAway(i)} />
      </li>
    ))}
  </ul>
)

const PutAway = ({ onPutAway }: { onPutAway: () => void }) => {
  const { sayPatient } = usePair()
  return (
    <button
      type="button"
      className="button button-plain when-away"
      aria-label={sayPatient('when-field.put-away')}
      onClick={onPutAway}
    >
      <AwaySign />
    </button>
  )
}

/** What one part says, as it is said everywhere; where its fields do not say it yet, the way it is being said in. */
const PartWords = ({ part, form, nameOf }: { part: WhenPart; form: Form; nameOf: NameOf }) => {
  const { patient, clinic, sayPatient, sayClinic, asked } = usePair()
  const { hand } = useAtHand()
  const { draft, other = '' } = part
  const read = whenSaid(isWaiting(part) ? { ...draft, to: nowhere } : draft, form)
  if (read.is !== 'when') return <Both k={wayWords(draft.way ?? 'date')} />
  const words = (language: Language, say: Say) =>
    whenInWords(
      read.when,
      read.of,
      say,
      packFor(language.pack, asked),
      id => (id === nowhere ? say('story.quoted', { words: other }) : nameOf(id, language, say)),
      { toldOn: hand.today, nameGregorian: isLongAgo(read.when) },
    )
  return (
    <span className="both">
      <Lang of={patient} className="both-patient">
        {words(patient, sayPatient)}
      </Lang>
      {clinic.tag !== patient.tag && (
        <Lang of={clinic} className="both-clinic">
          {words(clinic, sayClinic)}
        </Lang>
      )}
    </span>
  )
}

/** Stands for a piece that was not found yet; it is in no entry. */
const nowhere: EntryId = '00000000-0000-7000-8000-000000000000'

/** A Gregorian year of another age is named: it was most likely told in another calendar, which is one touch away. */
const isLongAgo = (when: When): boolean =>
  when.how === 'one-of'
    ? when.among.some(isLongAgo)
    : when.how === 'date' && when.calendar === 'gregory' && when.year !== undefined && when.year < 1800
