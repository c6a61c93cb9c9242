import { useId, useState } from 'react'
import type { Here, Visit } from '#visit'
import { newId } from '../parts/hand.ts'
import { Both, usePair } from '../parts/languages.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { useAtHand } from '../parts/table-context.tsx'

const roles = ['interpreter', 'relative', 'companion', 'professional'] as const
const modes = ['in-the-room', 'by-phone', 'by-video'] as const

/** Somebody came in or has left: the table always says who hears. */
export const HereSheet = ({ visit, onClose }: { visit: Visit; onClose: () => void }) => {
  const { hand, tell, nameOf } = useAtHand()
  const { patient } = usePair()
  const [name, setName] = useState('')
  const [role, setRole] = useState<(typeof roles)[number]>('interpreter')
  const [mode, setMode] = useState<Here['mode']>('in-the-room')
  const id = useId()
  const change = (here: readonly Here[]) => {
    tell({ kind: 'visit.here-changed', body: { visit: visit.id, here }, teller: hand.staff })
    onClose()
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
          if (name.trim()) change([...visit.here, { person: `here-${newId()}`, role, mode, name: name.trim() }])
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
        <button className="button button-main" disabled={!name.trim()}>
          <Both k="do.save" />
        </button>
      </form>
    </Sheet>
  )
}
