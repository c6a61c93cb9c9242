import { useId, useRef, useState } from 'react'
import { Ours } from '../../parts/languages.tsx'
import type { Linked } from './api.ts'
import { Qr } from './qr.tsx'

/** A link, to be followed by a camera or sent on; and the code that is said aloud, on this screen this once. */
export const SaidOnce = ({
  name,
  path,
  linked: { code, spoken },
  onDone,
}: {
  name: string
  path: '/interpret' | '/guest'
  linked: Linked
  onDone: () => void
}) => {
  const link = `${location.origin}${path}#${code}`
  return (
    <div className="door-once stack">
      <p>
        <strong>
          <Ours k="link.for" values={{ name }} />
        </strong>
      </p>
      <div className="door-beside">
        <Qr k="doors.qr" text={link} />
        <div className="stack">
          <p>
            <Ours k="doors.say-aloud" />
          </p>
          <p className="door-spoken" dir="ltr">
            {spoken}
          </p>
          <LinkField link={link} />
        </div>
      </div>
      <button type="button" className="button door-do" onClick={onDone}>
        <Ours k="doors.said" />
      </button>
    </div>
  )
}

/** The link to copy; where a browser may not write to the clipboard, it stands there marked, to be copied by hand. */
const LinkField = ({ link }: { link: string }) => {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [done, setDone] = useState<'people.copied' | 'people.copy-by-hand'>()
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setDone('people.copied'),
      () => {
        field.current?.select()
        setDone('people.copy-by-hand')
      },
    )
  return (
    <div className="field">
      <label htmlFor={id}>
        <Ours k="link.copy" />
      </label>
      <div className="door-link">
        <input id={id} ref={field} readOnly dir="ltr" value={link} onFocus={event => event.target.select()} />
        <button type="button" className="button" onClick={() => void copy()}>
          <Ours k="people.copy" />
        </button>
      </div>
      <output className="quiet">{done && <Ours k={done} />}</output>
    </div>
  )
}
