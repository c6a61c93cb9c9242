import { useEffect, useId, useRef, useState } from 'react'
import { directionOf, isoDayInWords, languageInWords, listed } from '#words'
import { Lang, Ours, usePair } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { keepReview, type Listed } from './api.ts'
import { ClipPart } from './clip-part.tsx'
import { screensOf, type ScreenShown } from './screens-of.ts'

const english = { tag: 'en', dir: 'ltr' } as const

/** One phrase, large, with all there is to know of it: Enter confirms what stands in the field, and goes on. */
export const PhraseCard = ({
  tag,
  phrase,
  ours,
  screens,
  onKept,
  onNext,
  onBefore,
}: {
  tag: string
  phrase: Listed
  /** The same in the language of the clinic, where that is another. */
  ours: string | undefined
  screens: readonly ScreenShown[]
  onKept: (now: readonly Listed[]) => void
  onNext: () => void
  onBefore: () => void
}) => {
  const { clinic } = usePair()
  const [text, setText] = useState(phrase.text)
  const { busy, refused, run } = useDoing()
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => field.current?.focus(), [])
  const theirs = { tag, dir: directionOf(tag) }
  const keep = () =>
    void run(async () => {
      onKept((await keepReview(tag, phrase, text)).phrases)
      onNext()
    })
  return (
    <article className="paper stack translate-card">
      <PictureOf screens={screensOf(screens, phrase.key)} />
      <div>
        <h3>
          <Ours k="translate.english" />
        </h3>
        <p className="translate-source">
          <Lang of={english}>{phrase.source}</Lang>
        </p>
      </div>
      {ours !== undefined && (
        <div>
          <h3>
            <Ours k="translate.ours" />
          </h3>
          <p className="translate-source">
            <Lang of={clinic}>{ours}</Lang>
          </p>
        </div>
      )}
      <Status phrase={phrase} theirs={theirs} />
      {phrase.state !== 'source' && (
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            keep()
          }}
        >
          <div className="field">
            <label htmlFor={id}>
              <Ours k="translate.words" values={{ language: languageInWords(tag, clinic.pack) }} />
            </label>
            <textarea
              ref={field}
              id={id}
              lang={tag}
              dir={theirs.dir}
              rows={3}
              maxLength={4000}
              value={text}
              aria-describedby={`${id}-how`}
              aria-invalid={refused ? true : undefined}
              onChange={event => setText(event.target.value)}
              onKeyDown={event => {
                if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
                event.preventDefault()
                if (!busy) keep()
              }}
            />
          </div>
          <Values source={phrase.source} />
          {refused && (
            <p role="alert" className="field-wrong">
              <ReasonWords refusal={refused} />
            </p>
          )}
          <p className="quiet" id={`${id}-how`}>
            <Ours k="translate.enter" />
          </p>
          <div className="row translate-ways">
            <button className="button button-main" disabled={busy}>
              <Ours k="translate.confirm" />
            </button>
            <button type="button" className="button" onClick={onNext}>
              <Ours k="translate.skip" />
            </button>
            <button type="button" className="button button-plain" onClick={onBefore}>
              <Ours k="translate.before" />
            </button>
          </div>
        </form>
      )}
      <ClipPart tag={tag} phrase={phrase} onKept={onKept} />
    </article>
  )
}

/** Draft, reviewed by whom and when, or changed since; and then how it was reviewed before. */
const Status = ({
  phrase: { state, last },
  theirs,
}: {
  phrase: Listed
  theirs: { tag: string; dir: 'ltr' | 'rtl' }
}) => {
  const { clinic, sayClinic } = usePair()
  if (state === 'source') return null
  if (!last)
    return (
      <p className="translate-status">
        <Ours k="translate.awaits" />
      </p>
    )
  return (
    <div className="translate-status">
      <p>
        <Ours
          k={state === 'stale' ? 'translate.stale' : 'translate.reviewed'}
          values={{ name: last.by, day: isoDayInWords(last.on, sayClinic, clinic.pack) }}
        />
      </p>
      {state === 'stale' && (
        <dl className="translate-was">
          <dt>
            <Ours k="translate.was" />
          </dt>
          <dd>
            <Lang of={theirs}>{last.text}</Lang>
          </dd>
          <dt>
            <Ours k="translate.was-from" />
          </dt>
          <dd>
            <Lang of={english}>{last.source}</Lang>
          </dd>
        </dl>
      )}
    </div>
  )
}

/** What stands for something else in the words, as it has to stand in any language. */
const Values = ({ source }: { source: string }) => {
  const { clinic } = usePair()
  const names = [...new Set([...source.matchAll(/\$[a-zA-Z]+/g)].map(([name]) => `{${name}}`))]
  if (names.length === 0) return null
  return (
    <p className="quiet">
      <Ours k="translate.values" values={{ names: listed(names, clinic.pack) }} />
    </p>
  )
}

/** The screen on which a phrase stands, as the build brought it along; by touch as large as it is. */
const PictureOf = ({ screens }: { screens: readonly ScreenShown[] }) => {
  const { sayClinic } = usePair()
  const [isLarge, setLarge] = useState(false)
  const [first] = screens
  return (
    <figure className="translate-picture">
      {first ? (
        <button type="button" aria-expanded={isLarge} onClick={() => setLarge(!isLarge)}>
          <img src={first.picture} alt={sayClinic('translate.picture')} />
        </button>
      ) : (
        <figcaption className="quiet">
          <Ours k="translate.no-picture" />
        </figcaption>
      )}
    </figure>
  )
}
