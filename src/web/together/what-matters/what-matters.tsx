import './what-matters.css'
import { useMemo, useState } from 'react'
import { problemListOf, type Problem, type Visit } from '#visit'
import { isoDayInWords } from '#words'
import { ActionBar } from '../action-bar.tsx'
import { Agenda } from '../agenda/agenda.tsx'
import { Icon } from '../../parts/icons.tsx'
import { Both, usePair } from '../../parts/languages.tsx'
import { SaidBlock } from '../../parts/said.tsx'
import { useAtHand, useIsTheirs } from '../../parts/table-context.tsx'
import { Orders } from '../both-kept/orders.tsx'
import { useSettle } from '../both-kept/use-settle.ts'
import { AddProblem } from './add-problem.tsx'
import { Letter } from './letter.tsx'
import { ProblemCard } from './problem-card.tsx'
import { moved } from './reorder.ts'
import { useDragging } from './dragging.ts'

/** The patient's own list: cards one below the other, in the patient's order; what else lies beside it. */
export const WhatMatters = ({ visit }: { visit: Visit }) => {
  const { entries, tell } = useAtHand()
  const isTheirs = useIsTheirs()
  const { sayPatient } = usePair()
  const [adding, setAdding] = useState(false)
  const [said, setSaid] = useState('')
  const settle = useSettle()
  const list = useMemo(() => problemListOf(entries), [entries])
  const ids = list.problems.map(problem => problem.id)
  const move = (id: string, to: number) => {
    const order = moved(ids, id, to)
    if (order === ids) return
    const telling = { kind: 'visit.list-ordered', body: { order } }
    // Two orders that lie the same are one to the eye: the hand moves both. Where they differ, the other stays beside.
    if (list.orders) tell(telling)
    else settle('order', [], telling)
    setSaid(sayPatient('matters.moved'))
  }
  const { listRef, dragged, over, handlers } = useDragging(move)
  const agreed = list.agreed.at(-1)
  const agreedNow = agreed !== undefined && agreed.order.join() === ids.join()
  return (
    <>
      <Agenda visit={visit} />
      <div className="matters">
        <section className="stack matters-list" aria-labelledby="matters-title">
          <h2 id="matters-title">
            <Both k={list.problems.length > 0 ? 'matters.list' : 'matters.empty'} />
          </h2>
          {list.problems.length === 0 && !adding && (
            <p className="soft">
              <Both k="matters.empty-how" />
            </p>
          )}
          <Orders list={list} />
          <ol className="stack" ref={listRef}>
            {list.problems.map((problem, i) => (
              <ProblemCard
                key={problem.id}
                problem={problem}
                first={i === 0}
                last={i === ids.length - 1}
                held={dragged === problem.id}
                under={over === i && dragged !== undefined}
                onMove={by => move(problem.id, i + by)}
                grip={handlers(problem.id)}
              />
            ))}
          </ol>
          {adding && <AddProblem onDone={() => setAdding(false)} />}
          <p className="only-heard" role="status">
            {said}
          </p>
          {agreedNow && (
            <p className="quiet">
              <Both k="matters.agreed" values={({ pack }, say) => ({ day: isoDayInWords(agreed.on, say, pack) })} />
            </p>
          )}
          {list.closed.length > 0 && <LaidAside problems={list.closed} />}
        </section>
        <Letter list={list} />
      </div>
      <ActionBar heard={['table.what-matters', 'matters.add']}>
        <button type="button" className="button button-main" disabled={adding} onClick={() => setAdding(true)}>
          <Icon name="plus" />
          <Both k="matters.add" />
        </button>
        {!isTheirs && (
          <button
            type="button"
            className="button"
            disabled={ids.length === 0 || agreedNow}
            onClick={() => tell({ kind: 'visit.list-agreed', body: { visit: visit.id, order: ids } })}
          >
            <Icon name="said" />
            <Both k="matters.agree" />
          </button>
        )}
      </ActionBar>
    </>
  )
}

const LaidAside = ({ problems }: { problems: readonly Problem[] }) => {
  const { tell } = useAtHand()
  return (
    <details className="laid-aside">
      <summary>
        <Both k="matters.laid-aside" />
      </summary>
      <ul className="stack">
        {problems.map(problem => (
          <li key={problem.id} className="row">
            <SaidBlock said={problem.said} />
            <button
              type="button"
              className="button"
              onClick={() => tell({ kind: 'visit.problem-opened', body: { problem: problem.id } })}
            >
              <Both k="matters.take-up" />
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
