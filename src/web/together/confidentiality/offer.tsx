import './confidentiality.css'
import { useState } from 'react'
import { isToBeExplained } from '#visit'
import { Icon } from '../../parts/icons.tsx'
import { Both } from '../../parts/languages.tsx'
import { useAtHand, useIsTheirs } from '../../parts/table-context.tsx'

/** At a first visit confidentiality is offered before anything is told. It stands in nobody's way, and "later" puts it off. */
export const ConfidentialityOffer = ({ onLook }: { onLook: () => void }) => {
  const { entries } = useAtHand()
  const isTheirs = useIsTheirs()
  const [later, setLater] = useState(false)
  if (later || isTheirs || !isToBeExplained(entries)) return null
  return (
    <div className="confide-offer paper">
      <Icon name="lock" size={32} />
      <Both k="confide.offer" />
      <div className="row">
        <button type="button" className="button" onClick={onLook}>
          <Both k="confide.look" />
        </button>
        <button type="button" className="button button-plain" onClick={() => setLater(true)}>
          <Both k="confide.later" />
        </button>
      </div>
    </div>
  )
}
