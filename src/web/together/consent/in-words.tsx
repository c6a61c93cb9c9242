import type { Consent } from '#people'
import { directionOf, isoDayInWords, listed, type Language, type Say } from '#words'
import { Both, Lang } from '../../parts/languages.tsx'

/** Somebody, with the office or the place they work at: "Karen Lund, the job centre". */
const whoInWords = (recipient: Consent['recipient'], say: Say): string => {
  if (recipient.of === 'municipality') return `${recipient.name}, ${say(`consent.office-${recipient.office}`)}`
  const { of, name } = recipient
  const place = 'place' in recipient ? recipient.place : undefined
  return `${name}, ${place ?? say(`consent.of-${of}`)}`
}

/** A consent read back in plain words: who may see what, what for, and until when. */
export const ConsentInWords = ({
  consent: { recipient, parts, purpose, until },
}: {
  consent: Pick<Consent, 'recipient' | 'parts' | 'purpose' | 'until'>
}) => (
  <div className="consent-words">
    <p>
      <Both k="consent.says-who" values={(_, say) => ({ who: whoInWords(recipient, say) })} />
    </p>
    <ul className="consent-parts">
      {parts.map(part => (
        <li key={part}>
          <Both k={`consent.part-${part}`} />
        </li>
      ))}
    </ul>
    <p>
      <Both k="consent.purpose" />
      <Lang of={{ tag: purpose.language, dir: directionOf(purpose.language) }} className="consent-purpose">
        {purpose.text}
      </Lang>
    </p>
    <p>
      {until === undefined ? (
        <Both k="consent.says-stop" />
      ) : (
        <Both k="consent.says-until" values={({ pack }, say) => ({ day: isoDayInWords(until, say, pack) })} />
      )}
    </p>
  </div>
)

/** Who may be told, in one line. */
export const whoMayBeTold =
  (consents: readonly Consent[]) =>
  ({ pack }: Language, say: Say): { who: string } => ({
    who: listed(
      consents.map(({ recipient }) => whoInWords(recipient, say)),
      pack,
    ),
  })
