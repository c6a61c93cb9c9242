import { Both } from '../../parts/languages.tsx'
import { Picture, type PictureName } from '../../parts/picture.tsx'
import { parts, recipients, type ConsentDraft, type Of, type Part } from './draft.ts'

interface Props {
  readonly draft: ConsentDraft
  readonly onChange: (changed: Partial<ConsentDraft>) => void
}

const pictureOf: Readonly<Record<Of, PictureName>> = {
  gp: 'doctor',
  specialist: 'hospital',
  municipality: 'city',
  'other-clinic': 'medicine',
  'own-people': 'family',
}

/** Whom: kinds of people to point at. None of them decides on residence. */
export const MayWho = ({ draft, onChange }: Props) => (
  <>
    <div className="large-choices">
      {recipients.map(of => (
        <button
          key={of}
          type="button"
          className="button"
          aria-pressed={draft.of === of}
          onClick={() => onChange({ of })}
        >
          <Picture name={pictureOf[of]} size={40} />
          <Both k={`consent.of-${of}`} />
        </button>
      ))}
    </div>
    <p className="quiet">
      <Both k="consent.not-them" />
    </p>
  </>
)

const pictureOfPart: Readonly<Record<Part, PictureName>> = {
  list: 'pain',
  story: 'village',
  people: 'family',
  agreed: 'friends',
  appointments: 'waiting',
  letter: 'letter',
}

/** What they may see, each chosen by itself. */
export const WhichParts = ({ draft, onChange }: Props) => (
  <>
    <div className="large-choices">
      {parts.map(part => (
        <button
          key={part}
          type="button"
          className="button"
          aria-pressed={draft.parts.includes(part)}
          onClick={() =>
            onChange({
              parts: draft.parts.includes(part)
                ? draft.parts.filter(one => one !== part)
                : parts.filter(one => one === part || draft.parts.includes(one)),
            })
          }
        >
          <Picture name={pictureOfPart[part]} size={40} />
          <Both k={`consent.part-${part}`} />
        </button>
      ))}
    </div>
    <p className="quiet">
      <Both k="consent.never" />
    </p>
  </>
)
