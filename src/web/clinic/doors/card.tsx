import { useCallback, useState } from 'react'
import type { Patient } from '#people'
import type { PinOf } from '#people/pin'
import { Icon } from '../../parts/icons.tsx'
import { Ours } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useAsked, useDoing } from '../asking.ts'
import { Choice } from '../choice.tsx'
import { useMoment } from '../moment.tsx'
import { askCard, endCard, giveCard, reopenCard, type Card, type Given } from './api.ts'
import { CardShown } from './card-shown.tsx'

const kinds = ['pictures', 'digits'] as const

/** The patient's card: what stands of it, a new one, opened again after five wrong ones, ended where the phone was lost. */
export const CardPart = ({ patient }: { patient: Patient }) => {
  const askOne = useCallback(() => askCard(patient.id), [patient.id])
  const { known: card, trouble, again } = useAsked(askOne)
  const { busy, refused, run } = useDoing()
  const [given, setGiven] = useState<Given & { readonly of: PinOf }>()
  const change = (how: (patient: string) => Promise<unknown>) =>
    void run(async () => {
      await how(patient.id)
      await again()
    })
  const give = (of: PinOf) =>
    void run(async () => {
      setGiven({ ...(await giveCard(patient.id, of)), of })
      await again()
    })
  const wrong = refused ?? trouble
  if (given) return <CardShown patient={patient} given={given} onDone={() => setGiven(undefined)} />
  return (
    <section className="door-part stack" aria-labelledby="door-card">
      <h3 id="door-card">
        <Ours k="card.title" />
      </h3>
      {card && (
        <>
          <State card={card} />
          <div className="row">
            {card.card === 'locked' && (
              <button type="button" className="button button-main" disabled={busy} onClick={() => change(reopenCard)}>
                <Ours k="card.reopen" />
              </button>
            )}
            {card.card !== 'none' && <Lost busy={busy} onEnd={() => change(endCard)} />}
          </div>
          <Make isNew={card.card !== 'none'} busy={busy} onMake={give} />
        </>
      )}
      {wrong && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={wrong} />
        </p>
      )}
    </section>
  )
}

const State = ({ card }: { card: Card }) => {
  const moment = useMoment()
  return (
    <p className="door-state" role="status" data-card={card.card}>
      <Icon name={card.card === 'locked' ? 'lock' : 'key'} size={20} />
      {card.card === 'waiting' && <Ours k="card.waiting" values={{ moment: moment(card.until) }} />}
      {card.card === 'bound' && <Ours k="card.bound" values={{ moment: moment(card.boundAt) }} />}
      {(card.card === 'none' || card.card === 'locked') && <Ours k={`card.${card.card}`} />}
    </p>
  )
}

/** Asked once more: the phone opens nothing afterwards. */
const Lost = ({ busy, onEnd }: { busy: boolean; onEnd: () => void }) => {
  const [sure, setSure] = useState(false)
  if (!sure)
    return (
      <button type="button" className="button" onClick={() => setSure(true)}>
        <Ours k="card.lost" />
      </button>
    )
  return (
    <div className="stack" role="alert">
      <p>
        <Ours k="card.lost-sure" />
      </p>
      <div className="row">
        <button type="button" className="button button-main" disabled={busy} onClick={onEnd}>
          <Ours k="card.end" />
        </button>
        <button type="button" className="button button-plain" onClick={() => setSure(false)}>
          <Ours k="do.cancel" />
        </button>
      </div>
    </div>
  )
}

const Make = ({ isNew, busy, onMake }: { isNew: boolean; busy: boolean; onMake: (of: PinOf) => void }) => {
  const [of, setOf] = useState<PinOf>('pictures')
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        onMake(of)
      }}
    >
      <Choice
        legend={<Ours k="card.how" />}
        among={kinds}
        chosen={of}
        renderOne={kind => <Ours k={`card.${kind}`} />}
        onChoose={setOf}
      />
      {isNew && (
        <p className="quiet">
          <Ours k="card.replaces" />
        </p>
      )}
      <button className={isNew ? 'button door-do' : 'button button-main door-do'} disabled={busy}>
        <Ours k={isNew ? 'card.make-new' : 'card.make'} />
      </button>
    </form>
  )
}
