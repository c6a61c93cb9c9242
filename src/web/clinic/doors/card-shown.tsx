import type { Patient } from '#people'
import type { PinOf } from '#people/pin'
import type { PhraseKey } from '#words'
import { languageShownTo } from '#words/shown'
import { Icon } from '../../parts/icons.tsx'
import { Both, Languages, Ours, usePair } from '../../parts/languages.tsx'
import { Picture } from '../../parts/picture.tsx'
import { languagesOf } from '../../patient/my-language.ts'
import { useMoment } from '../moment.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import type { Given } from './api.ts'
import { CardPaper } from './card-paper.tsx'

/** A card just made. The PIN stands on this screen this once, to be said aloud; the paper carries the code alone. */
export const CardShown = ({
  patient,
  given,
  onDone,
}: {
  patient: Patient
  given: Given & { readonly of: PinOf }
  onDone: () => void
}) => {
  const { clinic } = usePair()
  const moment = useMoment()
  const { asked, shown, isOwn } = languageShownTo(patient, undefined, clinic.tag)
  const theirs = useLanguage(shown, 'table')
  if (!theirs) return null
  return (
    <section className="door-part stack" aria-labelledby="door-card">
      <h3 id="door-card">
        <Ours k="card.title" />
      </h3>
      <Languages patient={theirs} clinic={clinic} asked={asked} isOwn={isOwn}>
        <p>
          <Ours k="card.say" />
        </p>
        <Pin of={given.of} pin={given.pin} />
        <CardPaper card={{ code: given.code, ...languagesOf(patient), pin: given.of }} until={given.until} />
      </Languages>
      <p className="quiet">
        <Ours k="card.print-how" values={{ moment: moment(given.until) }} />
      </p>
      <div className="row">
        <button type="button" className="button button-main" onClick={() => window.print()}>
          <Icon name="papers" />
          <Ours k="card.print" />
        </button>
        <button type="button" className="button" onClick={onDone}>
          <Ours k="card.done" />
        </button>
      </div>
    </section>
  )
}

/** The four in their order: pictures with their words in both languages, or large digits. */
const Pin = ({ of, pin }: { of: PinOf; pin: readonly string[] }) => (
  <ol className="door-pin" data-of={of}>
    {pin.map((sign, i) => (
      <li key={i}>
        {of === 'digits' ? (
          <span className="door-digit">{sign}</span>
        ) : (
          <>
            <Picture name={sign} size={64} />
            <Both k={`picture.${sign}` as PhraseKey} />
          </>
        )}
      </li>
    ))}
  </ol>
)
