import './what-matters.css'
import { useState } from 'react'
import type { Problem } from '#visit'
import { Both } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'

const steps = [0, 1, 2, 3, 4] as const
const mouths = ['M14 29q10 9 20 0', 'M15 30q9 4 18 0', 'M15 32h18', 'M15 34q9-5 18 0', 'M14 36q10-10 20 0'] as const
type Step = (typeof steps)[number]
type By = 'faces' | 'jar'

const asStep = (burden: number): Step => steps.find(step => step === burden) ?? 0

/** A face, or a jar that is filled: how heavy it is, without a number. */
export const BurdenDrawn = ({ step, by, size }: { step: Step; by: By; size: number }) => (
  <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false" className="burden-sign">
    {by === 'faces' ? (
      <>
        <circle cx="24" cy="24" r="20" className="burden-face" />
        <circle cx="17" cy="20" r="2.5" className="burden-ink" />
        <circle cx="31" cy="20" r="2.5" className="burden-ink" />
        <path d={mouths[step]} className="burden-line" />
      </>
    ) : (
      <>
        <path d={`M11 ${42 - step * 7.5}h26v${step * 7.5}H11z`} className="burden-fill" />
        <path d="M15 5h18M13 9h22l2 5v25a4 4 0 0 1-4 4H15a4 4 0 0 1-4-4V14Z" className="burden-line" />
      </>
    )}
  </svg>
)

export const BurdenSign = ({ burden }: { burden: { burden: number; by: By } }) => (
  <span className="burden-shown">
    <BurdenDrawn step={asStep(burden.burden)} by={burden.by} size={48} />
    <span className="only-heard">
      <Both k={`burden.${asStep(burden.burden)}`} />
    </span>
  </span>
)

/** The patient points at a face or a jar. Never summed, compared or sorted by. */
export const Burden = ({ problem }: { problem: Problem }) => {
  const { tell } = useAtHand()
  const [by, setBy] = useState<By>(problem.burden?.by ?? 'faces')
  return (
    <fieldset className="burden">
      <legend>
        <Both k="burden.title" />
      </legend>
      <div className="row">
        {steps.map(step => (
          <button
            key={step}
            type="button"
            className="button burden-choice"
            aria-pressed={problem.burden?.burden === step}
            onClick={() => tell({ kind: 'visit.burden-shown', body: { problem: problem.id, burden: step, by } })}
          >
            <BurdenDrawn step={step} by={by} size={48} />
            <span className="only-heard">
              <Both k={`burden.${step}`} />
            </span>
          </button>
        ))}
        <button type="button" className="button button-plain" onClick={() => setBy(by === 'faces' ? 'jar' : 'faces')}>
          <Both k={by === 'faces' ? 'burden.jar' : 'burden.faces'} />
        </button>
      </div>
    </fieldset>
  )
}
