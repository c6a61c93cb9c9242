import './referral/referral.css'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import type { Entry, Refusal } from '#record'
import { Refused, type Me } from '../parts/api.ts'
import { newId } from '../parts/hand.ts'
import { Ours, usePair } from '../parts/languages.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { LanguageSelect } from './language-today.tsx'
import { NameFields } from './name-fields.tsx'
import { Alike, useAlike } from './referral/alike.tsx'
import { keepAll } from './referral/api.ts'
import { handAtDesk } from './referral/desk-form.ts'
import { MoreFields } from './referral/more-fields.tsx'
import { TextField, Why } from './referral/text-field.tsx'
import {
  birthIn,
  emptyRegistration,
  MOST_ENTRIES,
  registrationEntries,
  wrongAt,
  wrongWith,
  type Registration,
  type Wrong,
} from './registering.ts'

/** What becomes of somebody once registered: stay on this page, or go on to letters and scans. */
type Then = 'stay' | 'go-on'

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
  const [form, setForm] = useState(emptyRegistration)
  const [patient] = useState(newId)
  const [ids] = useState(() => Array.from({ length: MOST_ENTRIES }, newId))
  const [wrong, setWrong] = useState<Wrong>()
  const [asking, setAsking] = useState(false)
  const [looked, setLooked] = useState(true)
  /** What was asked for when somebody alike was found. */
  const [wanted, setWanted] = useState<Then>()
  const alike = useAlike()
  const id = useId()
  const sheet = useWrongInSight(wrong)
  const set = (part: Partial<Registration>) => setForm({ ...form, ...part })
  const refusalAt = (field: string): Refusal | undefined => (wrong?.field === field ? wrong.refusal : undefined)
  const look = () => alike.look({ names: form.names.map(({ text }) => text), birth: birthIn(form) })

  const send = async (entries: readonly Entry[], then: Then) => {
    await keepAll(patient, entries)
    if (then === 'go-on') return location.assign(`/desk/${patient}`)
    onRegistered(entries[0]!, form.names[0]!.text.trim())
  }
  const register = async (then: Then) => {
    const entries = registrationEntries(form, handAtDesk(me, staff.id, patient, clinic.tag), ids)
    const found = wrongWith(entries)
    setWrong(found)
    if (found) return
    setAsking(true)
    try {
      const answer = await look()
      // Where nobody could be looked for, that is said once, and a second touch registers.
      setLooked(answer !== 'not-known')
      setWanted(answer === 'somebody' ? then : undefined)
      if (answer === 'nobody' || (answer === 'not-known' && !looked)) await send(entries, then)
    } catch (cause) {
      setWrong(wrongAt(cause instanceof Refused ? cause.refusal : { reason: 'no-connection' }))
    } finally {
      setAsking(false)
    }
  }
  const somebodyElse = () => {
    alike.isSomebodyElse()
    if (wanted) void register(wanted)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void register('stay')
  }

  return (
    <Sheet title="new.title" onClose={onClose}>
      <form className="stack new-patient" noValidate ref={sheet} onSubmit={submit}>
        <NameFields
          names={form.names}
          speaks={form.speaks}
          wrongAt={refusalAt}
          onChange={names => set({ names })}
          onTyped={() => void look()}
        />
        <Alike entries={alike.entries} registers={wanted !== undefined} onElse={somebodyElse} />
        <div className="two-fields">
          <div>
            <LanguageSelect
              label="new.speaks"
              language={form.speaks}
              wrong={refusalAt('speaks') && `${id}-speaks`}
              onChoose={speaks => set({ speaks })}
            />
            <Why id={`${id}-speaks`} refusal={refusalAt('speaks')} />
          </div>
          <TextField
            label={<Ours k="new.dialect" />}
            help={<Ours k="new.dialect-help" />}
            value={form.dialect}
            most={80}
            wrong={refusalAt('dialect')}
            onChange={dialect => set({ dialect })}
          />
        </div>
        <MoreFields form={form} wrongAt={refusalAt} onChange={set} />
        {!looked && (
          <p className="field-wrong" role="alert">
            <Ours k="desk.alike-failed" />
          </p>
        )}
        <Why refusal={refusalAt('form')} />
        <button className="button button-main begin-now" disabled={asking}>
          <Ours k="new.save" />
        </button>
        <button type="button" className="button" disabled={asking} onClick={() => void register('go-on')}>
          <Ours k="desk.save-and-on" />
        </button>
      </form>
    </Sheet>
  )
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
