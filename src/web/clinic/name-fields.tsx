import { useId } from 'react'
import type { Refusal } from '#record'
import { directionOf } from '#words'
import { Icon } from '../parts/icons.tsx'
import { Ours, usePair } from '../parts/languages.tsx'
import { standHere } from './choice.tsx'
import { LanguageSelect } from './language-today.tsx'
import { Why } from './referral/text-field.tsx'
import { languageOfName, type NameDraft } from './registering.ts'

/** A spelling that was just asked for is written at once. */
const takeCursor = (field: HTMLElement | null): void => field?.focus()

/** Spellings a registration can hold. */
const MOST = 12

/** One name in as many spellings as the patient has; each with its language. `onTyped`: a name was typed to its end. */
export const NameFields = ({
  names,
  speaks,
  wrongAt,
  onChange,
  onTyped,
}: {
  names: readonly NameDraft[]
  speaks: string
  wrongAt: (field: string) => Refusal | undefined
  onChange: (names: readonly NameDraft[]) => void
  onTyped: () => void
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
        const wrong = wrongAt(`name-${i}`)
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
                  aria-describedby={
                    [i === 0 && `${id}-help`, wrong && `${id}-${i}-wrong`].filter(Boolean).join(' ') || undefined
                  }
                  onChange={event => set(i, { text: event.target.value })}
                  onBlur={onTyped}
                />
              </div>
              <LanguageSelect
                label="new.name-language"
                language={language}
                onChoose={chosen => set(i, { language: chosen })}
              />
            </div>
            <Why id={`${id}-${i}-wrong`} refusal={wrong} />
          </div>
        )
      })}
      <p id={`${id}-help`} className="quiet">
        <Ours k="new.names-help" />
      </p>
      {names.length < MOST && (
        <button
          type="button"
          className="button button-plain new-spelling"
          onClick={() => onChange([...names, { text: '' }])}
        >
          <Icon name="plus" />
          <Ours k="new.another-name" />
        </button>
      )}
    </fieldset>
  )
}
