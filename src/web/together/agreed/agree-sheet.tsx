import { useState } from 'react'
import type { IsoDay, PersonId } from '#record'
import { Icon } from '../../parts/icons.tsx'
import { Both, usePair } from '../../parts/languages.tsx'
import { emptySaid, saidFrom, SaidFields } from '../../parts/said.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { AloudSheet } from '../aloud.tsx'
import { HearAtTable } from '../hear-at-table.tsx'
import { ByWhen } from './by-when.tsx'

/** What this sheet can say; `aloud.test.ts` holds it against the code. */
const says = [
  'agreed.',
  'said.',
  'told.',
  'voice-in.',
  'image-in.',
  'picture.',
  'when.',
  'do.',
  'hear.',
  'home.',
] as const

/** Something is agreed: the patient's words or a picture is all it takes; who does it and by when where that was said. */
export const AgreeSheet = ({ onClose }: { onClose: () => void }) => (
  <AloudSheet title="agreed.what" says={says} onClose={onClose}>
    <div>
      <HearAtTable keys={['agreed.what']} />
    </div>
    <Agreeing onDone={onClose} />
  </AloudSheet>
)

const Agreeing = ({ onDone }: { onDone: () => void }) => {
  const { tell } = useAtHand()
  const { asked, clinic } = usePair()
  const [draft, setDraft] = useState(emptySaid)
  const [who, setWho] = useState<PersonId>()
  const [by, setBy] = useState<IsoDay>()
  const said = saidFrom(draft, asked, clinic.tag)
  const keep = () => {
    if (!said) return
    tell({ kind: 'plan.agreed', body: { said, ...(who !== undefined && { who }), ...(by !== undefined && { by }) } })
    onDone()
  }
  return (
    <form
      className="stack agreeing"
      onSubmit={event => {
        event.preventDefault()
        keep()
      }}
    >
      <SaidFields draft={draft} onChange={setDraft} />
      <Who chosen={who} onChoose={setWho} />
      <ByWhen chosen={by} onChoose={setBy} />
      <div className="row">
        <button className="button button-main" disabled={!said}>
          <Both k="do.save" />
        </button>
        <button type="button" className="button" onClick={onDone}>
          <Both k="do.cancel" />
        </button>
      </div>
    </form>
  )
}

const Who = ({ chosen, onChoose }: { chosen: PersonId | undefined; onChoose: (who: PersonId | undefined) => void }) => {
  const { hand, nameOf } = useAtHand()
  const { asked } = usePair()
  // Whoever interprets is gone when the visit ends, and promises nothing.
  const here = hand.here.filter(({ role }) => role !== 'interpreter')
  return (
    <fieldset>
      <legend>
        <Both k="agreed.who" />
      </legend>
      <div className="large-choices">
        {here.map(({ person, role }) => (
          <button
            key={person}
            type="button"
            className="button"
            aria-pressed={chosen === person}
            onClick={() => onChoose(person)}
          >
            <Icon name={role} />
            <bdi>{nameOf(person, asked)}</bdi>
          </button>
        ))}
        <button
          type="button"
          className="button"
          aria-pressed={chosen === undefined}
          onClick={() => onChoose(undefined)}
        >
          <Both k="agreed.who-nobody" />
        </button>
      </div>
    </fieldset>
  )
}
