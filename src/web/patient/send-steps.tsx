import { useId, type ReactNode } from 'react'
import { isoDayInWords } from '#words'
import { isReviewed, keysAmong } from '#words/reviews'
import { isFallback } from '#words/shown'
import { Icon } from '../parts/icons.tsx'
import { ImageIn } from '../parts/image-in.tsx'
import { ImageSmall } from '../parts/image-seen.tsx'
import { Both, Languages, usePair } from '../parts/languages.tsx'
import { Picture, pictureNames } from '../parts/picture.tsx'
import { SaidBlock } from '../parts/said.tsx'
import { ToldWith } from '../parts/told-with.tsx'
import { useLanguage } from '../parts/use-language.ts'
import { VoiceHeard } from '../parts/voice-heard.tsx'
import { VoiceIn } from '../parts/voice-in.tsx'
import type { FromHere } from './api.ts'
import { saidIn, type Draft, type Drafting } from './drafting.ts'
import { Answer } from './frame.tsx'
import { Pages } from './pages.tsx'
import type { How, What } from './screens.ts'

const signs: Readonly<Record<What, ReactNode>> = {
  'matters-next': <Picture name="doctor" size={56} />,
  wish: <Picture name="garden" size={56} />,
  word: <Picture name="letter" size={56} />,
  picture: <Icon name="camera" size={48} />,
}
const named = {
  'matters-next': 'home.next',
  wish: 'home.wish',
  word: 'home.word',
  picture: 'home.picture',
} as const

/** The next visit, as far as this phone may know of it. */
const NextVisit = ({ next }: { next: FromHere['next'] }) => {
  if (next === undefined) return null
  return (
    <p>
      {next === null ? (
        <Both k="home.next-none" />
      ) : (
        <Both
          k="home.next-on"
          values={({ pack }, say) => ({ day: isoDayInWords(next.day, say, pack), time: next.at })}
        />
      )}
    </p>
  )
}

const SOON = 14

/** What is sent: before a visit first what matters most then. */
export const WhatToSend = ({
  home: { next },
  today,
  onWhat,
}: {
  home: FromHere
  today: string
  onWhat: (what: What) => void
}) => {
  const isSoon = next ? Temporal.PlainDate.from(today).until(next.day).total('days') <= SOON : false
  const others = ['wish', 'word', 'picture'] as const
  const all: readonly What[] = isSoon ? ['matters-next', ...others] : [...others, 'matters-next']
  return (
    <>
      <NextVisit next={next} />
      <ul className="my-answers">
        {all.map(what => (
          <Answer key={what} sign={signs[what]} says={named[what]} onTouch={() => onWhat(what)}>
            <Both k={named[what]} />
          </Answer>
        ))}
      </ul>
    </>
  )
}

const ways = [
  { how: 'voice', icon: 'voice', k: 'home.by-voice' },
  { how: 'picture', icon: 'camera', k: 'home.by-picture' },
  { how: 'writing', icon: 'pen', k: 'home.by-writing' },
] as const

/** By voice, by picture, or in writing; those that are not told yet. */
export const Ways = ({ draft, onHow }: { draft: Draft; onHow: (how: How) => void }) => {
  const told = { voice: draft.voice, picture: draft.picture ?? draft.image, writing: draft.text.trim() }
  return (
    <ul className="my-answers">
      {ways
        .filter(({ how }) => !told[how])
        .map(({ how, icon, k }) => (
          <Answer key={how} sign={<Icon name={icon} size={48} />} says={k} onTouch={() => onHow(how)}>
            <Both k={k} />
          </Answer>
        ))}
    </ul>
  )
}

/** The question whether a voice is kept: where nobody reviewed it in the patient's language, the clinic's words stand beside (red line 9). */
const BesideOurs = ({ clinic, children }: { clinic: string; children: ReactNode }) => {
  const { patient, asked } = usePair()
  const ours = useLanguage(clinic, 'phone')
  const isDraft = isFallback(asked, patient.tag) || !isReviewed(patient, keysAmong(patient, ['voice-in.', 'do.']))
  return (
    <Languages patient={patient} clinic={isDraft && ours ? ours : patient} asked={asked}>
      {children}
    </Languages>
  )
}

export const ByVoice = ({
  drafting: { draft, put },
  clinic,
  onDone,
}: {
  drafting: Drafting
  clinic: string
  onDone: () => void
}) => (
  <BesideOurs clinic={clinic}>
    <VoiceIn
      onKeep={sound => {
        put('voice', sound)
        onDone()
      }}
      onThrowAway={() => put('voice')}
      {...(draft?.voice && { kept: <VoiceHeard voice={draft.voice} /> })}
    />
  </BesideOurs>
)

const AT_ONCE = 9

/** Pictures to touch, a few at a time, and a drawing or a photograph from paper. */
export const ByPicture = ({ drafting: { draft, change, put }, onDone }: { drafting: Drafting; onDone: () => void }) => (
  <>
    <Pages
      among={pictureNames}
      most={AT_ONCE}
      className="pin-pad my-pictures"
      renderOne={name => (
        <li key={name}>
          <button
            type="button"
            className="pin-key"
            aria-pressed={draft?.picture === name}
            data-picture={name}
            onClick={() => {
              change({ picture: name })
              onDone()
            }}
          >
            <Picture name={name} size={56} />
            <Both k={`picture.${name}`} />
          </button>
        </li>
      )}
    />
    <ImageIn
      onKeep={image => {
        put('image', image)
        onDone()
      }}
      onThrowAway={() => put('image')}
      {...(draft?.image && { kept: <ImageSmall image={draft.image} /> })}
    />
  </>
)

export const InWriting = ({ drafting: { draft, change }, onDone }: { drafting: Drafting; onDone: () => void }) => {
  const { patient, asked } = usePair()
  const id = useId()
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        onDone()
      }}
    >
      <div className="field">
        <label htmlFor={id}>
          <Both k="home.write" />
        </label>
        <textarea
          id={id}
          lang={asked}
          dir={draft?.text ? 'auto' : patient.dir}
          rows={4}
          maxLength={4000}
          autoComplete="off"
          value={draft?.text ?? ''}
          onChange={event => change({ text: event.target.value })}
        />
      </div>
      <button className="button button-main" disabled={!draft?.text.trim()}>
        <Both k="my.go-on" />
      </button>
    </form>
  )
}

/** Read back before it goes. */
export const LookOnceMore = ({
  draft,
  home,
  busy,
  onSend,
  onHow,
}: {
  draft: Draft
  home: FromHere
  busy: boolean
  onSend: () => void
  onHow: (how: How) => void
}) => {
  const { patient, asked } = usePair()
  const said = saidIn(draft, asked)
  if (!said) return <Ways draft={draft} onHow={onHow} />
  return (
    <>
      <div className="paper read-card voice-patient">
        <p className="quiet">
          <Both k={named[draft.what]} />
        </p>
        <SaidBlock said={said} />
        <ToldWith said={said} />
      </div>
      <p>
        <Both k="home.heard-by" values={({ pack }, say) => ({ day: isoDayInWords(home.by, say, pack) })} />
      </p>
      <button type="button" className="button button-main my-send" disabled={busy} onClick={onSend} lang={patient.tag}>
        <Icon name="said" size={28} />
        <Both k="home.do-send" />
      </button>
      <Ways draft={draft} onHow={onHow} />
    </>
  )
}
