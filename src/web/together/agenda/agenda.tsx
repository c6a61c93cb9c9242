import './agenda.css'
import { useId, useMemo, useState } from 'react'
import type { Said } from '#record'
import { agendaOf, type AgendaItem, type Visit } from '#visit'
import { isoDayInWords } from '#words'
import { Icon } from '../../parts/icons.tsx'
import { useFocusStays } from '../../parts/focus-stays.ts'
import { Both } from '../../parts/languages.tsx'
import { SaidBlock } from '../../parts/said.tsx'
import { useAtHand, useIsTheirs } from '../../parts/table-context.tsx'
import { ToldWith } from '../../parts/told-with.tsx'
import { WriteDown } from '../../parts/write-down.tsx'
import { Unsay } from '../unsay.tsx'
import { TellingForm } from '../what-matters/add-problem.tsx'
import { asOurs } from './ours.ts'

type Side = AgendaItem['whose']

/** What matters most today: the patient's first, then ours. One folded line until it is wanted, or something was left. */
export const Agenda = ({ visit }: { visit: Visit }) => {
  const { entries } = useAtHand()
  const agenda = useMemo(() => agendaOf(entries), [entries])
  const [wanted, setWanted] = useState<boolean>()
  const today = agenda.takenUp.filter(item => item.visit === visit.id)
  const isOpen = wanted ?? agenda.items.length + today.length > 0
  const body = useId()
  const place = useFocusStays<HTMLElement>()
  return (
    <section ref={place} className="agenda paper">
      <h2>
        <button
          type="button"
          className="agenda-head unfold"
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={() => setWanted(!isOpen)}
        >
          <Icon name="fold" />
          <Both k="agenda.title" />
        </button>
      </h2>
      <div id={body} className="stack" hidden={!isOpen}>
        {isOpen && (
          <>
            {(['patient', 'professional'] as const).map(side => (
              <ItemsOf key={side} side={side} items={agenda.items.filter(item => item.whose === side)} visit={visit} />
            ))}
            <Adding />
            {today.length > 0 && <TakenUp items={today} />}
          </>
        )}
      </div>
    </section>
  )
}

const ItemsOf = ({ side, items, visit }: { side: Side; items: readonly AgendaItem[]; visit: Visit }) => {
  const title = useId()
  if (items.length === 0) return null
  return (
    <div className="stack">
      <h3 id={title} className="quiet">
        <Both k={side === 'patient' ? 'agenda.theirs' : 'agenda.ours'} />
      </h3>
      <ol className="stack" aria-labelledby={title}>
        {items.map(item => (
          <Item key={item.id} item={item} visit={visit} />
        ))}
      </ol>
    </div>
  )
}

const Item = ({ item, visit }: { item: AgendaItem; visit: Visit }) => {
  const isTheirs = useIsTheirs()
  const { tell, hand } = useAtHand()
  const takeUp = () =>
    tell({ kind: 'visit.agenda-taken-up', body: { item: item.id, visit: visit.id }, teller: hand.staff })
  return (
    <li className={`agenda-item voice-${item.whose}`}>
      <div className="agenda-words">
        <SaidBlock said={item.said} {...(item.whose === 'patient' && { source: item.source })} />
        <ToldWith said={item.said} />
        <WriteDown said={item.said} />
        {item.on < hand.today && (
          <span className="quiet">
            <Both k="agenda.from-before" values={({ pack }, say) => ({ day: isoDayInWords(item.on, say, pack) })} />
          </span>
        )}
      </div>
      <div className="row">
        {!isTheirs && (
          <button type="button" className="button" onClick={takeUp}>
            <Icon name="said" />
            <Both k="agenda.take-up" />
          </button>
        )}
        {(!isTheirs || item.whose === 'patient') && (
          <Unsay entry={item.id} teller={item.source.teller}>
            <SaidBlock said={item.said} />
          </Unsay>
        )}
      </div>
    </li>
  )
}

const Adding = () => {
  const isTheirs = useIsTheirs()
  const { tell, hand } = useAtHand()
  const [side, setSide] = useState<Side>()
  const keep = (said: Said) =>
    side === 'patient'
      ? tell({ kind: 'visit.agenda-told', body: { said } })
      : tell({ kind: 'visit.agenda-added', body: { said: asOurs(said) }, teller: hand.staff })
  if (side)
    return (
      <div className="stack">
        <h3>
          <Both k={side === 'patient' ? 'agenda.add' : 'agenda.add-ours'} />
        </h3>
        <TellingForm
          key={side}
          onKeep={keep}
          onDone={() => setSide(undefined)}
          pictures={side === 'patient'}
          aloud={side === 'patient'}
        />
      </div>
    )
  return (
    <div className="stack">
      <div className="row">
        <button type="button" className="button" onClick={() => setSide('patient')}>
          <Icon name="plus" />
          <Both k="agenda.add" />
        </button>
        {!isTheirs && (
          <button type="button" className="button button-plain" onClick={() => setSide('professional')}>
            <Icon name="plus" />
            <Both k="agenda.add-ours" />
          </button>
        )}
      </div>
      <p className="quiet">
        <Both k="agenda.goes-on" />
      </p>
    </div>
  )
}

const TakenUp = ({ items }: { items: readonly AgendaItem[] }) => (
  <div className="stack">
    <h3 className="quiet">
      <Both k="agenda.taken-up" />
    </h3>
    <ul className="stack">
      {items.map(item => (
        <li key={item.id} className="agenda-done">
          <Icon name="said" size={20} />
          <SaidBlock said={item.said} />
        </li>
      ))}
    </ul>
  </div>
)
