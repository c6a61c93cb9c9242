import { useId, useState, type FormEvent } from 'react'
import type { Patient } from '#people'
import { post, type Me } from '../../parts/api.ts'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { Choice } from '../choice.tsx'
import { confirmingFirst } from '../devices/confirming.ts'
import { calledHere, isCalled } from '../find-by-name.ts'

const whys = ['asked', 'time-is-over'] as const
type Why = (typeof whys)[number]

/**
 * Erases a patient's whole record: what it means, why, what the law asks, the name written once more, and who does it
 * confirmed. Only somebody who leads the clinic gets here.
 */
export const EraseRecord = ({
  me,
  patient,
  onClose,
  onErased,
}: {
  me: Me
  patient: Patient
  onClose: () => void
  onErased: (name: string) => void
}) => {
  const { clinic } = usePair()
  const name = calledHere(patient, clinic.tag).text
  const [why, setWhy] = useState<Why | ''>('')
  const [typed, setTyped] = useState('')
  const { busy, refused, run } = useDoing()
  const id = useId()
  const sure = me.retention !== null && why !== '' && isCalled(patient, typed)
  const erase = (event: FormEvent) => {
    event.preventDefault()
    if (!sure) return
    void run(async () => {
      await confirmingFirst(() => post(`/api/patients/${encodeURIComponent(patient.id)}/erase`, { why }))
      onErased(name)
    })
  }
  return (
    <Sheet title="keep.erase-of" values={{ name }} onClose={onClose}>
      <form className="stack" onSubmit={erase}>
        <ul className="people-what">
          {(['keep.erase-read', 'keep.erase-tables', 'keep.erase-stays', 'keep.erase-never'] as const).map(k => (
            <li key={k}>
              <Ours k={k} values={{ name }} />
            </li>
          ))}
        </ul>
        <p className="people-opens">
          {me.retention ? (
            <Ours k="keep.erase-law" values={{ law: me.retention.law, years: me.retention.keepYears }} />
          ) : (
            <Ours k="keep.erase-no-law" />
          )}
        </p>
        <Choice
          legend={<Ours k="keep.erase-why" />}
          among={whys}
          chosen={why as Why}
          renderOne={one => <Ours k={`keep.erase-${one}`} values={{ name }} />}
          onChoose={setWhy}
        />
        <div className="field">
          <label htmlFor={id}>
            <Ours k="keep.erase-name" values={{ name }} />
          </label>
          <input
            id={id}
            value={typed}
            dir="auto"
            maxLength={120}
            autoComplete="off"
            spellCheck={false}
            onChange={event => setTyped(event.target.value)}
          />
        </div>
        {refused && (
          <p className="field-wrong" role="alert">
            <ReasonWords refusal={refused} />
          </p>
        )}
        {me.mode === 'start' && (
          <p className="quiet">
            <Ours k="keep.erase-key" />
          </p>
        )}
        <div className="row">
          <button type="button" className="button" onClick={onClose}>
            <Ours k="do.cancel" />
          </button>
          <button className="button erase-do" disabled={busy || !sure}>
            <Icon name="torn" size={20} />
            <Ours k="keep.erase-do" />
          </button>
        </div>
      </form>
    </Sheet>
  )
}
