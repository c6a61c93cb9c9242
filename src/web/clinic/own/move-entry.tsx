import { useId, useMemo, useState, type ReactNode } from 'react'
import { peopleOf, type Patient } from '#people'
import type { EntryId } from '#record'
import { askPatients, moveEntry } from '../../parts/api.ts'
import { Ours, usePair } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useAsked, useDoing } from '../asking.ts'
import { Choice } from '../choice.tsx'
import { byName, calledHere, findByName } from '../find-by-name.ts'

/** Names shown at once; more are found by writing. */
const MOST = 6

/** Whose it is instead: found by name, said what will happen, moved in one touch. */
export const MoveEntry = ({
  entry,
  told,
  from,
  onClose,
  onMoved,
}: {
  entry: EntryId
  told: ReactNode
  from: Patient
  onClose: () => void
  onMoved: (name: string) => void
}) => {
  const { clinic } = usePair()
  const { others, trouble } = useOthers(from.id)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState('')
  const { busy, refused, run } = useDoing()
  const id = useId()
  const found = findByName(others, typed).slice(0, MOST)
  const to = found.find(patient => patient.id === chosen)
  const nameOf = (patient: Patient) => calledHere(patient, clinic.tag).text
  const wrong = refused ?? trouble
  const move = (right: Patient) =>
    run(async () => {
      await moveEntry(from.id, entry, right.id)
      onMoved(nameOf(right))
    })
  return (
    <Sheet title="keep.elsewhere" onClose={onClose}>
      <div className="own-slip">{told}</div>
      <div className="field">
        <label htmlFor={id}>
          <Ours k="keep.whose" />
        </label>
        <input
          id={id}
          type="search"
          value={typed}
          dir="auto"
          maxLength={120}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-help`}
          onChange={event => setTyped(event.target.value)}
        />
        <span id={`${id}-help`} className="quiet">
          <Ours k="keep.whose-help" />
        </span>
      </div>
      {found.length > 0 ? (
        <Choice
          legend={
            <span className="only-heard">
              <Ours k="keep.whose" />
            </span>
          }
          among={found.map(patient => patient.id)}
          chosen={to?.id ?? ''}
          renderOne={one => <Names patient={found.find(patient => patient.id === one)} />}
          onChoose={setChosen}
        />
      ) : (
        <p>
          <Ours k="keep.whose-none" />
        </p>
      )}
      {to && (
        <>
          <ul className="own-lines">
            <li>
              <Ours k="keep.move-goes" values={{ name: nameOf(to) }} />
            </li>
            <li>
              <Ours k="keep.move-here" values={{ name: nameOf(from) }} />
            </li>
          </ul>
          <div className="row">
            <button type="button" className="button button-main" disabled={busy} onClick={() => void move(to)}>
              <Ours k="keep.move-do" values={{ name: nameOf(to) }} />
            </button>
            <button type="button" className="button button-plain" onClick={onClose}>
              <Ours k="do.cancel" />
            </button>
          </div>
        </>
      )}
      {wrong && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={wrong} />
        </p>
      )}
    </Sheet>
  )
}

/** The other patients whose care team one is on. */
const useOthers = (from: string) => {
  const { clinic } = usePair()
  const { known, trouble } = useAsked(askPatients)
  const others = useMemo(() => {
    const own = new Set(known?.own ?? [])
    const patients = [...Map.groupBy(known?.entries ?? [], entry => entry.patient).values()].flatMap(
      registrations => peopleOf(registrations).patient ?? [],
    )
    return byName(
      patients.filter(patient => patient.id !== from && own.has(patient.id)),
      clinic.tag,
    )
  }, [known, from, clinic])
  return { others, trouble }
}

/** Every spelling, so that two people are not taken for one. */
const Names = ({ patient }: { patient: Patient | undefined }) =>
  patient && (
    <span className="own-names">
      {[...new Set(patient.names.map(({ text }) => text))].map(text => (
        <bdi key={text}>{text}</bdi>
      ))}
    </span>
  )
