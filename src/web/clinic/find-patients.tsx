import { useCallback, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react'
import type { PersonId, Recorded, Refusal } from '#record'
import { peopleOf, type Patient } from '#people'
import { askPatients, searchPatients, type FoundPatients } from '../parts/api.ts'
import { Ours } from '../parts/languages.tsx'
import { refusalOf } from './asking.ts'
import { NameInput } from './name-input.tsx'

/** How long after the last letter the desk is asked, in milliseconds. */
const PAUSE = 150

/** The patients the desk names, in the order it names them. */
const patientsIn = (entries: readonly Recorded[]): readonly Patient[] =>
  [...Map.groupBy(entries, entry => entry.patient).values()].flatMap(own => peopleOf(own).patient ?? [])

interface Answer extends FoundPatients {
  readonly typed: string
}

/**
 * Whose names are near to what was typed, as the desk finds them; without anything typed the list it begins with. While it is
 * asked the last answer stays: `current` says whether what is shown belongs to what is typed.
 */
export const usePatients = (typed: string) => {
  const [answer, setAnswer] = useState<Answer>()
  const [trouble, setTrouble] = useState<Refusal>()
  const wanted = typed.trim()
  const asked = useRef(0)
  const again = useCallback(async () => {
    const mine = ++asked.current
    try {
      const found = await (wanted ? searchPatients(wanted) : askPatients())
      if (mine !== asked.current) return
      setAnswer({ ...found, typed: wanted })
      setTrouble(undefined)
    } catch (cause) {
      if (mine === asked.current) setTrouble(refusalOf(cause))
    }
  }, [wanted])
  useEffect(() => {
    const timer = setTimeout(() => void again(), wanted ? PAUSE : 0)
    return () => clearTimeout(timer)
  }, [again, wanted])
  return {
    patients: useMemo(() => patientsIn(answer?.entries ?? []), [answer]),
    own: useMemo<ReadonlySet<PersonId>>(() => new Set(answer?.own), [answer]),
    more: answer?.more ?? false,
    current: answer?.typed === wanted,
    trouble,
    again,
    /** The registrations of one patient: of all the record, what is known on this screen. */
    registrationsOf: (patient: PersonId) => (answer?.entries ?? []).filter(entry => entry.patient === patient),
  }
}

type Found = ReturnType<typeof usePatients>

/** Finding a patient by name, and the list of those who were found. */
export const FindPatients = ({
  typed,
  found,
  begins,
  onType,
  onEnter,
  nobodyYet,
  children,
}: {
  typed: string
  found: Found
  /** Whether somebody may begin visits, so that Enter does. */
  begins: boolean
  onType: (typed: string) => void
  onEnter: () => void
  nobodyYet: ReactNode
  children: (patient: Patient) => ReactNode
}) => {
  const { patients, more, current } = found
  const asks = typed.trim() !== ''
  if (!asks && current && patients.length === 0) return nobodyYet
  return (
    <>
      <Find typed={typed} begins={begins} current={current} onType={onType} onEnter={onEnter} />
      {asks && current && patients.length === 0 && <NotFound onAll={() => onType('')} />}
      {patients.length > 0 && <ul className="patients">{patients.map(children)}</ul>}
      {more && (
        <p className="quiet">
          <Ours k="clinic.more" />
        </p>
      )}
    </>
  )
}

/** Enter waits for the answer to what is typed: nobody's visit begins because an older list was still there. */
const Find = ({
  typed,
  begins,
  current,
  onType,
  onEnter,
}: {
  typed: string
  begins: boolean
  current: boolean
  onType: (typed: string) => void
  onEnter: () => void
}) => {
  const id = useId()
  const entered = useRef(false)
  useEffect(() => {
    if (!entered.current || !current) return
    entered.current = false
    onEnter()
  }, [current, onEnter])
  return (
    <search>
      <form
        className="field clinic-find"
        onSubmit={event => {
          event.preventDefault()
          if (current) onEnter()
          else entered.current = true
        }}
      >
        <label htmlFor={id}>
          <Ours k="clinic.find" />
        </label>
        <NameInput
          id={id}
          typed={typed}
          explainedBy={`${id}-help`}
          onType={typed => {
            entered.current = false
            onType(typed)
          }}
        />
        <span id={`${id}-help`} className="quiet">
          <Ours k={begins ? 'clinic.find-help' : 'team.find-help'} />
        </span>
      </form>
    </search>
  )
}

const NotFound = ({ onAll }: { onAll: () => void }) => (
  <div className="paper stack staff-empty">
    <p role="status">
      <Ours k="clinic.none-found" />
    </p>
    <button type="button" className="button" onClick={onAll}>
      <Ours k="clinic.show-all" />
    </button>
  </div>
)
