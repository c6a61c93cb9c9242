import { useId, useRef, useState } from 'react'
import { Ours } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { grouped, linkTo } from '../door/invitation-code.ts'
import { useMoment } from '../moment.tsx'
import type { Invitation } from './api.ts'

/** A code, shown this once: to be written down, read aloud, or sent as a link. */
export const CodeShown = ({
  name,
  invitation,
  onClose,
}: {
  name: string
  invitation: Invitation
  onClose: () => void
}) => {
  const code = grouped(invitation.code)
  const moment = useMoment()
  return (
    <Sheet title="people.code-for" values={{ name }} onClose={onClose}>
      <p>
        <Ours k="people.code-once" />
      </p>
      <code className="people-code" dir="ltr" aria-label={code.replaceAll('-', ', ')}>
        {code.split('-').map((group, i) => (
          <span key={i}>{group}</span>
        ))}
      </code>
      <p>
        <Ours k="people.code-until" values={{ moment: moment(invitation.until) }} />
      </p>
      <LinkField link={linkTo(code, location.origin)} />
      <p className="quiet">
        <Ours k="people.code-how" />
      </p>
      <button type="button" className="button people-code-done" onClick={onClose}>
        <Ours k="people.code-done" />
      </button>
    </Sheet>
  )
}

/** The link to copy; where a browser may not write to the clipboard, it stands there marked, to be copied by hand. */
const LinkField = ({ link }: { link: string }) => {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [done, setDone] = useState<'people.copied' | 'people.copy-by-hand'>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setDone('people.copied')
    } catch {
      field.current?.select()
      setDone('people.copy-by-hand')
    }
  }
  return (
    <div className="field">
      <label htmlFor={id}>
        <Ours k="people.link" />
      </label>
      <div className="people-link">
        <input id={id} ref={field} readOnly dir="ltr" value={link} onFocus={event => event.target.select()} />
        <button type="button" className="button button-main" onClick={() => void copy()}>
          <Ours k="people.copy" />
        </button>
      </div>
      <output className="quiet">{done && <Ours k={done} />}</output>
    </div>
  )
}
