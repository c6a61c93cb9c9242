import { useEffect, useId, useState } from 'react'
import { peopleOf, type Patient } from '#people'
import type { Refusal } from '#record'
import { directionOf } from '#words'
import { Refused } from '../../parts/api.ts'
import { Lang, Ours, usePair } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { standHere } from '../choice.tsx'
import { calledHere } from '../find-by-name.ts'
import { findCalled } from './api.ts'
import { NameInput } from '../name-input.tsx'

/** Slips shown at a time; whoever is not among them is found by more letters. */
const MOST = 8

/** Whoever it is about, found by name. */
export const AboutWhom = ({ onChoose }: { onChoose: (patient: Patient) => void }) => {
  const { clinic } = usePair()
  const [typed, setTyped] = useState('')
  const { found, trouble } = useFound(typed)
  const id = useId()
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor={id}>
          <Ours k="danger.find" />
        </label>
        <NameInput id={id} ref={standHere} typed={typed} onType={setTyped} />
      </div>
      {found?.length === 0 && (
        <p>
          <Ours k="danger.none-found" />
        </p>
      )}
      {trouble && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={trouble} />
        </p>
      )}
      <ul className="danger-found">
        {found?.slice(0, MOST).map(patient => {
          const { text, language } = calledHere(patient, clinic.tag)
          return (
            <li key={patient.id}>
              <button type="button" className="button" onClick={() => onChoose(patient)}>
                <Lang of={{ tag: language, dir: directionOf(language) }}>{text}</Lang>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Who is called so, asked for once nobody has typed for a moment. */
const useFound = (typed: string): { found: readonly Patient[] | undefined; trouble: Refusal | undefined } => {
  const [found, setFound] = useState<readonly Patient[]>()
  const [trouble, setTrouble] = useState<Refusal>()
  useEffect(() => {
    let isStill = true
    if (!typed.trim()) return
    const timer = setTimeout(() => {
      findCalled(typed.trim()).then(
        ({ entries }) => {
          if (!isStill) return
          setTrouble(undefined)
          const own = [...Map.groupBy(entries, ({ patient }) => patient).values()]
          setFound(own.flatMap(all => peopleOf(all).patient ?? []))
        },
        (cause: unknown) =>
          isStill && setTrouble(cause instanceof Refused ? cause.refusal : { reason: 'no-connection' }),
      )
    }, 150)
    return () => {
      isStill = false
      clearTimeout(timer)
    }
  }, [typed])
  return { found: typed.trim() ? found : undefined, trouble }
}
