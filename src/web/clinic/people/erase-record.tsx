import { useId, useState, type FormEvent } from 'react'
import type { Patient } from '#people'
import { post, type Me } from '../../parts/api.ts'
import { isoDayInWords } from '#words'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import type { Kept } from '../../together/keeping.ts'
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
  kept,
  onClose,
  onErased,
}: {
  me: Me
  patient: Patient
  /** What is known of how long the record is kept; it may be longer than until that day, never shorter. */
  kept: Kept | undefined
  onClose: () => void
  onErased: (name: string) => void
}) => {
  const { clinic } = usePair()
  const name = calledHere(patient, clinic.tag).text
  const [why, setWhy] = useState<Why>()
  const [typed, setTyped] = useState('')
  const { busy, refused, run } = useDoing()
  const id = useId()
  const sure = why !== undefined && isCalled(patient, typed)
  const erase = (event: FormEvent) => {
    event.preventDefault()
    if (!sure) return
    void run(async () => {
      await confirmingFirst(() => post(`/api/patients/${encodeURIComponent(patient.id)}/erase`, { why }))
      onErased(name)
    })
  }
  if (!kept || kept.until > me.today) return <NotYet name={name} kept={kept} onClose={onClose} />
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
          <Ours k="keep.erase-law" values={{ law: kept.law, years: kept.keepYears }} />
        </p>
        <Choice
          legend={<Ours k="keep.erase-why" />}
          among={whys}
          chosen={why}
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

/** It cannot be erased yet, and it is known already: said at once, with nothing to fill in. */
const NotYet = ({ name, kept, onClose }: { name: string; kept: Kept | undefined; onClose: () => void }) => (
  <Sheet title="keep.erase-of" values={{ name }} onClose={onClose}>
    <div className="stack erase-not-yet">
      {kept ? (
        <>
          <p className="people-opens">
            <Ours k="keep.erase-law" values={{ law: kept.law, years: kept.keepYears }} />
          </p>
          <p>
            <Ours
              k="keep.erase-not-before"
              values={({ pack }, say) => ({ day: isoDayInWords(kept.until, say, pack) })}
            />
          </p>
        </>
      ) : (
        <p className="people-opens">
          <Ours k="keep.erase-no-law" />
        </p>
      )}
    </div>
  </Sheet>
)
