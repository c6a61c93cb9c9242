import { useState, type FormEvent, type ReactNode } from 'react'
import { standing } from '#record'
import type { Patient } from '#people'
import { isNinthAnswered, phq9, phq9RunsIn, phq9Sum, type Phq9Answer, type Visit, type VisitEntry } from '#visit'
import { isoDayInWords } from '#words'
import { Lang, Ours, usePair } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { writeSafety } from '../danger/api.ts'
import { useFrame } from '../danger/frame.tsx'
import { WorriedSheet } from '../danger/worried.tsx'

const asked = ['not-asked', 'not-now', 'declined', 'does-not-know'] as const
const ENGLISH = { tag: 'en', dir: 'ltr' } as const

/** The PHQ-9, where it may run; where it may not, why. A ninth answer leads to a task today. */
export const Phq9 = ({ patient, visits }: { patient: Patient; visits: readonly Visit[] }) => {
  const language = visits.at(-1)?.languages.patient
  return (
    <section className="paper own-part" aria-labelledby="own-phq9">
      <details className="fold">
        <summary aria-labelledby="own-phq9">
          <h2 id="own-phq9">
            <Lang of={ENGLISH}>{phq9.title}</Lang>
          </h2>
        </summary>
        {language !== undefined && phq9RunsIn(language) ? (
          <Asking patient={patient} />
        ) : (
          <p className="quiet">
            <Ours k="phq9.not-here" />
          </p>
        )}
        <Answered />
        <p className="quiet">
          <Lang of={ENGLISH}>{phq9.notice}</Lang>
        </p>
      </details>
    </section>
  )
}

const nothing: readonly (Phq9Answer | undefined)[] = phq9.items.map(() => undefined)

const Asking = ({ patient }: { patient: Patient }) => {
  const frame = useFrame()
  const { clinic } = usePair()
  const [answers, setAnswers] = useState(nothing)
  const [worried, setWorried] = useState(false)
  const [kept, setKept] = useState(false)
  const { busy, refused, run } = useDoing()
  if (!frame) return null
  const answer = (nth: number, one: Phq9Answer) => {
    const changed = answers.with(nth, one)
    setAnswers(changed)
    setKept(false)
    if (nth === phq9.items.length - 1 && isNinthAnswered(whole(changed))) setWorried(true)
  }
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const body = { version: 'en', language: 'en', answers: whole(answers) }
    void run(async () => {
      await writeSafety(frame.me, patient.id, clinic.tag, [{ kind: 'visit.phq9-answered', body }])
      setAnswers(nothing)
      setKept(true)
      await frame.again()
    })
  }
  return (
    <form className="stack" onSubmit={keep}>
      <p className="quiet">
        <Ours k="phq9.why" />
      </p>
      <p>
        <Lang of={ENGLISH}>{phq9.instruction}</Lang>
      </p>
      <ol className="phq9-items">
        {phq9.items.map((item, nth) => (
          <li key={item}>
            <Item item={item} chosen={answers[nth]} onChoose={one => answer(nth, one)} />
          </li>
        ))}
      </ol>
      {isNinthAnswered(whole(answers)) && (
        <p>
          <Ours k="phq9.ninth" />
        </p>
      )}
      {refused && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={refused} />
        </p>
      )}
      <button className="button own-keep" disabled={busy || answers.every(one => one === undefined)}>
        <Ours k="phq9.keep" />
      </button>
      <output>{kept && <Ours k="phq9.kept" />}</output>
      {worried && <WorriedSheet patient={patient} about="self-harm" from="phq-9" onClose={() => setWorried(false)} />}
    </form>
  )
}

/** What nobody touched was not asked. */
const whole = (answers: readonly (Phq9Answer | undefined)[]): Phq9Answer[] => answers.map(one => one ?? 'not-asked')

const Item = ({
  item,
  chosen,
  onChoose,
}: {
  item: (typeof phq9.items)[number]
  chosen: Phq9Answer | undefined
  onChoose: (answer: Phq9Answer) => void
}) => {
  const slip = (answer: Phq9Answer, words: ReactNode) => (
    <label key={answer} className="choice-slip">
      <input type="radio" name={item} checked={answer === chosen} onChange={() => onChoose(answer)} />
      <span>{words}</span>
    </label>
  )
  return (
    <fieldset className="choice">
      <legend>
        <Lang of={ENGLISH}>{item}</Lang>
      </legend>
      <div className="choice-slips">
        {phq9.answers.map((words, worth) => slip(worth as Phq9Answer, <Lang of={ENGLISH}>{words}</Lang>))}
      </div>
      <div className="choice-slips phq9-instead">
        {asked.map(one => slip(one, <Ours k={`sealed.answer-${one}`} />))}
      </div>
    </fieldset>
  )
}

/** What was answered before: the day, and what it comes to where all nine were answered. */
const Answered = () => {
  const { entries } = useAtHand()
  const { clinic, sayClinic } = usePair()
  const all = (standing(entries) as VisitEntry[]).filter(entry => entry.kind === 'visit.phq9-answered')
  return (
    <ul className="own-list">
      {all.map(({ id, source, body }) => {
        const sum = phq9Sum(body.answers)
        const day = isoDayInWords(source.toldOn, sayClinic, clinic.pack)
        return (
          <li key={id} className="own-slip">
            {sum === undefined ? (
              <Ours k="phq9.some-answered" values={{ day }} />
            ) : (
              <Ours k="phq9.all-answered" values={{ day, sum: String(sum) }} />
            )}
          </li>
        )
      })}
    </ul>
  )
}
