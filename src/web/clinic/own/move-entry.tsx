import { useId, useState, type ReactNode } from 'react'
import type { Patient } from '#people'
import type { EntryId } from '#record'
import { moveEntry } from '../../parts/api.ts'
import { Ours, usePair } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { Choice } from '../choice.tsx'
import { calledHere } from '../find-by-name.ts'
import { usePatients } from '../find-patients.tsx'
import { NameInput } from '../name-input.tsx'

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
  const [typed, setTyped] = useState('')
  const { patients, own, trouble } = usePatients(typed)
  const [chosen, setChosen] = useState('')
  const { busy, refused, run } = useDoing()
  const id = useId()
  /** The other patients whose care team one is on. */
  const found = patients.filter(patient => patient.id !== from.id && own.has(patient.id)).slice(0, MOST)
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
        <NameInput id={id} typed={typed} explainedBy={`${id}-help`} onType={setTyped} />
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

/** Every spelling, so that two people are not taken for one. */
const Names = ({ patient }: { patient: Patient | undefined }) =>
  patient && (
    <span className="own-names">
      {[...new Set(patient.names.map(({ text }) => text))].map(text => (
        <bdi key={text}>{text}</bdi>
      ))}
    </span>
  )
