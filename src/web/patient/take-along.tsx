import { useState } from 'react'
import { Icon } from '../parts/icons.tsx'
import { Both, usePair } from '../parts/languages.tsx'
import { takeFolder } from '../parts/take-folder.ts'
import { ReasonWords } from '../parts/trouble.tsx'

/** What this phone shows, as a folder to keep; that others can read it is said before. */
export const TakeAlong = () => {
  const { asked } = usePair()
  const [now, setNow] = useState<'idle' | 'making' | 'made' | { readonly reason: string }>('idle')
  const take = async () => {
    setNow('making')
    const reason = await takeFolder('/api/my/export', { language: asked })
    setNow(reason === undefined ? 'made' : { reason })
  }
  return (
    <div className="stack">
      <p>
        <Both k="take.phone" />
      </p>
      <p>
        <Both k="take.care" />
      </p>
      <button type="button" className="button button-main" disabled={now === 'making'} onClick={() => void take()}>
        <Icon name="door" />
        <Both k="take.do" />
      </button>
      <output>
        {now === 'making' && <Both k="take.making" />}
        {now === 'made' && <Both k="take.made" />}
      </output>
      {typeof now === 'object' && (
        <p role="alert">
          <ReasonWords refusal={now} />
        </p>
      )}
    </div>
  )
}
