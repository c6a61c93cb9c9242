import { useState } from 'react'
import { Icon } from '../../parts/icons.tsx'
import { Both } from '../../parts/languages.tsx'
import { makeSign, SignWays } from '../../parts/signs.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'

/** While a visit is open: a sign to everybody at its table, and the cover over every shared screen, from one's own. */
export const OwnSigns = ({ patient }: { patient: string }) => {
  const road = `/api/patients/${patient}/entries`
  const [failed, setFailed] = useState(false)
  const onMade = (went: boolean) => setFailed(!went)
  return (
    <details className="paper fold own-signs">
      <summary>
        <Icon name="sign" />
        <Both k="sign.open" />
      </summary>
      <div className="stack">
        <SignWays road={road} onMade={onMade} />
        <div className="sign-ways">
          <button type="button" className="button" onClick={() => void makeSign(road, { sign: 'cover' }).then(onMade)}>
            <Icon name="cover" size={32} />
            <Both k="table.cover" />
          </button>
        </div>
        <div role="status">{failed && <ReasonWords refusal={{ reason: 'no-connection' }} />}</div>
        <p className="quiet">
          <Both k="sign.not-kept" />
        </p>
      </div>
    </details>
  )
}
