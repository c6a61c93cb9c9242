import { useId, type ReactNode } from 'react'
import { directionOf } from '#words'
import { Icon } from '../parts/icons.tsx'
import { Ours, usePair } from '../parts/languages.tsx'
import { standHere } from './choice.tsx'
import { LanguageSelect } from './language-today.tsx'
import { languageOfName, type NameDraft } from './registering.ts'

/** A spelling that was just asked for is written at once. */
const takeCursor = (field: HTMLElement | null): void => field?.focus()

/** One name in as many spellings as the patient has; each with its language. */
export const NameFields = ({
  names,
  speaks,
  at,
  why,
  onChange,
}: {
  names: readonly NameDraft[]
  speaks: string
  /** The id of the words that say what is wrong with a field, where it is wrong. */
  at: (field: string) => string | undefined
  why: (...fields: string[]) => ReactNode
  onChange: (names: readonly NameDraft[]) => void
}) => {
  const id = useId()
  const { clinic } = usePair()
  const set = (i: number, part: Partial<NameDraft>) =>
    onChange(names.map((name, n) => (n === i ? { ...name, ...part } : name)))
  return (
    <fieldset className="stack">
      <legend className="only-heard">
        <Ours k="new.names" />
      </legend>
      {names.map((name, i) => {
        const language = languageOfName(name, speaks, clinic.tag)
        const wrong = at(`name-${i}`)
        return (
          <div key={i}>
            <div className="two-fields">
              <div className="field">
                <label htmlFor={`${id}-${i}`}>
                  {i === 0 ? <Ours k="new.name" /> : <Ours k="new.name-nth" values={{ nth: i + 1 }} />}
                </label>
                <input
                  id={`${id}-${i}`}
                  ref={i === 0 ? standHere : takeCursor}
                  value={name.text}
                  lang={language}
                  dir={name.text ? directionOf(language) : 'auto'}
                  maxLength={200}
                  autoComplete="off"
                  spellCheck={false}
                  aria-invalid={wrong ? true : undefined}
                  aria-describedby={[i === 0 && `${id}-help`, wrong].filter(Boolean).join(' ') || undefined}
                  onChange={event => set(i, { text: event.target.value })}
                />
              </div>
              <LanguageSelect
                label="new.name-language"
                language={language}
                onChoose={chosen => set(i, { language: chosen })}
              />
            </div>
            {why(`name-${i}`)}
          </div>
        )
      })}
      <p id={`${id}-help`} className="quiet">
        <Ours k="new.names-help" />
      </p>
      <button
        type="button"
        className="button button-plain new-spelling"
        onClick={() => onChange([...names, { text: '' }])}
      >
        <Icon name="plus" />
        <Ours k="new.another-name" />
      </button>
    </fieldset>
  )
}
