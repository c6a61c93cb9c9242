import type { Refusal } from '#record'
import { directionOf, isoDayInWords, languageNames } from '#words'
import { Icon } from '../../parts/icons.tsx'
import { Lang, Ours, usePair } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { calledHere } from '../find-by-name.ts'
import type { CarriedCard, CarriedCards } from './carried-cards.ts'
import { WorksHere } from './works-here.tsx'

/** Those carried, as plain cards: name, language, hour. A touch opens the own page. */
export const TodayHere = ({
  by,
  isWhole,
  cards,
  fetching,
  trouble,
  onFetch,
  onStop,
  onOpen,
  onTakeUp,
  onLock,
}: {
  /** What opens this device. */
  by: 'passkey' | 'pin'
  /** All of today's patients are here. */
  isWhole: boolean
  cards: CarriedCards | undefined
  fetching: boolean
  trouble: Refusal | undefined
  onFetch: () => void
  onStop: () => void
  onOpen: (patient: string) => void
  onTakeUp: (patient: string, visit: string) => void
  onLock: () => void
}) => {
  const { clinic, sayClinic } = usePair()
  return (
    <main className="staff-main stack">
      <div className="row clinic-top">
        <div className="staff-top">
          <h1>
            <Ours k="carrying.title" />
          </h1>
          <p className="quiet">
            {cards ? (
              <Ours k="carrying.of-day" values={{ day: isoDayInWords(cards.day, sayClinic, clinic.pack) }} />
            ) : (
              <Ours k="carrying.nothing-yet" />
            )}
          </p>
        </div>
        <div className="row along-fetch">
          <output>{fetching && <Ours k="carrying.fetching" />}</output>
          <button type="button" className="button" onClick={fetching ? onStop : onFetch}>
            <Ours k={fetching ? 'carrying.stop' : 'carrying.fetch'} />
          </button>
          <button type="button" className="button" onClick={onLock}>
            <Icon name="lock" />
            <Ours k="carrying.lock" />
          </button>
        </div>
      </div>
      <WorksHere by={by} isWhole={isWhole} />
      {trouble && (
        <p className="paper along-trouble" role="alert">
          {trouble.reason === 'no-connection' ? <Ours k="carrying.no-network" /> : <ReasonWords refusal={trouble} />}
        </p>
      )}
      {cards && cards.today.length === 0 && !fetching && (
        <p className="paper quiet along-trouble">
          <Ours k="carrying.none-today" />
        </p>
      )}
      <Cards cards={cards?.today ?? []} onOpen={onOpen} onTakeUp={onTakeUp} />
      {cards && cards.before.length > 0 && (
        <section className="stack" aria-labelledby="along-before">
          <h2 id="along-before">
            <Ours k="carrying.before" />
          </h2>
          <Cards cards={cards.before} onOpen={onOpen} onTakeUp={onTakeUp} />
        </section>
      )}
    </main>
  )
}

const Cards = ({
  cards,
  onOpen,
  onTakeUp,
}: {
  cards: readonly CarriedCard[]
  onOpen: (patient: string) => void
  onTakeUp: (patient: string, visit: string) => void
}) => (
  <ul className="along-cards">
    {cards.map(card => (
      <li key={card.patient.id}>
        <Card card={card} onOpen={() => onOpen(card.patient.id)} />
        {card.laid && <TakeUp onTakeUp={() => onTakeUp(card.patient.id, card.laid!)} />}
      </li>
    ))}
  </ul>
)

/** A visit that is open on this device goes on. */
export const TakeUp = ({ onTakeUp }: { onTakeUp: () => void }) => (
  <button type="button" className="button button-main along-take-up" onClick={onTakeUp}>
    <Icon name="table" />
    <Ours k="carrying.take-up" />
  </button>
)

const Card = ({ card: { patient, at }, onOpen }: { card: CarriedCard; onOpen: () => void }) => {
  const { clinic } = usePair()
  const name = calledHere(patient, clinic.tag)
  return (
    <button type="button" className="paper along-card" onClick={onOpen}>
      {at && <bdi className="day-at">{at}</bdi>}
      <strong>
        <Lang of={{ tag: name.language, dir: directionOf(name.language) }}>{name.text}</Lang>
      </strong>
      <span className="patient-speaks quiet">
        {patient.speaks.map(({ language, dialect }) => (
          <span key={`${language}-${dialect ?? ''}`} className="patient-language">
            <Lang of={{ tag: language, dir: directionOf(language) }}>
              {languageNames[language]?.endonym ?? language}
            </Lang>
          </span>
        ))}
      </span>
    </button>
  )
}
