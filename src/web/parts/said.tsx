import { lazy, Suspense, useCallback, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { textsOf, wordsIn, type EntryId, type Said, type Source, type Text } from '#record'
import { directionOf, languageInWords } from '#words'
import { Both, Lang, usePair } from './languages.tsx'
import { useFocusStays } from './focus-stays.ts'
import { Icon } from './icons.tsx'
import { ImageSmall } from './image-seen.tsx'
import { Picture, pictureNames, wordOfPicture } from './picture.tsx'
import { useSoundFirst } from './sound-first.tsx'
import { useAtHand, useIsTheirs } from './table-context.tsx'

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

/**
 * What was told, the patient's language first and larger, the clinic's below. Another language only where neither has it.
 * Where a recording was rendered more than once, every rendering stands. `language`: the one it was told in.
 */
export const SaidWords = ({ said, language }: { said: Said; language?: string }) => {
  const { asked, patient, clinic } = usePair()
  const all = textsOf(said)
  const first =
    all.find(text => text.language === asked) ?? all.find(text => text.language === patient.tag) ?? said.original
  const ours = all.filter(text => text.language === clinic.tag && text !== first)
  const others = ours.length > 0 || first ? ours : all.slice(0, 1)
  return (
    <span className="both said-words">
      {first && <Line text={first} className="both-patient" />}
      {others.map((text, nth) => (
        <Line key={nth} text={text} className={first ? 'both-clinic' : 'both-patient'} />
      ))}
      {all.length === 0 && said.picture && <PictureWord name={said.picture} />}
      {all.length === 0 && said.voice && <ByVoice language={language ?? asked} />}
    </span>
  )
}

/** Told by voice, and no words for it yet. */
const ByVoice = ({ language }: { language: string }) => (
  <span className="by-voice">
    <Icon name="voice" size={20} />
    <Both k="voice-in.no-words" values={({ pack }) => ({ language: languageInWords(language, pack) })} />
  </span>
)

const PictureWord = ({ name }: { name: string }) => <Both k={wordOfPicture(name)} />

/** Then how it was told stands there already. */
const isByVoiceAlone = (said: Said): boolean => said.voice !== undefined && textsOf(said).length === 0

/** A telling with its picture, words and, where no original text is kept, how it was told. */
export const SaidBlock = ({ said, source }: { said: Said; source?: Source }) => (
  <span className="said-block">
    {said.picture && <Picture name={said.picture} size={48} />}
    {said.image && <ImageSmall image={said.image} />}
    <span className="said-lines">
      <SaidWords said={said} {...(source && { language: source.language })} />
      {source && !said.original && !isByVoiceAlone(said) && <HowTold said={said} source={source} />}
    </span>
  </span>
)

/** What stands in the fields of a telling while it is being taken down. */
export interface SaidDraft {
  readonly original: string
  readonly rendered: string
  readonly picture?: string | undefined
  /** A recording and a picture from paper that are kept with it. */
  readonly voice?: EntryId | undefined
  readonly image?: EntryId | undefined
  /** Somebody tells it aloud at this moment: it is not kept before that is kept too, or thrown away. */
  readonly speaking?: boolean
}

export const emptySaid: SaidDraft = { original: '', rendered: '' }

/** The telling in these fields, or undefined while there is nothing in them yet. */
export const saidFrom = (draft: SaidDraft, asked: string, clinic: string): Said | undefined => {
  const original = draft.original.trim()
  const rendered = draft.rendered.trim()
  const { picture, voice, image } = draft
  if (draft.speaking || (!original && !rendered && !picture && !voice && !image)) return undefined
  return {
    ...(original && { original: { language: asked, text: original } }),
    ...(rendered && { rendered: [{ language: clinic, text: rendered }] }),
    ...(picture && { picture }),
    ...(voice && { voice }),
    ...(image && { image }),
  }
}

export const draftFrom = (said: Said, asked: string, clinic: string): SaidDraft => ({
  original: wordsIn(said, asked) ?? '',
  rendered: asked === clinic ? '' : (wordsIn(said, clinic) ?? ''),
  picture: said.picture,
  voice: said.voice,
  image: said.image,
})

/** Where it cannot be fetched, because the network has gone, it is not offered: the words beside it are told as ever. */
const WithSaid = lazy(() => import('./with-said.tsx').catch(() => ({ default: () => <></> })))

/**
 * Fields for a telling: a picture, the own voice, a picture from paper, the own words, what the interpreter said. Any one of
 * them is enough. `aloud`: whether it may be told with the own voice.
 */
export const SaidFields = ({
  draft,
  onChange,
  pictures = true,
  aloud = true,
}: {
  draft: SaidDraft
  onChange: (draft: SaidDraft) => void
  pictures?: boolean
  aloud?: boolean
}) => {
  const { asked, clinic } = usePair()
  const soundFirst = useSoundFirst()
  // What the interpreter says is written down at the shared table; on the patient's own device there are the own words.
  const isTheirs = useIsTheirs()
  const now = useRef({ draft, onChange })
  // Before any effect of a part within: what was kept a moment ago is in it.
  useLayoutEffect(() => {
    now.current = { draft, onChange }
  })
  const speaking = useCallback((isSpeaking: boolean) => {
    const { draft, onChange } = now.current
    if ((draft.speaking ?? false) !== isSpeaking) onChange({ ...draft, speaking: isSpeaking })
  }, [])
  // A picture takes a while to be read: what was written meanwhile stays.
  const put = (as: 'voice' | 'image', file: EntryId | undefined) =>
    now.current.onChange({ ...now.current.draft, [as]: file })
  const withSaid = (as: 'voice' | 'image') => (
    <Suspense key={as} fallback={<div className={`place-of-${as}`} />}>
      <WithSaid as={as} kept={draft[as]} onPut={file => put(as, file)} onUnderWay={speaking} />
    </Suspense>
  )
  const inPictures = pictures && (
    <PictureChoice key="pictures" chosen={draft.picture} onChoose={picture => onChange({ ...draft, picture })} />
  )
  const inVoice = aloud && withSaid('voice')
  return (
    <div className="said-fields stack">
      {/* Whoever would rather speak than read finds the voice before forty pictures; by its key it goes on where it was. */}
      {soundFirst ? [inVoice, inPictures] : [inPictures, inVoice]}
      {aloud && pictures && withSaid('image')}
      <Written folded={soundFirst && pictures}>
        <Words
          label="said.own-words"
          tag={asked}
          value={draft.original}
          // What was rendered of other words is no rendering of these; where its field is not shown, it goes.
          onChange={original => onChange({ ...draft, original, ...(isTheirs && { rendered: '' }) })}
        />
        {asked !== clinic.tag && !isTheirs && (
          <Words
            label="said.clinic-words"
            tag={clinic.tag}
            value={draft.rendered}
            onChange={rendered => onChange({ ...draft, rendered })}
          />
        )}
      </Written>
    </div>
  )
}

/** Fields to write in; folded where pictures and sound come first. */
const Written = ({ folded, children }: { folded: boolean; children: ReactNode }) =>
  folded ? (
    <details className="fold">
      <summary>
        <Both k="home.write" />
      </summary>
      <div className="said-words-fields">{children}</div>
    </details>
  ) : (
    <div className="said-words-fields">{children}</div>
  )

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
  const soundFirst = useSoundFirst()
  const [few, setFew] = useState(!soundFirst)
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
