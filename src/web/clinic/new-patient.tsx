import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import type { Entry } from '#record'
import { push, Refused, type Me } from '../parts/api.ts'
import { newId } from '../parts/hand.ts'
import { Ours, usePair } from '../parts/languages.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { ReasonWords } from '../parts/trouble.tsx'
import { DateFields, emptyDate } from './date-on-papers.tsx'
import { LanguageSelect } from './language-today.tsx'
import { NameFields } from './name-fields.tsx'
import { registrationEntries, wrongAt, wrongWith, type Registration, type Wrong } from './registering.ts'

const empty: Registration = {
  names: [{ text: '' }],
  speaks: '',
  dialect: '',
  birth: emptyDate,
  letterFrom: '',
  letter: '',
}

/** Registers somebody: a name and a language are enough. What is wrong stands at its field; nothing is sent until all is readable. */
export const NewPatient = ({
  me,
  staff,
  onRegistered,
  onClose,
}: {
  me: Me
  staff: NonNullable<Me['staff']>
  onRegistered: (entry: Entry, name: string) => void
  onClose: () => void
}) => {
  const { clinic } = usePair()
  const [form, setForm] = useState(empty)
  const [patient] = useState(newId)
  const [ids] = useState(() => [newId(), newId(), newId()])
  const [wrong, setWrong] = useState<Wrong>()
  const [asking, setAsking] = useState(false)
  const id = useId()
  const sheet = useWrongInSight(wrong)
  const set = (part: Partial<Registration>) => setForm({ ...form, ...part })
  const at = (field: string) => (wrong?.field === field ? `${id}-wrong` : undefined)
  const why = (...fields: string[]) =>
    wrong && fields.includes(wrong.field) ? <Why id={`${id}-wrong`} wrong={wrong} /> : null

  const register = (event: FormEvent) => {
    event.preventDefault()
    const hand = {
      clinic: me.clinic,
      patient,
      staff: staff.id,
      today: me.today,
      language: form.speaks,
      clinicLanguage: clinic.tag,
      here: [],
    }
    const entries = registrationEntries(form, hand, ids)
    const found = wrongWith(entries)
    setWrong(found)
    if (found) return
    setAsking(true)
    send(patient, entries).then(refused => {
      setAsking(false)
      setWrong(refused)
      if (!refused) onRegistered(entries[0]!, form.names[0]!.text.trim())
    })
  }

  return (
    <Sheet title="new.title" onClose={onClose}>
      <form className="stack new-patient" noValidate ref={sheet} onSubmit={register}>
        <NameFields names={form.names} speaks={form.speaks} at={at} why={why} onChange={names => set({ names })} />
        <div className="two-fields">
          <div>
            <LanguageSelect
              label="new.speaks"
              language={form.speaks}
              wrong={at('speaks')}
              onChoose={speaks => set({ speaks })}
            />
            {why('speaks')}
          </div>
          <TextField
            label={<Ours k="new.dialect" />}
            help={<Ours k="new.dialect-help" />}
            value={form.dialect}
            most={80}
            wrong={at('dialect')}
            why={why('dialect')}
            onChange={dialect => set({ dialect })}
          />
        </div>
        <details className="fold">
          <summary>
            <Ours k="new.papers" />
          </summary>
          <p className="quiet">
            <Ours k="new.papers-help" />
          </p>
          <DateFields
            date={form.birth}
            wrong={wrong?.field}
            explained={`${id}-wrong`}
            onChange={birth => set({ birth })}
          />
          {why('year', 'month', 'day')}
        </details>
        <details className="fold">
          <summary>
            <Ours k="new.letter" />
          </summary>
          <p className="quiet">
            <Ours k="new.letter-help" />
          </p>
          <TextField
            label={<Ours k="new.letter-from" />}
            value={form.letterFrom}
            most={200}
            wrong={at('from')}
            why={why('from')}
            onChange={letterFrom => set({ letterFrom })}
          />
          <TextField
            label={<Ours k="new.letter-problems" />}
            value={form.letter}
            lines={4}
            wrong={at('problems')}
            why={why('problems')}
            onChange={letter => set({ letter })}
          />
        </details>
        {why('form')}
        <button className="button button-main begin-now" disabled={asking}>
          <Ours k="new.save" />
        </button>
      </form>
    </Sheet>
  )
}

/** Sends a registration; gives the first thing the desk refused, at its field. */
const send = async (patient: string, entries: readonly Entry[]): Promise<Wrong | undefined> => {
  try {
    const { receipts } = await push(`/api/patients/${patient}/entries`, entries)
    const refused = receipts.find(receipt => receipt.outcome === 'refused')
    return refused && wrongAt(refused)
  } catch (cause) {
    return { field: 'form', refusal: cause instanceof Refused ? cause.refusal : { reason: 'no-connection' } }
  }
}

/** Brings the field that is wrong in sight: opens the fold it lies in and puts the cursor there. */
const useWrongInSight = (wrong: Wrong | undefined) => {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const field = wrong && form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    const fold = field?.closest('details')
    if (fold) fold.open = true
    field?.focus()
  }, [wrong])
  return form
}

const Why = ({ id, wrong }: { id: string; wrong: Wrong }) => (
  <p id={id} className="field-wrong" role="alert">
    <ReasonWords refusal={wrong.refusal} />
  </p>
)

const TextField = ({
  label,
  help,
  value,
  lines,
  most = 4000,
  wrong,
  why,
  onChange,
}: {
  label: ReactNode
  help?: ReactNode
  value: string
  /** Lines to begin with; one line without it. */
  lines?: number
  /** The most letters. */
  most?: number
  wrong: string | undefined
  why: ReactNode
  onChange: (value: string) => void
}) => {
  const id = useId()
  const described = [help && `${id}-help`, wrong].filter(Boolean).join(' ')
  const common = {
    id,
    value,
    dir: 'auto',
    maxLength: most,
    autoComplete: 'off',
    'aria-invalid': wrong ? (true as const) : undefined,
    'aria-describedby': described || undefined,
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {lines ? (
        <textarea {...common} rows={lines} onChange={event => onChange(event.target.value)} />
      ) : (
        <input {...common} onChange={event => onChange(event.target.value)} />
      )}
      {help && (
        <span id={`${id}-help`} className="quiet">
          {help}
        </span>
      )}
      {why}
    </div>
  )
}
