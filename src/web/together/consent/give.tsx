import { useState } from 'react'
import type { PhraseKey } from '#words'
import { Icon } from '../../parts/icons.tsx'
import { Both, usePair } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { HearAtTable } from '../hear-at-table.tsx'
import { HeardFirst } from '../heard-first.tsx'
import { consentFrom, emptyConsent, isAnswered, steps, type ConsentDraft, type Step } from './draft.ts'
import { ConsentInWords } from './in-words.tsx'
import { Until } from './until.tsx'
import { NameOf } from './name-of.tsx'
import { Purpose } from './purpose.tsx'
import { MayWho, WhichParts } from './choices.tsx'

const titleOf = (step: Step, { of }: ConsentDraft): PhraseKey =>
  step === 'name' && of ? `consent.of-${of}` : `consent.${step}`

/** What is heard of a step: its question, and what always holds. */
const heardAt = (step: Step, draft: ConsentDraft): readonly PhraseKey[] =>
  step === 'read-back' ? [titleOf(step, draft), 'consent.never', 'consent.says-any-time'] : [titleOf(step, draft)]

/** A yes, one thing after the other, read back before it is given. "Back" is always there, and nothing is kept until then. */
export const GiveConsent = ({ onDone }: { onDone: () => void }) => {
  const [draft, setDraft] = useState<ConsentDraft>(emptyConsent)
  const [step, setStep] = useState<Step>('who')
  const change = (changed: Partial<ConsentDraft>) => setDraft({ ...draft, ...changed })
  const nth = steps.indexOf(step)
  return (
    <form
      className="stack consent-step"
      onSubmit={event => {
        event.preventDefault()
        const next = steps[nth + 1]
        if (next && isAnswered(step, draft)) setStep(next)
      }}
    >
      <HeardFirst key={step} k={titleOf(step, draft)} />
      <div>
        <HearAtTable key={step} keys={heardAt(step, draft)} />
      </div>
      {step === 'who' && <MayWho draft={draft} onChange={change} />}
      {step === 'name' && <NameOf draft={draft} onChange={change} />}
      {step === 'parts' && <WhichParts draft={draft} onChange={change} />}
      {step === 'purpose' && <Purpose draft={draft} onChange={change} />}
      {step === 'until' && <Until draft={draft} onChange={change} />}
      {step === 'read-back' && <ReadBack draft={draft} onDone={onDone} />}
      <div className="row">
        {step !== 'read-back' && (
          <button className="button button-main" disabled={!isAnswered(step, draft)}>
            <Both k="confide.go-on" />
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => {
            const before = steps[nth - 1]
            if (before) setStep(before)
            else onDone()
          }}
        >
          <Both k="do.back" />
        </button>
      </div>
    </form>
  )
}

const ReadBack = ({ draft, onDone }: { draft: ConsentDraft; onDone: () => void }) => {
  const { tell } = useAtHand()
  const { clinic } = usePair()
  const given = consentFrom(draft, clinic.tag)
  if (!given) return null
  return (
    <div className="stack">
      <div className="consent-card voice-patient">
        <ConsentInWords consent={given} />
        <p>
          <Both k="consent.never" />
        </p>
        <p>
          <Both k="consent.says-any-time" />
        </p>
      </div>
      <div className="row">
        <button
          type="button"
          className="button button-main"
          onClick={() => {
            tell({ kind: 'people.consent-given', body: given, saidBack: 'agreed' })
            onDone()
          }}
        >
          <Icon name="said" />
          <Both k="consent.yes" />
        </button>
        <button type="button" className="button" onClick={onDone}>
          <Both k="do.no" />
        </button>
      </div>
    </div>
  )
}
