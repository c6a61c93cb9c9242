import { useState } from 'react'
import { Icon } from '../../parts/icons.tsx'
import { Ours } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'

/** Hands the browser a file to keep; its name says nothing of anybody. */
const keepFile = (bytes: Blob): void => {
  const address = URL.createObjectURL(bytes)
  const link = document.createElement('a')
  link.href = address
  link.download = 'my-record.zip'
  link.click()
  URL.revokeObjectURL(address)
}

type Now = 'idle' | 'making' | 'made' | { readonly reason: string }

/** The patient's own record as a folder, made together with the patient. */
export const TakeAlong = ({ patient, language }: { patient: string; language: string }) => {
  const [sealed, setSealed] = useState(false)
  const [now, setNow] = useState<Now>('idle')
  const take = async () => {
    setNow('making')
    const answer = await fetch(`/api/patients/${patient}/export`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ language, sealed }),
    }).catch(() => undefined)
    if (!answer) return setNow({ reason: 'no-connection' })
    if (!answer.ok) {
      const told = (await answer.json().catch(() => ({}))) as { reason?: string }
      return setNow({ reason: told.reason ?? 'fault' })
    }
    keepFile(await answer.blob())
    setNow('made')
  }
  return (
    <section className="paper own-part" aria-labelledby="own-take">
      <h2 id="own-take">
        <Ours k="take.title" />
      </h2>
      <p className="quiet">
        <Ours k="take.help" />
      </p>
      <label className="row">
        <input type="checkbox" checked={sealed} onChange={event => setSealed(event.target.checked)} />
        <span>
          <Ours k="take.sealed" />
        </span>
      </label>
      {sealed && (
        <p className="quiet">
          <Ours k="take.sealed-help" />
        </p>
      )}
      <button type="button" className="button own-keep" disabled={now === 'making'} onClick={() => void take()}>
        <Icon name="door" size={20} />
        <Ours k="take.do" />
      </button>
      <output>
        {now === 'making' && <Ours k="take.making" />}
        {now === 'made' && <Ours k="take.made" />}
      </output>
      {typeof now === 'object' && (
        <p role="alert">
          <Ours k="take.failed" /> <ReasonWords refusal={now} />
        </p>
      )}
    </section>
  )
}
