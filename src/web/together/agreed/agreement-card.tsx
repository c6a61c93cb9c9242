import { useState } from 'react'
import type { Agreement, Became } from '#plan'
import type { IsoDay } from '#record'
import { isoDayInWords, type PhraseKey } from '#words'
import type { Hand } from '../../parts/hand.ts'
import { Icon } from '../../parts/icons.tsx'
import { Both, usePair } from '../../parts/languages.tsx'
import { emptySaid, SaidBlock, saidFrom, SaidFields } from '../../parts/said.tsx'
import { useAtHand, useIsTheirs } from '../../parts/table-context.tsx'
import { ToldWith } from '../../parts/told-with.tsx'
import { WriteDown } from '../../parts/write-down.tsx'
import { Sides } from '../both-kept/sides.tsx'
import { useSettle } from '../both-kept/use-settle.ts'
import { useKeeping } from '../keeping.ts'
import { Unsay } from '../unsay.tsx'

/** One thing agreed. What the clinic has not done in time is said of the clinic; of the patient nothing is ever overdue. */
export const AgreementCard = ({ agreement }: { agreement: Agreement }) => {
  const { said, source, on, who, by, state, endedOn, why, sides } = agreement
  const { nameOf, hand } = useAtHand()
  const { professionals } = useKeeping()
  const isTheirs = useIsTheirs()
  const isLateWithUs =
    state === 'open' && by !== undefined && by < hand.today && who !== undefined && professionals.has(who)
  return (
    <li className="agreement paper voice-patient">
      <SaidBlock said={said} source={source} />
      <ToldWith said={said} />
      <WriteDown said={said} />
      <div className="agreement-facts">
        {who !== undefined && (
          <span className="agreement-fact">
            <Icon name={professionals.has(who) ? 'professional' : 'patient'} />
            <Both k="agreed.does" values={({ tag }) => ({ name: nameOf(who, tag) })} />
          </span>
        )}
        {by !== undefined && state === 'open' && (
          <span className="agreement-fact">
            <Icon name="clock" />
            <OnDay k="agreed.by" day={by} />
          </span>
        )}
        {endedOn !== undefined && !sides && (
          <span className="agreement-fact">
            <Icon name={state === 'kept' ? 'said' : 'leave'} />
            <OnDay k={state === 'kept' ? 'agreed.kept' : 'agreed.was-let-go'} day={endedOn} />
          </span>
        )}
        <span className="quiet">
          <OnDay k="agreed.on" day={on} />
        </span>
      </div>
      {sides && <BecameTwice agreement={agreement} sides={sides} />}
      {why && !sides && (
        <>
          <SaidBlock said={why} />
          <ToldWith said={why} />
        </>
      )}
      {isLateWithUs && (
        <p>
          <Both k="agreed.not-yet" />
        </p>
      )}
      {!isTheirs && (state === 'open' ? <WhatBecameOfIt agreement={agreement} /> : <UnsayIt agreement={agreement} />)}
    </li>
  )
}

const OnDay = ({ k, day }: { k: PhraseKey; day: IsoDay }) => (
  <Both k={k} values={({ pack }, say) => ({ day: isoDayInWords(day, say, pack) })} />
)

/** Done on one device and let go on another: both stand, until whoever promised says how it is. */
const BecameTwice = ({ agreement, sides }: { agreement: Agreement; sides: readonly Became[] }) => {
  const settle = useSettle()
  const { hand } = useAtHand()
  const isTheirs = useIsTheirs()
  const choose = ({ state, why }: Became) =>
    settle('promise', [agreement.id], {
      kind: state === 'kept' ? 'plan.promise-kept' : 'plan.promise-let-go',
      body: { agreed: agreement.id, ...(why && { said: why }) },
      teller: tellerOf(agreement, hand),
    })
  return (
    <Sides sides={sides} k="both.so" onChoose={isTheirs ? undefined : choose}>
      {({ state, why, source }) => (
        <>
          <span className="agreement-fact">
            <Icon name={state === 'kept' ? 'said' : 'leave'} />
            <OnDay k={state === 'kept' ? 'agreed.kept' : 'agreed.was-let-go'} day={source.toldOn} />
          </span>
          {why && <SaidBlock said={why} />}
        </>
      )}
    </Sides>
  )
}

const UnsayIt = ({ agreement }: { agreement: Agreement }) => (
  <Unsay entry={agreement.id} teller={agreement.source.teller}>
    <SaidBlock said={agreement.said} />
  </Unsay>
)

/** Whoever promised says what became of it. */
const tellerOf = ({ who }: Agreement, { staff, patient }: Hand): string => (who === staff ? staff : patient)

const WhatBecameOfIt = ({ agreement }: { agreement: Agreement }) => {
  const { tell, hand } = useAtHand()
  const [lettingGo, setLettingGo] = useState(false)
  const teller = tellerOf(agreement, hand)
  if (lettingGo) return <LetGo agreement={agreement} teller={teller} onDone={() => setLettingGo(false)} />
  return (
    <div className="row">
      <button
        type="button"
        className="button"
        onClick={() => tell({ kind: 'plan.promise-kept', body: { agreed: agreement.id }, teller })}
      >
        <Icon name="said" />
        <Both k="agreed.done" />
      </button>
      <button type="button" className="button button-plain" onClick={() => setLettingGo(true)}>
        <Icon name="leave" />
        <Both k="agreed.let-go" />
      </button>
      <UnsayIt agreement={agreement} />
    </div>
  )
}

/** It does not hold any more. Why may be said, and need not. */
const LetGo = ({ agreement, teller, onDone }: { agreement: Agreement; teller: string; onDone: () => void }) => {
  const { tell } = useAtHand()
  const { asked, clinic } = usePair()
  const [draft, setDraft] = useState(emptySaid)
  const said = saidFrom(draft, asked, clinic.tag)
  return (
    <form
      className="telling-form stack paper"
      onSubmit={event => {
        event.preventDefault()
        tell({ kind: 'plan.promise-let-go', body: { agreed: agreement.id, ...(said && { said }) }, teller })
      }}
    >
      <p>
        <Both k="agreed.why" />
      </p>
      <SaidFields draft={draft} onChange={setDraft} pictures={false} />
      <div className="row">
        <button className="button button-main">
          <Both k="agreed.let-go" />
        </button>
        <button type="button" className="button" onClick={onDone}>
          <Both k="do.cancel" />
        </button>
      </div>
    </form>
  )
}
