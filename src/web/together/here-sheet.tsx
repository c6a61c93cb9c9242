import '../clinic/sheets.css'
import { useId, useState } from 'react'
import type { Here, Visit } from '#visit'
import { changedHere } from '#visit/interpreting'
import { AgeFields, ageWrong, type Age, type AgeWrong } from '../clinic/begin-age.tsx'
import { newId } from '../parts/hand.ts'
import { Both, usePair } from '../parts/languages.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { useAtHand } from '../parts/table-context.tsx'

const roles = ['interpreter', 'relative', 'companion', 'professional'] as const
const modes = ['in-the-room', 'by-phone', 'by-video'] as const

/** Somebody came in or has left: the table always says who hears. */
export const HereSheet = ({ visit, onTerms, onClose }: { visit: Visit; onTerms: () => void; onClose: () => void }) => {
  const { entries, hand, tell, nameOf } = useAtHand()
  const { patient } = usePair()
  const [name, setName] = useState('')
  const [role, setRole] = useState<(typeof roles)[number]>('interpreter')
  const [mode, setMode] = useState<Here['mode']>('in-the-room')
  const [age, setAge] = useState<Age>({})
  const [wrong, setWrong] = useState<AgeWrong>()
  const id = useId()
  const unfit = role === 'interpreter' ? ageWrong(age) : undefined
  const change = (here: readonly Here[]) => {
    const body = changedHere(entries, visit.id, here, age.danger?.trim())
    tell({ kind: 'visit.here-changed', body, teller: hand.staff })
    onClose()
  }
  const comeIn = () => {
    if (!name.trim() || unfit === 'reason.children-do-not-interpret') return
    if (unfit) return setWrong(unfit)
    const said = role === 'interpreter' && age.said ? { age: age.said } : {}
    change([...visit.here, { person: `here-${newId()}`, role, mode, name: name.trim(), ...said }])
  }
  const mayLeave = visit.here.filter(person => person.person !== hand.staff && person.person !== hand.patient)
  return (
    <Sheet title="table.here" onClose={onClose}>
      <ul className="stack">
        {mayLeave.map(person => (
          <li key={person.person}>
            <button
              type="button"
              className="button"
              onClick={() => change(visit.here.filter(other => other !== person))}
            >
              <Both k="table.here-left" values={{ name: person.name ?? nameOf(person.person, patient.tag) }} />
            </button>
          </li>
        ))}
      </ul>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          comeIn()
        }}
      >
        <h3>
          <Both k="table.here-came" />
        </h3>
        <div className="row">
          {roles.map(one => (
            <button key={one} type="button" className="button" aria-pressed={role === one} onClick={() => setRole(one)}>
              <Both k={`voice.${one}`} />
            </button>
          ))}
        </div>
        <div className="row">
          {modes.map(one => (
            <button key={one} type="button" className="button" aria-pressed={mode === one} onClick={() => setMode(one)}>
              <Both k={`mode.${one}`} />
            </button>
          ))}
        </div>
        <div className="field">
          <label htmlFor={id}>
            <Both k="table.here-name" />
          </label>
          <input
            id={id}
            value={name}
            maxLength={120}
            autoComplete="off"
            onChange={event => setName(event.target.value)}
          />
        </div>
        {role === 'interpreter' && (
          <AgeFields
            age={age}
            wrong={wrong}
            onChange={next => {
              setAge(next)
              setWrong(undefined)
            }}
          />
        )}
        <button className="button button-main" disabled={!name.trim() || unfit === 'reason.children-do-not-interpret'}>
          <Both k="do.save" />
        </button>
      </form>
      <button type="button" className="button button-plain" onClick={onTerms}>
        <Both k="terms.title" />
      </button>
    </Sheet>
  )
}
