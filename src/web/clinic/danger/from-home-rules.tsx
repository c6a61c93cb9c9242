import { useId } from 'react'
import type { PhraseKey } from '#words'
import type { Safety } from '../../parts/api.ts'
import { Ours } from '../../parts/languages.tsx'

type Rules = NonNullable<Safety['home']>

/** As it stands in the fields. */
export interface HomeDraft {
  readonly days: string
  readonly help: string
  readonly life: string
}

/** Three working days, as the desk has it until a clinic says otherwise. */
export const homeDraftOf = (home: Rules | undefined): HomeDraft => ({
  days: String(home?.workingDays ?? 3),
  help: home?.help ?? '',
  life: home?.life ?? '',
})

export const homeAs = ({ days, help, life }: HomeDraft): Rules => ({
  workingDays: Number(days),
  ...(help.trim() && { help: help.trim() }),
  ...(life.trim() && { life: life.trim() }),
})

/** Within how many working days somebody hears what patients send from home, and the two numbers that stand beside it there. */
export const FromHomeRules = ({ draft, onChange }: { draft: HomeDraft; onChange: (draft: HomeDraft) => void }) => (
  <section className="paper stack safety-part" id="from-home">
    <h2>
      <Ours k="from-home.rules" />
    </h2>
    <p className="quiet">
      <Ours k="from-home.rules-help" />
    </p>
    <Line
      k="from-home.days"
      help="from-home.days-help"
      value={draft.days}
      onChange={days => onChange({ ...draft, days })}
    />
    <Line k="from-home.help" value={draft.help} onChange={help => onChange({ ...draft, help })} />
    <Line k="from-home.life" value={draft.life} onChange={life => onChange({ ...draft, life })} />
  </section>
)

const Line = ({
  k,
  help,
  value,
  onChange,
}: {
  k: PhraseKey
  /** Then it is a number of days. */
  help?: PhraseKey
  value: string
  onChange: (value: string) => void
}) => {
  const id = useId()
  return (
    <div className="field safety-few">
      <label htmlFor={id}>
        <Ours k={k} />
      </label>
      <input
        id={id}
        name={k}
        value={value}
        dir="ltr"
        autoComplete="off"
        aria-describedby={help && `${id}-help`}
        {...(help
          ? { inputMode: 'numeric', pattern: '[0-9]{1,2}', maxLength: 2, required: true }
          : { type: 'tel', maxLength: 40 })}
        onChange={event => onChange(event.target.value)}
      />
      {help && (
        <span id={`${id}-help`} className="quiet">
          <Ours k={help} />
        </span>
      )}
    </div>
  )
}
