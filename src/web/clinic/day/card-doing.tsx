import type { DayCard } from '#visit/day'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { NoInterpreterWay } from '../no-interpreter/way.tsx'

/** What may be done with a card, from here; what is not permitted is left out. */
export interface Doing {
  readonly begin: ((card: DayCard) => void) | undefined
  readonly arrive: (card: DayCard) => void
  readonly undo: (card: DayCard, entry: string) => void
  readonly miss: (card: DayCard) => void
  readonly change: (card: DayCard) => void
  readonly cancel: (card: DayCard) => void
  /** The day is over or has not come: nobody arrives. */
  readonly today: boolean
  readonly past: boolean
  readonly opens: (card: DayCard) => boolean
  /** The patient speaks another language first. */
  readonly isNeeded: (card: DayCard) => boolean
  readonly busy: boolean
}

/** The ways on from a card. None waits for another: whoever came is seen, arrived or not. */
export const CardDoing = ({ card, name, doing }: { card: DayCard; name: string; doing: Doing }) => {
  const { sayClinic } = usePair()
  const { appointment, visit } = card
  const { arrived, missed } = appointment ?? {}
  const isToCome = appointment !== undefined && !visit
  return (
    <div className="row day-ways">
      {doing.begin && isToCome && doing.today && (
        <button
          type="button"
          className="button button-main"
          aria-label={sayClinic('clinic.begin-with', { name })}
          onClick={() => doing.begin?.(card)}
        >
          <Ours k="clinic.begin" />
        </button>
      )}
      {isToCome && doing.today && !arrived && !missed && (
        <button
          type="button"
          className="button"
          data-do="arrive"
          disabled={doing.busy}
          aria-label={sayClinic('day.arrive-of', { name })}
          onClick={() => doing.arrive(card)}
        >
          <Ours k="day.arrive" />
        </button>
      )}
      {isToCome && arrived && (
        <Undo
          label={sayClinic('day.undo-arrived', { name })}
          busy={doing.busy}
          onUndo={() => doing.undo(card, arrived.id)}
        />
      )}
      {missed && !missed.reached && (
        <Undo
          label={sayClinic('day.undo-missed', { name })}
          busy={doing.busy}
          onUndo={() => doing.undo(card, missed.id)}
        />
      )}
      {isToCome && (doing.today || doing.past) && !arrived && !missed && (
        <button
          type="button"
          className="button button-plain"
          data-do="miss"
          aria-label={sayClinic('day.miss-of', { name })}
          onClick={() => doing.miss(card)}
        >
          <Ours k="day.miss" />
        </button>
      )}
      {isToCome && !missed && (
        <>
          <button
            type="button"
            className="button button-plain"
            data-do="change"
            aria-label={sayClinic('day.change-of', { name })}
            onClick={() => doing.change(card)}
          >
            <Ours k="day.change" />
          </button>
          <button
            type="button"
            className="button button-plain"
            data-do="cancel"
            aria-label={sayClinic('day.cancel-of', { name })}
            onClick={() => doing.cancel(card)}
          >
            <Ours k="day.cancel" />
          </button>
        </>
      )}
      {doing.begin &&
        doing.opens(card) &&
        isToCome &&
        doing.today &&
        !appointment.slot.interpreter &&
        doing.isNeeded(card) && <NoInterpreterWay patient={card.patient} name={name} />}
      {doing.opens(card) && (
        <a
          className="button button-plain"
          href={`/own/${card.patient}`}
          target="_blank"
          rel="noopener"
          aria-label={sayClinic('clinic.own-page-of', { name })}
        >
          <Ours k="clinic.own-page" />
        </a>
      )}
    </div>
  )
}

const Undo = ({ label, busy, onUndo }: { label: string; busy: boolean; onUndo: () => void }) => (
  <button
    type="button"
    className="button button-plain"
    data-do="undo"
    disabled={busy}
    aria-label={label}
    onClick={onUndo}
  >
    <Icon name="undo" size={20} />
    <Ours k="do.undo" />
  </button>
)
