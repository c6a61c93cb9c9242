import { useState } from 'react'
import { Icon } from '../../parts/icons.tsx'
import { Ours } from '../../parts/languages.tsx'
import { takeFolder } from '../../parts/take-folder.ts'
import { ReasonWords } from '../../parts/trouble.tsx'

type Now = 'idle' | 'making' | 'made' | { readonly reason: string }

/** The patient's own record as a folder, made together with the patient. */
export const TakeAlong = ({ patient, language }: { patient: string; language: string }) => {
  const [sealed, setSealed] = useState(false)
  const [now, setNow] = useState<Now>('idle')
  const take = async () => {
    setNow('making')
    const reason = await takeFolder(`/api/patients/${patient}/export`, { language, sealed })
    setNow(reason === undefined ? 'made' : { reason })
  }
  return (
    <section className="paper own-part" aria-labelledby="own-take">
      <h2 id="own-take">
        <Ours k="take.title" />
      </h2>
      <p className="quiet">
        <Ours k="take.help" />
      </p>
      <label className="fold-check">
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
