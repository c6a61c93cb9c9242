import type { PersonId } from '#record'
import { Strand } from '#story'
import { Form } from '#time'
import type { PhraseKey } from '#words'
import { Both, usePair } from '../../parts/languages.tsx'
import { Picture } from '../../parts/picture.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { FormSign } from './form-signs.tsx'
import { strandOrder } from './life-line.ts'
import { useAtStory } from './story-context.tsx'
import { strandPicture } from './suggested-strand.ts'
import { tellersAt } from './voice.ts'

/** One event, a stretch of time, or again and again: three pictures. */
export const FormChoice = ({ chosen, onChoose }: { chosen: Form; onChoose: (form: Form) => void }) => (
  <fieldset className="choice">
    <legend>
      <Both k="story.form" />
    </legend>
    <div className="forms">
      {Form.options.map(form => (
        <button
          key={form}
          type="button"
          className="picture-choice"
          aria-pressed={chosen === form}
          onClick={() => onChoose(form)}
        >
          <FormSign form={form} />
          <Both k={`form.${form}`} />
        </button>
      ))}
    </div>
  </fieldset>
)

/** What a piece is about. */
export const StrandChoice = ({ chosen, onChoose }: { chosen: Strand; onChoose: (strand: Strand) => void }) => (
  <fieldset className="choice">
    <legend>
      <Both k="story.strand" />
    </legend>
    <div className="pictures strands">
      {strandOrder.map(strand => (
        <button
          key={strand}
          type="button"
          className="picture-choice"
          aria-pressed={chosen === strand}
          onClick={() => onChoose(strand)}
        >
          <Picture name={strandPicture[strand]} size={32} />
          <Both k={`strand.${strand}`} />
        </button>
      ))}
    </div>
  </fieldset>
)

/** Who tells: the patient unless somebody else is chosen. */
export const TellerChoice = ({ chosen, onChoose }: { chosen: PersonId; onChoose: (teller: PersonId) => void }) => {
  const { hand, nameOf } = useAtHand()
  const { people } = useAtStory()
  const { patient, clinic } = usePair()
  return (
    <fieldset className="choice">
      <legend>
        <Both k="story.teller" />
      </legend>
      <div className="chips">
        {tellersAt(hand.patient, hand.staff, people, hand.here).map(({ person, voice }) => {
          const key: PhraseKey = `voice.${voice}`
          const name = nameOf(person, patient.tag) || nameOf(person, clinic.tag)
          return (
            <button
              key={person}
              type="button"
              className={`button chip teller teller-${voice}`}
              aria-pressed={chosen === person}
              onClick={() => onChoose(person)}
            >
              <Both k={name ? 'story.teller-named' : key} values={(_, say) => ({ name, role: say(key) })} />
            </button>
          )
        })}
      </div>
    </fieldset>
  )
}
