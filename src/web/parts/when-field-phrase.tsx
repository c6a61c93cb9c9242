import { useId } from 'react'
import { directionOf, languageInWords, languageNames } from '#words'
import type { HeardLanguage } from '#words/heard'
import { Both, Lang } from './languages.tsx'
import type { SayingWhen } from './use-when-telling.ts'
import { isKeptAsSaid, withPhrase } from './when-field-telling.ts'

/**
 * When it was, in the own words. What is understood of it appears below as it is written; what is not understood is kept as it was
 * said.
 */
export const PhraseField = ({ saying }: { saying: SayingWhen }) => {
  const id = useId()
  const { telling, set, hear } = saying
  const { language, phrase } = telling
  if (!language) return null
  return (
    <>
      <div className="field">
        <label htmlFor={id}>
          <Both k="when-field.own-words" values={({ pack }) => ({ language: languageInWords(language, pack) })} />
        </label>
        <input
          id={id}
          lang={language}
          dir={directionOf(language)}
          autoComplete="off"
          enterKeyHint="done"
          maxLength={400}
          value={phrase}
          onChange={event => set(before => withPhrase(before, event.target.value))}
          onBlur={hear}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            // Enter says "this is it" of the phrase; it does not keep the piece.
            event.preventDefault()
            hear()
          }}
        />
      </div>
      <output className="when-kept" aria-live="polite">
        {isKeptAsSaid(telling) && <Both k="when-field.kept-as-said" />}
      </output>
    </>
  )
}

/** The language the phrase is written in, each by its own name. */
export const LanguageChips = ({
  among,
  chosen,
  onChoose,
}: {
  among: readonly HeardLanguage[]
  chosen: HeardLanguage
  onChoose: (language: HeardLanguage) => void
}) => (
  <fieldset className="chips-set">
    <legend className="only-heard">
      <Both k="when-field.written-in" />
    </legend>
    <div className="chips">
      {among.map(tag => (
        <button
          key={tag}
          type="button"
          className="button chip"
          aria-pressed={tag === chosen}
          onClick={() => onChoose(tag)}
        >
          <Lang of={{ tag, dir: directionOf(tag) }}>{languageNames[tag]?.endonym ?? tag}</Lang>
        </button>
      ))}
    </div>
  </fieldset>
)
