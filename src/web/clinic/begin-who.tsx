import { useId, type ReactNode } from 'react'
import type { Here } from '#visit'
import { Ours } from '../parts/languages.tsx'
import { Choice } from './choice.tsx'
import type { KnownInterpreter } from './who-was-here.ts'

export const modes = ['in-the-room', 'by-phone', 'by-video'] as const

/** Who interprets: nobody, one who is known by person id, or somebody else by name. */
export interface Interpreter {
  readonly who: string
  readonly name: string
  readonly mode: Here['mode']
}
export const somebodyElse = 'somebody-else'
export const noInterpreter: Interpreter = { who: 'nobody', name: '', mode: 'in-the-room' }

export const InterpreterFields = ({
  known,
  interpreter,
  wrong,
  comesFirst = true,
  onChange,
  children,
}: {
  known: readonly Pick<KnownInterpreter, 'person' | 'name' | 'mode'>[]
  interpreter: Interpreter
  wrong: boolean
  /** The cursor stands here when the sheet opens. */
  comesFirst?: boolean
  onChange: (interpreter: Interpreter) => void
  /** What else is asked of whoever interprets. */
  children?: ReactNode
}) => {
  const id = useId()
  const choose = (who: string) => {
    const mode = known.find(one => one.person === who)?.mode ?? 'in-the-room'
    onChange({ ...interpreter, who, mode })
  }
  return (
    <div className="stack begin-part voice-interpreter">
      <Choice
        comesFirst={comesFirst}
        legend={<Ours k="begin.interpreter" />}
        among={[noInterpreter.who, ...known.map(one => one.person), somebodyElse]}
        chosen={interpreter.who}
        renderOne={who => {
          if (who === noInterpreter.who) return <Ours k="begin.no-interpreter" />
          if (who === somebodyElse) return <Ours k="begin.another-interpreter" />
          return <bdi>{known.find(one => one.person === who)?.name}</bdi>
        }}
        onChoose={choose}
      />
      {interpreter.who === somebodyElse && (
        <div className="field">
          <label htmlFor={id}>
            <Ours k="begin.interpreter-name" />
          </label>
          <input
            id={id}
            value={interpreter.name}
            maxLength={120}
            autoComplete="off"
            dir="auto"
            aria-invalid={wrong || undefined}
            aria-describedby={`${id}-help ${id}-wrong`}
            onChange={event => onChange({ ...interpreter, name: event.target.value })}
          />
          <span id={`${id}-help`} className="quiet">
            <Ours k="begin.grown-up" />
          </span>
          <span id={`${id}-wrong`} className="field-wrong" role="alert">
            {wrong && <Ours k="begin.needs-name" />}
          </span>
        </div>
      )}
      {interpreter.who !== noInterpreter.who && (
        <Choice
          legend={<Ours k="begin.interpreter-how" />}
          among={modes}
          chosen={interpreter.mode}
          renderOne={mode => <Ours k={`mode.${mode}`} />}
          onChoose={mode => onChange({ ...interpreter, mode })}
        />
      )}
      {interpreter.who !== noInterpreter.who && children}
    </div>
  )
}

interface Companion {
  readonly name: string
  readonly role: 'relative' | 'companion'
}

/** Somebody came along: folded until it is so; folding it again takes it away. */
export const CompanionFields = ({
  companion,
  wrong,
  onChange,
}: {
  companion: Companion | undefined
  wrong: boolean
  onChange: (companion: Companion | undefined) => void
}) => {
  const id = useId()
  return (
    <div className="stack">
      <label className="fold-check">
        <input
          type="checkbox"
          checked={companion !== undefined}
          onChange={event => onChange(event.target.checked ? { name: '', role: 'relative' } : undefined)}
        />
        <Ours k="begin.companion" />
      </label>
      {companion && (
        <div className="stack begin-part">
          <div className="field">
            <label htmlFor={id}>
              <Ours k="begin.companion-name" />
            </label>
            <input
              id={id}
              value={companion.name}
              maxLength={120}
              autoComplete="off"
              dir="auto"
              aria-invalid={wrong || undefined}
              aria-describedby={`${id}-wrong`}
              onChange={event => onChange({ ...companion, name: event.target.value })}
            />
            <span id={`${id}-wrong`} className="field-wrong" role="alert">
              {wrong && <Ours k="begin.needs-companion" />}
            </span>
          </div>
          <Choice
            legend={<Ours k="begin.companion-who" />}
            among={['relative', 'companion'] as const}
            chosen={companion.role}
            renderOne={role => <Ours k={`begin.companion-${role}`} />}
            onChoose={role => onChange({ ...companion, role })}
          />
        </div>
      )}
    </div>
  )
}
