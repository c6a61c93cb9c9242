import { wordsOf, type Recorded } from '#record'
import type { PeopleEntry, Patient } from '#people'
import { frontOf } from '#plan'
import type { Slot } from '#visit'
import { standing } from '#record'
import { directionOf, isoDayInWords, languageNames, listed } from '#words'
import type { PhraseKey } from '#words'
import { Lang, Ours, usePair } from '../../parts/languages.tsx'

/** A day in the words of this page. */
export const useDayWords = (): ((day: string) => string) => {
  const { clinic, sayClinic } = usePair()
  return day => isoDayInWords(day, sayClinic, clinic.pack)
}

const Line = ({ label, children }: { label: PhraseKey; children: React.ReactNode }) => (
  <div className="day-line">
    <dt>
      <Ours k={label} />
    </dt>
    <dd>{children}</dd>
  </div>
)

/** The languages a patient speaks, each by its own name, with the dialect as it was written. */
const Speaks = ({ patient }: { patient: Patient }) => (
  <Line label="clinic.speaks">
    {patient.speaks.map(({ language, dialect }) => (
      <span key={`${language}-${dialect ?? ''}`} className="patient-language">
        <Lang of={{ tag: language, dir: directionOf(language) }}>{languageNames[language]?.endonym ?? language}</Lang>
        {dialect && (
          <bdi className="quiet" dir="auto">
            {dialect}
          </bdi>
        )}
      </span>
    ))}
  </Line>
)

/** Whom, where and how: what was planned, as far as it was said. */
export const PlanLines = ({
  patient,
  slot,
  nameOf,
}: {
  patient: Patient
  slot: Slot | undefined
  nameOf: (staff: string) => string
}) => {
  const { clinic, sayClinic } = usePair()
  const interpreter = slot?.interpreter
  const isNeeded = !patient.speaks.some(({ language }) => language === clinic.tag)
  return (
    <dl className="day-lines">
      <Speaks patient={patient} />
      {(interpreter || (slot && isNeeded)) && (
        <Line label="begin.interpreter">
          {interpreter ? (
            <bdi>
              {sayClinic('day.interpreter-how', {
                name: interpreter.name,
                mode: sayClinic(`mode.${interpreter.mode}`),
              })}
            </bdi>
          ) : (
            <span className="quiet">
              <Ours k="day.no-interpreter" />
            </span>
          )}
        </Line>
      )}
      {slot && (
        <Line label="day.with">
          <bdi>{listed(slot.staff.map(nameOf), clinic.pack)}</bdi>
        </Line>
      )}
      {slot?.transport && (
        <Line label="day.transport">
          <bdi dir="auto">{slot.transport}</bdi>
        </Line>
      )}
      {slot?.childCare && (
        <Line label="day.child-care">
          <bdi dir="auto">{slot.childCare}</bdi>
        </Line>
      )}
      {slot?.words && (
        <Line label="day.words">
          <bdi dir="auto">{slot.words}</bdi>
        </Line>
      )}
    </dl>
  )
}

/** What makes a visit easier, in the patient's words. */
export const Wishes = ({ entries }: { entries: readonly Recorded[] }) => {
  const { clinic } = usePair()
  const told = (standing(entries) as Recorded<PeopleEntry>[]).filter(entry => entry.kind === 'people.wish-told')
  if (told.length === 0) return null
  return (
    <dl className="day-lines day-wishes">
      {told.map(({ id, body }) => {
        const words = wordsOf(body.said, clinic.tag)
        return (
          words && (
            <Line key={id} label={`day.wish-${body.about}`}>
              <Lang of={{ tag: words.language, dir: directionOf(words.language) }}>{words.text}</Lang>
            </Line>
          )
        )
      })}
    </dl>
  )
}

/** How the name is said, where somebody wrote it down. */
export const HeardName = ({ entries }: { entries: readonly Recorded[] }) => {
  const heard = (standing(entries) as Recorded<PeopleEntry>[]).findLast(
    (entry): entry is Extract<typeof entry, { kind: 'people.name-heard' }> => entry.kind === 'people.name-heard',
  )
  if (!heard) return null
  return (
    <span className="quiet">
      <Ours k="day.heard" values={{ heard: heard.body.heard.text }} />
    </span>
  )
}

/** What we still owe this patient an answer to: in words with their day, never counted. `but`: what stands on the card anyway. */
export const Owed = ({ entries, but }: { entries: readonly Recorded[]; but: string | undefined }) => {
  const inWords = useDayWords()
  const { callBacks, missed, waiting } = frontOf(entries)
  const lines: [PhraseKey, string][] = [
    ...missed.flatMap(({ id, by }): [PhraseKey, string][] => (id === but ? [] : [['day.reach-out', by]])),
    ...callBacks.map(({ by }): [PhraseKey, string] => ['day.call-back', by]),
    ...(waiting?.next ? [['day.harm', waiting.next] as [PhraseKey, string]] : []),
  ]
  if (lines.length === 0) return null
  return (
    <ul className="day-owed">
      {lines.map(([key, by]) => (
        <li key={`${key} ${by}`}>
          <Ours k={key} values={{ day: inWords(by) }} />
        </li>
      ))}
    </ul>
  )
}
