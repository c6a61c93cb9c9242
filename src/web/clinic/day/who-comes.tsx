import { useEffect, useId, useState } from 'react'
import { peopleOf, type Patient } from '#people'
import { directionOf } from '#words'
import type { Recorded } from '#record'
import { post } from '../../parts/api.ts'
import { Lang, Ours, usePair } from '../../parts/languages.tsx'
import { calledHere } from '../find-by-name.ts'
import { NameInput } from '../name-input.tsx'

const find = (typed: string): Promise<{ entries: Recorded[] }> => post('/api/patients/search', { typed })

/** How long after the last letter the clinic is asked, in milliseconds; and how many are offered. */
const pause = 200
const most = 8

/** Who is called what was typed; undefined until the desk has answered. */
const useFound = (typed: string): readonly Patient[] | undefined => {
  const [found, setFound] = useState<{ readonly typed: string; readonly patients: readonly Patient[] }>()
  useEffect(() => {
    if (typed.trim() === '') return
    let current = true
    const timer = setTimeout(() => {
      find(typed).then(
        ({ entries }) => {
          const all = [...Map.groupBy(entries, entry => entry.patient).values()]
          const patients = all.flatMap(own => peopleOf(own).patient ?? []).slice(0, most)
          if (current) setFound({ typed, patients })
        },
        () => current && setFound(undefined),
      )
    }, pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [typed])
  return typed.trim() === '' ? [] : found?.typed === typed ? found.patients : undefined
}

/** The patient's name alone. */
export const WhoItIs = ({ patient }: { patient: Patient }) => {
  const { clinic } = usePair()
  const name = calledHere(patient, clinic.tag)
  return (
    <p className="begin-who">
      <Lang of={{ tag: name.language, dir: directionOf(name.language) }}>{name.text}</Lang>
    </p>
  )
}

/** The patient an appointment is for: found by name, or chosen already. */
export const WhoComes = ({
  patient,
  wrong,
  onChoose,
}: {
  patient: Patient | undefined
  wrong: boolean
  onChoose: (patient: Patient | undefined) => void
}) => {
  const { clinic } = usePair()
  const [typed, setTyped] = useState('')
  const found = useFound(typed)
  const id = useId()
  if (patient)
    return (
      <div className="row">
        <WhoItIs patient={patient} />
        <button type="button" className="button button-plain" onClick={() => onChoose(undefined)}>
          <Ours k="day.patient-another" />
        </button>
      </div>
    )
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor={id}>
          <Ours k="day.patient" />
        </label>
        <NameInput id={id} typed={typed} explainedBy={`${id}-help ${id}-wrong`} wrong={wrong} onType={setTyped} />
        <span id={`${id}-help`} className="quiet">
          <Ours k="day.patient-help" />
        </span>
        <span id={`${id}-wrong`} className="field-wrong" role="alert">
          {wrong && <Ours k="day.needs-patient" />}
        </span>
      </div>
      <ul className="day-found">
        {(found ?? []).map(one => {
          const name = calledHere(one, clinic.tag)
          const other = one.names.find(({ text }) => text !== name.text)
          return (
            <li key={one.id}>
              <button type="button" className="button" onClick={() => onChoose(one)}>
                <Lang of={{ tag: name.language, dir: directionOf(name.language) }}>{name.text}</Lang>
                {other && (
                  <Lang of={{ tag: other.language, dir: directionOf(other.language) }} className="quiet">
                    {other.text}
                  </Lang>
                )}
              </button>
            </li>
          )
        })}
      </ul>
      {typed.trim() !== '' && found?.length === 0 && (
        <p className="quiet" role="status">
          <Ours k="day.patient-none" />
        </p>
      )}
    </div>
  )
}
