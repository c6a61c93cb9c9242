import { useId, useState } from 'react'
import { wordsIn, type Said, type Source, type Text } from '#record'
import { directionOf, languageInWords } from '#words'
import { Both, Lang, usePair } from './languages.tsx'
import { useFocusStays } from './focus-stays.ts'
import { Picture, pictureNames } from './picture.tsx'
import { useAtHand } from './table-context.tsx'

/** How a telling came to be written: shown where there is no original text, so that nobody takes a rendering for it. */
export const HowTold = ({ said, source }: { said: Said; source: Source }) => {
  const { nameOf } = useAtHand()
  const written = said.rendered?.[0]?.language ?? said.original?.language ?? source.language
  const key = said.original
    ? source.mode === 'in-writing'
      ? 'told.written'
      : 'told.words'
    : said.rendered?.length
      ? 'told.spoken'
      : 'told.picture'
  return (
    <span className="quiet how-told">
      <Both
        k={key}
        values={language => ({
          told: languageInWords(source.language, language.pack),
          written: languageInWords(written, language.pack),
          hand: nameOf(source.byHandOf, language.tag),
        })}
      />
    </span>
  )
}

const Line = ({ text, className }: { text: Text; className: string }) => (
  <Lang of={{ tag: text.language, dir: directionOf(text.language) }} className={className}>
    {text.text}
  </Lang>
)

/** What was told, the patient's language first and larger, the clinic's below. Another language only where neither has it. */
export const SaidWords = ({ said }: { said: Said }) => {
  const { asked, patient, clinic } = usePair()
  const all = [said.original, ...(said.rendered ?? [])].filter(text => text !== undefined)
  const first =
    all.find(text => text.language === asked) ?? all.find(text => text.language === patient.tag) ?? said.original
  const second = all.find(text => text.language === clinic.tag) ?? (first ? undefined : all[0])
  return (
    <span className="both said-words">
      {first && <Line text={first} className="both-patient" />}
      {second && second !== first && <Line text={second} className={first ? 'both-clinic' : 'both-patient'} />}
      {all.length === 0 && said.picture && <PictureWord name={said.picture} />}
    </span>
  )
}

const PictureWord = ({ name }: { name: string }) => {
  const known = pictureNames.find(picture => picture === name) ?? 'other'
  return <Both k={`picture.${known}`} />
}

/** A telling with its picture, words and, where no original text is kept, how it was told. */
export const SaidBlock = ({ said, source }: { said: Said; source?: Source }) => (
  <span className="said-block">
    {said.picture && <Picture name={said.picture} size={48} />}
    <span className="said-lines">
      <SaidWords said={said} />
      {source && !said.original && <HowTold said={said} source={source} />}
    </span>
  </span>
)

/** What stands in the fields of a telling while it is being taken down. */
export interface SaidDraft {
  readonly original: string
  readonly rendered: string
  readonly picture?: string | undefined
}

export const emptySaid: SaidDraft = { original: '', rendered: '' }

/** The telling in these fields, or undefined while there is nothing in them yet. */
export const saidFrom = (draft: SaidDraft, asked: string, clinic: string): Said | undefined => {
  const original = draft.original.trim()
  const rendered = draft.rendered.trim()
  if (!original && !rendered && !draft.picture) return undefined
  return {
    ...(original && { original: { language: asked, text: original } }),
    ...(rendered && { rendered: [{ language: clinic, text: rendered }] }),
    ...(draft.picture && { picture: draft.picture }),
  }
}

export const draftFrom = (said: Said, asked: string, clinic: string): SaidDraft => ({
  original: wordsIn(said, asked) ?? '',
  rendered: asked === clinic ? '' : (wordsIn(said, clinic) ?? ''),
  picture: said.picture,
})

/** Fields for a telling: the own words, what the interpreter said, a picture. Any one of them is enough. */
export const SaidFields = ({
  draft,
  onChange,
  pictures = true,
}: {
  draft: SaidDraft
  onChange: (draft: SaidDraft) => void
  pictures?: boolean
}) => {
  const { asked, clinic } = usePair()
  return (
    <div className="said-fields stack">
      {pictures && <PictureChoice chosen={draft.picture} onChoose={picture => onChange({ ...draft, picture })} />}
      <div className="said-words-fields">
        <Words
          label="said.own-words"
          tag={asked}
          value={draft.original}
          onChange={original => onChange({ ...draft, original })}
        />
        {asked !== clinic.tag && (
          <Words
            label="said.clinic-words"
            tag={clinic.tag}
            value={draft.rendered}
            onChange={rendered => onChange({ ...draft, rendered })}
          />
        )}
      </div>
    </div>
  )
}

const Words = ({
  label,
  tag,
  value,
  onChange,
}: {
  label: 'said.own-words' | 'said.clinic-words'
  tag: string
  value: string
  onChange: (value: string) => void
}) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>
        <Both k={label} values={language => ({ language: languageInWords(tag, language.pack) })} />
      </label>
      <textarea
        id={id}
        lang={tag}
        dir={directionOf(tag)}
        value={value}
        maxLength={4000}
        rows={2}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  )
}

/** Pictures to point at: a person who does not read chooses here. Touching the chosen one again lets it go. */
const PictureChoice = ({
  chosen,
  onChoose,
}: {
  chosen: string | undefined
  onChoose: (picture: string | undefined) => void
}) => {
  const [few, setFew] = useState(true)
  const shown = few ? pictureNames.slice(0, 12) : pictureNames
  const pictures = useFocusStays<HTMLFieldSetElement>()
  return (
    <fieldset ref={pictures}>
      <legend>
        <Both k="said.picture" />
      </legend>
      <div className="pictures">
        {shown.map(name => (
          <button
            key={name}
            type="button"
            className="picture-choice"
            aria-pressed={chosen === name}
            onClick={() => onChoose(chosen === name ? undefined : name)}
          >
            <Picture name={name} size={40} />
            <Both k={`picture.${name}`} />
          </button>
        ))}
        {few && (
          <button type="button" className="picture-choice" onClick={() => setFew(false)}>
            <Both k="said.more-pictures" />
          </button>
        )}
      </div>
    </fieldset>
  )
}
