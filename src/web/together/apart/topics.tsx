import type { SensitiveQuestion } from '#people'
import type * as v from 'valibot'
import { Both } from '../../parts/languages.tsx'
import { Picture, type PictureName } from '../../parts/picture.tsx'

export type About = v.InferOutput<typeof SensitiveQuestion>

const pictures: Readonly<Record<About, PictureName>> = {
  violence: 'pain',
  sexuality: 'wedding',
  faith: 'faith',
  politics: 'prison',
  residence: 'border',
  'self-harm': 'loss',
  'children-safe': 'child',
}

/** What can be talked about, as pictures to point at. */
export const Topics = <T extends About>({ of, onChoose }: { of: readonly T[]; onChoose: (about: T) => void }) => (
  <fieldset>
    <legend>
      <Both k="apart.topics" />
    </legend>
    <div className="large-choices">
      {of.map(about => (
        <button key={about} type="button" className="button" onClick={() => onChoose(about)}>
          <Picture name={pictures[about]} size={40} />
          <Both k={`apart.topic-${about}`} />
        </button>
      ))}
    </div>
  </fieldset>
)

/** The reason comes before the asking, in the patient's language (red line 5). */
export const Reason = ({ about }: { about: About }) => (
  <div className="apart-reason">
    <Picture name={pictures[about]} size={48} />
    <p>
      <span className="quiet">
        <Both k="apart.why" />
      </span>
      <Both k={`apart.why-${about}`} />
    </p>
  </div>
)
