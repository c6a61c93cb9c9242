import { useId, type ReactNode } from 'react'
import type { Refusal } from '#record'
import type { PhraseKey } from '#words'
import { Ours, usePair } from '../../parts/languages.tsx'
import { Choice } from '../choice.tsx'
import { DateFields } from '../date-on-papers.tsx'
import { numberSystems, type Registration } from '../registering.ts'
import { LanguagesFields } from './languages-fields.tsx'
import { MustNotInterpret, ReachingFields } from './reaching-fields.tsx'
import { TextField, Why } from './text-field.tsx'

interface More {
  readonly form: Registration
  readonly wrongAt: (field: string) => Refusal | undefined
  readonly onChange: (part: Partial<Registration>) => void
}

/** All that may be known of somebody who is registered, and needs not be: each lies folded until it is wanted. */
export const MoreFields = (more: More) => (
  <div className="desk-folds">
    <Fold title="desk.heard">
      <Heard {...more} />
    </Fold>
    <Fold title="desk.languages">
      <LanguagesFields draft={more.form.languages} onChange={languages => more.onChange({ languages })} />
    </Fold>
    <Fold title="desk.birth">
      <Birth {...more} />
    </Fold>
    <Fold title="desk.interpreter">
      <Interpreter {...more} />
    </Fold>
    <Fold title="desk.reach" help="desk.reach-help">
      <ReachingFields
        draft={more.form.reaching}
        wrongAt={more.wrongAt}
        onChange={reaching => more.onChange({ reaching })}
      />
    </Fold>
    <Fold title="desk.number" help="desk.number-help">
      <NumberFields {...more} />
    </Fold>
    <Fold title="new.letter" help="new.letter-help">
      <LetterFields draft={more.form} wrongAt={more.wrongAt} onChange={more.onChange} />
    </Fold>
  </div>
)

const Fold = ({ title, help, children }: { title: PhraseKey; help?: PhraseKey; children: ReactNode }) => (
  <details className="fold">
    <summary>
      <Ours k={title} />
    </summary>
    {help && (
      <p className="quiet">
        <Ours k={help} />
      </p>
    )}
    {children}
  </details>
)

const Heard = ({ form, wrongAt, onChange }: More) => (
  <TextField
    label={<Ours k="desk.heard-as" />}
    help={<Ours k="desk.heard-help" />}
    value={form.heard}
    most={120}
    wrong={wrongAt('heard')}
    onChange={heard => onChange({ heard })}
  />
)

const births = ['unknown', 'on-papers'] as const

const Birth = ({ form, wrongAt, onChange }: More) => {
  const id = useId()
  const wrong = (['year', 'month', 'day'] as const).find(part => wrongAt(part))
  return (
    <div className="stack">
      <Choice
        legend={<Ours k="desk.birth-is" />}
        among={births}
        chosen={form.born}
        renderOne={born => <Ours k={`desk.birth-${born}`} />}
        onChoose={born => onChange({ born })}
      />
      {form.born === 'on-papers' && (
        <>
          <p className="quiet">
            <Ours k="new.papers-help" /> <Ours k="desk.birth-registered" />
          </p>
          <DateFields date={form.birth} wrong={wrong} explained={id} onChange={birth => onChange({ birth })} />
          <Why id={id} refusal={wrong && wrongAt(wrong)} />
        </>
      )}
    </div>
  )
}

const Interpreter = ({ form, wrongAt, onChange }: More) => (
  <div className="stack">
    <TextField
      label={<Ours k="desk.wish" />}
      help={<Ours k="desk.wish-help" />}
      value={form.wish}
      most={4000}
      wrong={wrongAt('wish')}
      onChange={wish => onChange({ wish })}
    />
    <MustNotInterpret draft={form.reaching} wrongAt={wrongAt} onChange={reaching => onChange({ reaching })} />
  </div>
)

const NumberFields = ({ form: { number }, wrongAt, onChange }: More) => {
  const { sayClinic } = usePair()
  const id = useId()
  return (
    <div className="two-fields">
      <div className="field">
        <label htmlFor={id}>
          <Ours k="desk.number-system" />
        </label>
        <select
          id={id}
          value={number.system}
          onChange={event => {
            const system = numberSystems.find(one => one === event.target.value)
            if (system) onChange({ number: { ...number, system } })
          }}
        >
          {numberSystems.map(system => (
            <option key={system} value={system}>
              {sayClinic(`desk.number-${system}`)}
            </option>
          ))}
        </select>
      </div>
      <TextField
        label={<Ours k="desk.number-value" />}
        value={number.value}
        most={60}
        wrong={wrongAt('number')}
        onChange={value => onChange({ number: { ...number, value } })}
      />
    </div>
  )
}

type LetterDraft = Pick<Registration, 'letterFrom' | 'letter'>

/** A letter: who wrote it, and one problem on each line. */
export const LetterFields = ({
  draft,
  wrongAt,
  onChange,
}: {
  draft: LetterDraft
  wrongAt: (field: string) => Refusal | undefined
  onChange: (part: Partial<LetterDraft>) => void
}) => (
  <div className="stack">
    <TextField
      label={<Ours k="new.letter-from" />}
      value={draft.letterFrom}
      most={200}
      wrong={wrongAt('from')}
      onChange={letterFrom => onChange({ letterFrom })}
    />
    <TextField
      label={<Ours k="new.letter-problems" />}
      value={draft.letter}
      most={4000}
      lines={4}
      wrong={wrongAt('problems')}
      onChange={letter => onChange({ letter })}
    />
  </div>
)
