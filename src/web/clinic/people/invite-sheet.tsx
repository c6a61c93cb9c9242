import { useId, useState, type FormEvent } from 'react'
import { isBesideCare, roles, type Role } from '#people'
import { directionOf, languageNames, spokenByStaff } from '#words'
import { Lang, Ours } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { Choice, standHere } from '../choice.tsx'
import { roleWords } from '../role.ts'
import { invite, type Invitation } from './api.ts'

/** Somebody new at the clinic: a name and a role are enough. The code comes next. */
export const InviteSheet = ({
  language: ofClinic,
  onClose,
  onCode,
}: {
  language: string
  onClose: () => void
  onCode: (name: string) => (invitation: Invitation) => void
}) => {
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('nurse')
  const [lead, setLead] = useState(false)
  const [language, setLanguage] = useState(ofClinic)
  const { busy, refused, run } = useDoing()
  const id = useId()
  const leads = lead && !isBesideCare(role)
  const send = (event: FormEvent) => {
    event.preventDefault()
    void run(async () => onCode(name.trim())(await invite({ name: name.trim(), role, lead: leads, language })))
  }
  return (
    <Sheet title="people.invite" onClose={onClose}>
      <form className="stack" onSubmit={send}>
        <div className="field">
          <label htmlFor={id}>
            <Ours k="people.name" />
          </label>
          <input
            id={id}
            ref={standHere}
            value={name}
            required
            maxLength={120}
            autoComplete="off"
            dir="auto"
            aria-invalid={refused?.field === 'name' || undefined}
            onChange={event => setName(event.target.value)}
          />
        </div>
        <Choice
          legend={<Ours k="people.role" />}
          among={roles}
          chosen={role}
          renderOne={one => <Ours k={roleWords(one)} />}
          onChoose={setRole}
        />
        <p className="quiet people-opens">
          <Ours k={`people.opens-${opens(role)}`} />
        </p>
        {!isBesideCare(role) && (
          <div>
            <label className="fold-check">
              <input type="checkbox" checked={lead} onChange={event => setLead(event.target.checked)} />
              <Ours k="people.is-lead" />
            </label>
            <p className="quiet">
              <Ours k="people.is-lead-what" />
            </p>
          </div>
        )}
        <Choice
          legend={<Ours k="people.language" />}
          among={spokenByStaff}
          chosen={language}
          renderOne={tag => <Lang of={{ tag, dir: directionOf(tag) }}>{languageNames[tag]?.endonym ?? tag}</Lang>}
          onChoose={setLanguage}
        />
        {refused && (
          <p className="field-wrong" role="alert">
            <ReasonWords refusal={refused} />
          </p>
        )}
        <button className="button button-main begin-now" disabled={busy}>
          <Ours k="people.make-code" />
        </button>
      </form>
    </Sheet>
  )
}

const opens = (role: Role): 'care' | 'coordinator' | 'researcher' =>
  isBesideCare(role) ? 'researcher' : role === 'coordinator' ? role : 'care'
