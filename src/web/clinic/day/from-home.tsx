import { useCallback } from 'react'
import { peopleOf, type Patient } from '#people'
import type { IsoDay, Recorded } from '#record'
import { unheardOf, type FromHome } from '#visit/home'
import { directionOf } from '#words'
import { ask } from '../../parts/api.ts'
import { Icon } from '../../parts/icons.tsx'
import { Lang, Ours, usePair } from '../../parts/languages.tsx'
import { ToldWith } from '../../parts/told-with.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { FilesAt } from '../../parts/voice-heard.tsx'
import { useAsked, useDoing } from '../asking.ts'
import { Worried } from '../danger/worried.tsx'
import { calledHere } from '../find-by-name.ts'
import { Told } from '../own/told.tsx'
import { keep } from './api.ts'
import { useDayWords } from './card-lines.tsx'
import { written, type Planner } from './writing.ts'

interface Answer {
  readonly entries: readonly Recorded[]
  readonly own: readonly string[]
}

/** Something that waits, and whose it is. */
interface Waiting {
  readonly sent: FromHome
  readonly patient: Patient
  readonly own: boolean
}

const askFromHome = (): Promise<Answer> => ask('/api/from-home')

/** What is past its day comes first, then what is due first; of the same day the oldest. */
const waitingIn = ({ entries, own }: Answer): readonly Waiting[] =>
  [...Map.groupBy(entries, entry => entry.patient)]
    .flatMap(([id, theirs]) => {
      const { patient } = peopleOf(theirs)
      return patient ? unheardOf(theirs).map(sent => ({ sent, patient, own: own.includes(id) })) : []
    })
    .toSorted((one, other) => (one.sent.by + one.sent.on < other.sent.by + other.sent.on ? -1 : 1))

const title = { 'matters-next': 'home.next', wish: 'home.wish', word: 'home.word', picture: 'home.picture' } as const

/** What patients sent from home, as far as it stands before whoever sits here; nothing where there is nothing. No number stands on it. */
export const FromPatientsAtHome = ({ planner }: { planner: Planner }) => {
  const { known, trouble, again } = useAsked(askFromHome)
  const { busy, refused, run } = useDoing()
  const hear = useCallback(
    ({ patient, sent }: Waiting) =>
      run(() =>
        keep(written(planner, patient.id, { kind: 'visit.heard-from-home', body: { told: sent.id } })).finally(
          () => void again(),
        ),
      ),
    [planner, run, again],
  )
  const waiting = known ? waitingIn(known) : []
  if (waiting.length === 0 && !trouble) return null
  return (
    <section className="stack from-home" aria-labelledby="from-home">
      <h2 id="from-home">
        <Ours k="from-home.title" />
      </h2>
      {[trouble, refused].map(
        (one, nth) =>
          one && (
            <p key={nth} className="paper" role="alert">
              <ReasonWords refusal={one} />
            </p>
          ),
      )}
      <ul className="stack">
        {waiting.map(one => (
          <OneFromHome
            key={one.sent.id}
            one={one}
            today={planner.me.today}
            busy={busy}
            onHeard={() => void hear(one)}
          />
        ))}
      </ul>
    </section>
  )
}

/** By when, in words: its day is over, it is today, or it is to come. */
const ByWhen = ({ by, today }: { by: IsoDay; today: IsoDay }) => {
  const inWords = useDayWords()
  if (by < today) return <Ours k="from-home.not-yet" values={{ day: inWords(by) }} />
  return by === today ? <Ours k="from-home.today" /> : <Ours k="from-home.by" values={{ day: inWords(by) }} />
}

const OneFromHome = ({
  one: { sent, patient, own },
  today,
  busy,
  onHeard,
}: {
  one: Waiting
  today: IsoDay
  busy: boolean
  onHeard: () => void
}) => {
  const { clinic, sayClinic } = usePair()
  const inWords = useDayWords()
  const name = calledHere(patient, clinic.tag)
  return (
    <li className="paper stack from-home-one voice-patient" data-sent={sent.what}>
      <div className="row">
        <h3>
          <Lang of={{ tag: name.language, dir: directionOf(name.language) }}>{name.text}</Lang>
        </h3>
        <span className="quiet">
          <Ours k={title[sent.what]} />
        </span>
        <span className="quiet">
          <Ours k="home.sent-on" values={{ day: inWords(sent.on) }} />
        </span>
      </div>
      {/* In somebody's place it is heard too, though no record is opened. */}
      <FilesAt value={`/api/${own ? 'patients' : 'from-home'}/${encodeURIComponent(patient.id)}/files/`}>
        <Told said={sent.said} />
        <ToldWith said={sent.said} />
      </FilesAt>
      <p>
        <Icon name="clock" size={20} /> <ByWhen by={sent.by} today={today} />
        {!own && <Ours k="from-home.in-place" />}
      </p>
      <div className="row">
        <button
          type="button"
          className="button button-main"
          disabled={busy}
          aria-label={sayClinic('from-home.heard-of', { name: name.text })}
          onClick={onHeard}
        >
          <Ours k="from-home.heard" />
        </button>
        <Worried patient={patient} />
        {own && (
          <a className="button button-plain" href={`/own/${patient.id}`} target="_blank" rel="noopener">
            <Ours k="clinic.own-page" />
          </a>
        )}
      </div>
    </li>
  )
}
