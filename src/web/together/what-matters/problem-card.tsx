import { Fragment, useId, useState } from 'react'
import { wordsOf } from '#record'
import type { Problem } from '#visit'
import { Icon } from '../../parts/icons.tsx'
import { Both, Lang, usePair } from '../../parts/languages.tsx'
import { SaidBlock, SaidWords } from '../../parts/said.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { ToldWith } from '../../parts/told-with.tsx'
import { WriteDown } from '../../parts/write-down.tsx'
import { LyingTwice, useLay } from '../both-kept/lying.tsx'
import { SaidSides, Sides } from '../both-kept/sides.tsx'
import { useSettle } from '../both-kept/use-settle.ts'
import { Unsay } from '../unsay.tsx'
import { Burden, BurdenSign } from './burden.tsx'
import type { Grip } from './dragging.ts'
import { Facets } from './facets.tsx'
import { RewordProblem } from './add-problem.tsx'

interface Props {
  readonly problem: Problem
  readonly first: boolean
  readonly last: boolean
  readonly held: boolean
  readonly under: boolean
  readonly onMove: (by: 1 | -1) => void
  readonly grip: Grip
}

/** One thing that matters: its words, how heavy it is if that was shown, what the patient wishes; the rest folded. */
export const ProblemCard = ({ problem, first, last, held, under, onMove, grip }: Props) => {
  const [open, setOpen] = useState(false)
  const folded = useId()
  return (
    <li
      className="problem paper voice-patient"
      data-problem={problem.id}
      data-held={held || undefined}
      data-under={under || undefined}
    >
      <div className="problem-front">
        <span className="grip" aria-hidden="true" {...grip}>
          <Icon name="grip" />
        </span>
        <div className="problem-words">
          <Words problem={problem} />
          {problem.facets['what-i-wish'] && (
            <p className="problem-wish">
              <Both k="facet.what-i-wish" />
              {(problem.facets['what-i-wish'].sides ?? [problem.facets['what-i-wish']]).map(({ id, said }) => (
                <Fragment key={id}>
                  <SaidWords said={said} />
                  <ToldWith said={said} />
                </Fragment>
              ))}
            </p>
          )}
          {problem.saidBack && (
            <span className="quiet row">
              <Icon name="said" size={18} />
              <Both k="matters.said-back" />
            </span>
          )}
          <LyingTwice problem={problem} />
        </div>
        {problem.burdens ? (
          problem.burdens.map(side => <BurdenSign key={side.id} burden={side} />)
        ) : problem.burden ? (
          <BurdenSign burden={problem.burden} />
        ) : null}
        <div className="problem-moves">
          <button
            type="button"
            className="button button-plain unfold"
            aria-expanded={open}
            aria-controls={folded}
            onClick={() => setOpen(!open)}
          >
            <Icon name="fold" />
            <Both k={open ? 'matters.less' : 'matters.more'} />
          </button>
          <Arrow way="up" problem={problem} disabled={first} onMove={() => onMove(-1)} />
          <Arrow way="down" problem={problem} disabled={last} onMove={() => onMove(1)} />
        </div>
      </div>
      <div id={folded} hidden={!open}>
        {open && <Folded problem={problem} />}
      </div>
    </li>
  )
}

/** Its words; where it was said otherwise on another device at the same time, both, and the patient's hand chooses. */
const Words = ({ problem: { id, said, source, sides } }: { problem: Problem }) => {
  const settle = useSettle()
  if (!sides)
    return (
      <>
        <SaidBlock said={said} source={source} />
        <ToldWith said={said} />
      </>
    )
  return (
    <SaidSides
      sides={sides}
      onChoose={chosen =>
        settle('words', [id], { kind: 'visit.problem-reworded', body: { problem: id, said: chosen.said } })
      }
    />
  )
}

const Arrow = ({
  way,
  problem,
  disabled,
  onMove,
}: {
  way: 'up' | 'down'
  problem: Problem
  disabled: boolean
  onMove: () => void
}) => {
  const { asked, patient, clinic, sayPatient } = usePair()
  const what = wordsOf(problem.said, asked, patient.tag, clinic.tag)?.text ?? sayPatient('matters.nameless')
  return (
    <button
      type="button"
      className="button"
      aria-disabled={disabled}
      onClick={disabled ? undefined : onMove}
      data-move={way}
    >
      <Icon name={way} />
      <span className="only-heard">
        <Lang of={patient}>{sayPatient(`matters.${way}`, { what })}</Lang>
      </span>
    </button>
  )
}

const Folded = ({ problem }: { problem: Problem }) => {
  const { tell } = useAtHand()
  const settle = useSettle()
  const [rewording, setRewording] = useState(false)
  const lay = useLay(problem)
  const layAside = (
    <button type="button" className="button" onClick={() => lay('aside')}>
      <Icon name="leave" />
      <Both k="matters.lay-aside" />
    </button>
  )
  return (
    <div className="stack problem-folded">
      <Burden problem={problem} />
      {problem.burdens && (
        <Sides
          sides={problem.burdens}
          k="both.so"
          onChoose={({ burden, by }) =>
            settle('burden', [problem.id], { kind: 'visit.burden-shown', body: { problem: problem.id, burden, by } })
          }
        >
          {side => <BurdenSign burden={side} />}
        </Sides>
      )}
      <Facets problem={problem} />
      <WriteDown said={problem.said} />
      {rewording && <RewordProblem problem={problem} onDone={() => setRewording(false)} />}
      <div className="row">
        {!problem.saidBack && (
          <button
            type="button"
            className="button"
            onClick={() => tell({ kind: 'record.said-back', body: { entry: problem.id, outcome: 'agreed' } })}
          >
            <Icon name="said" />
            <Both k="matters.say-back" />
          </button>
        )}
        <button type="button" className="button" onClick={() => setRewording(true)}>
          <Icon name="pen" />
          <Both k="matters.reword" />
        </button>
        {layAside}
      </div>
      <div className="unsay-way">
        <Unsay entry={problem.id} teller={problem.source.teller} instead={layAside}>
          <SaidBlock said={problem.said} />
        </Unsay>
      </div>
    </div>
  )
}
