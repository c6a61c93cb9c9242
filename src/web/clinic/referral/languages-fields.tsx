import { useId } from 'react'
import { directionOf, languageNames, type PhraseKey } from '#words'
import { Icon } from '../../parts/icons.tsx'
import { Lang, Ours, usePair } from '../../parts/languages.tsx'
import { Choice } from '../choice.tsx'
import { likings, readings, type LanguagesDraft, type SpeaksDraft } from './languages-draft.ts'
import { TextField } from './text-field.tsx'

/** Languages of one kind that a registration can hold. */
const MOST = 12

/** What somebody speaks (the best first), understands and reads, and what comes first: sound, or words. All of it may stay empty. */
export const LanguagesFields = ({
  draft,
  atLeast = 0,
  onChange,
}: {
  draft: LanguagesDraft
  /** Languages spoken that must stay. */
  atLeast?: number
  onChange: (draft: LanguagesDraft) => void
}) => {
  const set = (part: Partial<LanguagesDraft>) => onChange({ ...draft, ...part })
  return (
    <div className="stack">
      <SpokenFields speaks={draft.speaks} atLeast={atLeast} onChange={speaks => set({ speaks })} />
      <Several k="desk.understands" among={draft.understands} onChange={understands => set({ understands })} />
      <Choice
        legend={<Ours k="desk.reads" />}
        among={readings}
        chosen={draft.reading}
        renderOne={one => <Ours k={`desk.reads-${one}`} />}
        onChoose={reading => set({ reading })}
      />
      {draft.reading === 'these' && (
        <Several k="desk.reads-which" among={draft.reads} onChange={reads => set({ reads })} />
      )}
      <Choice
        legend={<Ours k="desk.prefers" />}
        among={likings}
        chosen={draft.prefers}
        renderOne={one => <Ours k={`desk.prefers-${one}`} />}
        onChoose={prefers => set({ prefers })}
      />
    </div>
  )
}

const SpokenFields = ({
  speaks,
  atLeast,
  onChange,
}: {
  speaks: readonly SpeaksDraft[]
  atLeast: number
  onChange: (speaks: readonly SpeaksDraft[]) => void
}) => {
  const set = (nth: number, part: Partial<SpeaksDraft>) =>
    onChange(speaks.map((one, i) => (i === nth ? { ...one, ...part } : one)))
  const up = (nth: number) =>
    onChange(speaks.map((one, i) => (i === nth - 1 ? speaks[nth]! : i === nth ? speaks[nth - 1]! : one)))
  return (
    <fieldset className="stack">
      <legend>
        <Ours k="desk.speaks" />
      </legend>
      {speaks.map((one, nth) => (
        <div key={nth} className="two-fields">
          <OneLanguage k="new.speaks" language={one.language} onChoose={language => set(nth, { language })} />
          <TextField
            label={<Ours k="new.dialect" />}
            value={one.dialect}
            most={80}
            onChange={dialect => set(nth, { dialect })}
          />
          <div className="row">
            {nth > 0 && one.language !== '' && (
              <button type="button" className="button button-plain" onClick={() => up(nth)}>
                <Icon name="up" />
                <Ours k="desk.speaks-better" values={{ language: nameOf(one.language) }} />
              </button>
            )}
            {speaks.length > atLeast && (
              <button
                type="button"
                className="button button-plain"
                onClick={() => onChange(speaks.filter((_, i) => i !== nth))}
              >
                <Ours k="desk.language-away" values={{ language: nameOf(one.language) }} />
              </button>
            )}
          </div>
        </div>
      ))}
      {speaks.length < MOST && (
        <button
          type="button"
          className="button button-plain"
          onClick={() => onChange([...speaks, { language: '', dialect: '' }])}
        >
          <Icon name="plus" />
          <Ours k="desk.language-more" />
        </button>
      )}
    </fieldset>
  )
}

const nameOf = (tag: string): string => languageNames[tag]?.endonym ?? tag

/** Languages without an order: those that are chosen, and one more to choose. */
const Several = ({
  k,
  among,
  onChange,
}: {
  k: PhraseKey
  among: readonly string[]
  onChange: (among: readonly string[]) => void
}) => (
  <div className="stack">
    {among.length < MOST && (
      <OneLanguage
        k={k}
        language=""
        onChoose={tag => tag !== '' && !among.includes(tag) && onChange([...among, tag])}
      />
    )}
    {among.length > 0 && (
      <ul className="row">
        {among.map(tag => (
          <li key={tag}>
            <button type="button" className="button" onClick={() => onChange(among.filter(one => one !== tag))}>
              <Lang of={{ tag, dir: directionOf(tag) }}>{nameOf(tag)}</Lang>
              <span className="only-heard">
                <Ours k="desk.language-away" values={{ language: nameOf(tag) }} />
              </span>
              <Icon name="leave" size={18} />
            </button>
          </li>
        ))}
      </ul>
    )}
  </div>
)

/** Every language people speak here, by its own name; one that is already chosen is among them. */
const OneLanguage = ({
  k,
  language,
  onChoose,
}: {
  k: PhraseKey
  language: string
  onChoose: (tag: string) => void
}) => {
  const { sayClinic } = usePair()
  const id = useId()
  const tags = [...new Set([...(language ? [language] : []), ...Object.keys(languageNames)])]
  return (
    <div className="field">
      <label htmlFor={id}>
        <Ours k={k} />
      </label>
      <select id={id} value={language} onChange={event => onChoose(event.target.value)}>
        {language === '' && <option value="">{sayClinic('new.choose')}</option>}
        {tags.map(tag => (
          <option key={tag} value={tag} lang={tag} dir={directionOf(tag)}>
            {nameOf(tag)}
          </option>
        ))}
      </select>
    </div>
  )
}
