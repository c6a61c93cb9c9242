import { useId, useState } from 'react'
import type { Patient } from '#people'
import { directionOf, languageNames } from '#words'
import { Lang, Ours, usePair } from '../parts/languages.tsx'
import { Choice } from './choice.tsx'
import { useLanguage } from '../parts/use-language.ts'

const another = 'another'
const nameOf = (tag: string) => languageNames[tag]?.endonym ?? tag

/** The language the patient speaks in this visit; where it has no screens yet, which one will be shown instead. */
export const LanguageToday = ({
  name,
  speaks,
  language,
  onChoose,
}: {
  name: string
  speaks: Patient['speaks']
  language: string
  onChoose: (tag: string) => void
}) => {
  const own = [...new Set(speaks.map(one => one.language))]
  const [other, setOther] = useState(false)
  const shown = useLanguage(language, 'phone')
  const isOther = other || !own.includes(language)
  return (
    <div className="stack begin-part voice-patient">
      <Choice
        legend={<Ours k="begin.language" values={{ name }} />}
        among={[...own, another]}
        chosen={isOther ? another : language}
        renderOne={tag =>
          tag === another ? (
            <Ours k="begin.other-language" />
          ) : (
            <Lang of={{ tag, dir: directionOf(tag) }}>{nameOf(tag)}</Lang>
          )
        }
        onChoose={tag => {
          setOther(tag === another)
          if (tag !== another) onChoose(tag)
        }}
      />
      {isOther && <LanguageSelect label="begin.other-language" language={language} onChoose={onChoose} />}
      {shown && shown.tag !== language && (
        <output className="quiet">
          <Ours k="app.shown-in" values={{ asked: nameOf(language), shown: shown.endonym }} />
        </output>
      )}
    </div>
  )
}

/** Every language people speak here, by its own name. */
export const LanguageSelect = ({
  label,
  language,
  wrong,
  onChoose,
}: {
  label: 'begin.other-language' | 'new.speaks' | 'new.name-language'
  language: string
  wrong?: string | undefined
  onChoose: (tag: string) => void
}) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>
        <Ours k={label} />
      </label>
      <select
        id={id}
        value={language}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong}
        onChange={event => onChoose(event.target.value)}
      >
        {language === '' && <EmptyChoice />}
        {Object.entries(languageNames).map(([tag, { endonym, dir }]) => (
          <option key={tag} value={tag} lang={tag} dir={dir}>
            {endonym}
          </option>
        ))}
      </select>
    </div>
  )
}

const EmptyChoice = () => {
  const { sayClinic } = usePair()
  return <option value="">{sayClinic('new.choose')}</option>
}
