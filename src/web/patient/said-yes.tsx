import { useMemo, useState, type ReactNode } from 'react'
import { consentsOf, type Consent as Yes } from '#people'
import type { EntryId } from '#record'
import { directionOf, isoDayInWords } from '#words'
import { isReviewed, keysAmong } from '#words/reviews'
import { isFallback } from '#words/shown'
import { useLanguage } from '../parts/use-language.ts'
import { Icon } from '../parts/icons.tsx'
import { Both, Lang, Languages, usePair } from '../parts/languages.tsx'
import type { AtPapers } from './at-papers.ts'
import { Answer, Name } from './frame.tsx'
import { Pages } from './pages.tsx'

/** What the patient said yes to and has not taken back. A touch on one says all of it. */
export const SaidYes = ({ at: { papers, today, go } }: { at: AtPapers }) => {
  const consents = useMemo(
    () => consentsOf(papers.entries, today).filter(({ state }) => state === 'stands'),
    [papers.entries, today],
  )
  if (consents.length === 0)
    return (
      <p className="paper">
        <Both k="my.said-yes-empty" />
      </p>
    )
  return (
    <Pages
      among={consents}
      className="my-answers"
      renderOne={({ id, recipient }) => (
        <Answer key={id} sign={<Icon name="said" size={40} />} onTouch={() => go({ of: 'consent', consent: id })}>
          <Name>{recipient.name}</Name>
          <RecipientWords recipient={recipient} />
        </Answer>
      )}
    />
  )
}

const RecipientWords = ({ recipient }: { recipient: Yes['recipient'] }) => (
  <>
    <Both k={`consent.of-${recipient.of}`} />
    {recipient.of === 'municipality' && <Both k={`consent.office-${recipient.office}`} />}
    {'place' in recipient && recipient.place !== undefined && <bdi className="quiet">{recipient.place}</bdi>}
  </>
)

/**
 * One yes, whole. Where nobody who speaks the patient's language has gone through these words, the clinic's stand beside
 * them.
 */
export const Consent = ({ at, id, clinic }: { at: AtPapers; id: EntryId; clinic: string }) => {
  const { papers, today } = at
  const consent = useMemo(
    () => consentsOf(papers.entries, today).find(one => one.id === id),
    [papers.entries, today, id],
  )
  if (!consent) return null
  return (
    <InBothLanguages clinic={clinic}>
      <Whole consent={consent} />
      {consent.state === 'stands' ? (
        <TakeBack busy={papers.busy} onTakeBack={() => void papers.tell('people.consent-withdrawn', { consent: id })} />
      ) : (
        <p role="status" className="my-kept">
          <Both k="my.taken-back" />
        </p>
      )}
    </InBothLanguages>
  )
}

/** What one yes says here: `aloud.test.ts` holds it against the code. */
const says = ['consent.', 'my.', 'do.', 'when.'] as const

const InBothLanguages = ({ clinic, children }: { clinic: string; children: ReactNode }) => {
  const { patient, asked } = usePair()
  const theirs = useLanguage(clinic, 'phone')
  const isDraft = isFallback(asked, patient.tag) || !isReviewed(patient, keysAmong(patient, says))
  return (
    <Languages patient={patient} clinic={isDraft && theirs ? theirs : patient} asked={asked}>
      {children}
    </Languages>
  )
}

const Whole = ({ consent: { recipient, purpose, parts, until } }: { consent: Yes }) => (
  <div className="paper stack">
    <div className="my-person">
      <Name>{recipient.name}</Name>
      <RecipientWords recipient={recipient} />
    </div>
    <div>
      <h2>
        <Both k="my.said-yes-for" />
      </h2>
      <p>
        <Lang of={{ tag: purpose.language, dir: directionOf(purpose.language) }}>{purpose.text}</Lang>
      </p>
    </div>
    <div>
      <h2>
        <Both k="my.said-yes-parts" />
      </h2>
      <ul>
        {parts.map(part => (
          <li key={part}>
            <Both k={`consent.part-${part}`} />
          </li>
        ))}
      </ul>
    </div>
    {until !== undefined && (
      <p>
        <Both k="my.said-yes-until" values={({ pack }, say) => ({ day: isoDayInWords(until, say, pack) })} />
      </p>
    )}
  </div>
)

/** Asked once more, because it is said again at the clinic only. */
const TakeBack = ({ busy, onTakeBack }: { busy: boolean; onTakeBack: () => void }) => {
  const [sure, setSure] = useState(false)
  if (!sure)
    return (
      <button type="button" className="button" onClick={() => setSure(true)}>
        <Icon name="leave" />
        <Both k="my.take-back" />
      </button>
    )
  return (
    <div className="paper stack" role="alert">
      <p>
        <Both k="my.take-back-sure" />
      </p>
      <div className="my-pages">
        <button type="button" className="button button-main" disabled={busy} onClick={onTakeBack}>
          <Both k="my.take-back" />
        </button>
        <button type="button" className="button" onClick={() => setSure(false)}>
          <Both k="do.cancel" />
        </button>
      </div>
    </div>
  )
}
